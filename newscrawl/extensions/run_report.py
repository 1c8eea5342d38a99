"""Keeps count during a crawl, and at its end writes the run's report with the verdict."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any, Self

from scrapy import Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from twisted.python.failure import Failure

from newscrawl import __version__
from newscrawl.delivery.layout import KINDS
from newscrawl.delivery.recovery import finish_segments
from newscrawl.delivery.report import write_report
from newscrawl.items import SCHEMA_VERSION, Record
from newscrawl.run import Run
from newscrawl.state.account import FAILED, OUTCOMES, PENDING
from newscrawl.verdict import Tolerance, identity_holds, judge

logger = logging.getLogger(__name__)


class RunReport:
    """Writes ``runs/<run>.json`` when the engine has stopped: after the last segment is published."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._run = Run.of(crawler)
        self._errors = 0
        self._finish_reason = "killed"

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(crawler)
        connect = crawler.signals.connect
        connect(extension.spider_opened, signals.spider_opened)
        connect(extension.item_error, signals.item_error)
        connect(extension.spider_error, signals.spider_error)
        connect(extension.spider_closed, signals.spider_closed)
        connect(extension.engine_stopped, signals.engine_stopped)
        return extension

    def spider_opened(self, spider: Spider) -> None:
        """Finish what an earlier run could not."""
        for path in finish_segments(self._run.root, self._run.ledger):
            logger.info("Recovered: gave %s its name, which a crash had kept back", path)

    def item_error(self, item: Record, failure: Failure) -> None:
        """An error in a pipeline loses an item: its story failed."""
        self._errors += 1
        self._run.account.settle(getattr(item, "story_id", None), FAILED, "pipeline_error")

    def spider_error(self, response: Response) -> None:
        """An error that no middleware turned into a reject: its story failed."""
        self._errors += 1
        self._run.account.settle(response.meta.get("story_id"), FAILED, "reader_error")

    def spider_closed(self, reason: str) -> None:
        """Note why the crawl ended."""
        self._finish_reason = reason

    def engine_stopped(self) -> None:
        """Write the report."""
        report = self._run.report = self.report()
        path = write_report(self._run.root, report)
        self._run.ledger.end_run(self._run.run_id, report["finished_at"], report["verdict"])
        self._run.ledger.close()
        level = logging.INFO if report["verdict"] == "ok" else logging.WARNING
        logger.log(
            level,
            "Verdict %s: %s",
            report["verdict"],
            "; ".join(report["reasons_of_verdict"]) or "all is well",
        )
        logger.info("Report: %s", path)

    def report(self) -> dict[str, Any]:
        """Return the run's report as JSON-ready values."""
        run, stats = self._run, self._stats()
        finished_at = run.clock.now()
        counts = run.account.counts()
        settings = self._crawler.settings
        records = {kind: sum(one.records for one in run.segments if one.kind == kind) for kind in KINDS}
        report: dict[str, Any] = {
            "run": run.run_id,
            "spider": run.spider_name,
            "newscrawl": __version__,
            "schema_version": SCHEMA_VERSION,
            "site_url": settings["SITE_URL"],
            "started_at": run.started_at.isoformat(),
            "finished_at": finished_at.isoformat(),
            "seconds": round((finished_at - run.started_at).total_seconds(), 3),
            "finish_reason": self._finish_reason,
            "verdict": None,
            "reasons_of_verdict": [],
            "counts": counts,
            "identity": {
                "equation": f"{counts['discovered']} discovered = "
                + " + ".join(f"{counts[name]} {name}" for name in OUTCOMES)
                + (f" ({counts[PENDING]} not accounted for)" if counts[PENDING] else ""),
                "holds": identity_holds(counts),
            },
            "reasons": {outcome: run.account.reasons(outcome) for outcome in OUTCOMES[1:]},
            "lost": run.account.examples(PENDING),
            "problems": run.problems,
            "records": records,
            "versions": self._tail(stats, "newscrawl/versions/"),
            "by": {name: dict(run.tally.by[name].most_common()) for name in ("source", "section", "layout")},
            "fetched": {
                "ok": stats.get("newscrawl/fetch/ok", 0),
                "lists_failed": sum(self._tail(stats, "newscrawl/lists/failed/").values()),
                "requests": stats.get("downloader/request_count", 0),
                "bytes": stats.get("downloader/response_bytes", 0),
                "retries": stats.get("retry/count", 0),
            },
            "rejects": self._tail(stats, "newscrawl/rejects/"),
            "robots_forbidden": stats.get("newscrawl/robots/forbidden", 0),
            "errors": self._errors + stats.get("newscrawl/reader_errors", 0),
            "export_failures": self._export_failures(stats, records),
            "date_precision": self._tail(stats, "newscrawl/dates/"),
            "coverage": dict(run.tally.coverage),
            "selectors": {name: dict(found.most_common()) for name, found in run.tally.selectors.items()},
            "files": [asdict(segment) for segment in run.segments],
        }
        tolerance = Tolerance(
            settings.getfloat("VERDICT_MAX_FAILED"), settings.getfloat("VERDICT_MAX_REJECTED")
        )
        report["verdict"], report["reasons_of_verdict"] = judge(report, tolerance)
        return report

    def _stats(self) -> dict[str, Any]:
        assert self._crawler.stats is not None
        return self._crawler.stats.get_stats()

    def _export_failures(self, stats: dict[str, Any], records: dict[str, int]) -> int:
        """Count records that left the pipelines and stand in no published file."""
        return max(0, int(stats.get("item_scraped_count", 0)) - sum(records.values()))

    @staticmethod
    def _tail(stats: dict[str, Any], prefix: str) -> dict[str, int]:
        found = {name.removeprefix(prefix): value for name, value in stats.items() if name.startswith(prefix)}
        return dict(sorted(found.items(), key=lambda entry: -entry[1]))
