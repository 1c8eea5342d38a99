"""When a story was published and updated: what the page states of itself, kept raw and reconciled.

Only the source line, JSON-LD's ``NewsArticle`` and ``meta`` are looked at: dates of cards, of
comments and inside the text are never candidates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from newscrawl.items import DateEvidence, Precision
from newscrawl.pages.document import Document
from newscrawl.pages.parts import Parts
from newscrawl.text.dates import read_date
from newscrawl.text.paris import iso_utc
from newscrawl.text.reconciliation import JSON_LD, META, PRINTED, Stated, last_update, reconcile

_LABELS = re.compile(
    r"(?P<update>(?:derni[èe]re\s+)?mise?s?\s+[àa]\s+jour|m[àa]j\b|modifi[ée]e?\b|actualis[ée]e?\b)"
    r"|(?P<publication>publi[ée]e?\b|mise?\s+en\s+ligne|cr[ée]{1,2}e?\b|paru\b)",
    re.I,
)
_MAX_RAW = 200


@dataclass(slots=True)
class Dates:
    """Publication and update of one story, as ISO 8601 strings in UTC."""

    published_at: str | None = None
    published_raw: str | None = None
    precision: Precision | None = None
    flags: list[str] = field(default_factory=list)
    updated_at: str | None = None
    evidence: list[DateEvidence] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_dates(document: Document, parts: Parts, fetched_at: datetime) -> Dates:
    """Read all that the page states of its dates, and settle publication and update."""
    dates = Dates(published_raw=parts.printed_date)
    article = document.news_article
    printed, printed_update = split_printed(parts.printed_date or "")
    published = _stated(
        dates,
        "published",
        {
            PRINTED: printed,
            JSON_LD: article.get("datePublished"),
            META: document.meta("article:published_time"),
        },
        fetched_at,
    )
    updated = _stated(
        dates,
        "updated",
        {
            PRINTED: printed_update,
            JSON_LD: article.get("dateModified"),
            META: document.meta("article:modified_time"),
        },
        fetched_at,
    )
    if printed and not any(one.origin == PRINTED for one in published):
        dates.warnings.append("published_raw_unreadable")
    found = reconcile(published, updated, fetched_at)
    if found is None:
        dates.warnings.append("no_publication_date")
        return dates
    parts.use("published_at", "c-source__time" if found.origin == PRINTED else found.origin)
    dates.published_at = iso_utc(found.instant)
    dates.published_raw = dates.published_raw or published[0].date.raw
    dates.precision = found.precision
    dates.flags = list(found.flags)
    dates.warnings += found.warnings
    update = last_update(updated, found.instant, fetched_at)
    dates.updated_at = iso_utc(update) if update else None
    return dates


def split_printed(line: str) -> tuple[str, str]:
    """Return what a source line says of publication and of update: ``Publié le …, mis à jour le …``.

    Without a label it is the publication.
    """
    published, updated = line, ""
    labels = list(_LABELS.finditer(line))
    if any(label["update"] for label in labels):
        published = line[: labels[0].start()]
        ends = [*(label.start() for label in labels[1:]), len(line)]
        for label, end in zip(labels, ends, strict=True):
            part = line[label.end() : end]
            if label["update"]:
                updated = updated or part
            else:
                published = part
    return published.strip(), updated.strip()


def _stated(dates: Dates, what: str, values: dict[str, Any], fetched_at: datetime) -> list[Stated]:
    """Read statements in order of trust; each is kept raw as evidence, readable or not."""
    found = []
    for origin, raw in values.items():
        if not isinstance(raw, str) or not raw.strip():
            continue
        date = read_date(raw, seen_at=fetched_at)
        dates.evidence.append(
            DateEvidence(
                what=what,  # type: ignore[arg-type]
                origin=origin,
                raw=raw[:_MAX_RAW],
                instant=iso_utc(date.instant) if date else None,
            )
        )
        if date:
            found.append(Stated(origin, date))
    return found
