"""``scrapy verdict``: what became of the last run, as a summary and as an exit code."""

from __future__ import annotations

import argparse

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.delivery.layout import STATE
from newscrawl.delivery.report import read_report
from newscrawl.exceptions import NewscrawlError
from newscrawl.preflight import output_dir
from newscrawl.state.database import open_database, sqlite_url
from newscrawl.state.ledger import Ledger
from newscrawl.summary import print_summary
from newscrawl.verdict import EXIT_CODES, FAILED


class Command(ScrapyCommand):
    """Exit code: 0 `ok`, 1 `degraded`, 2 `failed` (a run that never ended included)."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "[--run ID]"

    def short_desc(self) -> str:
        return "Tell what became of the last run; exit 0, 1 or 2"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--run", metavar="ID", help="a run's id, or the end of it")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print the verdict with its reasons."""
        assert self.settings is not None
        try:
            root = output_dir(self.settings)
            unfinished = None if opts.run else self._unfinished()
            if unfinished:
                print(f"Verdict: {FAILED}\nRun {unfinished} never ended: it is still going, or was killed.")
                self.exitcode = EXIT_CODES[FAILED]
                return
            report = read_report(root, opts.run)
        except NewscrawlError as error:
            raise UsageError(str(error), print_help=False) from error
        print_summary(report, root)
        self.exitcode = EXIT_CODES[report["verdict"]]

    def _unfinished(self) -> str | None:
        """Return the id of the run that started last, if it wrote no report."""
        assert self.settings is not None
        root = output_dir(self.settings)
        url = self.settings["STATE_URL"]
        if not url and not (root / STATE).is_dir():
            return None
        ledger = Ledger(open_database(url or sqlite_url(root / STATE)))
        last = ledger.last_run()
        ledger.close()
        return last[0] if last and last[1] is None else None
