"""The time of day beside a printed date, and the zone that it is in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal
from zoneinfo import ZoneInfo

from newscrawl.text.date_rules import CITIES, ZONES

_SIGNED = re.compile(r"([+-])\s?(\d\d?):?(\d\d)?$")  # +0200, +02:00, utc+2

Precision = Literal["second", "minute", "hour", "day", "month"]


@dataclass(slots=True)
class Reading:
    """What the groups of one match say: naive Paris `wall` time, or an exact `instant`."""

    wall: datetime
    precision: Precision
    flags: list[str]
    instant: datetime | None = None


def has_time(groups: dict[str, str | None]) -> bool:
    """True where the matched text prints a time of day."""
    return bool(groups.get("H") or groups.get("word_time") or groups.get("H0"))


def with_time(day: datetime, groups: dict[str, str | None], flags: list[str]) -> Reading | None:
    """Add the printed time of day, and read its zone where one is printed."""
    if not has_time(groups):
        return Reading(day, "day", flags)
    word = groups.get("word_time")
    if word:
        return Reading(day + timedelta(hours=12 if word == "midi" else 0), "minute", flags)
    if groups.get("H"):
        hour, minute, second = groups["H"], groups.get("M") or groups.get("M2"), groups.get("S")
    else:
        hour, minute, second = groups["H0"], groups.get("M0"), None
    if int(hour or 0) > 23:
        return None
    wall = day + timedelta(hours=int(hour or 0), minutes=int(minute or 0), seconds=int(second or 0))
    reading = Reading(wall, "second" if second else "minute" if minute else "hour", flags)
    zone = groups.get("zone")
    if zone:
        return _in_zone(reading, zone)
    if groups.get("iso") is not None:
        flags.append("timezone_assumed")  # ISO says where it stands; printed French is Paris time
    return reading


def _in_zone(reading: Reading, zone: str) -> Reading | None:
    if zone.startswith("heure"):
        city = next((name for name in CITIES if zone.endswith(name)), "paris")
        if city != "paris":
            reading.instant = reading.wall.replace(tzinfo=ZoneInfo(CITIES[city])).astimezone(UTC)
        return reading
    offset = _offset(zone)
    if offset is None:
        return None
    reading.instant = reading.wall.replace(tzinfo=offset).astimezone(UTC)
    return reading


def _offset(zone: str) -> timezone | None:
    if zone in ZONES:
        return timezone(timedelta(hours=ZONES[zone]))
    sign, hours_printed, minutes_printed = _SIGNED.findall(zone)[0]
    hours, minutes = int(hours_printed), int(minutes_printed or 0)
    if hours > 14 or minutes > 59:
        return None
    span = timedelta(hours=hours, minutes=minutes)
    return timezone(-span if sign == "-" else span)
