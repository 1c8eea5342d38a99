"""The replica's model: determinism, what exists when, what events do."""

from __future__ import annotations

import re
import time
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from newscrawl.replica.clock import DEFAULT_OPENED_AT, PARIS
from newscrawl.replica.topics import SECTIONS
from newscrawl.replica.truth import StoryTruth, story_truth, truth
from newscrawl.replica.world import World

AT = DEFAULT_OPENED_AT


@pytest.fixture(scope="module")
def world() -> World:
    return World(7)


def test_same_seed_same_truth_other_seed_other_truth():
    later = AT + timedelta(days=3)
    assert truth(World(3, stories=60), later) == truth(World(3, stories=60), later)
    assert truth(World(3, stories=60), AT).keys().isdisjoint(truth(World(4, stories=60), AT))


def test_what_is_asked_at_one_time_does_not_change_another(world: World):
    fresh = truth(World(7), AT)
    truth(world, AT + timedelta(days=20))
    assert truth(world, AT) == fresh


@pytest.mark.parametrize("stories", [1, 2, 5, 12, 41, 60, 99, 420])
def test_as_many_stories_as_asked_for(stories: int):
    assert len(truth(World(2, stories=stories), AT)) == stories


def test_all_kinds_of_story_exist(world: World):
    found = truth(world, AT).values()
    assert sum(one.is_video for one in found) >= 12
    assert sum(one.copy_of is not None for one in found) >= 4
    assert sum(one.company_only is not None for one in found) >= 4
    assert sum(one.on_cards_only for one in found) == 2
    assert {one.section for one in found} == {
        "bourse", "actualite-economique", "epargne/retraite", "videos",
    }  # fmt: skip
    assert any(one.machine_translated and one.lead and one.lead.startswith("((") for one in found)
    assert any(one.updated_at for one in found)
    assert any(one.partners == ["Media Services"] and one.agency is None for one in found)
    oldest = min(one.published_at for one in found)
    assert AT - datetime.fromisoformat(oldest) > timedelta(days=366)
    slugs = Counter(one.paths[0].rpartition("/")[2][:-33] for one in found if not one.copy_of)
    assert max(slugs.values()) > 1, "one slug with two ids"


def test_every_listed_story_stands_in_the_four_pages_of_its_sections(world: World):
    snapshot = world.snapshot(AT)
    shown = set()
    for path in SECTIONS:
        pages = [snapshot.page(path, number) for number in range(1, 6)]
        assert pages[4] is None
        assert all(pages[:4])
        shown |= {story.story_id for page in pages if page for story in page}
    assert shown == {one.story_id for one in truth(world, AT).values() if one.listed}


def test_no_two_stories_share_minute_and_source(world: World):
    originals = [story for story in world.stories if not story.copy_of]
    assert len({(story.published, story.source) for story in originals}) == len(originals)


def test_a_copy_repeats_everything_but_its_id(world: World):
    found = truth(world, AT)
    for copy in (one for one in found.values() if one.copy_of):
        model = found[copy.copy_of]
        assert copy.expected == "duplicate"
        for name in ("title", "lead", "body", "source", "published_at", "dateline", "byline"):
            assert getattr(copy, name) == getattr(model, name)


@pytest.mark.parametrize("kind", ["number", "negation", "title", "addition", "typo"])
def test_a_correction_changes_the_text_when_it_happens(world: World, kind: str):
    events = [e for e in world.events if e.kind == "correction" and e.detail == kind]
    assert events
    for event in events:
        before = truth_of(world, event.story_id, event.at - timedelta(minutes=1))
        after = truth_of(world, event.story_id, event.at)
        changed = {n for n in ("title", "lead", "body") if getattr(before, n) != getattr(after, n)}
        assert changed == ({"title"} if kind == "title" else {"body"})
        assert before.published_at == after.published_at
        assert after.dateline == before.dateline
        assert after.byline == before.byline


def test_withdrawals_and_returns(world: World):
    kinds = Counter(event.kind for event in world.events)
    assert kinds["withdrawal"] > kinds["return"] > 0
    for event in world.events:
        if event.kind in ("withdrawal", "return"):
            served = event.story_id in {s.story_id for s in world.snapshot(event.at).stories}
            assert served == (event.kind == "return")


def truth_of(world: World, story_id: str, at: datetime) -> StoryTruth:
    return story_truth(world, world.by_hex[story_id[-32:]], at)


def test_texts_are_clean_and_different(world: World):
    found = [one for one in truth(world, AT).values() if not one.copy_of]
    texts = [(one.lead or "") + "\n\n" + one.body for one in found]
    assert len(set(texts)) == len(texts)
    for text in texts:
        assert not re.search(r"[\u00a0\u202f⟦⟧{}\[\]]|  | \n", text)
    bodies = [one.body for one in found]
    assert any("\n- " in body for body in bodies)
    assert any(" | " in body for body in bodies)


def test_five_thousand_stories_are_made_quickly():
    start = time.process_time()
    assert len(World(1, stories=5000).stories) > 5000
    assert time.process_time() - start < 3


def test_one_story_stands_in_the_hour_that_happens_twice(world: World):
    twice = [s for s in world.stories if s.published == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)]
    assert len(twice) == 1
    assert twice[0].layout == 2
    assert f"{twice[0].published.astimezone(PARIS):%H:%M}" == "02:30"
