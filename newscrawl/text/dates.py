"""Dates as French pages print them: the exact instant, and how it is known."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from newscrawl.text import date_last_resort
from newscrawl.text.date_clock import Precision, Reading
from newscrawl.text.date_readers import FUTURE_TOLERANCE, READERS, Anchor
from newscrawl.text.date_rules import Rule, find, fold
from newscrawl.text.paris import PARIS, instants_of

__all__ = ["FUTURE_TOLERANCE", "Precision", "PrintedDate", "read_date"]

_MAX_TEXT = 400


class PrintedDate(NamedTuple):
    """A date that stood in a text. `instant` is aware in UTC, `paris` the same in Europe/Paris.

    `precision` is the finest unit that was printed; `rule` the table row that matched; `flags`
    what was assumed (``relative``, ``inferred_year``, ``inferred_date``, ``two_digit_year``,
    ``timezone_assumed``, ``ambiguous_dst``, ``nonexistent_dst``, ``future``, ``last_resort``);
    `candidates` both instants where Paris wall time happened twice.
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
    Raises ValueError where one of them is naive.
    """
    for moment in (seen_at, not_before, not_after):
        if moment is not None and moment.tzinfo is None:
            raise ValueError(f"{moment} has no time zone: pass aware datetimes")
    if not text or len(text) > _MAX_TEXT:
        return None
    return _read(text, seen_at, not_before, not_after)


# The same few strings stand on a page, and on page after page: both steps are kept for a while.
@lru_cache(maxsize=256)
def _read(
    text: str, seen_at: datetime, not_before: datetime | None, not_after: datetime | None
) -> PrintedDate | None:
    anchor = _anchor(seen_at, not_before)
    folded, found = _find(text)
    if found is not None:
        rule, match = found
        reading, name = READERS[rule.kind](match, anchor), rule.name
    else:
        reading, name = date_last_resort.read_otherwise(text, folded, anchor), date_last_resort.RULE
    return _finish(text.strip(), name, reading, anchor, not_after) if reading else None


@lru_cache(maxsize=512)
def _find(text: str) -> tuple[str, tuple[Rule, re.Match[str]] | None]:
    folded = fold(text)
    return folded, find(folded)


@lru_cache(maxsize=8)
def _anchor(seen_at: datetime, not_before: datetime | None) -> Anchor:
    return Anchor(seen_at.astimezone(UTC), seen_at.astimezone(PARIS).replace(tzinfo=None), not_before)


def _finish(raw: str, rule: str, reading: Reading, anchor: Anchor, not_after: datetime | None) -> PrintedDate:
    """Settle the instant, and flag what had to be assumed."""
    flags = reading.flags
    candidates: tuple[datetime, ...] = ()
    instant = reading.instant
    if instant is None:
        instant, candidates = _settle(reading, anchor, not_after)
    timed = reading.precision not in ("day", "month")
    if (instant - FUTURE_TOLERANCE if timed else instant) > anchor.instant:
        flags.append("future")
    return PrintedDate(raw, instant, reading.precision, rule, tuple(flags), candidates)


def _settle(
    reading: Reading, anchor: Anchor, not_after: datetime | None
) -> tuple[datetime, tuple[datetime, ...]]:
    """Return the instant of the reading's Paris wall time, and both where it happened twice."""
    options, flag = instants_of(reading.wall)
    if flag is None or reading.precision in ("day", "month"):
        return options[0], ()
    reading.flags.append(flag)
    if len(options) == 1:
        return options[0], ()
    latest = anchor.instant + FUTURE_TOLERANCE
    latest = min(latest, not_after) if not_after else latest
    fitting = [
        one for one in options if one <= latest and (anchor.not_before is None or one >= anchor.not_before)
    ]
    return (fitting or options)[0], tuple(options)
