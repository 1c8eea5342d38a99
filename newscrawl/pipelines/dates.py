"""Step 2: dates that a reader of the record can rely on."""

from __future__ import annotations

from datetime import datetime

from newscrawl.items import Article, Record
from newscrawl.pipelines.base import Step
from newscrawl.text.dates import FUTURE_TOLERANCE
from newscrawl.text.paris import iso_paris


class Dates(Step):
    """Afterwards nothing is published or updated after its fetch, and Paris time stands beside UTC.

    A publication in the future is nulled, its raw string kept and flagged ``future``.
    """

    def process_item(self, item: Record) -> Record:
        if not isinstance(item, Article):
            return item
        fetched_at = datetime.fromisoformat(item.fetched_at)
        published = _instant(item.published_at)
        if published is not None and published > fetched_at + FUTURE_TOLERANCE:
            item.published_at = item.published_precision = published = None
            item.published_flags = sorted({*item.published_flags, "future"})
            self.count("dates/future")
        updated = _instant(item.updated_at)
        if updated is not None and updated > fetched_at + FUTURE_TOLERANCE:
            item.updated_at = None
            item.warnings.append("update_in_future")
        item.published_at_paris = iso_paris(published) if published else None
        self.count(f"dates/{item.published_precision or 'missing'}")
        return item


def _instant(value: str | None) -> datetime | None:
    """Read an ISO instant; what is none is left to validation."""
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return instant if instant is None or instant.tzinfo else None
