"""Paris wall time by the time zone database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.text.paris import PARIS, instants_of, iso_paris, iso_utc, months_before

ANY_INSTANT = st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))


@pytest.mark.parametrize(
    ("wall", "instants", "flag"),
    [
        pytest.param(datetime(2025, 2, 25, 11, 18), ["2025-02-25T10:18:00+00:00"], None, id="winter"),
        pytest.param(datetime(2025, 7, 11, 14, 27), ["2025-07-11T12:27:00+00:00"], None, id="summer"),
        pytest.param(
            datetime(2025, 3, 30, 2, 30), ["2025-03-30T01:30:00+00:00"], "nonexistent_dst", id="skipped"
        ),
        pytest.param(datetime(2025, 3, 30, 1, 59), ["2025-03-30T00:59:00+00:00"], None, id="before-skip"),
        pytest.param(datetime(2025, 3, 30, 3, 0), ["2025-03-30T01:00:00+00:00"], None, id="after-skip"),
        pytest.param(
            datetime(2025, 10, 26, 2, 30),
            ["2025-10-26T00:30:00+00:00", "2025-10-26T01:30:00+00:00"],
            "ambiguous_dst",
            id="twice",
        ),
        pytest.param(datetime(2025, 10, 26, 3, 0), ["2025-10-26T02:00:00+00:00"], None, id="after-twice"),
    ],
)
def test_instants_of(wall: datetime, instants: list[str], flag: str | None) -> None:
    found, found_flag = instants_of(wall)
    assert [one.isoformat() for one in found] == instants
    assert found_flag == flag


@given(ANY_INSTANT)
def test_an_instant_is_among_those_of_its_wall_time(instant: datetime) -> None:
    wall = instant.astimezone(PARIS).replace(tzinfo=None, fold=0)
    found, flag = instants_of(wall)
    assert instant in found
    assert flag != "nonexistent_dst"
    assert (flag == "ambiguous_dst") == (len(found) == 2)


@given(ANY_INSTANT)
def test_iso_forms_are_the_same_instant(instant: datetime) -> None:
    assert datetime.fromisoformat(iso_utc(instant)) == instant
    assert datetime.fromisoformat(iso_paris(instant)) == instant
    assert iso_utc(instant).endswith("+00:00")
    assert iso_paris(instant)[-6:] in ("+01:00", "+02:00")


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        pytest.param(datetime(2025, 3, 31, 8, 5), 1, datetime(2025, 2, 28, 8, 5), id="clamped"),
        pytest.param(datetime(2024, 3, 31), 1, datetime(2024, 2, 29), id="leap"),
        pytest.param(datetime(2025, 1, 15), 1, datetime(2024, 12, 15), id="year-before"),
        pytest.param(datetime(2025, 12, 15), 12, datetime(2024, 12, 15), id="a-year"),
        pytest.param(datetime(2024, 2, 29), 12, datetime(2023, 2, 28), id="leap-day-a-year"),
        pytest.param(datetime(2025, 6, 1), 0, datetime(2025, 6, 1), id="none"),
    ],
)
def test_months_before(day: datetime, months: int, expected: datetime) -> None:
    assert months_before(day, months) == expected


@given(st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1)), st.integers(min_value=0, max_value=900))
def test_months_before_counts_months(day: datetime, months: int) -> None:
    found = months_before(day, months)
    assert (day.year - found.year) * 12 + day.month - found.month == months
    assert found.day <= day.day
    assert found - found.replace(hour=0, minute=0, second=0, microsecond=0) == timedelta(
        hours=day.hour, minutes=day.minute, seconds=day.second, microseconds=day.microsecond
    )
