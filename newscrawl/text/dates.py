"""Dates as French pages print them: the exact instant, and how it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from typing import Literal

from newscrawl.text.date_rules import (
    DAY_WORDS,
    ENGLISH_MONTHS,
    MONTHS,
    NUMBERS,
    RULES,
    UNITS,
    WEEKDAYS,
    ZONES,
    Rule,
    fold,
)
from newscrawl.text.paris import PARIS, instants_of, months_before

Precision = Literal["second", "minute", "hour", "day", "month"]

FUTURE_TOLERANCE = timedelta(minutes=5)
"""How far a printed date may lie after the fetch before it counts as `future` (clock skew)."""

_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199
_SPAN_PART = re.compile(
    r"(\d{1,3}|" + "|".join(NUMBERS) + r")\s*(" + "|".join(sorted(UNITS, key=len, reverse=True)) + r")\b"
)
_MAX_TEXT = 400


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date that stood in a text. `instant` is aware in UTC, `paris` the same in Europe/Paris.

    `precision` is the finest unit that was printed; `rule` the table row that matched; `flags`
    what was assumed; `candidates` both instants where Paris wall time happened twice.
    """

    raw: str
    instant: datetime
    precision: Precision
    rule: str
    flags: tuple[str, ...] = ()
    candidates: tuple[datetime, ...] = ()

    @property
    def paris(self) -> datetime:
        """The instant in Europe/Paris."""
        return self.instant.astimezone(PARIS)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """What a date is read from: the fetch as `instant` and as naive Paris `wall` time."""

    instant: datetime
    wall: datetime
    not_before: datetime | None


@dataclass(slots=True)
class _Reading:
    """What the groups of one match say: naive Paris `wall` time, or an exact `instant`."""

    wall: datetime
    precision: Precision
    flags: list[str]
    instant: datetime | None = None


def read_date(
    text: str,
    *,
    seen_at: datetime,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
) -> PrintedDate | None:
    """Return the date that `text` prints, or None where none stands in it.

    `seen_at` (aware) is the moment of the fetch: year-less and relative dates are read from it in
    Paris, never from the clock of processing. `not_before` and `not_after` (aware) choose between
    candidates: the year of a year-less date, the instant of a wall time that happened twice.
    Raises ValueError for a naive `seen_at`.
    """
    if seen_at.tzinfo is None:
        raise ValueError("seen_at has no time zone: pass an aware datetime")
    if not text or len(text) > _MAX_TEXT:
        return None
    anchor = _Anchor(seen_at, seen_at.astimezone(PARIS).replace(tzinfo=None), not_before)
    rule, match = _find(text)
    if rule is None or match is None:
        return None
    reading = _READERS[rule.kind](match, anchor)
    if reading is None:
        return None
    return _finish(text.strip(), rule, reading, seen_at, not_before, not_after)


@lru_cache(maxsize=512)
def _find(text: str) -> tuple[Rule, re.Match[str]] | tuple[None, None]:
    """Return the row that matches `text`. Kept: pages print the same few dates again and again."""
    folded = fold(text)
    for rule in RULES:
        match = rule.pattern.search(folded)
        if match is not None:
            return rule, match
    return None, None


def _finish(
    raw: str,
    rule: Rule,
    reading: _Reading,
    seen_at: datetime,
    not_before: datetime | None,
    not_after: datetime | None,
) -> PrintedDate:
    candidates: list[datetime] = []
    flags = reading.flags
    if reading.instant is not None:
        instant = reading.instant
    else:
        options, flag = instants_of(reading.wall)
        if flag and reading.precision in ("second", "minute", "hour"):
            flags.append(flag)
            if flag == "ambiguous_dst":
                candidates = options
        latest = min(seen_at + FUTURE_TOLERANCE, not_after or datetime.max.replace(tzinfo=UTC))
        fitting = [one for one in options if one <= latest and (not_before is None or one >= not_before)]
        instant = (fitting or options)[0]
    day_like = reading.precision in ("day", "month")
    if instant > seen_at + (timedelta(0) if day_like else FUTURE_TOLERANCE):
        flags.append("future")
    return PrintedDate(
        raw, instant.astimezone(UTC), reading.precision, rule.name, tuple(flags), tuple(candidates)
    )


def _day(year: int, month: int, day: int) -> datetime | None:
    if not _EARLIEST_YEAR <= year <= _LATEST_YEAR:
        return None
    try:
        return datetime(year, month, day)
    except ValueError:
        return None


def _day_number(printed: str) -> int:
    return 1 if printed == "premier" else int(printed.removesuffix("er"))


def _with_time(day: datetime, match: re.Match[str], flags: list[str]) -> _Reading | None:
    """Add the printed time of day, and read its zone where one is printed."""
    groups = match.groupdict()
    if not groups.get("H"):
        return _Reading(day, "day", flags)
    minute = groups.get("M") or groups.get("M2")
    second = groups.get("S")
    hour = int(groups["H"])
    if hour > 23:
        return None
    wall = day.replace(hour=hour, minute=int(minute or 0), second=int(second or 0))
    precision: Precision = "second" if second else "minute" if minute else "hour"
    reading = _Reading(wall, precision, flags)
    zone = groups.get("zone")
    if zone and not zone.startswith("heure"):
        offset = _offset(zone)
        if offset is None:
            return None
        reading.instant = wall.replace(tzinfo=offset).astimezone(UTC)
    return reading


