"""A site that can't be reached ends the crawl in seconds, and says what to do."""

from __future__ import annotations

import asyncio
import logging
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newscrawl.run import Run

logger = logging.getLogger(__name__)


class Reachability:
    """Closes the spider after ``UNREACHABLE_AFTER`` attempts in a row without any answer."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._most = crawler.settings.getint("UNREACHABLE_AFTER")
        self._silent = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Note that the site answers."""
        self._silent = 0
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Count an attempt without an answer."""
        if isinstance(exception, IgnoreRequest):
            return
        self._silent += 1
        if self._silent != self._most:
            return
        run = Run.of(self._crawler)
        run.problems.append(
            f"{request.url} and {self._most - 1} requests before it got no answer ({exception}): "
            "check the network, SITE_URL and whether the site is up, then run the same crawl again"
        )
        logger.error("Site unreachable: %s", run.problems[-1])
        if self._crawler.engine is not None:
            asyncio.ensure_future(self._crawler.engine.close_spider_async(reason="site_unreachable"))  # noqa: RUF006
