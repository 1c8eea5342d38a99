"""Dates as the pages print them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from newscrawl.replica import dates_printed


@pytest.mark.parametrize(
    ("instant", "today", "printed"),
    [
        ("2026-03-02T19:26", date(2026, 3, 2), "20:26"),
        ("2026-03-01T23:05", date(2026, 3, 2), "00:05"),  # already Monday in Paris
        ("2026-03-01T22:55", date(2026, 3, 2), "dim."),
        ("2026-02-25T10:00", date(2026, 3, 2), "mer."),
        ("2026-02-24T10:00", date(2026, 3, 2), "24 févr."),
        ("2026-01-09T10:00", date(2026, 3, 2), "09 janv."),
        ("2025-12-31T10:00", date(2026, 1, 2), "mer."),
        ("2025-10-25T10:00", date(2026, 3, 2), "25 oct. 2025"),
        ("2025-08-31T22:30", date(2026, 3, 2), "01 sept. 2025"),
    ],
)
def test_list_date(instant: str, today: date, printed: str):
    assert dates_printed.list_date(at(instant), today) == printed


def test_other_shapes():
    summer = at("2025-07-11T12:27")
    assert dates_printed.article_date(summer, 0) == "11/07/2025 à 14:27"
    assert dates_printed.article_date(summer, 1) == "11/07/2025\u00a0à\u00a014:27"
    assert dates_printed.detail_dates(summer) == ("11.07.2025", "14:27")
    assert dates_printed.comment_date(at("2025-02-25T18:25")) == "25 février\u00a019:25"
    assert dates_printed.json_date(summer) == "2025-07-11T14:27:00+0200"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
