"""CPU per page and peak memory of the whole crawl, in pairs with a bare Scrapy spider.

    python tests/benchmarks/pipeline.py --stories 1000 --page-kb 100 --pairs 5
    python tests/benchmarks/pipeline.py --memory 1000,5000

Both crawl the same replica, which runs in a process of its own, with eight requests in flight and
no delay. CPU is user and system time of the crawling process, start-up included.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def start_replica(stories: int, page_kb: int) -> tuple[subprocess.Popen[str], str]:
    command = [sys.executable, "-m", "newscrawl.replica", "--port", "0", "--stories", str(stories)]
    command += ["--page-kb", str(page_kb)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout is not None
    return process, process.stdout.readline().split()[-1]


def served(url: str) -> int:
    with urllib.request.urlopen(f"{url}/_replica/requests") as answer:
        import json

        log = json.load(answer)
    return sum(1 for path, status in log if status == 200 and not path.startswith("/_replica"))


def measure(command: list[str], url: str) -> tuple[float, int, float, float]:
    """Return CPU seconds, pages, peak MB and wall seconds of one crawl."""
    before = served(url)
    started = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with {status}:\n{errors.decode()[-3000:]}")
    wall = time.perf_counter() - started
    pages = served(url) - before
    return usage.ru_utime + usage.ru_stime, pages, usage.ru_maxrss / 1024, wall


def ours(url: str, folder: str) -> list[str]:
    settings = {
        "SITE_URL": url,
        "OUTPUT_DIR": folder,
        "CLOCK": "2026-03-02T20:30:00+00:00",
        "DOWNLOAD_DELAY": "0",
        "CONCURRENT_REQUESTS_PER_DOMAIN": "8",
        "LOG_LEVEL": "WARNING",
    }
    pairs = [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
    return [sys.executable, "-m", "scrapy", "crawl", "boursorama", *pairs, "-a", "pages=1000"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stories", type=int, default=1000)
    parser.add_argument("--page-kb", type=int, default=100)
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--memory", help="story counts, e.g. 1000,5000: peak memory of our crawl at each")
    options = parser.parse_args()
    if options.memory:
        for stories in map(int, options.memory.split(",")):
            replica, url = start_replica(stories, options.page_kb)
            with tempfile.TemporaryDirectory() as folder:
                cpu, pages, peak, wall = measure(ours(url, folder), url)
            replica.terminate()
            print(
                f"{stories} stories: {pages} pages, peak {peak:.0f} MB, {cpu / pages * 1e3:.2f} ms CPU a page, "
                f"{wall:.0f} s"
            )
        return
    replica, url = start_replica(options.stories, options.page_kb)
    ratios = []
    for number in range(options.pairs + 1):
        with tempfile.TemporaryDirectory() as folder:
            one = measure(ours(url, folder), url)
        other = measure([sys.executable, str(HERE / "bare.py"), url], url)
        ratio = (one[0] / one[1]) / (other[0] / other[1])
        label = "warm-up" if number == 0 else f"pair {number}"
        print(
            f"{label}: newscrawl {one[0] / one[1] * 1e3:.2f} ms/page over {one[1]} pages, peak {one[2]:.0f} MB; "
            f"bare {other[0] / other[1] * 1e3:.2f} ms/page over {other[1]} pages; ratio {ratio:.3f}",
            flush=True,
        )
        if number:
            ratios.append(ratio)
    replica.terminate()
    print(f"median ratio {statistics.median(ratios):.3f} (from {min(ratios):.3f} to {max(ratios):.3f})")


if __name__ == "__main__":
    main()
