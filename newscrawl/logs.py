"""Logs without bodies: what was scraped stands in the output, not in the log."""

from __future__ import annotations

from typing import Any

from scrapy.logformatter import LogFormatter


class QuietFormatter(LogFormatter):
    """Scrapy's own, but silent about items that were scraped or dropped: they are counted."""

    def scraped(self, *args: Any, **kwargs: Any) -> None:  # type: ignore[override]
        """Log nothing."""

    def dropped(self, *args: Any, **kwargs: Any) -> None:  # type: ignore[override]
        """Log nothing."""
