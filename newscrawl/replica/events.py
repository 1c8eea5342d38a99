"""What happens after the world opened: corrections, withdrawals, returns, republications."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Literal

from .casting import Casting, can_be_copied
from .schedule import DAYS_AHEAD
from .story import Absence, Revision, RevisionKind, Story

EventKind = Literal["correction", "withdrawal", "return", "republication"]
_CORRECTIONS: tuple[RevisionKind, ...] = ("number", "negation", "title", "addition", "typo")
_CORRECTION_HOURS = 6
_WITHDRAWAL_HOURS = 46
_COPY_HOURS = 60


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happens to one story at an instant (UTC). `detail` is its kind of change."""

    at: datetime
    kind: EventKind
    story_id: str
    detail: str = ""


def happen(seed: int, stories: list[Story], casting: Casting, opened_at: datetime) -> list[Event]:
    """Plan the events of the days after `opened_at`: write them into the stories, list them.

    Republications are appended to `stories`. A story meets at most one kind of event.
    """
    rng = Random(f"{seed}/events")
    free = {story.story_id: story for story in can_be_copied(stories)}
    events: list[Event] = []
    hours = DAYS_AHEAD * 24
    plan = [
        *((hour + 1.5, "correction") for hour in range(0, hours, _CORRECTION_HOURS)),
        *((hour + 20.0, "withdrawal") for hour in range(0, hours, _WITHDRAWAL_HOURS)),
        *((hour + 9.0, "republication") for hour in range(0, hours, _COPY_HOURS)),
    ]
    for number, (hour, kind) in enumerate(sorted(plan)):
        at = opened_at + timedelta(hours=hour, minutes=rng.randrange(60))
        story = _recent(free, at, rng)
        if story is None:
            continue
        del free[story.story_id]
        if kind == "correction":
            change = _CORRECTIONS[number % len(_CORRECTIONS)]
            story.revisions.append(Revision(at, change))
            events.append(Event(at, "correction", story.story_id, change))
        elif kind == "withdrawal":
            events.extend(_withdraw(story, at, rng))
        else:
            copy = casting.copy(story, at)
            stories.append(copy)
            events.append(Event(at, "republication", copy.story_id, story.story_id))
    return sorted(events, key=lambda event: event.at)


def _recent(free: dict[str, Story], at: datetime, rng: Random) -> Story | None:
    """Draw a story of the last days, one that nothing has happened to yet."""
    for days in (6, 30, 500):
        oldest, newest = at - timedelta(days=days), at - timedelta(hours=6)
        found = [story for story in free.values() if oldest < story.published < newest]
        if found:
            return rng.choice(found)
    return None


def _withdraw(story: Story, at: datetime, rng: Random) -> list[Event]:
    status = rng.choice((404, 410))
    events = [Event(at, "withdrawal", story.story_id, str(status))]
    end = at + timedelta(hours=rng.randrange(5, 70)) if rng.random() < 0.5 else None
    story.absences.append(Absence(at, end, status))
    if end:
        events.append(Event(end, "return", story.story_id))
    return events
