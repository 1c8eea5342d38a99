"""What all steps share: the run, and how a record leaves the line before its end."""

from __future__ import annotations

from typing import Self

from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem

from newscrawl.run import Run


class Step:
    """A pipeline step. Subclasses define ``process_item(item)`` and say what holds afterwards."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.run = Run.of(crawler)
        assert crawler.stats is not None
        self.stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def count(self, name: str) -> None:
        """Count in ``newscrawl/<name>``."""
        self.stats.inc_value(f"newscrawl/{name}")

    def drop(self, story_id: str, outcome: str, reason: str) -> DropItem:
        """Settle a story's outcome and return the exception that takes it off the line."""
        self.run.account.settle(story_id, outcome, reason)
        self.count(f"{outcome}/{reason}")
        return DropItem(f"{outcome}: {reason}", log_level="DEBUG")
