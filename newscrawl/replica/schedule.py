"""When stories are published: dense of late, thin further back, in newsroom hours of Paris."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from .clock import PARIS

PER_DAY = 20
"""Stories that appear each day after the world opened."""
DAYS_AHEAD = 40
"""For how many days the world goes on after it opened."""


def past_instants(rng: Random, count: int, opened_at: datetime) -> list[datetime]:
    """Draw `count` instants before `opened_at`: two thirds in ten days, some over a year back."""
    found = []
    today = opened_at.astimezone(PARIS).date()
    for index in range(count):
        place = (index + 0.5) / count
        if place < 0.65:
            age = int(10 * (place / 0.65) * rng.random() ** 0.3)
        elif place < 0.86:
            age = rng.randrange(10, 60)
        elif place < 0.96:
            age = rng.randrange(60, 330)
        else:
            age = rng.randrange(367, 425)
        instant = _in_hours(rng, today - timedelta(days=age))
        while instant > opened_at - timedelta(minutes=2):
            instant -= timedelta(days=1)
        found.append(instant)
    return found


def coming_instants(rng: Random, opened_at: datetime) -> list[datetime]:
    """Draw the instants of stories that appear after `opened_at`, in order."""
    today = opened_at.astimezone(PARIS).date()
    drawn = [
        _in_hours(rng, today + timedelta(days=day)) for day in range(DAYS_AHEAD + 1) for _ in range(PER_DAY)
    ]
    return sorted(instant for instant in drawn if instant > opened_at)


def _in_hours(rng: Random, day: date) -> datetime:
    """A minute of the Paris day between 6:30 and 22:15, in UTC; a few just after midnight."""
    night = rng.random() < 0.03
    minute = rng.randrange(60) if night else rng.randrange(6 * 60 + 30, 22 * 60 + 15)
    wall = datetime.combine(day, time(minute // 60, minute % 60), PARIS)
    return wall.astimezone(UTC)
