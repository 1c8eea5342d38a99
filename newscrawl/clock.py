"""The one clock of a crawl. Data never reads another one."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from newscrawl.exceptions import ConfigurationError


class Clock:
    """Aware UTC time: the system's, or a simulated one that starts at `start` and runs on."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start
        self._opened = time.monotonic()

    @classmethod
    def from_setting(cls, value: str | None) -> Clock:
        """Read the ``CLOCK`` setting: empty for the system clock, or an ISO instant with offset."""
        if not value:
            return cls()
        try:
            start = datetime.fromisoformat(value)
        except ValueError:
            start = None
        if start is None or start.tzinfo is None:
            raise ConfigurationError(
                f"CLOCK={value!r} is no instant: write it with its offset, e.g. 2026-03-02T20:30:00+00:00, "
                "or leave it empty for the system clock"
            )
        return cls(start.astimezone(UTC))

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        if self._start is None:
            return datetime.now(UTC)
        return self._start + timedelta(seconds=time.monotonic() - self._opened)
