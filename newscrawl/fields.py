"""The records' fields as Markdown tables, from the descriptions in :mod:`newscrawl.items`.

``python -m newscrawl.fields`` prints the README's chapter; a test keeps both equal.
"""

from __future__ import annotations

import sys
from dataclasses import fields
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from msgspec import Meta

from newscrawl.items import Article, DateEvidence, Image, Instrument, Reject, Sighting

_HEADINGS = {
    Article: "articles/: one version of one story",
    Image: "`images[]`",
    Instrument: "`instruments[]`",
    DateEvidence: "`date_evidence[]`",
    Sighting: "sightings/: one time that a page showed a link to a story",
    Reject: "rejects/: one page or record that could not be trusted",
}


def describe(kind: type) -> dict[str, str]:
    """Return each field's description, in declared order. Raises KeyError where one is missing."""
    hints = get_type_hints(kind, include_extras=True)
    return {one.name: _description(hints[one.name], f"{kind.__name__}.{one.name}") for one in fields(kind)}


def tables() -> str:
    """Return all tables as Markdown."""
    parts = []
    for kind, heading in _HEADINGS.items():
        rows = [f"| `{name}` | {text} |" for name, text in describe(kind).items()]
        parts.append("\n".join([f"#### {heading}", "", "| field | meaning |", "|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"


def _description(hint: Any, name: str) -> str:
    if get_origin(hint) is Annotated:
        for entry in get_args(hint)[1:]:
            if isinstance(entry, Meta) and entry.description:
                return entry.description.replace("|", "\\|")
    raise KeyError(f"{name} has no description in newscrawl/items.py")


if __name__ == "__main__":
    sys.stdout.write(tables())
