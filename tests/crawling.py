"""Whole crawls inside a test: the real spider, settings and components over real HTTP."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scrapy import Spider
from scrapy.crawler import AsyncCrawlerRunner
from scrapy.settings import Settings
from scrapy.utils.project import get_project_settings

from newscrawl.delivery.layout import KINDS
from newscrawl.spiders.boursorama import BoursoramaSpider
from newscrawl.state.account import OUTCOMES
from newscrawl.verdict import identity_holds

FAST = {
    "TWISTED_REACTOR_ENABLED": False,  # asyncio alone: many crawls in one process
    "DOWNLOAD_DELAY": 0,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
    "DOWNLOAD_TIMEOUT": 5,
    "PROGRESS": False,
    "LOG_LEVEL": "ERROR",
    "MEMUSAGE_ENABLED": False,
}


@dataclass
class Crawled:
    """What a crawl left behind."""

    root: Path
    report: dict[str, Any]
    stats: dict[str, Any]

    def records(self, kind: str) -> list[dict[str, Any]]:
        """Return the records of this run's published files of a kind."""
        return [
            json.loads(line)
            for one in self.report["files"]
            if one["kind"] == kind
            for line in (self.root / one["path"]).read_text("utf-8").splitlines()
        ]

    def by_story(self) -> dict[str, dict[str, Any]]:
        """Return this run's articles by story id; each story at most once."""
        articles = self.records("articles")
        found = {article["story_id"]: article for article in articles}
        assert len(found) == len(articles), "a story was delivered twice"
        return found


def project_settings(site_url: str, root: Path, **overrides: Any) -> Settings:
    """Return the project's settings for a fast crawl of a look-alike."""
    settings = get_project_settings()
    for name, value in {**FAST, "SITE_URL": site_url, "OUTPUT_DIR": str(root), **overrides}.items():
        settings.set(name, value, priority="cmdline")
    return settings


def crawl(
    site_url: str,
    root: Path,
    *,
    spider: type[Spider] = BoursoramaSpider,
    settings: dict[str, Any] | None = None,
    **arguments: str,
) -> Crawled:
    """Crawl, check the accounting identity, and return what came out."""
    project = project_settings(site_url, root, **(settings or {}))
    stats: dict[str, Any] = {}

    async def run() -> None:
        runner = AsyncCrawlerRunner(project)
        crawler = runner.create_crawler(spider)
        await runner.crawl(crawler, **arguments)
        assert crawler.stats is not None
        stats.update(crawler.stats.get_stats())

    asyncio.run(run())
    newest = max((root / "runs").glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
    report = json.loads(newest.read_text("utf-8"))
    counts = report["counts"]
    assert identity_holds(counts), report["identity"]
    assert counts["discovered"] == sum(counts[name] for name in OUTCOMES)
    assert not list(root.glob("*/*/.*.part")), "a hidden part was left behind"
    assert {path.parts[len(root.parts)] for path in root.rglob("*.jsonl")} <= set(KINDS)
    return Crawled(root, report, stats)
