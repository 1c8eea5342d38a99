"""Shapes that French pages print, each with the instant it means; the examples are our own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from newscrawl.text.date_rules import RULES, find, fold
from newscrawl.text.dates import read_date

SEEN_AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)  # a Sunday, 19:00 in Paris

SHAPES = [
    ("25/02/2025 à 11:18", "2025-02-25T11:18:00+01:00", "minute", ()),
    ("25/02/25 11h18", "2025-02-25T11:18:00+01:00", "minute", ("two_digit_year",)),
    ("11.07.2025\u00a014:27", "2025-07-11T14:27:00+02:00", "minute", ()),
    ("mardi 25 février 2025 à 11\u202fh\u202f18", "2025-02-25T11:18:00+01:00", "minute", ()),
    ("1er mars 2025", "2025-03-01T00:00:00+01:00", "day", ()),
    ("18 juil. 2024 à 08:01", "2024-07-18T08:01:00+02:00", "minute", ()),
    ("02-11-2023 • 16h43", "2023-11-02T16:43:00+01:00", "minute", ()),
    ("25 FEVRIER 2025", "2025-02-25T00:00:00+01:00", "day", ()),
    ("Publié le 12 mars 2024 à 10h25, mis à jour le 13 mars 2024", "2024-03-12T10:25:00+01:00", "minute", ()),
    ("Créé: 12.12.2019, 07h36", "2019-12-12T07:36:00+01:00", "minute", ()),
    ("12/03/2024 10:25:33", "2024-03-12T10:25:33+01:00", "second", ()),
    ("12 mars 2024 à 10 heures 25", "2024-03-12T10:25:00+01:00", "minute", ()),
    ("12 mars 2024 à 10 h", "2024-03-12T10:00:00+01:00", "hour", ()),
    ("12 mars 2024 à midi", "2024-03-12T12:00:00+01:00", "minute", ()),
    ("10h25, le 12 mars 2024", "2024-03-12T10:25:00+01:00", "minute", ()),
    ("10:25 - 12/03/2024", "2024-03-12T10:25:00+01:00", "minute", ()),
    ("12/03 à 10h25", "2026-03-12T10:25:00+01:00", "minute", ("inferred_year",)),
    ("23 nov. 17:23", "2025-11-23T17:23:00+01:00", "minute", ("inferred_year",)),
    ("PARIS, 25 février (Reuters)", "2026-02-25T00:00:00+01:00", "day", ("inferred_year",)),
    ("jeu.", "2026-11-19T00:00:00+01:00", "day", ("inferred_date",)),
    ("mar.", "2026-11-17T00:00:00+01:00", "day", ("inferred_date",)),
    ("18:26", "2026-11-22T18:26:00+01:00", "minute", ("inferred_date",)),
    ("20:26", "2026-11-21T20:26:00+01:00", "minute", ("inferred_date",)),
    ("aujourd’hui à 9h05", "2026-11-22T09:05:00+01:00", "minute", ("relative",)),
    ("hier, 18:02", "2026-11-21T18:02:00+01:00", "minute", ("relative",)),
    ("avant-hier", "2026-11-20T00:00:00+01:00", "day", ("relative",)),
    ("il y a 3 h", "2026-11-22T16:00:00+01:00", "hour", ("relative",)),
    ("il y a 1h30", "2026-11-22T17:30:00+01:00", "minute", ("relative",)),
    ("il y a quelques minutes", "2026-11-22T19:00:00+01:00", "hour", ("relative",)),
    ("à l'instant", "2026-11-22T19:00:00+01:00", "minute", ("relative",)),
    ("2026-08-27T17:46:35+0200", "2026-08-27T17:46:35+02:00", "second", ()),
    ("2026-08-27T15:46:35Z", "2026-08-27T17:46:35+02:00", "second", ()),
    ("2026-08-27 17:46", "2026-08-27T17:46:00+02:00", "minute", ("timezone_assumed",)),
    ("Tue, 25 Feb 2025 10:18:00 +0000", "2025-02-25T11:18:00+01:00", "second", ()),
    ("1740478680", "2025-02-25T11:18:00+01:00", "second", ()),
    ("25 février 2025 à 11:18 GMT", "2025-02-25T12:18:00+01:00", "minute", ()),
    ("25 février 2025 à 11:18 (heure de New York)", "2025-02-25T17:18:00+01:00", "minute", ()),
    ("25 février 2025 à 11:18 (heure de Paris)", "2025-02-25T11:18:00+01:00", "minute", ()),
    ("Publié le 25/02/2025 - 11:18 UTC+1", "2025-02-25T11:18:00+01:00", "minute", ()),
    ("25 février 2025 à 11:18 (GMT +2)", "2025-02-25T10:18:00+01:00", "minute", ()),
    ("25 février 2025 à 11 h 18 HNE", "2025-02-25T17:18:00+01:00", "minute", ()),
    ("25/02/2025 2:30 PM", "2025-02-25T00:00:00+01:00", "day", ()),
    ("1 er juill. 2025, 9h05", "2025-07-01T09:05:00+02:00", "minute", ()),
    ("Mar 25 Fév 2025", "2025-02-25T00:00:00+01:00", "day", ()),
    ("Publié hier à 16 h 00", "2026-11-21T16:00:00+01:00", "minute", ("relative",)),
    ("Vendredi, 18:02", "2026-11-20T18:02:00+01:00", "minute", ("inferred_date",)),
    ("26/10/2025 à 02:30", "2025-10-26T02:30:00+02:00", "minute", ("ambiguous_dst",)),
    ("30/03/2025 à 02:30", "2025-03-30T03:30:00+02:00", "minute", ("nonexistent_dst",)),
    ("22/11/2026 à 19:30", "2026-11-22T19:30:00+01:00", "minute", ("future",)),
]


@pytest.mark.parametrize(("text", "paris", "precision", "flags"), SHAPES, ids=[one[0] for one in SHAPES])
def test_shape(text, paris, precision, flags):
    found = read_date(text, seen_at=SEEN_AT)
    assert (found.paris.isoformat(), found.precision, found.flags) == (paris, precision, flags)
    assert found.instant.tzinfo is UTC
    assert found.raw == text


NO_DATES = [
    "", "bientôt", "29 février 2025", "32/01/2025", "25:61", "2025, le 3 mars", "12 Mar 2024", "3", "1/2",
    "en hausse de 3,4 %", "mardi gras", "le 3e trimestre", "page 2 sur 10", "10 25", "CAC 40", "h", "mars attaque",
    "2025-13-01", "il y a du nouveau", "Tél. 01 23 45 67 89",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date_stands_there(text):
    assert read_date(text, seen_at=SEEN_AT) is None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_row_reads_its_own_example(rule):
    found = find(fold(rule.example))
    assert found is not None
    assert found[0].name == rule.name
    assert read_date(rule.example, seen_at=SEEN_AT) is not None


@pytest.mark.parametrize("text", ["25/février/2025", "25-févr.-2025", "25 - février - 2025 à 10:25"])
def test_last_resort_reads_the_day_and_is_flagged(text):
    found = read_date(text, seen_at=SEEN_AT)
    assert (found.rule, found.precision, found.flags) == ("dateparser", "day", ("last_resort",))
    assert f"{found.paris:%Y-%m-%d}" == "2025-02-25"


@pytest.mark.parametrize(
    ("not_before", "not_after", "expected"),
    [(None, None, "00:30"), ("01:00", None, "01:30"), (None, "01:00", "00:30")],
)
def test_bounds_choose_of_the_two_instants_of_the_autumn_night(not_before, not_after, expected):
    def moment(clock):
        return clock and datetime.fromisoformat(f"2025-10-26T{clock}:00+00:00")

    found = read_date(
        "26/10/2025 à 02:30", seen_at=SEEN_AT, not_before=moment(not_before), not_after=moment(not_after)
    )
    assert f"{found.instant:%H:%M}" == expected
    assert [f"{one:%H:%M}" for one in found.candidates] == ["00:30", "01:30"]


def test_a_comment_is_never_before_its_article():
    article_at = datetime(2026, 2, 1, tzinfo=UTC)
    assert read_date("25 février 19:25", seen_at=SEEN_AT, not_before=article_at).paris.year == 2026
    assert read_date("25 janvier 19:25", seen_at=SEEN_AT, not_before=article_at) is None


def test_reading_again_later_gives_the_same():
    first = [read_date(text, seen_at=SEEN_AT) for text, *_ in SHAPES]
    moved = [read_date(text, seen_at=SEEN_AT + timedelta(days=400)) for text, *_ in SHAPES]
    assert [read_date(text, seen_at=SEEN_AT) for text, *_ in SHAPES] == first
    assert moved != first


def test_naive_moments_are_refused():
    with pytest.raises(ValueError, match="aware"):
        read_date("20:26", seen_at=datetime(2026, 11, 22))
