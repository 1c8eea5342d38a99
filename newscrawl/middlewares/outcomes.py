"""The outermost downloader middleware: what came of each request once all retries are over."""

from __future__ import annotations

import logging
from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newscrawl.middlewares.robots import RobotsRefusal
from newscrawl.run import Run
from newscrawl.state.account import FAILED, OUT_OF_SCOPE

logger = logging.getLogger(__name__)


class Outcomes:
    """Stamps the moment of arrival on responses, and settles stories whose request failed.

    ``fetched_at`` in meta is the run's clock when the page had come in: nothing that is read from
    the page can be newer. Failed list pages are counted: their stories were never discovered.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._run = Run.of(crawler)
        assert crawler.stats is not None
        self._stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        """Stamp a good response; settle one with an error status."""
        request.meta["fetched_at"] = self._run.clock.now()
        if response.status == 200:
            self._stats.inc_value("newscrawl/fetch/ok")
        elif not request.url.endswith("/robots.txt"):
            self._fail(request, f"http_{response.status}")
        return response

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Settle a request that got no response."""
        if request.url.endswith("/robots.txt"):
            return
        if isinstance(exception, RobotsRefusal) and "unreachable" not in str(exception):
            self._run.account.settle(request.meta.get("story_id"), OUT_OF_SCOPE, "robots")
            self._stats.inc_value("newscrawl/robots/forbidden")
            if "story_id" not in request.meta:
                self._stats.inc_value("newscrawl/robots/forbidden_lists")
            return
        self._fail(request, _reason(exception))

    def _fail(self, request: Request, reason: str) -> None:
        story_id = request.meta.get("story_id")
        if story_id:
            self._run.account.settle(story_id, FAILED, reason)
            self._stats.inc_value(f"newscrawl/failed/{reason}")
        else:
            self._stats.inc_value(f"newscrawl/lists/failed/{reason}")
        logger.warning("Failed (%s): %s", reason, request.url)


def _reason(exception: Exception) -> str:
    if isinstance(exception, RobotsRefusal):
        return "robots_unreachable"
    if isinstance(exception, IgnoreRequest):
        return "redirect_off_site" if "off the site" in str(exception) else "too_many_redirects"
    words = type(exception).__name__.removesuffix("Error").removesuffix("Exception")
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in words).strip("_")
