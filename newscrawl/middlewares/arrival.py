"""The outermost downloader middleware: the moment at which a page had come in."""

from __future__ import annotations

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from newscrawl.run import Run


class Arrival:
    """Stamps ``fetched_at`` on responses: nothing that is read from the page can be newer."""

    def __init__(self, crawler: Crawler) -> None:
        self._run = Run.of(crawler)
        assert crawler.stats is not None
        self._stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Stamp the response with the run's clock, after all retries and redirects."""
        request.meta["fetched_at"] = self._run.clock.now()
        if response.status == 200 and not request.url.endswith("/robots.txt"):
            self._stats.inc_value("newscrawl/fetch/ok")
        return response
