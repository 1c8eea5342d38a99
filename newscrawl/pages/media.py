"""What stands around a story's text: pictures, securities, keywords, the number of comments."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

from newscrawl.items import Image, Instrument
from newscrawl.pages.blocks import own_text
from newscrawl.pages.document import Document
from newscrawl.pages.parts import Parts
from newscrawl.pages.rows import read_count
from newscrawl.pages.selectors import ASSOCIATED_VALUES, COMMENTS, FIGURE, LEGEND
from newscrawl.text.captions import split_caption
from newscrawl.text.spaces import squeeze
from newscrawl.text.urls import normal_url, quote_symbol

_COMMENTS = re.compile(r"^\d[\d\s]*commentaires?$", re.I)
_CARD = ("c-list-details-news", "c-list-news", "c-headlines")


def read_images(document: Document, parts: Parts) -> list[Image]:
    """Return the story's pictures with legend and credit; those of cards are not the story's."""
    images: dict[str, Image] = {}
    if parts.detail is None:
        return []
    for figure in parts.detail.css(FIGURE):
        parent = figure.parent
        while parent is not None and not _is_card(parent.attributes.get("class")):
            parent = parent.parent
        if parent is not None:
            continue
        legend = figure.css_first(LEGEND)
        printed = squeeze(legend.text()) if legend is not None else ""
        for picture in figure.css("img"):
            address = picture.attributes.get("data-src") or picture.attributes.get("src") or ""
            url = _absolute(address, document.url)
            if url is None:
                continue
            text = printed or squeeze(picture.attributes.get("alt") or "")
            caption, credit = split_caption(text)
            images.setdefault(url, Image(url=url, caption=caption, credit=credit))
            parts.captions.append(text)
    return list(images.values())


def read_instruments(document: Document, parts: Parts, page_url: str) -> list[Instrument]:
    """Return the securities that the page ties to the story, by links to their quote pages."""
    found: dict[str, Instrument] = {}
    links = [("body_link", link) for link in (parts.content.css("a[href]") if parts.content else [])]
    links += [("associated_values", link) for link in document.all(ASSOCIATED_VALUES)]
    for evidence, link in links:
        url = normal_url(link.attributes.get("href") or "", page_url)
        symbol = quote_symbol(url) if url else None
        if symbol and symbol not in found:
            name = squeeze(link.text()) or None
            found[symbol] = Instrument(name=name, symbol=symbol, url=url, evidence=evidence)
    return list(found.values())


def read_keywords(document: Document) -> list[str]:
    """Return the keywords that JSON-LD or meta declare, each once, in order."""
    declared: Any = document.news_article.get("keywords")
    if isinstance(declared, str):
        declared = declared.split(",")
    if not isinstance(declared, list) or not declared:
        declared = (document.meta("news_keywords", "keywords") or "").split(",")
    words = (squeeze(word) for word in declared if isinstance(word, str))
    return list(dict.fromkeys(word for word in words if word))


def read_comment_count(document: Document, parts: Parts) -> int | None:
    """Return the printed number of comments on the story, or None where none is printed."""
    for selector in COMMENTS:
        for node in document.all(selector.css):
            text = own_text(node)
            if _COMMENTS.match(text):
                parts.use("comment_count", selector.name)
                return read_count(text)
    return None


def _is_card(classes: str | None) -> bool:
    return bool(classes) and any(token in (classes or "") for token in _CARD)


def _absolute(address: str, page_url: str) -> str | None:
    try:
        url = urljoin(page_url, address.strip())
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc or re.search(r"\s", url):
        return None
    return url
