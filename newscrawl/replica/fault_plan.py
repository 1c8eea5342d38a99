"""Which stories misbehave, and how. A plan is drawn from the seed: server and truth share it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from .casting import can_be_copied
from .world import World

EXPECTED = {
    "error-500": "failed",
    "flaky-500": "delivered",
    "throttle-429": "delivered",
    "not-found": "failed",
    "timeout": "failed",
    "cut": "failed",
    "charset": "delivered",
    "offsite": "failed",
    "to-section": "rejected",
    "moved": "delivered",
    "layout": "rejected-or-delivered",
    "consent": "rejected",
    "empty-shell": "rejected",
    "error-page": "rejected",
    "slow": "delivered",
    "huge": "failed",
}
"""Kind of fault to what a crawler should make of the story."""
SITE_WIDE = ("robots-503", "robots-missing")
"""Faults of the whole site; they take no number."""


def read_fault(text: str) -> tuple[str, int]:
    """Read ``KIND:N`` (``KIND`` alone is one). ValueError says what is wrong."""
    kind, colon, count = text.partition(":")
    if kind in SITE_WIDE and not colon:
        return kind, 0
    if kind not in EXPECTED:
        known = ", ".join([*EXPECTED, *SITE_WIDE])
        raise ValueError(f"unknown fault {text!r}; known kinds: {known}")
    if colon and not (count.isascii() and count.isdigit() and int(count) > 0):
        raise ValueError(f"fault {text!r}: after the colon comes how many stories, e.g. {kind}:3")
    return kind, int(count) if colon else 1


def plan_faults(world: World, faults: Sequence[str]) -> dict[str, str]:
    """Choose a fault's stories among those listed when the world opened: hex id to kind.

    Videos, copies and their models, the cards' stories and those that events touch are left out.
    """
    wanted = [(kind, count) for kind, count in map(read_fault, faults) if kind not in SITE_WIDE]
    if not wanted:
        return {}
    snapshot = world.snapshot(world.opened_at)
    spared = {event.story_id for event in world.events}
    spared |= {event.detail for event in world.events if event.kind == "republication"}
    spared |= {story.story_id for story in snapshot.cards}
    originals = {story.copy_of for story in snapshot.stories}
    free = sorted(
        story.hex_id
        for story in can_be_copied(snapshot.stories)
        if story.story_id not in spared and story.story_id not in originals
    )
    Random(f"{world.seed}/faults").shuffle(free)
    plan: dict[str, str] = {}
    for kind, count in wanted:
        if count > len(free):
            raise ValueError(f"fault {kind}:{count}: only {len(free)} stories are left to pick from")
        for _ in range(count):
            plan[free.pop()] = kind
    return plan
