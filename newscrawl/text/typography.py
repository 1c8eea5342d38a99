"""Characters that don't belong in delivered text: broken encodings, controls, invisible marks."""

from __future__ import annotations

import re
import unicodedata

# C0 and C1 controls but tab and newline; soft hyphen, zero-width marks, byte order mark, bidi controls.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_SPACES = re.compile("[^\\S\n]+")
_AROUND_BREAKS = re.compile(" *\n *")
_MANY_BREAKS = re.compile("\n{3,}")
# What UTF-8 read as Windows-1252 or Latin-1 leaves behind: a lead byte's letter and a continuation.
_MOJIBAKE = re.compile("[ÂÃâÅ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ\xa0 ]")


def clean(text: str) -> str:
    """Return `text` in NFC, with mojibake mended and invisible or invalid characters removed.

    Runs of spaces become one space, lines are stripped, at most one empty line is kept.
    Words, punctuation, quotes and apostrophes stay as they were printed. A lone surrogate becomes
    U+FFFD: it can't be written as UTF-8. ``clean(clean(x)) == clean(x)``.
    """
    for _ in range(5):  # taking a mark away can uncover a broken pair: until nothing changes
        cleaned = text if _plain(text) else _clean_once(text)
        if cleaned == text or not _MOJIBAKE.search(cleaned):
            return cleaned
        text = cleaned
    return text


def _clean_once(text: str) -> str:
    text = _SURROGATES.sub("\ufffd", text)
    if _MOJIBAKE.search(text):
        text = _mend_encoding(text)
    text = unicodedata.normalize("NFC", text)
    text = _LINE_BREAKS.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    text = _SPACES.sub(" ", text)
    text = _AROUND_BREAKS.sub("\n", text)
    text = _MANY_BREAKS.sub("\n\n", text)
    text = unicodedata.normalize("NFC", text)
    return text.strip()


def is_blank(text: str | None) -> bool:
    """True where nothing of `text` can be seen."""
    return not text or ((text[0] <= " " or not text[0].isascii()) and not _INVISIBLE.sub("", text).strip())


def _plain(text: str) -> bool:
    """True for short ASCII text that needs nothing: most titles, names and addresses."""
    return text.isascii() and text.isprintable() and text.strip() == text and "  " not in text


def _mend_encoding(text: str) -> str:
    import ftfy  # noqa: PLC0415  (only pages with broken encodings pay for it)

    for _ in range(3):  # text that was mis-decoded twice takes two rounds
        mended = ftfy.fix_encoding(text)
        if mended == text:
            break
        text = mended
    return text
