"""``scrapy crawl``: Scrapy's own, with checks before and a summary after."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.exceptions import UsageError

from newscrawl import settings as project
from newscrawl.exceptions import NewscrawlError
from newscrawl.preflight import output_dir
from newscrawl.run import Run
from newscrawl.summary import print_summary
from newscrawl.verdict import EXIT_CODES, FAILED


class Command(ScrapyCrawl):
    """Exit code: 0 for the verdicts `ok` and `degraded`, 2 for `failed` and for wrong arguments."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep newscrawl's own feeds beside those of ``-o``, ``-O`` and ``-s FEEDS``."""
        super().process_options(args, opts)
        assert self.settings is not None
        feeds = {**self.settings.getdict("FEEDS"), **project.FEEDS}
        self.settings.set("FEEDS", feeds, priority="cmdline")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Check, crawl, summarise."""
        assert self.settings is not None
        if len(args) != 1:
            raise UsageError("name one spider, e.g. scrapy crawl boursorama", print_help=False)
        report = self.crawl(args[0], opts.spargs)
        if report is None:
            self.exitcode = EXIT_CODES[FAILED]
            return
        if self.settings.getbool("SUMMARY"):
            print_summary(report, output_dir(self.settings))
        if report["verdict"] == FAILED:
            self.exitcode = EXIT_CODES[FAILED]

    def crawl(self, spider: str, arguments: dict[str, Any]) -> dict[str, Any] | None:
        """Crawl and return the run's report, or None where the crawl could not begin."""
        assert self.settings is not None
        assert self.crawler_process is not None
        crawler = self._create_crawler(spider)
        try:
            crawler.spidercls(**arguments)
            Run.of(crawler)
        except NewscrawlError as error:
            raise UsageError(str(error), print_help=False) from error
        self.crawler_process.crawl(crawler, **arguments)
        self.crawler_process.start()
        report = Run.finished(crawler)
        if report is None:
            sys.stderr.write("The crawl could not begin; the log above says why.\n")
        return report
