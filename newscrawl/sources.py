"""Agencies and publishers as the site prints them.

An unknown source is kept as printed: the table only adds what is known about a name.
Evidence: names counted on 200 rows of 2023 captures, the seed article, and Zonebourse (2026).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from newscrawl.text.spaces import squeeze

# Printed name -> what it is. "agency": a news agency whose dispatches are carried as they are.
KINDS = {
    "AFP": "agency",
    "Reuters": "agency",
    "AOF": "agency",
    "Cercle Finance": "agency",
    "TEC": "analysis",
    "EuroLand Corporate": "analysis",
    "Café de la Bourse": "publisher",
    "Zonebourse": "publisher",
    "Boursorama": "publisher",
    "Boursorama CP": "press release",
}
_AGENCIES = {name.casefold(): name for name, kind in KINDS.items() if kind == "agency"}
_LABEL = re.compile(r"^\s*information fournie par\s*:?\s*", re.I)
_BULLETS = re.compile(r"^[\s•·|–-]+|[\s•·|–-]+$")
_WITH = re.compile(r"\s+avec\s+", re.I)
_AND = re.compile(r"\s*,\s*|\s+et\s+|\s*/\s*")


@dataclass(frozen=True, slots=True)
class Source:
    """A printed source: `name` without bullet or label, its `agency` if known, its `partners`."""

    name: str
    agency: str | None
    partners: tuple[str, ...]


def read_source(printed: str | None) -> Source | None:
    """Read a source as printed: ``• Boursorama avec AFP`` is publisher Boursorama, partner AFP."""
    name = _BULLETS.sub("", _LABEL.sub("", squeeze(printed or "")))
    if not name:
        return None
    publisher, *rest = _WITH.split(name, maxsplit=1)
    partners = tuple(part for part in _AND.split(rest[0]) if part) if rest else ()
    agency = next((found for who in (publisher, *partners) if (found := _AGENCIES.get(who.casefold()))), None)
    return Source(name, agency, partners)
