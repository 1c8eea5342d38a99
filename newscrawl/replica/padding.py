"""Heavy chrome, as the real pages carry it: menus, inline scripts, drawings, hidden dialogs."""

from __future__ import annotations

from functools import lru_cache
from random import Random

from .chrome import Padding
from .companies import COMPANIES

_WORDS = (  # noqa: SIM905
    "cotations palmares portefeuille simulateur lexique warrants trackers obligations secteurs "
    "agenda dividendes indices devises credit immobilier impots placements livrets scpi conseils"
).split()


@lru_cache(maxsize=16)
def padding(kilobytes: float) -> Padding:
    """Return chrome of at least `kilobytes` (1,024 bytes each), none for zero or less."""
    if kilobytes <= 0:
        return Padding()
    rng = Random("padding")
    wanted = int(kilobytes * 1024)
    return Padding(
        head=_fill(rng, wanted // 3, (_script, _rules)),
        top=_fill(rng, wanted // 3, (_menu, _drawing)),
        bottom=_fill(rng, wanted // 3 + 3, (_dialog, _script, _drawing, _menu)),
    )


def _fill(rng: Random, size: int, makers: tuple[object, ...]) -> str:
    parts: list[str] = []
    length = 0
    while length < size:
        maker = makers[len(parts) % len(makers)]
        assert callable(maker)
        part = maker(rng)
        parts.append(part)
        length += len(part) + 1
    return "\n".join(parts)


def _word(rng: Random) -> str:
    return rng.choice(_WORDS)


def _menu(rng: Random) -> str:
    links = "".join(
        f'<li class="c-mega-menu__item"><a class="c-mega-menu__link c-link--no-underline" '
        f'href="/bourse/{_word(rng)}/{_word(rng)}/" data-tag-commander-click=\'{{"label" : '
        f'"menu::{_word(rng)}", "s2": {rng.randrange(9)}}}\'>{_word(rng).capitalize()}</a></li>'
        for _ in range(10)
    )
    return f'<div class="c-mega-menu" aria-hidden="true"><ul>{links}</ul></div>'


def _script(rng: Random) -> str:
    fields = ",".join(f'"{_word(rng)}_{rng.randrange(99)}":"{rng.getrandbits(90):x}"' for _ in "abcdefghijkl")
    company = rng.choice(COMPANIES)
    return (
        f'<script>window.pageVars=Object.assign(window.pageVars||{{}},{{{fields},"symbol":'
        f'"{company.symbol}","container_url":"https:\\/\\/static.invalid\\/js\\/{_word(rng)}.js"}});'
        f"(function(w,k){{w[k]=w[k]||[];w[k].push({{event:'{_word(rng)}',t:{rng.randrange(9999)}}});"
        "})(window,'dataLayer');</script>"
    )


def _rules(rng: Random) -> str:
    rules = "".join(
        f".c-{_word(rng)}__{_word(rng)}{{margin:{rng.randrange(9)}px;color:#{rng.getrandbits(24):06x}}}"
        for _ in range(14)
    )
    return f"<style>{rules}</style>"


def _drawing(rng: Random) -> str:
    points = " ".join(
        f"c{rng.randrange(99) / 10}-{rng.randrange(99) / 10} {rng.randrange(9)}.{rng.randrange(9)} "
        f"{rng.randrange(99) / 10}v{rng.randrange(9)}"
        for _ in range(40)
    )
    return (
        f'<svg class="o-sprite" aria-hidden="true" viewBox="0 0 50 50"><symbol id="i-{_word(rng)}">'
        f'<path d="M44.8 38.6{points}z" fill="#869db8"></path></symbol></svg>'
    )


def _dialog(rng: Random) -> str:
    labels = "".join(
        f'<label class="didomi-switch"><input type="checkbox" name="{_word(rng)}-{index}">'
        f"Partenaire {rng.randrange(999)} ({_word(rng)})</label>"
        for index in range(8)
    )
    return f'<div class="didomi-popup" aria-hidden="true"><form>{labels}</form></div>'
