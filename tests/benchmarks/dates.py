"""Dates read in a second, against dateparser on the same mixed list, in turns.

    python tests/benchmarks/dates.py --rounds 5

The list is what lists, cards, pages and JSON-LD print. "repeated" reads the same strings again, as a
crawl does; "distinct" reads strings that were never seen before, so that nothing kept helps.
"""

from __future__ import annotations

import argparse
import statistics
import time
from datetime import UTC, datetime, timedelta

import dateparser

from newscrawl.replica.calendar_fr import MONTHS, SHORT_MONTHS
from newscrawl.text.dates import read_date

SEEN_AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def mixed(start: datetime, count: int) -> list[str]:
    """Return `count` strings in turn of ten shapes, each of another minute before `start`."""
    found = []
    for number in range(count):
        at = start - timedelta(minutes=number * 37)
        month = MONTHS[at.month - 1]
        shapes = (
            f"{at:%d/%m/%Y} à {at:%H:%M}",
            f"{at:%d.%m.%Y}\u00a0{at:%H:%M}",
            f"{at.day} {month} {at.year} à {at.hour}h{at.minute:02}",
            f"{at:%d} {SHORT_MONTHS[at.month - 1]} {at.year}",
            f"{at:%d} {SHORT_MONTHS[at.month - 1]}",
            f"{at:%H:%M}",
            f"{at:%Y-%m-%dT%H:%M:%S}+0200",
            f"Publié le {at:%d/%m/%Y} à {at:%H}h{at:%M}",
            f"hier à {at:%H:%M}",
            f"il y a {number % 58 + 1} minutes",
        )
        found.append(shapes[number % len(shapes)])
    return found


def seconds(read, texts: list[str]) -> float:
    """Return the CPU seconds that reading all texts takes."""
    started = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - started


def ours(text: str) -> object:
    return read_date(text, seen_at=SEEN_AT)


def theirs(text: str) -> object:
    return dateparser.parse(text, languages=["fr"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--count", type=int, default=300, help="strings a round (default: 300)")
    options = parser.parse_args()
    theirs("1 mars 2025")  # loads its data
    ratios: dict[str, list[float]] = {"distinct": [], "repeated": []}
    for number in range(options.rounds):
        texts = mixed(SEEN_AT - timedelta(days=number * 11), options.count)
        slow = seconds(theirs, texts) / len(texts)
        for name, repeat in (("distinct", 1), ("repeated", 20)):
            fast = seconds(ours, texts * repeat) / (len(texts) * repeat)
            ratios[name].append(slow / fast)
            print(
                f"round {number + 1}, {name}: newscrawl {fast * 1e6:.1f} µs, dateparser {slow * 1e6:.0f} µs a date, "
                f"{slow / fast:.0f} times"
            )
    for name, found in ratios.items():
        print(
            f"{name}: median {statistics.median(found):.0f} times (from {min(found):.0f} to {max(found):.0f})"
        )


if __name__ == "__main__":
    main()
