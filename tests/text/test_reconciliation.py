"""Which of a page's own dates wins."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newscrawl.pages.dating import split_printed
from newscrawl.text.dates import read_date
from newscrawl.text.reconciliation import Stated, last_update, reconcile

FETCHED = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def stated(**texts: str) -> list[Stated]:
    return [
        Stated(origin.replace("_", "-"), read_date(text, seen_at=FETCHED)) for origin, text in texts.items()
    ]


CASES = {
    "printed alone": (
        {"printed": "04/03/2026 à 09:12"}, {}, "08:12:00", "minute", "printed", (), ()),
    "json alone": ({"json_ld": "2026-03-04T09:12:31+0100"}, {}, "08:12:31", "second", "json-ld", (), ()),
    "agreement on the minute": (
        {"printed": "04/03/2026 à 09:12", "json_ld": "2026-03-04T09:12:00+0100"}, {},
        "08:12:00", "minute", "printed", ("confirmed",), ()),
    "the more precise wins": (
        {"printed": "04/03/2026", "json_ld": "2026-03-04T09:12:31+0100"}, {},
        "08:12:31", "second", "json-ld", ("confirmed",), ()),
    "meta confirms": (
        {"printed": "04/03/2026 à 09:12", "meta": "2026-03-04T09:12:45+01:00"}, {},
        "08:12:45", "second", "meta", ("confirmed",), ()),
    "paris time stamped as utc": (
        {"printed": "04/03/2026 à 09:12", "json_ld": "2026-03-04T09:12:00Z"}, {},
        "08:12:00", "minute", "printed", ("disputed",), ("publication_differs_from_json_ld",)),
    "two against each other": (
        {"json_ld": "2026-03-04T09:12:00+0100", "meta": "2026-03-03T09:12:00+0100"}, {},
        "08:12:00", "second", "json-ld", ("disputed",), ("publication_differs_from_meta",)),
    "a future one is no publication": (
        {"printed": "05/03/2026 à 09:12", "json_ld": "2026-03-04T09:12:31+0100"}, {},
        "08:12:31", "second", "json-ld", ("disputed",), ("publication_differs_from_printed",)),
    "the printed date is the update's": (
        {"printed": "04/03/2026 à 09:12", "json_ld": "2026-03-03T07:00:00+0100"},
        {"json_ld": "2026-03-04T09:12:05+0100"},
        "2026-03-03 06:00:00", "second", "json-ld", (), ("printed_date_is_an_update",)),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_publication(case):
    published, updated, instant, precision, origin, flags, warnings = case
    found = reconcile(stated(**published), stated(**updated), FETCHED)
    assert f"{found.instant:%Y-%m-%d %H:%M:%S}".endswith(instant)
    assert (found.precision, found.origin, found.flags, found.warnings) == (
        precision,
        origin,
        flags,
        warnings,
    )


def test_only_future_dates_say_so():
    found = reconcile(stated(printed="05/03/2026 à 09:12"), [], FETCHED)
    assert found.warnings == ("publication_in_future",)
    assert "future" in found.flags


def test_json_decides_the_hour_that_comes_twice():
    at = datetime(2025, 10, 27, tzinfo=UTC)
    printed = Stated("printed", read_date("26/10/2025 à 02:30", seen_at=at))
    machine = Stated("json-ld", read_date("2025-10-26T02:30:00+0100", seen_at=at))
    found = reconcile([printed, machine], [], at)
    assert f"{found.instant:%H:%M}" == "01:30"
    assert found.flags == ("ambiguous_dst", "confirmed")


def test_update_is_after_publication_and_not_after_the_fetch():
    published_at = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
    updates = stated(
        printed="04/03/2026 à 08:30", json_ld="2026-03-04T10:00:00+0100", meta="2027-01-01T00:00:00Z"
    )
    assert last_update(updates, published_at, FETCHED) == datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
    assert last_update(updates, FETCHED, FETCHED) is None


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("25/02/2025 à 11:18", "25/02/2025 à 11:18", ""),
        ("Publié le 25/02/2025 à 11:18", "Publié le 25/02/2025 à 11:18", ""),
        ("Publié le 25/02/2025, mis à jour le 26/02/2025", "le 25/02/2025,", "le 26/02/2025"),
        ("25/02/2025 - Mis à jour le 26/02/2025", "25/02/2025 -", "le 26/02/2025"),
        ("Mis à jour le 26/02/2025, publié le 25/02/2025", "le 25/02/2025", "le 26/02/2025,"),
        ("Modifié le 26/02/2025", "", "le 26/02/2025"),
        ("", "", ""),
    ],
)
def test_source_line_says_publication_and_update_apart(line, published, updated):
    assert split_printed(line) == (published, updated)
