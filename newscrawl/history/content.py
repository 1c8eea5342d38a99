"""What counts as a story's content: its own words, publication and source. Typography does not."""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b

from newscrawl.items import Article

# Part of the content -> hex digits it has in the content hash, and the kind of change it is.
_PARTS = (("title", 8, "headline"), ("lead", 8, "lead"), ("body", 12, "rewritten"),
          ("published_at", 6, "date"), ("source", 6, "source"))  # fmt: skip

_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("’‘‛ʼ`´′", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("–—―‐‑−", "-"),
        "…": "...",
    }
)
_AROUND_MARKS = re.compile(r'\s*(["(){}\[\]:;!?%€$|])\s*')


def digest(*parts: str) -> str:
    """Return 32 hex digits (BLAKE2b, 128 bits) over `parts` and the limits between them."""
    state = blake2b(digest_size=16)
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass")
        state.update(len(raw).to_bytes(8, "big"))
        state.update(raw)
    return state.hexdigest()


def normalise(text: str) -> str:
    """Return `text` with typography evened out: quotes, dashes, spaces, space around marks."""
    plain = unicodedata.normalize("NFKC", text).translate(_TYPOGRAPHY)
    return " ".join(_AROUND_MARKS.sub(r"\1", plain).split())


def content_hash(article: Article) -> str:
    """Return 40 hex digits over the article's content: a piece for each part, in fixed places."""
    return "".join(digest(normalise(_text(getattr(article, name))))[:length] for name, length, _ in _PARTS)


def _text(value: object) -> str:
    """Return a field as text; one of a wrong type is left to validation."""
    return value if isinstance(value, str) else "" if value is None else repr(value)


def changes(before: str, now: str) -> list[str]:
    """Return the kinds of difference between two versions, by their content hashes."""
    kinds, start = [], 0
    for _, length, kind in _PARTS:
        if before[start : start + length] != now[start : start + length]:
            kinds.append(kind)
        start += length
    return kinds
