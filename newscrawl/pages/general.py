"""The last resort for a layout nobody knows: JSON-LD text, or a general main-text extractor.

Only for pages that say themselves that they are an article; what it finds is marked as such.
"""

from __future__ import annotations

from newscrawl.pages.blocks import OTHER, PARAGRAPH, Block
from newscrawl.pages.document import Document
from newscrawl.text.spaces import squeeze

_MIN_TEXT = 200
_MAX_HTML = 1_000_000


def claims_article(document: Document) -> bool:
    """True when the page itself says that it is one article."""
    return bool(
        document.news_article or document.meta("og:type") == "article" or len(document.all("article")) == 1
    )


def general_blocks(document: Document) -> tuple[str, list[Block]]:
    """Return the selector's name and the text blocks, or an empty list where nothing is sure."""
    text = document.news_article.get("articleBody")
    if isinstance(text, str) and len(text) >= _MIN_TEXT:
        return "json-ld:articleBody", [
            Block(PARAGRAPH, squeeze(part)) for part in text.split("\n") if part.strip()
        ]
    if not claims_article(document) or len(document.html) > _MAX_HTML:
        return "", []
    import trafilatura  # noqa: PLC0415  (heavy, and only pages of unknown layout need it)

    extracted = trafilatura.extract(
        document.html.decode("utf-8", errors="replace"),
        include_comments=False,
        include_tables=True,
        favor_precision=True,
        deduplicate=False,
    )
    if not extracted or len(extracted) < _MIN_TEXT:
        return "", []
    return "trafilatura", [
        Block(OTHER if line.startswith(("- ", "|")) else PARAGRAPH, squeeze(line))
        for line in extracted.split("\n")
        if line.strip()
    ]
