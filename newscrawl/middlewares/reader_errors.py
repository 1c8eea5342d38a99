"""Spider middleware: a page whose reading raised an error is a reject with a reason."""

from __future__ import annotations

import logging
from typing import Self

from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from scrapy.spidermiddlewares.httperror import HttpError

from newscrawl.items import Reject
from newscrawl.pages.document import Document
from newscrawl.pages.result import reject

logger = logging.getLogger(__name__)


class ReaderErrors:
    """Turns an unexpected error of a callback into a reject; the log keeps the traceback."""

    def __init__(self, crawler: Crawler) -> None:
        assert crawler.stats is not None
        self._stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_spider_exception(self, response: Response, exception: Exception) -> list[Reject] | None:
        """Return the reject, or None for what others handle."""
        if isinstance(exception, HttpError | CloseSpider) or "fetched_at" not in response.meta:
            return None
        logger.error("Error reading %s", response.url, exc_info=exception)
        self._stats.inc_value("newscrawl/reader_errors")
        record = reject(
            Document("", response.url),
            response.meta["fetched_at"],
            "reader_error",
            detail=repr(exception),
        )
        record.story_id = response.meta.get("story_id")
        record.discovered_from = response.meta.get("discovered_from")
        return [record]
