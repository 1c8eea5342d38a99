"""A page's encoding, by evidence rather than by what a header claims."""

from __future__ import annotations

import codecs
import re

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.I)
_SINGLE_BYTE = frozenset({"iso8859-1", "ascii", "latin-1"})


def as_utf8(html: bytes | str) -> bytes:
    """Return a page in UTF-8, without byte order mark.

    Bytes that are valid UTF-8 are UTF-8, whatever a header says: other encodings of French text
    are not valid UTF-8 by accident. A page that is UTF-8 for the most part (one that was cut, say)
    stays so, with U+FFFD for what can't be read. Otherwise the page's own declaration counts, and
    last Windows-1252. A lone surrogate in a str becomes ``?``.
    """
    if isinstance(html, str):
        return html.encode("utf-8", errors="replace")
    try:
        html.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(html).encode("utf-8", errors="replace")
    return html.removeprefix(codecs.BOM_UTF8)


def _decoded(html: bytes) -> str:
    text = html.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if broken <= sum(not char.isascii() for char in text) - broken:
        return text
    declared = _declared(html)
    return html.decode(declared if declared and declared != "utf-8" else "cp1252", errors="replace")


def _declared(html: bytes) -> str | None:
    if html.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    found = _META_CHARSET.search(html[:4096])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    if name in _SINGLE_BYTE:  # the web means Windows-1252 by these (WHATWG Encoding Standard)
        return "cp1252"
    # A codec that is not for text is no declaration.
    return name if codecs.lookup(name)._is_text_encoding else None
