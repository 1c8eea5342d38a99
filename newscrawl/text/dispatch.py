"""What agencies print around a dispatch: dateline, byline, machine-translation notice.

Rules are anchored: a dateline stands only at the very start, a byline only at the very end.
"""

from __future__ import annotations

import re

# PARIS, 4 mars (Reuters) - … ; LONDRES/NEW YORK (AFP) – … ; (AOF) - …
_DATELINE = re.compile(
    r"^(?P<dateline>(?:[A-ZÀ-ÖØ-Þ](?:(?! [-–—] )[\w'’.\-/ ]){1,60}?"
    r"(?:,\s*(?:le\s+)?\d{1,2}(?:er)?\s+\w{3,9}\.?(?:\s+\d{4})?)?\s*)?"
    r"\((?:Reuters|AFP|AOF|Agence Option Finance|Cercle Finance|Zonebourse|Awp)\))\s*[-–—]+\s"
)
# Rédigé par X, édité par Y ; (Reportage de X, version française Y, édité par Z)
_NOTE = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)?\)$", re.S)
_BYLINE = re.compile(
    r"(?:^|\n|\.\s)\(?(?P<byline>"
    r"(?:Rédigé|Écrit|Ecrit|Reportage|Version française|Édité|Edité|Avec|Par)\b[^\n()]{0,20}"
    r"(?:\bpar\b|\bde\b|\bd['’]|,)[^\n()]{2,200}?|Version française [^\n()]{2,200}?)\)?\.?\s*$"
)
_BYLINE_MARK = re.compile(r"\b(?:édité|edité|rédigé|version française|reportage)\b", re.I)
_TRANSLATED = re.compile(r"\(\(\s*Traduction\s+automatisée\s+par\s+Reuters\b|bit\.ly/rtrsauto", re.I)


def read_dateline(text: str) -> str | None:
    """Return what stands before the dash at the very start, e.g. ``PARIS, 4 mars (Reuters)``.

    `text` is blocks separated by empty lines. Before the paragraph that the dateline opens, only
    what Reuters puts there may stand: key points (a list, or short lines without a final stop) and
    notes in brackets such as ``(Actualisé avec …)``.
    """
    for block in text.split("\n\n"):
        found = _DATELINE.match(block)
        if found:
            return found["dateline"].strip()
        if not (block.startswith(("- ", "* ")) or _NOTE.match(block) or _is_key_point(block)):
            return None
    return None


def _is_key_point(block: str) -> bool:
    return len(block) <= 160 and not block.endswith((".", "!", "?", ":"))


def read_byline(text: str) -> str | None:
    """Return the closing byline without brackets, e.g. ``Rédigé par X, édité par Y``."""
    tail = text[-300:]
    found = _BYLINE.search(tail)
    if found is None or not _BYLINE_MARK.search(found["byline"]):
        return None
    return found["byline"].strip()


def is_machine_translated(text: str) -> bool:
    """True where Reuters' machine-translation notice stands, whatever its white space."""
    return _TRANSLATED.search(text) is not None
