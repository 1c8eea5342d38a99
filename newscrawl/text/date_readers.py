"""From a matched row to a point in time, read from the moment of the fetch."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from newscrawl.text.date_clock import Precision, Reading, has_time, with_time
from newscrawl.text.date_rules import (
    DAY_WORDS,
    ENGLISH_MONTHS,
    MONTHS,
    NUMBERS,
    UNITS,
    WEEKDAYS,
)
from newscrawl.text.paris import PARIS, instants_of, months_before

FUTURE_TOLERANCE = timedelta(minutes=5)
"""How far a printed date may lie after the fetch before it counts as to come (clock skew)."""

_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199
_SPAN_PART = re.compile(
    r"(\d{1,3}|" + "|".join(NUMBERS) + r")\s*(" + "|".join(sorted(UNITS, key=len, reverse=True)) + r")\b"
)
_HOURS_MINUTES = re.compile(r"(\d{1,2})\s?h\s?([0-5]\d)\b")
_ANOTHER_YEAR = re.compile(r"(?<![\d/-])(?<!\d[.,])(?:19|20)\d\d(?![\d/-]|[.,]\d)")
_FINER_FIRST = ("second", "minute", "hour", "day", "week", "month", "year")
_WRITTEN_OUT = frozenset(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a date is read from: the fetch as `instant` and as naive Paris `wall` time."""

    instant: datetime
    wall: datetime
    not_before: datetime | None


