"""A crawl of the replica, scored against what the replica knows to be true."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from crawling import Crawled, crawl

from newscrawl.replica.clock import DEFAULT_OPENED_AT
from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.truth import StoryTruth, truth
from newscrawl.replica.world import World

SCALARS = (
    "title", "lead", "body", "source", "agency", "partners", "dateline", "byline", "published_at",
    "published_precision", "updated_at", "comment_count", "keywords", "machine_translated",
)  # fmt: skip


def wanted(expected: dict[str, StoryTruth]) -> dict[str, StoryTruth]:
    """Return the stories that a crawl with default arguments can reach."""
    return {
        story_id: story
        for story_id, story in expected.items()
        if (story.listed or story.on_cards_only) and not story.is_video
    }


def originals(stories: dict[str, StoryTruth]) -> dict[str, set[str]]:
    """Group ids by content: of each group one is delivered and the others are duplicates."""
    groups: dict[str, set[str]] = {}
    for story_id, story in stories.items():
        groups.setdefault(story.copy_of or story_id, set()).add(story_id)
    return groups


def differences(article: dict[str, Any], story: StoryTruth) -> dict[str, tuple[Any, Any]]:
    """Return the fields of a record that are not what is true: name -> (record, truth)."""
    found = {name: (article[name], getattr(story, name)) for name in SCALARS}
    found["images"] = ([(one["caption"], one["credit"]) for one in article["images"]], story.images)
    found["instruments"] = ([one["symbol"] for one in article["instruments"]], story.instruments)
    path = "/" + article["url"].split("/", 3)[3]
    found["path"] = (path in story.paths, True)
    return {name: pair for name, pair in found.items() if pair[0] != pair[1]}


def score(crawled: Crawled, expected: dict[str, StoryTruth]) -> None:
    """Assert that every reachable story was delivered exactly once, with all fields true."""
    articles = crawled.by_story()
    reachable = wanted(expected)
    groups = originals(reachable)
    for ids in groups.values():
        assert len(ids & articles.keys()) == 1, ids
    assert articles.keys() <= reachable.keys()
    wrong = {
        story_id: found
        for story_id, article in articles.items()
        if (found := differences(article, reachable[story_id]))
    }
    assert not wrong, f"{len(wrong)} articles differ from the truth, e.g. {list(wrong.items())[:3]}"
    assert crawled.report["counts"]["duplicate"] == len(reachable) - len(groups)
    assert crawled.report["verdict"] == "ok", crawled.report["reasons_of_verdict"]


@pytest.mark.parametrize(
    ("seed", "hours"), [(1, 0), (2, 0), (3, 30.5), (4, 7 * 24 + 3)], ids=["1", "2", "later", "week"]
)
def test_every_reachable_story_once_with_all_fields_true(seed: int, hours: float, tmp_path):
    world = World(seed, stories=380)
    at = DEFAULT_OPENED_AT + timedelta(hours=hours)
    with ReplicaServer(world, at=at) as replica:
        crawled = crawl(replica.url, tmp_path, settings={"CLOCK": at.isoformat()})
        asked = [path for path, _ in replica.requests]
    score(crawled, truth(world, at))
    stories = [path[-32:] for path in asked if "actualites/" in path and len(path) > 60]
    assert len(stories) == len(set(stories)), "a story was requested twice"
    forbidden = [
        path for path in asked
        if "/_" in path or "/ajax/" in path or "/streaming/" in path or "/forum/" in path or "?" in path
    ]  # fmt: skip
    assert not forbidden


def test_sightings_say_what_lists_and_cards_print(tmp_path):
    world = World(5, stories=300)
    at = DEFAULT_OPENED_AT
    expected = truth(world, at)
    with ReplicaServer(world, at=at) as replica:
        crawled = crawl(replica.url, tmp_path, settings={"CLOCK": at.isoformat()})
    sightings = crawled.records("sightings")
    assert {one["component"] for one in sightings} == {"list-news", "list-details-news", "headlines"}
    for one in sightings:
        story = expected[one["story_id"]]
        assert one["title"] == story.title
        assert one["source"] in (story.source, None)
        if one["component"] == "list-details-news":
            assert one["published_at"] == story.published_at
        if one["published_precision"] == "day":
            day = datetime.fromisoformat(one["published_at"])
            instant = datetime.fromisoformat(story.published_at)
            assert timedelta(0) <= instant - day < timedelta(hours=25)


def test_second_crawl_delivers_only_what_changed(tmp_path):
    world = World(6, stories=300)
    first, later = DEFAULT_OPENED_AT, DEFAULT_OPENED_AT + timedelta(days=2)
    with ReplicaServer(world, at=first) as replica:
        before = crawl(replica.url, tmp_path, settings={"CLOCK": first.isoformat()})
        again = crawl(replica.url, tmp_path, settings={"CLOCK": (first + timedelta(minutes=1)).isoformat()})
        assert again.report["counts"]["delivered"] == 0
        assert again.report["counts"]["unchanged"] == before.report["counts"]["delivered"]
        replica.set_clock(later)
        after = crawl(replica.url, tmp_path, settings={"CLOCK": later.isoformat()})
    old, new = truth(world, first), wanted(truth(world, later))
    known = before.by_story()
    for story_id, article in after.by_story().items():
        if story_id in known:
            assert article["version"] == 2
            assert article["change"]
            assert article["first_seen_at"] == known[story_id]["first_seen_at"]
            assert differences(known[story_id], old[story_id]) == {}
        else:
            assert (article["version"], article["change"]) == (1, [])
        assert differences(article, new[story_id]) == {}
    changed = {
        story_id for story_id, story in new.items()
        if story_id in known and differences(known[story_id], story).keys()
        & {"title", "lead", "body", "source", "published_at"}
    }  # fmt: skip
    assert changed == {one for one, article in after.by_story().items() if article["version"] == 2}
