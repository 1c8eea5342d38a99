"""robots.txt as RFC 9309 wants it: a server error means keep out, not come in."""

from __future__ import annotations

import logging

from scrapy import Request
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.run import Run

logger = logging.getLogger(__name__)


class RobotsForbids(IgnoreRequest):
    """robots.txt forbids a request."""


class RobotsUnreachable(IgnoreRequest):
    """robots.txt could not be read, so nothing is asked for."""


class Robots(RobotsTxtMiddleware):
    """Scrapy's own, but an unreachable robots.txt (5xx, 429, no answer) disallows all.

    RFC 9309, 2.3.1.3 and 2.3.1.4: "unavailable" (4xx) may allow all, "unreachable" must not.
    """

    def process_request_2(self, rp: RobotParser | None, request: Request) -> None:
        """Raise RobotsForbids or RobotsUnreachable where `request` must not be made.

        Of several requests that wait for one robots.txt, Scrapy 2.19 hands the rules to the first
        and None, which allows all, to the others: the stored rules are taken instead.
        """
        stored = self._parsers.get(urlparse_cached(request).netloc)
        rp = stored if isinstance(stored, RobotParser) else None
        if rp is None:
            raise RobotsUnreachable("robots.txt unreachable")
        try:
            super().process_request_2(rp, request)
        except IgnoreRequest as error:
            raise RobotsForbids(str(error)) from error

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status >= 500 or response.status == 429:
            self._unreachable(netloc, f"it answered with status {response.status}")
            raise IgnoreRequest(f"robots.txt answered with status {response.status}")
        if response.status >= 400:  # an error page is no robots.txt: nothing is forbidden
            response = response.replace(body=b"")
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if not isinstance(exc, IgnoreRequest):
            self._unreachable(netloc, str(exc))
        super()._robots_error(exc, netloc)

    def _unreachable(self, netloc: str, why: str) -> None:
        run = Run.of(self.crawler)
        run.problems.append(
            f"robots.txt of {netloc} could not be read ({why}), so nothing there was asked for: "
            "check the address and the network, or try again later"
        )
        logger.error("%s", run.problems[-1])
        self._stats.inc_value("newscrawl/robots/unreachable")
