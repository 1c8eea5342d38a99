"""One row of a list or one card: what it prints about the story it leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from selectolax.lexbor import LexborNode

from newscrawl.items import Precision
from newscrawl.pages.blocks import own_text
from newscrawl.pages.selectors import ROW_COMMENTS, ROW_DATE, ROW_TEASER, ROW_TITLE
from newscrawl.sources import read_source
from newscrawl.text.dates import read_date
from newscrawl.text.paris import iso_utc
from newscrawl.text.spaces import squeeze
from newscrawl.text.teasers import read_teaser
from newscrawl.text.urls import decode_data_rel, is_video, normal_url, story_id

_NUMBER = re.compile(r"\d[\d\s]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A link to a story as a page prints it. Instants are ISO 8601 strings in UTC."""

    story_id: str
    url: str
    component: str
    position: int
    title: str | None = None
    source: str | None = None
    printed_date: str | None = None
    published_at: str | None = None
    published_precision: Precision | None = None
    published_flags: list[str] = field(default_factory=list)
    teaser: str | None = None
    comment_count: int | None = None
    is_video: bool = False


def read_row(node: LexborNode, page_url: str, fetched_at: datetime, position: int) -> Row | None:
    """Read the row `node`, or return None where it leads to no story of the site (adverts…)."""
    link, target = _story_link(node, page_url)
    if link is None or target is None:
        return None
    url, identity = target
    printed = _printed_date(node)
    date = read_date(printed, seen_at=fetched_at) if printed else None
    source = _text(node.css_first(".c-source__name"))
    known = read_source(source)
    teaser = _text(node.css_first(ROW_TEASER))
    return Row(
        story_id=identity,
        url=url,
        component=_component(node),
        position=position,
        title=squeeze(link.attributes.get("title") or "") or own_text(link) or None,
        source=known.name if known else None,
        printed_date=printed,
        published_at=iso_utc(date.instant) if date else None,
        published_precision=date.precision if date else None,
        published_flags=list(date.flags) if date else [],
        teaser=read_teaser(teaser) if teaser else None,
        comment_count=read_count(_text(node.css_first(ROW_COMMENTS))),
        is_video=is_video(url),
    )


def story_of(link: LexborNode, page_url: str) -> tuple[str, str] | None:
    """Return normal address and story id of a link, ``data-rel`` decoded; None if it is no story."""
    href = link.attributes.get("href")
    if not href or href.startswith(("#", "javascript:")):
        href = decode_data_rel(link.attributes.get("data-rel") or "")
    if not href:
        return None
    url = normal_url(href, page_url)
    identity = url and story_id(url)
    return (url, identity) if url and identity else None


def read_count(text: str | None) -> int | None:
    """Return the first number of ``45 commentaires`` or ``1 234``, or None."""
    found = _NUMBER.search(text or "")
    digits = re.sub(r"\D", "", found[0]) if found else ""
    return int(digits) if digits and len(digits) < 10 and digits.isascii() else None


def _story_link(node: LexborNode, page_url: str) -> tuple[LexborNode | None, tuple[str, str] | None]:
    candidates = [node] if node.tag in ("a", "span") else [*node.css(ROW_TITLE), *node.css("a, [data-rel]")]
    for link in candidates:
        target = story_of(link, page_url)
        if target:
            return link, target
    return None, None


def _component(node: LexborNode) -> str:
    classes = (node.attributes.get("class") or "").split()
    for token, name in (
        ("c-list-news__line", "list-news"),
        ("c-list-details-news__line", "list-details-news"),
        ("c-headlines", "headlines"),
    ):
        if token in classes:
            return name
    return "unknown"


def _printed_date(node: LexborNode) -> str | None:
    parts = [squeeze(part.text()) for part in node.css(ROW_DATE)]
    return " ".join(part for part in parts if part) or None


def _text(node: LexborNode | None) -> str | None:
    return squeeze(node.text()) if node is not None else None
