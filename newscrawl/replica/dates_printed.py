"""Dates as the pages print them: Paris wall time, in the shapes known of the real site."""

from __future__ import annotations

from datetime import date, datetime

from .calendar_fr import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS
from .clock import PARIS

_ARTICLE_GAPS = (" à ", "\u00a0à\u00a0", " à\u00a0")


def article_date(instant: datetime, variant: int) -> str:
    """``25/02/2025 à 11:18``; `variant` chooses which spaces around "à" don't break."""
    gap = _ARTICLE_GAPS[variant % len(_ARTICLE_GAPS)]
    return instant.astimezone(PARIS).strftime(f"%d/%m/%Y{gap}%H:%M")


def list_date(instant: datetime, today: date) -> str:
    """Date of a news list row, seen on the Paris day `today`.

    ``20:26`` for today, ``jeu.`` for 1 to 5 days ago, ``25 janv.`` for longer ago in this year,
    ``25 oct. 2022`` for another year.
    """
    wall = instant.astimezone(PARIS)
    age = (today - wall.date()).days
    if age <= 0:
        return wall.strftime("%H:%M")
    if age <= 5:
        return SHORT_WEEKDAYS[wall.weekday()]
    printed = f"{wall.day:02d} {SHORT_MONTHS[wall.month - 1]}"
    return printed if wall.year == today.year else f"{printed} {wall.year}"


def detail_dates(instant: datetime) -> tuple[str, str]:
    """The two dates of a detail row: ``11.07.2025`` and ``14:27``."""
    wall = instant.astimezone(PARIS)
    return wall.strftime("%d.%m.%Y"), wall.strftime("%H:%M")


def comment_date(instant: datetime) -> str:
    """A comment's date, without year: ``25 février`` U+00A0 ``19:25``."""
    wall = instant.astimezone(PARIS)
    return f"{wall.day} {MONTHS[wall.month - 1]}\u00a0{wall:%H:%M}"


def json_date(instant: datetime) -> str:
    """``2026-08-27T17:46:00+0200``: no colon in the offset."""
    return instant.astimezone(PARIS).strftime("%Y-%m-%dT%H:%M:%S%z")
