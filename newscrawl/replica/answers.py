"""An answer of the site, before it becomes bytes on a connection."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .chrome import plain_page

Manner = Literal["whole", "hang", "cut", "drip", "huge"]
"""How the answer goes out: at once, never, in part, in drops, or with 40 MB behind it."""

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, body in parts (joined when sent), type and extra headers."""

    status: int = 200
    parts: tuple[bytes, ...] = ()
    content_type: str = HTML
    headers: dict[str, str] = field(default_factory=dict)
    manner: Manner = "whole"


def html(text: str, status: int = 200) -> Answer:
    """Answer with a page."""
    return Answer(status, (text.encode(),))


def error(status: int, **headers: str) -> Answer:
    """Answer with a small error page; header names take ``_`` for ``-``."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = plain_page(f"Erreur {status}", f"<h1>Erreur {status}</h1><p>Page indisponible.</p>")
    return Answer(status, (body.encode(),), headers=named)


def redirect(status: int, address: str) -> Answer:
    """Answer with a redirection to `address`."""
    body = plain_page("Redirection", f'<p><a href="{address}">Suite</a></p>')
    return Answer(status, (body.encode(),), headers={"Location": address})
