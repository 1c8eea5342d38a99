"""The account: each story ends once, under any order of events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from newscrawl.state.account import (
    DELIVERED,
    DUPLICATE,
    FAILED,
    OUT_OF_SCOPE,
    OUTCOMES,
    PENDING,
    REJECTED,
    UNCHANGED,
    Account,
)
from newscrawl.verdict import identity_holds

NOW = "2026-03-04T09:00:00+00:00"
STORIES = st.sampled_from([f"boursorama:{digit * 32}" for digit in "0123456789ab"])


def test_empty() -> None:
    assert Account().counts() == {"discovered": 0, **dict.fromkeys(OUTCOMES, 0), PENDING: 0}


def test_a_storys_way() -> None:
    account = Account()
    account.discover("a", NOW)
    assert account.counts()[PENDING] == 1
    assert account.ask("a") is True
    assert account.ask("a") is False
    account.settle("a", DELIVERED)
    account.settle("a", FAILED, "late")
    assert account.counts()[DELIVERED] == 1
    assert account.counts()[FAILED] == 0


def test_first_sight_stays() -> None:
    account = Account()
    account.discover("a", NOW)
    account.discover("a", "2026-03-05T09:00:00+00:00")
    assert account.first_seen_at("a") == NOW
    assert account.first_seen_at("b") is None


def test_out_of_scope_by_one_link_and_asked_for_by_another() -> None:
    account = Account()
    account.discover("a", NOW)
    account.leave_out("a", "since")
    assert account.counts()[OUT_OF_SCOPE] == 1
    assert account.ask("a") is True
    assert account.counts()[PENDING] == 1
    account.leave_out("a", "since")
    assert account.counts()[OUT_OF_SCOPE] == 0


def test_unknown_stories_are_not_settled() -> None:
    account = Account()
    account.settle(None, DELIVERED)
    account.settle("x", DELIVERED)
    assert account.counts()["discovered"] == 0


def test_reasons_and_examples() -> None:
    account = Account()
    for name, reason in (("a", "timeout"), ("b", "http_500"), ("c", "timeout"), ("d", None)):
        account.discover(name, NOW)
        account.ask(name)
        account.settle(name, FAILED, reason)
    assert list(account.reasons(FAILED).items()) == [("timeout", 2), ("http_500", 1), ("unknown", 1)]
    assert account.examples(FAILED, 2) == ["a", "b"]
    assert account.examples(REJECTED) == []


@pytest.mark.parametrize("outcome", [UNCHANGED, DUPLICATE, REJECTED, FAILED])
def test_a_later_delivery_wins(outcome: str) -> None:
    account = Account()
    account.discover("a", NOW)
    account.settle("a", outcome)
    account.settle("a", DELIVERED)
    assert account.counts()[DELIVERED] == 1


class AnyOrder(RuleBasedStateMachine):
    """Random events on a dozen stories, beside a model of a set of ids."""

    def __init__(self) -> None:
        super().__init__()
        self.account = Account()
        self.known: set[str] = set()
        self.delivered: set[str] = set()

    @rule(story=STORIES)
    def discover(self, story: str) -> None:
        self.account.discover(story, NOW)
        self.known.add(story)

    @rule(story=STORIES, reason=st.sampled_from(["since", "video"]))
    def leave_out(self, story: str, reason: str) -> None:
        if story in self.known:
            self.account.leave_out(story, reason)

    @rule(story=STORIES)
    def ask(self, story: str) -> None:
        if story in self.known and self.account.ask(story):
            self.delivered.discard(story)  # asking anew reopens the story

    @rule(story=STORIES, outcome=st.sampled_from(OUTCOMES))
    def settle(self, story: str, outcome: str) -> None:
        self.account.settle(story, outcome, "why")
        if outcome == DELIVERED and story in self.known:
            self.delivered.add(story)

    @invariant()
    def each_story_counts_once(self) -> None:
        counts = self.account.counts()
        assert counts["discovered"] == len(self.known)
        assert sum(counts[outcome] for outcome in (*OUTCOMES, PENDING)) == len(self.known)
        assert identity_holds(counts) is (counts[PENDING] == 0)
        assert (
            sum(sum(self.account.reasons(one).values()) for one in OUTCOMES)
            == len(self.known) - counts[PENDING]
        )


TestAnyOrder = AnyOrder.TestCase


@given(st.lists(st.tuples(STORIES, st.sampled_from(OUTCOMES)), max_size=40))
def test_identity_holds_when_all_are_settled(events: list[tuple[str, str]]) -> None:
    account = Account()
    for story, _ in events:
        account.discover(story, NOW)
        account.ask(story)
    for story, outcome in events:
        account.settle(story, outcome)
    assert identity_holds(account.counts())
    delivered = {story for story, outcome in events if outcome == DELIVERED}
    assert account.counts()[DELIVERED] == len(delivered)


def test_a_delivered_story_stays_delivered_when_a_link_leaves_it_out() -> None:
    """A page may be read without having been asked for by a link (a seed, a redirect)."""
    account = Account()
    account.discover("a", NOW)
    account.settle("a", DELIVERED)
    account.leave_out("a", "since")
    assert account.counts()[DELIVERED] == 1


def test_a_delivered_story_stays_delivered_when_it_is_asked_for() -> None:
    account = Account()
    account.discover("a", NOW)
    account.settle("a", DELIVERED)
    account.ask("a")
    assert account.counts()[DELIVERED] == 1
