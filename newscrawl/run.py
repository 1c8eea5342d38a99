"""One crawl's shared parts: its id, clock, output folder, account and ledger."""

from __future__ import annotations

import os
import secrets
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, Self
from weakref import WeakKeyDictionary

from scrapy.crawler import Crawler

from newscrawl.clock import Clock
from newscrawl.delivery.layout import STATE
from newscrawl.preflight import check_settings, output_dir
from newscrawl.state.account import Account
from newscrawl.state.database import open_database, sqlite_url
from newscrawl.state.ledger import Ledger, Segment


@dataclass(slots=True)
class Tally:
    """Counts over a run's articles: fields that were filled, selectors that hit, origins."""

    coverage: Counter[str] = field(default_factory=Counter)
    selectors: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    by: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


class Run:
    """What the components of one crawl share. Get it by :meth:`Run.of`; made once a crawler."""

    _runs: ClassVar[WeakKeyDictionary[Crawler, Run]] = WeakKeyDictionary()

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        check_settings(settings)
        assert crawler.spidercls is not None
        self.spider_name = crawler.spidercls.name
        self.clock = Clock.from_setting(settings["CLOCK"])
        self.started_at: datetime = self.clock.now()
        self.run_id = f"{self.started_at:%Y%m%dT%H%M%SZ}-{secrets.token_hex(4)}"
        self.root: Path = output_dir(settings)
        self.account = Account()
        self.ledger = Ledger(open_database(settings["STATE_URL"] or sqlite_url(self.root / STATE)))
        self.segments: list[Segment] = []
        self.tally = Tally()
        self.problems: list[str] = []
        self.report: dict[str, Any] | None = None
        self.ledger.begin_run(self.run_id, self.spider_name, self.started_at.isoformat(), os.getpid())

    @classmethod
    def of(cls, crawler: Crawler) -> Self:
        """Return the crawler's run. Raises ConfigurationError, OutputError or StateError."""
        run = cls._runs.get(crawler)
        if run is None:
            run = cls._runs[crawler] = cls(crawler)
        return run  # type: ignore[return-value]

    @classmethod
    def finished(cls, crawler: Crawler) -> dict[str, Any] | None:
        """Return the report of the crawler's run, or None where it never came to one."""
        run = cls._runs.get(crawler)
        return run.report if run else None
