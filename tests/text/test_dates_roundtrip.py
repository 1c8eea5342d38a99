"""Any minute, printed by the site's rules and read back, is that minute (at the printed precision)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.text.dates import PrintedDate, read_date
from newscrawl.text.paris import PARIS

LONG = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
SHORT = (
    "janv.", "févr.", "mars", "avr.", "mai", "juin",
    "juil.", "août", "sept.", "oct.", "nov.", "déc.",
)  # fmt: skip
WEEKDAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")


def _nights() -> list[datetime]:
    """The hours around both changes of the clock in a few years."""
    nights = []
    for year in (2019, 2023, 2024, 2025, 2026):
        for month in (3, 10):
            last = datetime(year, month, 31, tzinfo=UTC)
            nights.append(last - timedelta(days=(last.weekday() + 1) % 7))
    return nights


MINUTES = st.one_of(
    st.datetimes(datetime(2001, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC)),
    st.builds(
        lambda night, minutes: night + timedelta(minutes=minutes),
        st.sampled_from(_nights()),
        st.integers(-180, 300),
    ),
).map(lambda instant: instant.replace(second=0, microsecond=0))
DELAYS = st.one_of(
    st.integers(0, 240).map(lambda minutes: timedelta(minutes=minutes)),
    st.integers(0, 60 * 24 * 8).map(lambda minutes: timedelta(minutes=minutes)),
    st.integers(0, 3000).map(lambda days: timedelta(days=days)),
)
SPACES = st.sampled_from([" ", "\u00a0", "\u202f", "  ", "\n "])


def same_minute(found: PrintedDate | None, instant: datetime) -> None:
    assert found is not None
    assert found.precision == "minute"
    assert "nonexistent_dst" not in found.flags
    if "ambiguous_dst" in found.flags:
        assert instant in found.candidates
    else:
        assert found.instant == instant
    assert "future" not in found.flags


@given(MINUTES, DELAYS, SPACES)
def test_article_date(instant: datetime, delay: timedelta, space: str) -> None:
    wall = instant.astimezone(PARIS)
    printed = f"{wall:%d/%m/%Y}{space}à{space}{wall:%H:%M}"
    same_minute(read_date(printed, seen_at=instant + delay), instant)


@given(MINUTES, DELAYS, SPACES)
def test_card_date(instant: datetime, delay: timedelta, space: str) -> None:
    wall = instant.astimezone(PARIS)
    same_minute(read_date(f"{wall:%d.%m.%Y}{space}{wall:%H:%M}{space}", seen_at=instant + delay), instant)


@given(MINUTES, DELAYS, st.sampled_from([LONG, SHORT]))
def test_day_in_words(instant: datetime, delay: timedelta, months: tuple[str, ...]) -> None:
    wall = instant.astimezone(PARIS)
    printed = f"{wall.day} {months[wall.month - 1]} {wall.year}"
    found = read_date(printed, seen_at=instant + delay)
    assert found is not None
    assert (found.paris.date(), found.paris.hour, found.precision) == (wall.date(), 0, "day")


@given(MINUTES, DELAYS, st.integers(0, 59))
def test_iso_with_paris_offset_without_colon(instant: datetime, delay: timedelta, second: int) -> None:
    instant += timedelta(seconds=second)
    printed = instant.astimezone(PARIS).strftime("%Y-%m-%dT%H:%M:%S%z")
    found = read_date(printed, seen_at=instant + delay)
    assert found is not None
    assert (found.instant, found.precision, found.flags) == (instant, "second", ())


@given(MINUTES, DELAYS, st.integers(0, 59))
def test_iso_utc(instant: datetime, delay: timedelta, second: int) -> None:
    instant += timedelta(seconds=second)
    found = read_date(instant.strftime("%Y-%m-%dT%H:%M:%SZ"), seen_at=instant + delay)
    assert found is not None
    assert (found.instant, found.precision, found.flags) == (instant, "second", ())


@given(MINUTES, DELAYS)
@example(datetime(2024, 10, 27, 0, 50, tzinfo=UTC), timedelta(minutes=20))
def test_list_date(instant: datetime, delay: timedelta) -> None:
    """Today a time, 1 to 5 days a weekday, older this year a day, else a day with its year."""
    seen_at = instant + delay
    wall, today = instant.astimezone(PARIS), seen_at.astimezone(PARIS)
    days = (today.date() - wall.date()).days
    if days == 0:
        same_minute(read_date(f"{wall:%H:%M}", seen_at=seen_at), instant)
        return
    if days <= 5:
        printed = WEEKDAYS[wall.weekday()]
    elif wall.year == today.year:
        printed = f"{wall:%d} {SHORT[wall.month - 1]}"
    else:
        printed = f"{wall:%d} {SHORT[wall.month - 1]} {wall.year}"
    found = read_date(printed, seen_at=seen_at)
    assert found is not None
    assert (found.paris.date(), found.paris.hour, found.precision) == (wall.date(), 0, "day")
    assert "future" not in found.flags


@given(MINUTES, st.integers(0, 60 * 24 * 364).map(lambda minutes: timedelta(minutes=minutes)), SPACES)
@example(datetime(2024, 10, 27, 0, 50, tzinfo=UTC), timedelta(minutes=20), " ")
def test_comment_date_without_year(instant: datetime, delay: timedelta, space: str) -> None:
    wall = instant.astimezone(PARIS)
    printed = f"{wall.day} {LONG[wall.month - 1]}{space}{wall:%H:%M}"
    same_minute(read_date(printed, seen_at=instant + delay), instant)


@given(st.text(max_size=60), MINUTES)
def test_any_text_is_read_or_not_but_never_raises(text: str, seen_at: datetime) -> None:
    found = read_date(text, seen_at=seen_at)
    assert found is None or found.instant.tzinfo is UTC


@given(
    st.lists(
        st.sampled_from(
            ["25", "02", "2025", "/", ".", " ", "à", "h", ":", "jeu.", "mars", "il y a", "un", "mois",
             "ans", "999", "0", "hier", "le", "premier", "er", "-", "+", "T", "Z", "GMT", "dernier", "99"]
        ),
        max_size=12,
    ),
    MINUTES,
)  # fmt: skip
def test_any_mix_of_date_words_never_raises(words: list[str], seen_at: datetime) -> None:
    for joint in ("", " "):
        found = read_date(joint.join(words), seen_at=seen_at)
        assert found is None or found.instant.tzinfo is UTC
