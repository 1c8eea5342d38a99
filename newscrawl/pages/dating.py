"""When a story was published and updated: printed line, JSON-LD and meta, read and compared.

The printed line inside the source line wins: it is what the reader of the page saw. JSON-LD
decides between the two instants of an ambiguous autumn hour, stands in where nothing is printed,
and an update time never replaces a publication time. A disagreement is a warning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from newscrawl.items import Precision
from newscrawl.pages.document import Document
from newscrawl.pages.parts import Parts
from newscrawl.text.dates import FUTURE_TOLERANCE, PrintedDate, read_date
from newscrawl.text.paris import iso_utc

_SPANS = {"second": timedelta(seconds=1), "minute": timedelta(minutes=1), "hour": timedelta(hours=1),
          "day": timedelta(days=1), "month": timedelta(days=31)}  # fmt: skip


@dataclass(slots=True)
class Dates:
    """Publication and update of one story, as ISO 8601 strings in UTC."""

    published_at: str | None = None
    published_raw: str | None = None
    precision: Precision | None = None
    flags: list[str] = field(default_factory=list)
    updated_at: str | None = None
    warnings: list[str] = field(default_factory=list)


def read_dates(document: Document, parts: Parts, fetched_at: datetime) -> Dates:
    """Read the story's dates; nothing of cards, comments or the text is looked at."""
    dates = Dates()
    machine, origin = _machine_date(document, "datePublished", "article:published_time", fetched_at)
    printed = None
    if parts.printed_date:
        printed = read_date(parts.printed_date, seen_at=fetched_at)
        if printed is None:
            dates.warnings.append("published_raw_unreadable")
            dates.published_raw = parts.printed_date
    chosen, selector = (printed, "c-source__time") if printed else (machine, origin)
    if chosen is None:
        dates.warnings.append("no_publication_date")
        return dates
    instant = chosen.instant
    if printed and machine:
        meant = [one for one in printed.candidates if _agree(one, printed.precision, machine)]
        if meant:
            instant = meant[0]
        elif not _agree(printed.instant, printed.precision, machine):
            dates.warnings.append("publication_differs_from_json_ld")
    if instant > fetched_at + FUTURE_TOLERANCE:
        dates.warnings.append("publication_in_future")
    parts.use("published_at", selector)
    dates.published_at = iso_utc(instant)
    dates.published_raw = dates.published_raw or chosen.raw
    dates.precision = chosen.precision
    dates.flags = list(chosen.flags)
    updated, _ = _machine_date(document, "dateModified", "article:modified_time", fetched_at)
    if updated and instant < updated.instant <= fetched_at + FUTURE_TOLERANCE:
        dates.updated_at = iso_utc(updated.instant)
    return dates


def _machine_date(
    document: Document, key: str, meta: str, fetched_at: datetime
) -> tuple[PrintedDate | None, str]:
    for origin, value in (
        (f"json-ld:{key}", document.news_article.get(key)),
        (meta, document.meta(meta)),
    ):
        date = _read(value, fetched_at)
        if date:
            return date, origin
    return None, ""


def _read(value: Any, fetched_at: datetime) -> PrintedDate | None:
    return read_date(value, seen_at=fetched_at) if isinstance(value, str) else None


def _agree(printed: datetime, precision: Precision, machine: PrintedDate) -> bool:
    """True when `machine` lies within the unit that was printed."""
    return timedelta(0) <= machine.instant - printed < _SPANS[precision]
