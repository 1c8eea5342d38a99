"""Broken pages by the thousand: readers must answer, and what they say must fit the schema.

    python tests/fuzz/mutations.py --count 20000 --seed 1

Pages are the synthetic fixtures and pages of the replica; each is mutated deterministically and
read as a story and as a list. Exit code 1 when a reader raises, a record can't be delivered after
the pipeline's cleaning, or a page takes more than a second of CPU.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from pages import synthetic

from newscrawl.delivery.lines import check_record, encode_line
from newscrawl.items import Article, Record
from newscrawl.pages.article import read_article
from newscrawl.pages.listing import read_listing
from newscrawl.pages.sighting import sighting_of
from newscrawl.pipelines.clean_text import clean_fields
from newscrawl.replica.site import Site
from newscrawl.replica.world import World

SLOWEST_MS = 1000
_ATTRIBUTE = re.compile(rb'\s[a-z-]+="[^"]*"')
_TAG = re.compile(rb"<(/?)([a-z][a-z0-9]*)")
_CLOSING = re.compile(rb"</[a-z0-9]+>")
_TAGS = (b"p", b"div", b"span", b"a", b"li", b"ul", b"table", b"td", b"h1", b"article", b"script", b"template",
         b"svg", b"math", b"select", b"title", b"textarea", b"noscript", b"frameset", b"plaintext")  # fmt: skip
_INSERTS = (b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"&#xD800;", b"&#0;", b"&#x110000;", "\u2028\u200b\ufeff".encode(),
            b"<!--", b"]]>", b"<![CDATA[", "\u00a0".encode() * 50, b"<br>" * 20, "e\u0301".encode(), "Ã©".encode(),
            b"99/99/9999", "31/02/2026 à 25:61".encode(), b"{[" * 30)  # fmt: skip


@dataclass
class Outcome:
    """What became of all mutated pages."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    slowest_ms: float = 0.0


def corpus() -> list[bytes]:
    """Return the pages that are mutated: synthetic ones, and the replica's."""
    found = [page.encode() for page in synthetic.fixture_pages()]
    lines = [synthetic.card(number) for number in range(1, 7)]
    block = synthetic.cards(*lines)
    found += [
        synthetic.article().encode(),
        synthetic.article(after=block + synthetic.comments(3)).encode(),
        synthetic.article(date="26/10/2025 à 02:30").encode("cp1252"),
        synthetic.page(block).encode(),
    ]
    world = World(1, stories=60)
    site, at = Site(world), world.opened_at + timedelta(hours=6)
    stories = world.snapshot(at).stories
    paths = [story.path for story in stories[:12]] + [
        "/",
        "/bourse/actualites/marches/",
        "/actualite-economique/",
    ]
    found += [b"".join(answer.parts) for path in paths if (answer := site.answer(path, at)).status == 200]
    return found


def cut(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    return page[: chance.randrange(len(page) + 1)]


def splice(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    other = chance.choice(pages)
    return page[: chance.randrange(len(page) + 1)] + other[chance.randrange(len(other)) :]


def drop_attributes(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    share = chance.random()
    return _ATTRIBUTE.sub(lambda found: b"" if chance.random() < share else found[0], page)


def random_bytes(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    broken = bytearray(page)
    for _ in range(chance.randint(1, 30)):
        if broken:
            broken[chance.randrange(len(broken))] = chance.randrange(256)
    return bytes(broken)


def duplicate(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    start = chance.randrange(len(page) + 1)
    chunk = page[start : start + chance.randint(1, 3000)]
    return page[:start] + chunk * chance.randint(2, 12) + page[start:]


def swap_tags(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    share = chance.random() / 4
    return _TAG.sub(
        lambda found: b"<" + found[1] + chance.choice(_TAGS) if chance.random() < share else found[0], page
    )


def drop_closing(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    share = chance.random()
    return _CLOSING.sub(lambda found: b"" if chance.random() < share else found[0], page)


def insert(page: bytes, chance: Random, pages: list[bytes]) -> bytes:
    for _ in range(chance.randint(1, 8)):
        place = chance.randrange(len(page) + 1)
        page = page[:place] + chance.choice(_INSERTS) + page[place:]
    return page


MUTATIONS: tuple[Callable[[bytes, Random, list[bytes]], bytes], ...] = (
    cut, splice, drop_attributes, random_bytes, duplicate, swap_tags, drop_closing, insert,
)  # fmt: skip


def mutated(pages: list[bytes], seed: int, number: int) -> tuple[bytes, str]:
    """Return page `number` of `seed`, and the names of what was done to it."""
    chance = Random(f"{seed}/{number}")
    page = chance.choice(pages)
    chosen = [chance.choice(MUTATIONS) for _ in range(chance.randint(1, 3))]
    for mutation in chosen:
        page = mutation(page, chance, pages) or b" "
    return page, "+".join(mutation.__name__ for mutation in chosen)


def read_all(page: bytes) -> list[Record]:
    """Read `page` as a story and as a list."""
    listing = read_listing(page, synthetic.LIST_URL, synthetic.FETCHED)
    found: list[Record] = [read_article(page, synthetic.STORY_URL, synthetic.FETCHED)]
    return found + [sighting_of(row, synthetic.LIST_URL, synthetic.FETCHED) for row in listing.rows]


def run(count: int, seed: int) -> Outcome:
    """Read `count` mutated pages."""
    pages, outcome = corpus(), Outcome()
    for page in pages:  # what is imported late is not the first page's fault
        read_all(page)
    for number in range(count):
        page, done = mutated(pages, seed, number)
        started = time.process_time()
        try:
            records = read_all(page)
            spent = 1000 * (time.process_time() - started)
            outcome.slowest_ms = max(outcome.slowest_ms, spent)
            if spent > SLOWEST_MS:
                outcome.failures.append(f"seed {seed} page {number} ({done}): {spent:.0f} ms")
            for record in records:
                clean_fields(record)
                check_record(record)
                line = encode_line(record)
                assert line.count(b"\n") == 1
        except Exception:
            outcome.failures.append(f"seed {seed} page {number} ({done}): {traceback.format_exc(limit=-4)}")
            continue
        outcome.counts["sightings"] += len(records) - 1
        first = records[0]
        outcome.counts["article" if isinstance(first, Article) else f"reject: {first.reason}"] += 1  # type: ignore[union-attr]
    return outcome


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--count", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    outcome = run(options.count, options.seed)
    for name, number in outcome.counts.most_common():
        print(f"{number:8} {name}")
    print(f"slowest page: {outcome.slowest_ms:.0f} ms of CPU; failures: {len(outcome.failures)}")
    for failure in outcome.failures[:20]:
        print(failure)
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
