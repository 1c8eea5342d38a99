"""Find the parts of a story's page: detail, title, source line, content. Cards can't leak in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from selectolax.lexbor import LexborNode

from newscrawl.pages.blocks import is_skipped, own_text
from newscrawl.pages.document import Document
from newscrawl.pages.selectors import (
    CONTENT,
    DETAIL,
    SOURCE_LINE,
    SOURCE_NAME,
    SOURCE_TIME,
    TITLE,
    Selector,
)
from newscrawl.text.spaces import squeeze

_SITE_NAMES = frozenset({"boursorama", "boursobank", "boursorama.com"})
_SITE_SUFFIX = (" - Boursorama", " | Boursorama", " - BoursoBank", " | BoursoBank")


@dataclass(slots=True)
class Parts:
    """The elements and printed strings of one story's page, and which selector found each."""

    detail: LexborNode | None = None
    content: LexborNode | None = None
    title: str | None = None
    source_raw: str | None = None
    printed_date: str | None = None
    captions: list[str] = field(default_factory=list)
    layout: str = "unknown"
    selectors: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def use(self, name: str, selector: str) -> None:
        """Note that `selector` gave the field `name`."""
        self.selectors[name] = selector


def find_parts(document: Document) -> Parts:
    """Find all parts of the page; what is not there stays None."""
    parts = Parts()
    for selector in DETAIL:
        parts.detail = document.first(selector.css)
        if parts.detail is not None:
            break
    scope = parts.detail
    if scope is None:
        articles = document.all("article")
        scope = articles[0] if len(articles) == 1 else None
    if scope is not None:
        parts.content, name = _first(scope, CONTENT)
        if name:
            parts.use("body", name)
    _find_title(document, scope, parts)
    _find_source_line(document, scope, parts)
    return parts


def _find_title(document: Document, scope: LexborNode | None, parts: Parts) -> None:
    heading, name = _first(scope, TITLE) if scope is not None else (None, "")
    if heading is None:
        heading, name = _first(document.tree.root, TITLE)
    printed = own_text(heading) if heading is not None else ""
    headline = _text(document.news_article.get("headline"))
    if printed:
        parts.title, selector = printed, name
        if heading is not None and heading.css_first(".c-source") is not None:
            parts.layout = "source-in-h1"
        elif parts.detail is not None:
            parts.layout = "source-below-h1"
    elif headline:
        parts.title, selector = headline, "json-ld:headline"
    else:
        element = document.first("title")
        tab = document.meta("og:title") or (squeeze(element.text()) if element is not None else "")
        parts.title, selector = _without_site(tab) or None, "title-element"
    if parts.title:
        parts.use("title", selector)
    if printed and headline and not _same(printed, headline):
        parts.warnings.append("title_differs_from_json_ld")


def _find_source_line(document: Document, scope: LexborNode | None, parts: Parts) -> None:
    line, _ = _first(scope, SOURCE_LINE) if scope is not None else (None, "")
    if line is not None:
        name, selector = _first(line, SOURCE_NAME)
        if name is not None and (text := squeeze(name.text())):
            parts.source_raw = text
            parts.use("source", selector)
        times = line.css(SOURCE_TIME[0].css) or line.css(SOURCE_TIME[1].css)
        printed = squeeze(" ".join(node.text() for node in times))
        parts.printed_date = printed or None
    if parts.source_raw is None:
        for key in ("author", "publisher"):
            who = _name_of(document.news_article.get(key))
            if who:
                parts.source_raw = who
                parts.use("source", f"json-ld:{key}")
                break


def _first(scope: LexborNode | None, selectors: tuple[Selector, ...]) -> tuple[LexborNode | None, str]:
    """Return the first element that a selector hits outside of skipped blocks, and its name."""
    if scope is None:
        return None, ""
    for selector in selectors:
        for node in scope.css(selector.css):
            if not _in_skipped(node, scope, selector):
                return node, selector.name
    return None, ""


def _in_skipped(node: LexborNode, scope: LexborNode, selector: Selector) -> bool:
    """True when `node` stands inside a card, comment or advert within `scope`."""
    own_line = selector in SOURCE_LINE or selector in SOURCE_NAME
    parent = node.parent
    while parent is not None and parent.mem_id != scope.mem_id:
        if parent.tag not in ("header", "main") and is_skipped(parent):
            classes = parent.attributes.get("class") or ""
            if not (own_line and "c-source" in classes and "c-list" not in classes):
                return True
        parent = parent.parent
    return False


def _without_site(title: str) -> str:
    for suffix in _SITE_SUFFIX:
        title = title.removesuffix(suffix)
    title = title.strip()
    return "" if title.casefold() in _SITE_NAMES else title


def _text(value: Any) -> str:
    return squeeze(value) if isinstance(value, str) else ""


def _name_of(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return _text(value)


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold() or other.rstrip("….").casefold() in one.casefold()
