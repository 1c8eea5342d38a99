"""Read a list page, or the cards of any page: its rows, and the pages after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from newscrawl.pages.document import Document
from newscrawl.pages.rows import Row, read_row
from newscrawl.pages.selectors import EMPTY_STATE, LIST_CONTAINERS, LIST_ROWS, PAGINATION
from newscrawl.text.urls import normal_url, page_number


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list page shows: `rows` in document order, `next_pages` nearest first.

    `is_empty` is a list that says itself that it has nothing. A page without rows that is not
    empty is no list that can be trusted.
    """

    rows: list[Row]
    next_pages: list[str]
    is_empty: bool = False


def read_listing(html: bytes | str | Document, url: str, fetched_at: datetime) -> Listing:
    """Read the rows of all list components on the page at `url`, fetched at `fetched_at` (aware).

    Rows that are no news (adverts, links elsewhere) are left out. On an article page the rows are
    its "À lire aussi" cards. A story that stands in several lists of the page has several rows.
    """
    document = Document.of(html, url)
    rows: list[Row] = []
    for node in document.all(LIST_ROWS):
        row = read_row(node, url, fetched_at, len(rows) + 1)
        if row is not None:
            rows.append(row)
    if not rows:
        rows = _unknown_rows(document, url, fetched_at)
    is_empty = not rows and document.first(EMPTY_STATE) is not None
    return Listing(rows, _next_pages(document, url), is_empty)


def _unknown_rows(document: Document, url: str, fetched_at: datetime) -> list[Row]:
    """Rows of a page without any known component: a changed layout must not lose stories."""
    if document.first(LIST_CONTAINERS) is not None or document.first(".c-news-detail, article") is not None:
        return []
    rows: dict[str, Row] = {}
    for link in document.all("main a[href], main [data-rel]"):
        row = read_row(link, url, fetched_at, len(rows) + 1)
        if row is not None:
            rows.setdefault(row.story_id, row)
    return list(rows.values())


def _next_pages(document: Document, url: str) -> list[str]:
    here = page_number(url)
    pages: dict[int, str] = {}
    for link in document.all(PAGINATION):
        target = normal_url(link.attributes.get("href") or "", url)
        if target and page_number(target) > here:
            pages.setdefault(page_number(target), target)
    return [pages[number] for number in sorted(pages)]
