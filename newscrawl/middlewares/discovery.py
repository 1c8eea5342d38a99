"""Spider middleware: enters what was discovered in the account, and holds back what is not wanted."""

from __future__ import annotations

from typing import Self

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.spidermiddlewares.base import BaseSpiderMiddleware

from newscrawl.run import Run
from newscrawl.text.paris import iso_utc


class Discovery(BaseSpiderMiddleware):
    """Every request for a story is a discovery. Those out of scope end here, counted.

    One story is requested once a run, whatever path, host, scheme or suffix leads to it: the id is
    what counts. Of what Scrapy's duplicate filter would see, the addresses differ.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._account = Run.of(crawler).account

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def get_processed_request(self, request: Request, response: Response | None) -> Request | None:
        """Enter the story; return the request if it is to be made."""
        story_id = request.meta.get("story_id")
        if story_id is None or response is None:
            return request
        self._account.discover(story_id, iso_utc(response.meta["fetched_at"]))
        reason = request.meta.pop("out_of_scope", None)
        if reason:
            self._account.leave_out(story_id, reason)
            return None
        return request if self._account.ask(story_id) else None
