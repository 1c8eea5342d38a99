"""Crawls at the moments where dates go wrong: both nights of the clock change, New Year, a leap day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from crawling import crawl
from test_crawl_truth import score

from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.truth import truth
from newscrawl.replica.world import World

NIGHTS = {
    "spring-before": datetime(2025, 3, 30, 0, 59, tzinfo=UTC),
    "spring-after": datetime(2025, 3, 30, 1, 1, tzinfo=UTC),
    "autumn-first": datetime(2025, 10, 26, 0, 30, tzinfo=UTC),
    "autumn-second": datetime(2025, 10, 26, 1, 30, tzinfo=UTC),
    "new-year-eve": datetime(2025, 12, 31, 22, 59, tzinfo=UTC),
    "new-year": datetime(2025, 12, 31, 23, 1, tzinfo=UTC),
    "leap-day": datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    "summer-midnight": datetime(2026, 7, 14, 22, 0, 30, tzinfo=UTC),
}


@pytest.mark.parametrize("at", NIGHTS.values(), ids=NIGHTS)
def test_all_instants_are_exact(at, tmp_path):
    world = World(41, stories=200, opened_at=at)
    with ReplicaServer(world, at=at) as replica:
        crawled = crawl(replica.url, tmp_path, settings={"CLOCK": at.isoformat()})
    expected = truth(world, at)
    score(crawled, expected)
    for one in crawled.records("sightings"):
        if one["published_precision"] == "minute":
            assert one["published_at"] == expected[one["story_id"]].published_at, one
        elif one["published_at"] is not None:
            day = datetime.fromisoformat(one["published_at"])
            instant = datetime.fromisoformat(expected[one["story_id"]].published_at)
            assert 0 <= (instant - day).total_seconds() < 25 * 3600, one
