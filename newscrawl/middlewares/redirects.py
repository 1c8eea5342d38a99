"""Redirects stay on the site, and lead to a page that was not asked for before or was."""

from __future__ import annotations

from typing import Any

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from newscrawl.text.urls import normal_url


class LeavesSite(IgnoreRequest):
    """A redirect leads off the site."""


class Redirects(RedirectMiddleware):
    """Scrapy's own, but never off the site, and never dropped as a duplicate.

    A redirect to an address that was asked for already would be filtered, and its page lost.
    """

    def handle_referer(self, request: Request, response: Response) -> None:
        """Send no Referer: none is sent anywhere."""
        request.headers.pop("Referer", None)

    def _engine_started(self) -> None:
        """Look for no referer middleware: there is none."""

    def _redirect(self, redirected: Request, request: Request, reason: Any) -> Request:
        target = normal_url(redirected.url, request.url)
        if target is None and not redirected.url.endswith("/robots.txt"):
            raise LeavesSite(f"redirect off the site: {redirected.url}")
        followed = super()._redirect(redirected, request, reason)
        followed.dont_filter = True
        return followed.replace(url=target) if target else followed