def read_calendar(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """A date with its year; of two digits, the year nearest to the fetch and not far after it."""
    groups = match.groupdict()
    flags: list[str] = []
    year = int(groups["y"])
    if len(groups["y"]) == 2:
        flags.append("two_digit_year")
        year += anchor.wall.year - anchor.wall.year % 100
        if year > anchor.wall.year + 3:
            year -= 100
    day = _day(year, _month(groups), _day_number(groups["d"]))
    return with_time(day, groups, flags) if day else None


def read_yearless(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """A date without year: the latest one that had come by the fetch, at most a year back.

    Where a year stands elsewhere in the text, it may be the date's, and nothing is sure.
    """
    if _ANOTHER_YEAR.search(match.string):
        return None
    groups = match.groupdict()
    month, number = _month(groups), _day_number(groups["d"])
    for year in (anchor.wall.year + 1, anchor.wall.year, anchor.wall.year - 1):
        day = _day(year, month, number)
        reading = with_time(day, groups, ["inferred_year"]) if day else None
        if reading and is_past(reading, anchor):
            return reading if _is_late_enough(reading, anchor.not_before) else None
    return None


def read_day_word(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """``hier à 18:02``."""
    day = _midnight(anchor.wall) - timedelta(days=DAY_WORDS[match["word"]])
    return with_time(day, match.groupdict(), ["relative"])


def read_now(_match: re.Match[str], anchor: Anchor) -> Reading | None:
    """``à l'instant``."""
    return Reading(anchor.wall, "minute", ["relative"], anchor.instant)


def read_few_minutes(_match: re.Match[str], anchor: Anchor) -> Reading | None:
    """``il y a quelques minutes``: within the hour."""
    return Reading(anchor.wall, "hour", ["relative"], anchor.instant)


def read_ago(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """An age, to the day for days and more; hours and less are elapsed time, not wall time."""
    groups = match.groupdict()
    span = groups.get("span") or f"{groups['n']} {groups['unit'] or groups['unit2']}"
    span = _HOURS_MINUTES.sub(r"\1 h \2 min", span)
    months, back, finest = 0, timedelta(0), len(_FINER_FIRST)
    for number, printed in _SPAN_PART.findall(span):
        count, unit = int(number) if number.isdigit() else NUMBERS[number], UNITS[printed]
        finest = min(finest, _FINER_FIRST.index(unit))
        if unit in ("month", "year"):
            months += count * (12 if unit == "year" else 1)
        else:
            back += timedelta(**{f"{unit}s": count})
    if months > (anchor.wall.year - _EARLIEST_YEAR) * 12 or back.days > 365 * 100:
        return None
    wall = months_before(anchor.wall, months) - back
    if finest >= _FINER_FIRST.index("day"):
        return Reading(_midnight(wall), "day", ["relative"])
    precision: Precision = ("second", "minute", "hour")[finest]
    exact = None if months else anchor.instant.astimezone(UTC) - back
    return Reading(wall, precision, ["relative"], exact)


def read_weekday(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """A weekday, by the site's own rule: it stands for 1 to 5 days back, 6 at midnight."""
    back = (anchor.wall.weekday() - WEEKDAYS[match["wd"]]) % 7
    groups = match.groupdict()
    if back == 0 and match["last"]:
        back = 7
    elif back == 0 and not has_time(groups) and match["wd"] not in _WRITTEN_OUT:
        return None
    reading = with_time(_midnight(anchor.wall) - timedelta(days=back), groups, ["inferred_date"])
    if reading and not is_past(reading, anchor):
        reading.wall -= timedelta(days=7)
    return reading


def read_month(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """A month; without year the latest one that has begun."""
    month = MONTHS[match["mon"]]
    if "y" in match.groupdict():
        day = _day(int(match["y"]), month, 1)
        return Reading(day, "month", []) if day else None
    year = anchor.wall.year - (month > anchor.wall.month)
    return Reading(datetime(year, month, 1), "month", ["inferred_year"])


def read_time(match: re.Match[str], anchor: Anchor) -> Reading | None:
    """A time of day: today's, or yesterday's when today's is to come."""
    reading = with_time(_midnight(anchor.wall), match.groupdict(), ["inferred_date"])
    if reading and not is_past(reading, anchor):
        reading.wall -= timedelta(days=1)
        if reading.instant:
            reading.instant -= timedelta(days=1)
    return reading


def read_epoch(match: re.Match[str], _anchor: Anchor) -> Reading | None:
    """Seconds since 1970, or milliseconds where there are 13 digits."""
    instant = datetime.fromtimestamp(int(match["n"][:10]), UTC)
    return Reading(instant.replace(tzinfo=None), "second", [], instant)


READERS: dict[str, Callable[[re.Match[str], Anchor], Reading | None]] = {
    "calendar": read_calendar,
    "yearless": read_yearless,
    "day_word": read_day_word,
    "now": read_now,
    "few_minutes": read_few_minutes,
    "ago": read_ago,
    "weekday": read_weekday,
    "month": read_month,
    "time": read_time,
    "epoch": read_epoch,
}


def is_past(reading: Reading, anchor: Anchor) -> bool:
    """True where the reading had come by the fetch; of two instants, the first counts."""
    first = reading.instant or instants_of(reading.wall)[0][0]
    return first <= anchor.instant + FUTURE_TOLERANCE


def _is_late_enough(reading: Reading, not_before: datetime | None) -> bool:
    """True where the reading is not before `not_before`, or on its day when no time is printed."""
    if not_before is None:
        return True
    earliest = not_before.astimezone(PARIS).replace(tzinfo=None)
    if reading.precision == "day":
        return reading.wall >= _midnight(earliest)
    return (reading.instant or instants_of(reading.wall)[0][-1]) >= not_before - timedelta(minutes=1)


def _month(groups: dict[str, str | None]) -> int:
    name = groups.get("mon")
    if name:
        return MONTHS[name]
    english = groups.get("emon")
    return ENGLISH_MONTHS[english] if english else int(groups["m"] or 0)


def _day(year: int, month: int, day: int) -> datetime | None:
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return None
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _day_number(printed: str) -> int:
    return 1 if printed == "premier" else int(printed.removesuffix("er").strip())


def _midnight(wall: datetime) -> datetime:
    return datetime(wall.year, wall.month, wall.day)
