"""The one clock: the system's, or a simulated one that runs on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newscrawl.clock import Clock
from newscrawl.exceptions import ConfigurationError


def test_system_clock() -> None:
    before = datetime.now(UTC)
    for value in (None, ""):
        now = Clock.from_setting(value).now()
        assert before <= now <= datetime.now(UTC)
        assert now.tzinfo is UTC


def test_simulated_clock_runs_on() -> None:
    clock = Clock.from_setting("2026-03-02T21:30:00+01:00")
    start = datetime(2026, 3, 2, 20, 30, tzinfo=UTC)
    first = clock.now()
    assert start <= first < start + timedelta(seconds=5)
    assert clock.now() >= first
    assert first.tzinfo is UTC


@pytest.mark.parametrize("value", ["2026-03-02T20:30:00", "2026-03-02", "demain", "20:30", "0"])
def test_no_instant(value: str) -> None:
    with pytest.raises(ConfigurationError, match="CLOCK="):
        Clock.from_setting(value)
