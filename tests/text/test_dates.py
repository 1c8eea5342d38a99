"""Printed dates: one table, seen on Friday 11 July 2025 at 15:00 in Paris."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newscrawl.text.date_rules import RULES, fold
from newscrawl.text.dates import read_date

SEEN = datetime(2025, 7, 11, 13, 0, tzinfo=UTC)

CASES = [
    # printed, instant in UTC, precision, rule, flags
    ("25/02/2025 à 11:18", "2025-02-25T10:18", "minute", "numeric", ()),
    ("25/02/2025\u00a0à\u00a011:18", "2025-02-25T10:18", "minute", "numeric", ()),
    ("Publié le 25/02/2025 à 11h18", "2025-02-25T10:18", "minute", "numeric", ()),
    ("Mis à jour le 25/02/2025 à 11:18:09", "2025-02-25T10:18:09", "second", "numeric", ()),
    ("25/02/2025 • 11:18", "2025-02-25T10:18", "minute", "numeric", ()),
    ("05/01/2023", "2023-01-04T23:00", "day", "numeric", ()),
    ("05.01.2023", "2023-01-04T23:00", "day", "numeric", ()),
    ("25/02/25", "2025-02-24T23:00", "day", "numeric", ("two_digit_year",)),
    ("24/12/14", "2014-12-23T23:00", "day", "numeric", ("two_digit_year",)),
    ("11.07.2025\u00a014:27\u00a0", "2025-07-11T12:27", "minute", "numeric", ()),
    ("11.07.2025 14:27", "2025-07-11T12:27", "minute", "numeric", ()),
    ("25/02/2025 à 18h", "2025-02-25T17:00", "hour", "numeric", ()),
    ("25/02/2025 à 11h18 GMT", "2025-02-25T11:18", "minute", "numeric", ()),
    ("14:59", "2025-07-11T12:59", "minute", "time", ("inferred_date",)),
    ("15:04", "2025-07-11T13:04", "minute", "time", ("inferred_date",)),
    ("20:26", "2025-07-10T18:26", "minute", "time", ("inferred_date",)),
    ("jeu.", "2025-07-09T22:00", "day", "weekday", ("inferred_date",)),
    ("mar.", "2025-07-07T22:00", "day", "weekday", ("inferred_date",)),
    ("dim.", "2025-07-05T22:00", "day", "weekday", ("inferred_date",)),
    ("samedi dernier", "2025-07-04T22:00", "day", "weekday", ("inferred_date",)),
    ("09 janv.", "2025-01-08T23:00", "day", "day-month", ("inferred_year",)),
    ("31 mars", "2025-03-30T22:00", "day", "day-month", ("inferred_year",)),
    ("23 nov.", "2024-11-22T23:00", "day", "day-month", ("inferred_year",)),
    ("29 févr.", "2024-02-28T23:00", "day", "day-month", ("inferred_year",)),
    ("23 nov. 17:23", "2024-11-23T16:23", "minute", "day-month", ("inferred_year",)),
    ("25 février\u00a019:25", "2025-02-25T18:25", "minute", "day-month", ("inferred_year",)),
    ("11 juil. 15:30", "2024-07-11T13:30", "minute", "day-month", ("inferred_year",)),
    ("25 oct. 2022", "2022-10-24T22:00", "day", "day-month-year", ()),
    ("31 août 2022", "2022-08-30T22:00", "day", "day-month-year", ()),
    ("21 juil. 2022", "2022-07-20T22:00", "day", "day-month-year", ()),
    ("1er mars 2025", "2025-02-28T23:00", "day", "day-month-year", ()),
    ("mardi 25 février 2025 à 11 h 18", "2025-02-25T10:18", "minute", "day-month-year", ()),
    ("2024-08-27T17:46:35+0200", "2024-08-27T15:46:35", "second", "iso", ()),
    ("2024-08-27T17:46:35+02:00", "2024-08-27T15:46:35", "second", "iso", ()),
    ("2024-08-27T17:46:35Z", "2024-08-27T17:46:35", "second", "iso", ()),
    ("2024-08-27T17:46:35.123Z", "2024-08-27T17:46:35", "second", "iso", ()),
    ("2024-08-27T17:46:35", "2024-08-27T15:46:35", "second", "iso", ("timezone_assumed",)),
    ("2024-08-27", "2024-08-26T22:00", "day", "iso", ()),
    ("2026-08-27T17:46:35+0200", "2026-08-27T15:46:35", "second", "iso", ("future",)),
    ("Tue, 25 Feb 2025 10:18:00 +0100", "2025-02-25T09:18:00", "second", "rfc2822", ()),
    ("1740478680", "2025-02-25T10:18:00", "second", "epoch", ()),
    ("1740478680000", "2025-02-25T10:18:00", "second", "epoch", ()),
    ("il y a 2 heures", "2025-07-11T11:00", "hour", "ago", ("relative",)),
    ("il y a 5 min", "2025-07-11T12:55", "minute", "ago", ("relative",)),
    ("il y a 3 jours", "2025-07-07T22:00", "day", "ago", ("relative",)),
    ("il y a un mois", "2025-06-10T22:00", "day", "ago", ("relative",)),
    ("aujourd'hui à 9h05", "2025-07-11T07:05", "minute", "day-word", ("relative",)),
    ("Aujourd’hui à 9h05", "2025-07-11T07:05", "minute", "day-word", ("relative",)),
    ("hier à 18:02", "2025-07-10T16:02", "minute", "day-word", ("relative",)),
    ("avant-hier", "2025-07-08T22:00", "day", "day-word", ("relative",)),
    ("à l'instant", "2025-07-11T13:00", "minute", "instant", ("relative",)),
    ("30/03/2025 à 02:30", "2025-03-30T01:30", "minute", "numeric", ("nonexistent_dst",)),
    ("27/10/2024 à 02:30", "2024-10-27T00:30", "minute", "numeric", ("ambiguous_dst",)),
    ("27/10/2024", "2024-10-26T22:00", "day", "numeric", ()),
    ("mars 2014", "2014-02-28T23:00", "month", "month-year", ()),
    ("12/07/2025 à 08:00", "2025-07-12T06:00", "minute", "numeric", ("future",)),
]


@pytest.mark.parametrize(("printed", "instant", "precision", "rule", "flags"), CASES, ids=lambda v: str(v))
def test_read_date(printed: str, instant: str, precision: str, rule: str, flags: tuple[str, ...]) -> None:
    found = read_date(printed, seen_at=SEEN)
    assert found is not None
    assert found.instant == datetime.fromisoformat(instant).replace(tzinfo=UTC)
    assert (found.precision, found.rule, found.flags) == (precision, rule, flags)
    assert found.raw == printed.strip()
    assert found.instant.utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param("", id="empty"),
        pytest.param(" ", id="space"),
        pytest.param("AFP", id="a-source"),
        pytest.param("31/02/2025 à 11:18", id="no-such-day"),
        pytest.param("30 février 2025", id="no-such-day-in-words"),
        pytest.param("25/13/2025", id="no-such-month"),
        pytest.param("29/02/2025", id="no-leap-year"),
        pytest.param("12/25/2025", id="american"),
        pytest.param("ven.", id="todays-weekday-short"),
        pytest.param("x" * 401, id="too-long"),
        pytest.param("marché", id="word-like-a-month"),
        pytest.param("24:10", id="no-such-hour"),
        pytest.param("1,25 2", id="figures"),
    ],
)
def test_no_date(printed: str) -> None:
    assert read_date(printed, seen_at=SEEN) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_reads_its_example(rule) -> None:
    found = read_date(rule.example, seen_at=SEEN)
    assert found is not None
    assert found.rule == rule.name


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))


def test_naive_fetch_time_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read_date("25/02/2025 à 11:18", seen_at=datetime(2025, 7, 11, 13, 0))


def test_the_wall_time_that_comes_twice_has_two_candidates() -> None:
    found = read_date("27/10/2024 à 02:30", seen_at=SEEN)
    assert found is not None
    assert [one.isoformat() for one in found.candidates] == [
        "2024-10-27T00:30:00+00:00",
        "2024-10-27T01:30:00+00:00",
    ]


def test_not_before_chooses_the_second_of_two_instants() -> None:
    found = read_date("27/10/2024 à 02:30", seen_at=SEEN, not_before=datetime(2024, 10, 27, 1, 0, tzinfo=UTC))
    assert found is not None
    assert found.instant == datetime(2024, 10, 27, 1, 30, tzinfo=UTC)


def test_not_before_refuses_an_older_year() -> None:
    article = datetime(2025, 2, 25, 10, 18, tzinfo=UTC)
    assert read_date("23 nov. 17:23", seen_at=SEEN, not_before=article) is None


def test_the_fetch_on_the_autumn_night_excludes_the_later_instant() -> None:
    found = read_date("27/10/2024 à 02:30", seen_at=datetime(2024, 10, 27, 0, 45, tzinfo=UTC))
    assert found is not None
    assert found.instant == datetime(2024, 10, 27, 0, 30, tzinfo=UTC)


def test_a_clock_time_of_the_first_two_oclock_seen_in_the_second() -> None:
    """At the second 02:10 of the autumn night, the row of the first 02:50 is 20 minutes old."""
    found = read_date("02:50", seen_at=datetime(2024, 10, 27, 1, 10, tzinfo=UTC))
    assert found is not None
    assert found.instant == datetime(2024, 10, 27, 0, 50, tzinfo=UTC)


def test_a_yearless_time_of_the_first_two_oclock_seen_in_the_second() -> None:
    found = read_date("27 oct. 02:50", seen_at=datetime(2024, 10, 27, 1, 10, tzinfo=UTC))
    assert found is not None
    assert found.instant == datetime(2024, 10, 27, 0, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("  Publié le : 25 Février ", "25 fevrier", id="label"),
        pytest.param("Aujourd’hui", "aujourd'hui", id="apostrophe"),
        pytest.param("À\u00a0l’instant.", "a l'instant", id="accents"),
        pytest.param("jeu.", "jeu", id="stop"),
        pytest.param("", "", id="empty"),
    ],
)
def test_fold(text: str, expected: str) -> None:
    assert fold(text) == expected
