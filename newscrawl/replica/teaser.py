"""Teasers of cards and detail rows: the story's start, cut as the real site cuts it."""

from __future__ import annotations

from .blocks import block_text
from .story import Content

LENGTH = 265
"""Most characters of a teaser before its ending."""
ENDING = " ... Lire la suite"


def teaser(content: Content) -> str:
    """Return the start of a story's text in one line; a text that fits has no ending."""
    text = " ".join(block_text(block).replace("\n", " ") for block in content.blocks[:4])
    text = " ".join(text.split())
    if len(text) <= LENGTH:
        return text
    return text[: text.rfind(" ", 0, LENGTH + 1)] + ENDING
