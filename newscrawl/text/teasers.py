"""Teasers of lists and cards, cut short by the site."""

from __future__ import annotations

import re

from newscrawl.text.spaces import squeeze

_READ_MORE = re.compile(r"\s*(?:\.\.\.|…)?\s*Lire la suite\s*$", re.I)


def read_teaser(text: str) -> str | None:
    """Return a printed teaser without its ``... Lire la suite``, or None when nothing is left."""
    return _READ_MORE.sub("", squeeze(text)) or None
