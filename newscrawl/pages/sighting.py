"""From a row to the record that says: this page showed this link, here, then."""

from __future__ import annotations

from datetime import datetime

from newscrawl.items import Sighting
from newscrawl.pages.rows import Row
from newscrawl.text.paris import iso_utc


def sighting_of(row: Row, page_url: str, seen_at: datetime) -> Sighting:
    """Return the sighting of `row` on the page at `page_url`, fetched at `seen_at` (aware)."""
    return Sighting(
        story_id=row.story_id,
        url=row.url,
        seen_on=page_url,
        component=row.component,
        position=row.position,
        title=row.title,
        source=row.source,
        printed_date=row.printed_date,
        published_at=row.published_at,
        published_precision=row.published_precision,
        published_flags=row.published_flags,
        teaser=row.teaser,
        comment_count=row.comment_count,
        seen_at=iso_utc(seen_at),
    )
