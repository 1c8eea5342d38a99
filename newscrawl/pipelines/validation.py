"""Step 5: only records that fit the schema and can be written."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from newscrawl.delivery.lines import check_record, encode_line
from newscrawl.history.content import digest
from newscrawl.items import Record, Reject
from newscrawl.pages.result import EXCERPT_LENGTH, REASONS
from newscrawl.pipelines.base import Step
from newscrawl.text.paris import iso_utc
from newscrawl.text.typography import clean
from newscrawl.text.urls import story_id


class Validation(Step):
    """Afterwards a record fits its schema to the last field and is one line of valid JSON.

    A record that does not is replaced by a reject that says why; nothing disappears.
    """

    def process_item(self, item: Record) -> Record:
        try:
            check_record(item)
            encode_line(item)
        except (msgspec.ValidationError, TypeError, ValueError, RecursionError) as error:
            kind = "invalid_record" if isinstance(error, msgspec.ValidationError) else "unreadable"
            self.count(f"validation/{kind}")
            return self._reject(item, kind, error)
        if isinstance(item, Reject):
            self.count(f"rejects/{item.reason}")
        return item

    def _reject(self, item: Any, reason: str, error: Exception) -> Reject:
        url = _text(getattr(item, "url", None)) or "unknown"
        now = iso_utc(self.run.clock.now())
        fetched_at = getattr(item, "fetched_at", None) or getattr(item, "seen_at", None)
        detail = f"{type(item).__name__}: {REASONS[reason]}: {error}"
        self.count(f"rejects/{reason}")
        return Reject(
            record_id=digest(url, str(fetched_at), reason, repr(getattr(item, "record_id", None))),
            story_id=story_id(url),
            url=url,
            reason=reason,
            missing=[],
            detail=_text(detail),
            excerpt=_text(getattr(item, "title", None)),
            discovered_from=_text(getattr(item, "discovered_from", None)),
            fetched_at=str(fetched_at) if _is_instant(fetched_at) else now,
        )


def _text(value: Any) -> str | None:
    return (clean(str(value))[:EXCERPT_LENGTH] or None) if value is not None else None


def _is_instant(value: Any) -> bool:
    try:
        return isinstance(value, str) and iso_utc(datetime.fromisoformat(value)) == value
    except (ValueError, OverflowError):
        return False
