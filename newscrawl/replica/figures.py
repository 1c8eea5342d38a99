"""Numbers as French dispatches print them (decimal comma; typography comes later)."""

from __future__ import annotations

from random import Random


def _comma(value: float, digits: int) -> str:
    return f"{value:.{digits}f}".replace(".", ",")


def percent(rng: Random) -> str:
    """``3,4 %``, rarely above 30."""
    digits = rng.choice((1, 1, 2))
    return f"{_comma(rng.uniform(0.2, rng.choice((4, 9, 31))), digits)} %"


def move(rng: Random) -> str:
    """A day's move of an index or a currency: ``0,84 %``."""
    return f"{_comma(rng.uniform(0.05, 2.4), 2)} %"


def amount(rng: Random, unit: str = "euros") -> str:
    """``412,6 millions d'euros`` or ``2,35 milliards d'euros``."""
    of = "d'" if unit[0] in "aeio" else "de "
    if rng.random() < 0.7:
        return f"{_comma(rng.uniform(2.1, 980), 1)} millions {of}{unit}"
    value = rng.uniform(1.02, 48)
    noun = "milliard" if value < 2 else "milliards"
    text = _comma(value, 2) if value < 10 else _comma(value, 1)
    return f"{text} {noun} {of}{unit}"


def price(rng: Random) -> str:
    """A share's price: ``18,45 euros``."""
    return f"{_comma(rng.uniform(3, 240), 2)} euros"


def index_level(rng: Random) -> str:
    """A level of the index: ``8 123,45 points``."""
    value = rng.uniform(7600, 8600)
    return f"{int(value) // 1000} {int(value) % 1000:03d},{rng.randrange(100):02d} points"


def count(rng: Random) -> str:
    """A number of people or things: ``1 240``."""
    value = rng.choice((rng.randrange(12, 99) * 10, rng.randrange(110, 960) * 10))
    return f"{value // 1000} {value % 1000:03d}" if value >= 1000 else str(value)


def small(rng: Random) -> str:
    """A small whole number, 3 to 48."""
    return str(rng.randrange(3, 49))


def rate(rng: Random) -> str:
    """An interest rate or yield: ``3,27 %``."""
    return f"{_comma(rng.uniform(1.8, 4.4), 2)} %"


def exchange(rng: Random) -> str:
    """Dollars for a euro: ``1,0834 dollar``."""
    return f"{_comma(rng.uniform(1.04, 1.19), 4)} dollar"


def barrel(rng: Random) -> str:
    """The price of a barrel: ``72,31 dollars``."""
    return f"{_comma(rng.uniform(58, 92), 2)} dollars"
