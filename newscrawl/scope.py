"""What a crawl is asked for: the spider's arguments, read once, and what they leave out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from newscrawl.exceptions import ArgumentError
from newscrawl.text.paris import PARIS

_SYMBOL = re.compile(r"^[A-Za-z0-9.:$_=^-]{2,30}$")
_FRENCH_DAY = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")
_TRUE, _FALSE = {"1", "true", "yes", "oui", "on"}, {"0", "false", "no", "non", "off", ""}

ARGUMENTS = {
    "sections": "sections to start from, by name, e.g. marches,economie (default: all)",
    "symbols": "companies whose news lists are read, e.g. 1rPORA,1rPAI (then no section is, unless named)",
    "pages": "how many pages of each list are read (default: 10)",
    "hops": 'how far "À lire aussi" cards are followed (default: 1)',
    "since": "oldest publication wanted, Paris time, e.g. 2026-11-01 or 2026-11-01T08:00",
    "until": "newest publication wanted, Paris time; a day counts as a whole",
    "sources": "sources wanted, as printed, e.g. AFP,Reuters (default: all)",
    "videos": "whether video pages are read too: 1 or 0 (default: 0)",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The arguments of one crawl. `since` and `until` are aware, in UTC, both included."""

    sections: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()
    pages: int = 10
    hops: int = 1
    since: datetime | None = None
    until: datetime | None = None
    sources: frozenset[str] = frozenset()
    videos: bool = False

    @classmethod
    def parse(cls, arguments: dict[str, str | None], known_sections: Iterable[str]) -> Scope:
        """Read spider arguments as strings. Raises ArgumentError, naming argument and remedy."""
        given = {name: value for name, value in arguments.items() if not name.startswith("_")}
        unknown = sorted(set(given) - set(ARGUMENTS))
        if unknown:
            raise ArgumentError(f"unknown argument {unknown[0]!r}: the arguments are {', '.join(ARGUMENTS)}")
        symbols = _names(given.get("symbols"))
        for symbol in symbols:
            if not _SYMBOL.match(symbol):
                raise ArgumentError(f"symbols: {symbol!r} is no symbol; write them like 1rPORA,1rPAI")
        sections = _names(given.get("sections"))
        known = list(known_sections)
        for section in sections:
            if section not in known:
                raise ArgumentError(f"sections: {section!r} is unknown; the sections are {', '.join(known)}")
        since = _moment("since", given.get("since"), end_of_day=False)
        until = _moment("until", given.get("until"), end_of_day=True)
        if since and until and since > until:
            raise ArgumentError("since is later than until: nothing could be delivered")
        return cls(
            sections=sections or (() if symbols else tuple(known)),
            symbols=symbols,
            pages=_number("pages", given.get("pages"), 1, 1000, 10),
            hops=_number("hops", given.get("hops"), 0, 20, 1),
            since=since,
            until=until,
            sources=frozenset(name.casefold() for name in _names(given.get("sources"))),
            videos=_flag("videos", given.get("videos")),
        )

    def leaves_out(
        self, *, source: str | None, published_at: str | None, precision: str | None, is_video: bool
    ) -> str | None:
        """Return why a story is out of scope (``video``, ``source``, ``since``, ``until``), or None.

        What is not known leaves nothing out. `published_at` is an ISO instant in UTC; a date
        without a time of day is compared as the whole day.
        """
        if is_video and not self.videos:
            return "video"
        if self.sources and source and not self._has_source(source):
            return "source"
        if published_at and (self.since or self.until):
            first = datetime.fromisoformat(published_at)
            last = _last_second(first, precision)
            if self.since and last < self.since:
                return "since"
            if self.until and first > self.until:
                return "until"
        return None

    def _has_source(self, source: str) -> bool:
        folded = source.casefold()
        return folded in self.sources or folded.split(" avec ")[0] in self.sources


_LENGTHS = {
    "minute": timedelta(seconds=59),
    "hour": timedelta(minutes=59, seconds=59),
    "day": timedelta(hours=23, minutes=59, seconds=59),
    "month": timedelta(days=31),
}


def _last_second(first: datetime, precision: str | None) -> datetime:
    """Return the end of what was printed; a day is Paris wall time: 23, 24 or 25 hours."""
    wall = first.astimezone(PARIS).replace(tzinfo=None) + _LENGTHS.get(precision or "", timedelta(0))
    return max(first, wall.replace(tzinfo=PARIS, fold=first.astimezone(PARIS).fold).astimezone(UTC))


def _names(value: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in (value or "").split(",") if part.strip()))


def _number(name: str, value: str | None, least: int, most: int, default: int) -> int:
    if value is None or value == "":
        return default
    if not re.fullmatch(r"-?\d{1,6}", str(value).strip()) or not least <= int(value) <= most:
        raise ArgumentError(f"{name}: {value!r} is not a whole number from {least} to {most}")
    return int(value)


def _flag(name: str, value: str | None) -> bool:
    folded = str(value if value is not None else "").strip().lower()
    if folded in _TRUE:
        return True
    if folded in _FALSE:
        return False
    raise ArgumentError(f"{name}: {value!r} is neither 1 nor 0")


def _moment(name: str, value: str | None, *, end_of_day: bool) -> datetime | None:
    if not value:
        return None
    text = value.strip()
    french = _FRENCH_DAY.match(text)
    if french:
        text = f"{french[3]}-{int(french[2]):02}-{int(french[1]):02}"
    try:
        moment = datetime.fromisoformat(text)
        if "T" not in text and ":" not in text and end_of_day:
            moment = datetime.combine(moment, time(23, 59, 59))
        return (moment if moment.tzinfo else moment.replace(tzinfo=PARIS)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise ArgumentError(
            f"{name}: {value!r} is no date; write 2026-11-01, 2026-11-01T08:00 or 01/11/2026"
        ) from None