def _offset(zone: str) -> timezone | None:
    if zone in ZONES:
        return timezone(timedelta(hours=ZONES[zone]))
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        return None
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if zone[0] == "-" else span)


def _read_calendar(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    groups = match.groupdict()
    flags: list[str] = []
    printed_year = groups["y"]
    year = int(printed_year)
    if len(printed_year) == 2:
        flags.append("two_digit_year")
        year += anchor.wall.year - anchor.wall.year % 100
        if year > anchor.wall.year + 3:
            year -= 100
    if groups.get("mon"):
        month = MONTHS[groups["mon"]]
    elif groups.get("emon"):
        month = ENGLISH_MONTHS[groups["emon"]]
    else:
        month = int(groups["m"])
    day = _day(year, month, _day_number(groups["d"]))
    if day is None:
        return None
    reading = _with_time(day, match, flags)
    if reading and match.re is _ISO and groups["H"] and not groups["zone"]:
        reading.flags.append("timezone_assumed")
    return reading


def _read_yearless(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    month, number = MONTHS[match["mon"]], _day_number(match["d"])
    for year in range(anchor.wall.year + 1, anchor.wall.year - 9, -1):
        day = _day(year, month, number)
        if day is None:
            continue
        reading = _with_time(day, match, ["inferred_year"])
        if reading is None:
            return None
        if _is_past(reading.wall, anchor):
            earliest = anchor.not_before and anchor.not_before.astimezone(PARIS).replace(tzinfo=None)
            if earliest and reading.wall < (
                earliest if match["H"] else earliest.replace(hour=0, minute=0, second=0, microsecond=0)
            ):
                return None
            return reading
    return None


def _read_day_word(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    day = _midnight(anchor.wall) - timedelta(days=DAY_WORDS[match["word"]])
    return _with_time(day, match, ["relative"])


def _read_now(_match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    return _Reading(anchor.wall, "minute", ["relative"], anchor.instant)


def _read_few_minutes(_match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    return _Reading(anchor.wall, "hour", ["relative"], anchor.instant)


def _read_ago(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    groups = match.groupdict()
    span = groups.get("span") or f"{groups['n']} {groups['unit'] or groups['unit2']}"
    months, back, finest = 0, timedelta(0), 7
    order = ["second", "minute", "hour", "day", "week", "month", "year"]
    for number, printed in _SPAN_PART.findall(span):
        count = int(number) if number.isdigit() else NUMBERS[number]
        unit = UNITS[printed]
        finest = min(finest, order.index(unit))
        if unit in ("month", "year"):
            months += count * (12 if unit == "year" else 1)
        else:
            back += timedelta(**{f"{unit}s": count})
    if months > (anchor.wall.year - _EARLIEST_YEAR) * 12 or back.days > 365 * 100:
        return None
    wall = months_before(anchor.wall, months) - back
    if finest >= 3:
        return _Reading(_midnight(wall), "day", ["relative"])
    # Elapsed time, not wall time: an hour ago is 3,600 seconds ago on the nights clocks change too.
    precision: Precision = ("second", "minute", "hour")[finest]
    exact = None if months else anchor.instant.astimezone(UTC) - back
    return _Reading(wall, precision, ["relative"], exact)


def _read_weekday(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    back = (anchor.wall.weekday() - WEEKDAYS[match["wd"]]) % 7
    timed = bool(match["H"])
    if back == 0 and (match["last"] or not timed):
        back = 7 if match["last"] else 0
    if (
        back == 0
        and not timed
        and match["wd"] not in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    ):
        return None
    reading = _with_time(_midnight(anchor.wall) - timedelta(days=back), match, ["inferred_date"])
    if reading and not _is_past(reading.wall, anchor):
        reading.wall -= timedelta(days=7)
    return reading


def _read_month(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    month = MONTHS[match["mon"]]
    if "y" in match.groupdict():
        day = _day(int(match["y"]), month, 1)
        return _Reading(day, "month", []) if day else None
    year = anchor.wall.year if month <= anchor.wall.month else anchor.wall.year - 1
    return _Reading(datetime(year, month, 1), "month", ["inferred_year"])


def _read_time(match: re.Match[str], anchor: _Anchor) -> _Reading | None:
    reading = _with_time(_midnight(anchor.wall), match, ["inferred_date"])
    if reading and not _is_past(reading.wall, anchor):
        reading.wall -= timedelta(days=1)
    return reading


def _read_epoch(match: re.Match[str], _anchor: _Anchor) -> _Reading | None:
    seconds = int(match["n"][:10])
    instant = datetime.fromtimestamp(seconds, UTC)
    return _Reading(instant.replace(tzinfo=None), "second", [], instant)


def _is_past(wall: datetime, anchor: _Anchor) -> bool:
    """True where Paris `wall` time had come by the fetch, the first of two that it can mean."""
    return instants_of(wall)[0][0] <= anchor.instant + FUTURE_TOLERANCE


def _midnight(wall: datetime) -> datetime:
    return wall.replace(hour=0, minute=0, second=0, microsecond=0)


_ISO = next(rule.pattern for rule in RULES if rule.name == "iso")
_READERS = {
    "calendar": _read_calendar,
    "yearless": _read_yearless,
    "day_word": _read_day_word,
    "now": _read_now,
    "few_minutes": _read_few_minutes,
    "ago": _read_ago,
    "weekday": _read_weekday,
    "month": _read_month,
    "time": _read_time,
    "epoch": _read_epoch,
}
