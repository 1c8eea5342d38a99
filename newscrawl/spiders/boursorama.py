"""The spider of boursorama.com: lists, their pages, companies' lists, cards, stories."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any, Self

from scrapy import Request, Spider
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from newscrawl.failures import note_failure
from newscrawl.items import Article, Reject, Sighting
from newscrawl.pages.article import read_article
from newscrawl.pages.document import Document
from newscrawl.pages.listing import Listing, read_listing
from newscrawl.pages.result import reject
from newscrawl.pages.rows import Row
from newscrawl.pages.sighting import sighting_of
from newscrawl.preflight import check_site_url, user_agent
from newscrawl.scope import Scope
from newscrawl.spiders.sections import COMPANY_NEWS, SECTIONS, VIDEOS
from newscrawl.text.urls import page_number, story_id

LIST_PRIORITY = 1_000_000_000
"""First pages, and pages whose rows print no date, come before all stories."""


class BoursoramaSpider(Spider):
    """Seeds are the sections and the companies' lists; each row and card is a story to visit.

    Arguments are those of :data:`newscrawl.scope.ARGUMENTS`. ``SITE_URL`` may point at any
    look-alike. Requests for stories carry `story_id`, `hops`, `discovered_from` and, where they are
    not to be made but counted, the reason as `out_of_scope` in meta.
    """

    name = "boursorama"

    def __init__(self, name: str | None = None, **arguments: str) -> None:
        super().__init__(name)
        self.scope = Scope.parse(dict(arguments), SECTIONS)

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """Settings that follow from others: who asks, and no throttle where no delay is wanted."""
        super().update_settings(settings)
        settings.set("USER_AGENT", user_agent(settings), priority="spider")
        if settings.getfloat("DOWNLOAD_DELAY") == 0:
            settings.set("AUTOTHROTTLE_ENABLED", False, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Return the spider for a crawler, with its site's address."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.site_url = check_site_url(crawler.settings)
        return spider

    site_url: str

    async def start(self) -> AsyncIterator[Any]:
        """Ask for the first page of every section and company list."""
        sections = {**SECTIONS, **(VIDEOS if self.scope.videos else {})}
        wanted = [
            *self.scope.sections,
            *(VIDEOS if self.scope.videos and self.scope.sections else ()),
        ]
        paths = [sections[name] for name in wanted]
        paths += [COMPANY_NEWS.format(symbol=symbol) for symbol in self.scope.symbols]
        for path in paths:
            yield self._list_request(self.site_url + path, LIST_PRIORITY, dont_filter=True)

    def parse_list(self, response: Response) -> Iterator[Sighting | Reject | Request]:
        """Follow the rows of a list page, and its next page."""
        listing, refused = self._read_list(response)
        if refused is not None:
            yield refused
        yield from self._follow(listing, response, hops=0)
        page = page_number(response.url)
        if listing.next_pages and page < self.scope.pages and not self._is_too_old(listing):
            yield self._list_request(listing.next_pages[0], _after(listing, page))

    def parse_story(self, response: Response) -> Iterator[Any]:
        """Read a story's page, and follow its cards."""
        record, cards = self._read_story(response)
        yield record
        yield from self._follow(cards, response, hops=response.meta["hops"] + 1)

    def parse_failure(self, failure: Failure) -> None:
        """Note a request that brought no page, once all retries are over."""
        note_failure(self.crawler, failure)

    # The readers return before anything is yielded, so that no parsed page waits for the pipelines.

    def _read_list(self, response: Response) -> tuple[Listing, Reject | None]:
        fetched_at = response.meta["fetched_at"]
        document = Document(response.body, response.url)
        listing = read_listing(document, response.url, fetched_at)
        unread = not listing.rows and not listing.is_empty
        return listing, reject(document, fetched_at, "not_a_list") if unread else None

    def _read_story(self, response: Response) -> tuple[Article | Reject, Listing]:
        """Return the article or reject, and the cards. An answer for another address is a reject."""
        fetched_at = response.meta["fetched_at"]
        document = Document(response.body, response.url)
        asked, answered = response.meta["story_id"], story_id(response.url)
        record: Article | Reject
        if answered == asked:
            record = read_article(document, response.url, fetched_at)
        else:
            record = reject(document, fetched_at, "other_story" if answered else "redirected_to_section")
            record.story_id = asked
        record.discovered_from = response.meta["discovered_from"]
        if isinstance(record, Article):
            record.depth = response.meta["hops"]
        return record, read_listing(document, response.url, fetched_at)

    def _follow(self, listing: Listing, response: Response, hops: int) -> Iterator[Any]:
        seen_at = response.meta["fetched_at"]
        # A story may stand in several lists of a page, and only one of them print its date.
        dates = {row.story_id: row.published_at for row in listing.rows if row.published_at}
        for row in listing.rows:
            yield sighting_of(row, response.url, seen_at)
            yield Request(
                row.url,
                self.parse_story,
                errback=self.parse_failure,
                priority=_newest_first(dates.get(row.story_id), seen_at),
                meta={
                    "story_id": row.story_id,
                    "hops": hops,
                    "discovered_from": response.url,
                    "out_of_scope": self._out_of_scope(row, hops),
                },
            )

    def _list_request(self, url: str, priority: int, *, dont_filter: bool = False) -> Request:
        return Request(
            url, self.parse_list, errback=self.parse_failure, priority=priority, dont_filter=dont_filter
        )

    def _out_of_scope(self, row: Row, hops: int) -> str | None:
        if hops > self.scope.hops:
            return "hops"
        return self.scope.leaves_out(
            source=row.source,
            published_at=row.published_at,
            precision=row.published_precision,
            is_video=row.is_video,
        )

    def _is_too_old(self, listing: Listing) -> bool:
        """True when every row of a page is known to be older than `since`: so are the next pages'."""
        return bool(listing.rows) and all(
            self.scope.leaves_out(
                source=None,
                published_at=row.published_at,
                precision=row.published_precision,
                is_video=False,
            )
            == "since"
            for row in listing.rows
        )


def _after(listing: Listing, page: int) -> int:
    """Return the next page's priority: that of the oldest story on this page.

    All on the next page is older, so it is read when its turn has come; few requests wait at a
    time. New stories that shift a list meanwhile only show some rows twice.
    """
    oldest = min((row.published_at for row in listing.rows if row.published_at), default=None)
    if oldest is None:
        return LIST_PRIORITY - page
    return int(datetime.fromisoformat(oldest).timestamp()) // 60


def _newest_first(published_at: str | None, seen_at: datetime) -> int:
    """Return the minute of publication as priority; an undated story counts as new."""
    when = datetime.fromisoformat(published_at) if published_at else seen_at
    return int(when.astimezone(UTC).timestamp()) // 60
