"""``scrapy demo``: the real spider on the bundled replica, and what came out."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from scrapy.settings import SETTINGS_PRIORITIES

from newscrawl.commands.crawl import Command as Crawl
from newscrawl.preflight import output_dir
from newscrawl.summary import print_samples, print_summary
from newscrawl.verdict import EXIT_CODES, FAILED


class Command(Crawl):
    """Starts the replica on a free loopback port, crawls it at short delays, shows the result."""

    requires_project = True

    def syntax(self) -> str:
        return "[options]"

    def short_desc(self) -> str:
        return "Crawl the bundled replica and show what comes out"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--seed", type=int, default=1, help="another seed is another site (default: 1)")
        parser.add_argument(
            "--day",
            type=float,
            default=0,
            metavar="N",
            help="crawl the site as it stands N days later",
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Keep the log down to warnings, unless the command line says otherwise."""
        super().process_options(args, opts)
        assert self.settings is not None
        self._set_default("LOG_LEVEL", "WARNING")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Start the replica, crawl, show."""
        from newscrawl.replica.clock import DEFAULT_OPENED_AT  # noqa: PLC0415  (of this command alone)

        assert self.settings is not None
        clock = (DEFAULT_OPENED_AT + timedelta(days=opts.day)).isoformat()
        self._set_default("OUTPUT_DIR", str(output_dir(self.settings) / "demo"))
        with replica(opts.seed, clock) as url:
            print(f"The replica, a synthetic look-alike of boursorama.com, is served on {url}.")
            print(f"Its clock says {clock[:16]} UTC. The real spider crawls it, with short delays:")
            sys.stdout.flush()
            for name, value in {
                "SITE_URL": url,
                "CLOCK": clock,
                "DOWNLOAD_DELAY": 0,
                "CONCURRENT_REQUESTS_PER_DOMAIN": 4,
                "PROGRESS": True,
            }.items():
                self.settings.set(name, value, priority="cmdline")
            report = self.crawl("boursorama", opts.spargs)
        if report is None:
            self.exitcode = EXIT_CODES[FAILED]
            return
        root = output_dir(self.settings)
        print_summary(report, root)
        print_samples(root, report)
        self.exitcode = EXIT_CODES[report["verdict"]]

    def _set_default(self, name: str, value: str) -> None:
        """Set what the command line did not."""
        assert self.settings is not None
        if self.settings.getpriority(name) != SETTINGS_PRIORITIES["cmdline"]:
            self.settings.set(name, value, priority="cmdline")


@contextmanager
def replica(seed: int, clock: str) -> Iterator[str]:
    """Serve the replica in a process of its own; yields its address."""
    package_root = str(Path(sys.modules["newscrawl"].__path__[0]).parent)
    command = [
        sys.executable,
        "-m",
        "newscrawl.replica",
        "--port",
        "0",
        "--seed",
        str(seed),
        "--at",
        clock,
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=package_root)
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        if "http://" not in line:
            raise RuntimeError(f"the replica did not start; run `{' '.join(command)}` to see why")
        yield line.split()[-1]
    finally:
        process.terminate()
        process.wait(timeout=10)
