"""Requests that brought no page: why, in a word, and what that means for the account."""

from __future__ import annotations

import logging
from typing import Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.python.failure import Failure

from newscrawl.middlewares.redirects import LeavesSite
from newscrawl.middlewares.robots import RobotsForbids, RobotsUnreachable
from newscrawl.run import Run
from newscrawl.state.account import FAILED, OUT_OF_SCOPE

logger = logging.getLogger(__name__)

_WORDS: dict[type, str] = {
    RobotsForbids: "robots",
    RobotsUnreachable: "robots_unreachable",
    LeavesSite: "redirect_off_site",
}


def reason_of(error: BaseException | None) -> str:
    """Return the reason in a word: ``http_404``, ``robots``, ``download_timeout``, …"""
    if isinstance(error, HttpError):
        return f"http_{error.response.status}"
    word = _WORDS.get(type(error))
    if word:
        return word
    name = type(error).__name__.removesuffix("Error").removesuffix("Exception")
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).strip("_")


def note_failure(crawler: Crawler, failure: Failure) -> None:
    """Settle the story of a failed request, or count a list that could not be read.

    What robots.txt forbids is out of scope; a failed list is worse than a failed story, because
    its stories were never discovered.
    """
    request: Request = failure.request  # type: ignore[attr-defined]
    reason = reason_of(failure.value)
    stats: Any = crawler.stats
    story_id = request.meta.get("story_id")
    if reason == "robots":
        stats.inc_value("newscrawl/robots/forbidden")
        Run.of(crawler).account.settle(story_id, OUT_OF_SCOPE, reason)
    elif story_id:
        stats.inc_value(f"newscrawl/failed/{reason}")
        Run.of(crawler).account.settle(story_id, FAILED, reason)
    else:
        stats.inc_value(f"newscrawl/lists/failed/{reason}")
    logger.warning("Failed (%s): %s", reason, request.url)
