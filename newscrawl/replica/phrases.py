"""The notation of the replica's texts, and the scribe who fills it in.

``[un|deux]`` is a choice, ``{co}`` a slot. A slot that ends in ``0`` keeps its value for the whole
story (headline and text agree); the others get a fresh value each time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from . import figures
from .calendar_fr import MONTHS, WEEKDAYS, day_and_month
from .companies import Company
from .people import BROKERS, COUNTRIES, person

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_ELISION = re.compile(r"\bde (?=[aeiouéèê]\w)", re.I)
_SLOT = re.compile(r"\{(\w+)\}")
_QUARTERS = [
    "premier trimestre",
    "deuxième trimestre",
    "troisième trimestre",
    "quatrième trimestre",
    "premier semestre",
    "second semestre",
]
_PLACES = [
    "Nantes",
    "Lyon",
    "Lille",
    "Toulouse",
    "Bordeaux",
    "Strasbourg",
    "Dijon",
    "Reims",
    "Metz",
    "Pau",
    "Tours",
    "Brest",
]


def sentences(text: str) -> tuple[str, ...]:
    """Read a table of sentences: each starts with ``- ``, lines after it continue it."""
    return tuple(" ".join(entry.split()) for entry in re.split(r"^ *- ", text, flags=re.M)[1:])


class Scribe:
    """Fills sentences for one story: its companies, its day in Paris, its source of chance."""

    def __init__(self, facts: Random, company: Company, other: Company, day: date) -> None:
        self.company, self.other, self.day = company, other, day
        self._linked: set[str] = set()
        boss, woman = person(facts)
        self._fixed = {
            "trade": company.trade,
            "place": company.city,
            "boss": boss,
            "boss_role": "directrice générale" if woman else "directeur général",
            "an": person(facts)[0],
            "bank": facts.choice(BROKERS),
            "pct0": figures.percent(facts),
            "eur0": figures.amount(facts),
            "move0": figures.move(facts),
            "price0": figures.price(facts),
            "old0": figures.price(facts),
            "country0": facts.choice(COUNTRIES),
            "k0": figures.small(facts),
            "n0": figures.count(facts),
            "lvl0": figures.index_level(facts),
            "oil0": figures.barrel(facts),
            "fx0": figures.exchange(facts),
            "rate0": figures.rate(facts),
            "q0": facts.choice(_QUARTERS),
            "month0": MONTHS[(day.month - 2) % 12],
            "today": WEEKDAYS[day.weekday()],
            "date": f"{day_and_month(day)} {day.year}",
            "next": str(day.year + 1),
            "co_upper": company.name.upper(),
            "day0": day_and_month(day + timedelta(days=facts.randrange(10, 90))),
        }
        country = self._fixed["country0"]
        self._fixed["country0_cap"] = country[0].upper() + country[1:]

    def fill(self, template: str, rng: Random, *, links: bool = False) -> str:
        """Return the sentence with choices made and slots filled; first mentions may be links."""
        text, found = template, 1
        while found:
            text, found = _CHOICE.subn(lambda m: rng.choice(m[1].split("|")).strip(), text)
        text = _SLOT.sub(lambda m: self._value(m[1], rng, links), text)
        text = _ELISION.sub("d'", text)
        return text[:1].upper() + text[1:]

    def _value(self, slot: str, rng: Random, links: bool) -> str:
        if slot in ("co", "co2"):
            company = self.company if slot == "co" else self.other
            if not links or company.symbol in self._linked:
                return company.name
            self._linked.add(company.symbol)
            return f"⟦{company.symbol}|{company.name}⟧"
        if slot in ("ric", "ric2"):
            return (self.company if slot == "ric" else self.other).ric
        if slot in self._fixed:
            return self._fixed[slot]
        if slot in _DAYS:
            return _DAYS[slot](rng, self.day)
        return _FRESH[slot](rng)


def _country_cap(rng: Random) -> str:
    country = rng.choice(COUNTRIES)
    return country[0].upper() + country[1:]


_FRESH: dict[str, Callable[[Random], str]] = {
    "pct": figures.percent,
    "pct_small": lambda rng: f"{rng.randrange(21, 79) / 10:.1f} %".replace(".", ","),
    "eur": figures.amount,
    "price": figures.price,
    "n": figures.count,
    "k": figures.small,
    "k_low": lambda rng: str(rng.randrange(2, 13)),
    "k_high": lambda rng: str(rng.randrange(14, 29)),
    "few": lambda rng: rng.choice(["deux", "trois", "quatre", "cinq", "six", "huit", "dix", "douze"]),
    "rate": figures.rate,
    "fx": figures.exchange,
    "oil": figures.barrel,
    "lvl": figures.index_level,
    "country": lambda rng: rng.choice(COUNTRIES),
    "country2": lambda rng: rng.choice(COUNTRIES),
    "country_cap": _country_cap,
    "city": lambda rng: rng.choice(_PLACES),
    "q": lambda rng: rng.choice(_QUARTERS),
    "year": lambda rng: str(rng.randrange(1987, 2023)),
    "month": lambda rng: rng.choice(MONTHS),
    "weekday": lambda rng: rng.choice(WEEKDAYS[:5]),
    "clock": lambda rng: f"{rng.randrange(8, 17):02d}h{rng.randrange(60):02d}",
    "broker": lambda rng: rng.choice(BROKERS),
    "who": lambda rng: person(rng)[0],
}

_DAYS: dict[str, Callable[[Random, date], str]] = {
    "day": lambda rng, day: day_and_month(day + timedelta(days=rng.randrange(3, 70))),
    "past": lambda rng, day: day_and_month(day - timedelta(days=rng.randrange(3, 70))),
}
