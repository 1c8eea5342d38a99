"""Redirects stay on the site, and lead to a page that was not asked for before or was."""

from __future__ import annotations

from typing import Any

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.exceptions import IgnoreRequest

from newscrawl.text.urls import normal_url


class LeavesSite(IgnoreRequest):
    """A redirect leads off the site."""


class Redirects(RedirectMiddleware):
    """Scrapy's own, but never off the site, and never dropped as a duplicate.

    The duplicate filter knows a story by its id: the redirect from one of its addresses to another
    would be filtered, and the story lost.
    """

    def _redirect(self, redirected: Request, request: Request, reason: Any) -> Request:
        target = normal_url(redirected.url, request.url)
        if target is None and not redirected.url.endswith("/robots.txt"):
            raise LeavesSite(f"redirect off the site: {redirected.url}")
        followed = super()._redirect(redirected, request, reason)
        followed.dont_filter = True
        return followed.replace(url=target) if target else followed
