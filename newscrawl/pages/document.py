"""One page, parsed once, for all readers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from newscrawl.pages.decode import as_utf8
from newscrawl.text.spaces import squeeze

_MAX_JSON_LD = 400_000
_MAX_DEPTH = 40


class Document:
    """The parsed page: its `tree`, its `html` in UTF-8, its `url`, and its JSON-LD objects."""

    __slots__ = ("__dict__", "html", "tree", "url")

    def __init__(self, html: bytes | str, url: str) -> None:
        self.url = url
        self.html = as_utf8(html)
        self.tree = LexborHTMLParser(self.html)

    @classmethod
    def of(cls, html: bytes | str | Document, url: str) -> Document:
        """Return `html` as a document; one that is parsed already is used as it is."""
        return html if isinstance(html, Document) else cls(html, url)

    def first(self, selector: str) -> LexborNode | None:
        """Return the first element that `selector` matches, or None."""
        return self.tree.css_first(selector)

    def all(self, selector: str) -> list[LexborNode]:
        """Return the elements that `selector` matches, in document order."""
        return self.tree.css(selector)

    def meta(self, *names: str) -> str | None:
        """Return the content of the first of the named `meta` elements that has one."""
        for name in names:
            content = self._metas.get(name)
            if content:
                return content
        return None

    @cached_property
    def _metas(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for node in self.tree.css("meta[content]"):
            name = node.attributes.get("property") or node.attributes.get("name")
            if name:
                found.setdefault(name.lower(), squeeze(node.attributes.get("content") or ""))
        return found

    @cached_property
    def json_ld(self) -> list[dict[str, Any]]:
        """All JSON-LD objects of the page, those in arrays and ``@graph`` included."""
        objects: list[dict[str, Any]] = []
        for node in self.tree.css('script[type="application/ld+json"]'):
            text = node.text(strip=True)
            if 2 <= len(text) <= _MAX_JSON_LD:
                try:
                    objects.extend(_objects(json.loads(text, strict=False)))
                except (ValueError, RecursionError):
                    continue  # broken JSON-LD is as good as none; the printed fields remain
        return objects

    @cached_property
    def news_article(self) -> dict[str, Any]:
        """The page's ``NewsArticle`` (or ``Article``…) JSON-LD object, or an empty dict."""
        for entry in self.json_ld:
            kinds = entry.get("@type")
            for kind in kinds if isinstance(kinds, list) else [kinds]:
                if isinstance(kind, str) and kind.endswith(("Article", "NewsArticle", "BlogPosting")):
                    return entry
        return {}


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for entry in value:
            yield from _objects(entry, depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), depth + 1)
