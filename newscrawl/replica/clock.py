"""Instants of the replica: UTC inside, Europe/Paris wall time on its pages."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")
"""The zone of every date that a page prints."""

DEFAULT_OPENED_AT = datetime(2026, 3, 2, 20, 30, tzinfo=UTC)
"""Monday 2 March 2026, 21:30 in Paris: the clock of a replica that was told nothing else."""


def iso_utc(instant: datetime) -> str:
    """Write an aware instant as ``2026-03-01T10:18:00+00:00``."""
    return instant.astimezone(UTC).isoformat(timespec="seconds")


def read_instant(text: str) -> datetime:
    """Read an ISO instant; one without offset is taken as UTC. ValueError if it is none."""
    instant = datetime.fromisoformat(text)
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
