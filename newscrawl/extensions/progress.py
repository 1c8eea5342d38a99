"""One line that says how far the crawl is."""

from __future__ import annotations

import sys
import time
from typing import Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured

from newscrawl.run import Run

_TERMINAL_SECONDS, _LOG_SECONDS = 0.25, 2.0


class Progress:
    """Pages, stories and the newest title on standard error: rewritten on a terminal, else a line
    every two seconds. Off unless ``PROGRESS`` is set, or standard error is a terminal."""

    def __init__(self, crawler: Crawler) -> None:
        self._terminal = sys.stderr.isatty()
        wanted = crawler.settings["PROGRESS"]
        if not (self._terminal if wanted in (None, "") else crawler.settings.getbool("PROGRESS")):
            raise NotConfigured
        self._crawler = crawler
        self._run = Run.of(crawler)
        self._every = _TERMINAL_SECONDS if self._terminal else _LOG_SECONDS
        self._started = self._printed = time.monotonic()
        self._pages = 0

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(crawler)
        crawler.signals.connect(extension.response_received, signals.response_received)
        crawler.signals.connect(extension.spider_closed, signals.spider_closed)
        return extension

    def response_received(self) -> None:
        """Count a page, and print when it is time."""
        self._pages += 1
        if time.monotonic() - self._printed >= self._every:
            self._print()

    def spider_closed(self) -> None:
        """Print the last state, and leave the line."""
        self._print()
        if self._terminal:
            sys.stderr.write("\n")

    def _print(self) -> None:
        self._printed = time.monotonic()
        seconds = self._printed - self._started
        counts = self._run.account.counts()
        # What is delivered is settled only when its file is published; here it counts once read.
        read = self._run.tally.by["layout"].total() + counts["unchanged"] + counts["duplicate"]
        scheduler = self._crawler.engine and self._crawler.engine._slot
        waiting = len(scheduler.scheduler) if scheduler else 0  # type: ignore[arg-type]
        line = (
            f"{seconds:5.0f} s  {self._pages} pages ({self._pages / max(seconds, 0.001):.0f}/s)  "
            f"{counts['discovered']} stories found, {read} read, {waiting} requests waiting"
        )
        sys.stderr.write(f"\r\x1b[K{line}" if self._terminal else f"{line}\n")
        sys.stderr.flush()
