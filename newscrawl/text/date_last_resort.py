"""What no row of the table reads: dateparser, set so that it can't misread, and flagged."""

from __future__ import annotations

import re
from datetime import datetime

from newscrawl.text.date_clock import Reading
from newscrawl.text.date_readers import Anchor
from newscrawl.text.date_rules import MONTHS

RULE = "dateparser"
_SHORT = 60
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DAY = re.compile(r"(?<!\d)[0-3]?\d(?!\d)")
_MONTH = re.compile(rf"\b(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\b")


def read_otherwise(text: str, folded: str, anchor: Anchor) -> Reading | None:
    """Return what dateparser makes of a short text with day, French month and four-digit year.

    Its own guesses are not taken: languages are French alone, day first, all three parts printed.
    The result is to the day and flagged ``last_resort``; its year must stand in the text.
    """
    year = _YEAR.search(folded)
    if len(text) > _SHORT or year is None or not _DAY.search(folded) or not _MONTH.search(folded):
        return None
    import dateparser  # noqa: PLC0415  (slow to load, and hardly ever needed)

    found: datetime | None = dateparser.parse(
        folded,
        languages=["fr"],
        settings={
            "DATE_ORDER": "DMY",
            "PREFER_DATES_FROM": "past",
            "STRICT_PARSING": True,
            "REQUIRE_PARTS": ["day", "month", "year"],
            "RELATIVE_BASE": anchor.wall,
            "PARSERS": ["absolute-time"],
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    if found is None or found.year != int(year[0]) or f"{found.day}" not in folded:
        return None
    return Reading(datetime(found.year, found.month, found.day), "day", ["last_resort"])
