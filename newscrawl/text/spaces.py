"""White space: French pages are full of no-break spaces that mean nothing to a reader of text."""

from __future__ import annotations


def squeeze(text: str) -> str:
    """Collapse every run of Unicode white space to one space, and strip the ends.

    U+00A0, U+202F, U+2009 and the other Unicode spaces count as white space.
    """
    return " ".join(text.split())
