"""Which of a page's own dates is the publication, when there are several. Pure.

A page may state its publication three times: in the printed line, in JSON-LD and in ``meta``.

1. What lies after the fetch is no publication, if another date remains.
2. The printed line is the base, for it is what the page's readers saw; then JSON-LD, then meta. Only
   where the printed date is that of JSON-LD's update, JSON-LD's earlier publication is the base.
3. Dates within the unit that the base prints are consistent with it; the most precise of them wins,
   the base in a tie. Machine dates with second zero count as minutes: sites fill in the zero.
4. Of an hour that happens twice, the instant that a machine date means wins.
5. Others disagree: a warning names each, and the publication is flagged ``disputed``; where all of
   two or more agree, it is flagged ``confirmed``.

An update time is never a candidate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from newscrawl.text.date_clock import Precision
from newscrawl.text.date_readers import FUTURE_TOLERANCE
from newscrawl.text.dates import PrintedDate

PRINTED, JSON_LD, META = "printed", "json-ld", "meta"

_UNITS: dict[str, timedelta] = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "month": timedelta(days=31),
}
_FINEST_FIRST: tuple[Precision, ...] = ("second", "minute", "hour", "day", "month")


@dataclass(frozen=True, slots=True)
class Stated:
    """One statement of a date: where it stood, and how it was read."""

    origin: str
    date: PrintedDate


@dataclass(frozen=True, slots=True)
class Publication:
    """The outcome: `instant` in UTC, who gave it, and what the others said."""

    instant: datetime
    precision: Precision
    origin: str
    flags: tuple[str, ...]
    warnings: tuple[str, ...]


def reconcile(
    published: Sequence[Stated], updated: Sequence[Stated], fetched_at: datetime
) -> Publication | None:
    """Return the publication out of statements in order of trust, or None where there is none.

    `updated` are statements of updates; they only tell a printed update from a publication.
    """
    latest = fetched_at + FUTURE_TOLERANCE
    if not published:
        return None
    past = [one for one in published if one.date.instant <= latest]
    warnings = [] if past else ["publication_in_future"]
    future = [one for one in published if one not in past] if past else []
    base, *others = past or published
    earlier = _publication_of_update(base, others, updated)
    if earlier is not None:
        warnings.append("printed_date_is_an_update")
        base, others = earlier, [one for one in others if one is not earlier]
    instant = _meant(base.date, others)
    agreeing = [one for one in others if _within(one.date.instant, instant, base.date.precision)]
    winner, precision = base, base.date.precision
    for one in agreeing:
        finer = _precision(one.date)
        if _FINEST_FIRST.index(finer) < _FINEST_FIRST.index(precision):
            winner, precision, instant = one, finer, one.date.instant
    differing = [one for one in others if one not in agreeing] + future
    warnings += [f"publication_differs_from_{one.origin.replace('-', '_')}" for one in differing]
    flags = list(base.date.flags)
    if differing:
        flags.append("disputed")
    elif agreeing:
        flags.append("confirmed")
    return Publication(instant, precision, winner.origin, tuple(flags), tuple(warnings))


def last_update(updated: Sequence[Stated], published_at: datetime, fetched_at: datetime) -> datetime | None:
    """Return the latest stated update after the publication and not after the fetch, or None."""
    latest = fetched_at + FUTURE_TOLERANCE
    found = [one.date.instant for one in updated if published_at < one.date.instant <= latest]
    return max(found, default=None)


def _publication_of_update(
    base: Stated, others: Sequence[Stated], updated: Sequence[Stated]
) -> Stated | None:
    """Return JSON-LD's publication where the printed date is that of JSON-LD's later update."""
    if base.origin != PRINTED or base.date.precision in ("day", "month"):
        return None
    for update in updated:
        if update.origin == JSON_LD and _within(update.date.instant, base.date.instant, base.date.precision):
            for one in others:
                unit = base.date.precision
                if one.origin == JSON_LD and one.date.instant < base.date.instant:
                    return None if _within(one.date.instant, base.date.instant, unit) else one
    return None


def _meant(date: PrintedDate, others: Sequence[Stated]) -> datetime:
    """Return the instant of `date`; of two that it can mean, the one that another date confirms."""
    for candidate in date.candidates:
        if any(_within(one.date.instant, candidate, date.precision) for one in others):
            return candidate
    return date.instant


def _within(instant: datetime, start: datetime, unit: str) -> bool:
    return timedelta(0) <= instant - start < _UNITS[unit]


def _precision(date: PrintedDate) -> Precision:
    return "minute" if date.precision == "second" and date.instant.second == 0 else date.precision
