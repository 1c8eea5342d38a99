"""Spider arguments: what they mean, and which are refused with which words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.exceptions import ArgumentError
from newscrawl.scope import ARGUMENTS, Scope

SECTIONS = ["marches", "economie"]


def test_defaults() -> None:
    assert Scope.parse({}, SECTIONS) == Scope(
        sections=("marches", "economie"), symbols=(), pages=10, hops=1, videos=False
    )


@pytest.mark.parametrize(
    ("name", "value", "attribute", "expected"),
    [
        pytest.param("sections", "economie", "sections", ("economie",), id="section"),
        pytest.param("sections", " economie , marches,economie,", "sections", ("economie", "marches"), id="once"),
        pytest.param("sections", "", "sections", ("marches", "economie"), id="empty-is-all"),
        pytest.param("symbols", "1rPORA,$INDU", "symbols", ("1rPORA", "$INDU"), id="symbols"),
        pytest.param("symbols", "1rPORA", "sections", (), id="symbols-without-sections"),
        pytest.param("pages", "3", "pages", 3, id="pages"),
        pytest.param("pages", "1000", "pages", 1000, id="pages-most"),
        pytest.param("hops", "0", "hops", 0, id="hops"),
        pytest.param("since", "2026-11-01", "since", datetime(2026, 10, 31, 23, tzinfo=UTC), id="since-day"),
        pytest.param("since", "2026-07-01", "since", datetime(2026, 6, 30, 22, tzinfo=UTC), id="since-summer"),
        pytest.param("since", "01/11/2026", "since", datetime(2026, 10, 31, 23, tzinfo=UTC), id="french"),
        pytest.param("since", "2026-11-01T08:00", "since", datetime(2026, 11, 1, 7, tzinfo=UTC), id="wall"),
        pytest.param("since", "2026-11-01T08:00+00:00", "since", datetime(2026, 11, 1, 8, tzinfo=UTC), id="offset"),
        pytest.param("until", "2026-11-01", "until", datetime(2026, 11, 1, 22, 59, 59, tzinfo=UTC), id="until-day"),
        pytest.param("until", "2026-11-01T08:00", "until", datetime(2026, 11, 1, 7, tzinfo=UTC), id="until-time"),
        pytest.param("sources", "AFP, reuters", "sources", frozenset({"afp", "reuters"}), id="sources"),
        pytest.param("videos", "1", "videos", True, id="videos"),
        pytest.param("videos", "OUI", "videos", True, id="oui"),
        pytest.param("videos", "0", "videos", False, id="no-videos"),
        pytest.param("_job", "abc", "pages", 10, id="scrapyds-own"),
    ],
)  # fmt: skip
def test_parse(name: str, value: str, attribute: str, expected: object) -> None:
    assert getattr(Scope.parse({name: value}, SECTIONS), attribute) == expected


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param({"page": "3"}, "unknown argument 'page'", id="unknown"),
        pytest.param({"sections": "sport"}, "sections: 'sport' is unknown; the sections are marches", id="section"),
        pytest.param({"symbols": "1rP ORA"}, "symbols: '1rP ORA' is no symbol", id="symbol"),
        pytest.param({"pages": "0"}, "pages: '0' is not a whole number from 1 to 1000", id="too-few"),
        pytest.param({"pages": "1001"}, "from 1 to 1000", id="too-many"),
        pytest.param({"pages": "dix"}, "pages: 'dix'", id="word"),
        pytest.param({"pages": "1.5"}, "pages: '1.5'", id="fraction"),
        pytest.param({"hops": "-1"}, "hops: '-1'", id="negative"),
        pytest.param({"since": "hier"}, "since: 'hier' is no date; write 2026-11-01", id="date"),
        pytest.param({"since": "32/01/2026"}, "since: '32/01/2026' is no date", id="no-such-day"),
        pytest.param({"since": "2026-11-02", "until": "2026-11-01"}, "since is later than until", id="order"),
        pytest.param({"videos": "peut-être"}, "videos: 'peut-être' is neither 1 nor 0", id="flag"),
    ],
)  # fmt: skip
def test_refused(arguments: dict[str, str | None], words: str) -> None:
    with pytest.raises(ArgumentError) as refused:
        Scope.parse(arguments, SECTIONS)
    assert words in str(refused.value)


@given(st.dictionaries(st.sampled_from(list(ARGUMENTS)), st.text(max_size=12)))
def test_any_text_is_read_or_refused_by_name(arguments: dict[str, str | None]) -> None:
    try:
        Scope.parse(arguments, SECTIONS)
    except ArgumentError as refused:
        assert str(refused)


@pytest.mark.parametrize(
    "value", ["0001-01-01", "9999-12-31", "0001-01-01T00:00+23:00", "9999-12-31T23:59-23:00"]
)
@pytest.mark.parametrize("name", ["since", "until"])
def test_dates_at_the_ends_of_time_are_read_or_refused(name: str, value: str) -> None:
    try:
        Scope.parse({name: value}, SECTIONS)
    except ArgumentError as refused:
        assert name in str(refused)


WINDOW = Scope(
    since=datetime(2026, 11, 1, 8, tzinfo=UTC),
    until=datetime(2026, 11, 1, 18, tzinfo=UTC),
    sources=frozenset({"afp", "boursorama"}),
)


@pytest.mark.parametrize(
    ("source", "published_at", "precision", "is_video", "expected"),
    [
        pytest.param("AFP", "2026-11-01T12:00:00+00:00", "minute", False, None, id="inside"),
        pytest.param("AFP", "2026-11-01T07:59:00+00:00", "minute", False, "since", id="last-minute-before"),
        pytest.param("AFP", "2026-11-01T07:00:00+00:00", "hour", False, "since", id="hour-before"),
        pytest.param("AFP", "2026-11-01T08:00:00+00:00", "second", False, None, id="since-included"),
        pytest.param("AFP", "2026-11-01T18:00:00+00:00", "second", False, None, id="until-included"),
        pytest.param("AFP", "2026-11-01T18:01:00+00:00", "minute", False, "until", id="late"),
        pytest.param("AFP", "2026-10-31T23:00:00+00:00", "day", False, None, id="day-overlaps"),
        pytest.param("AFP", "2026-10-30T23:00:00+00:00", "day", False, "since", id="day-before"),
        pytest.param("Reuters", "2026-11-01T12:00:00+00:00", "minute", False, "source", id="source"),
        pytest.param("Boursorama avec AFP", None, None, False, None, id="publisher-with-partner"),
        pytest.param(None, None, None, False, None, id="unknown-stays"),
        pytest.param("AFP", "2026-11-01T12:00:00+00:00", "minute", True, "video", id="video"),
    ],
)
def test_leaves_out(
    source: str | None, published_at: str | None, precision: str | None, is_video: bool, expected: str | None
) -> None:
    found = WINDOW.leaves_out(
        source=source, published_at=published_at, precision=precision, is_video=is_video
    )
    assert found == expected


def test_a_day_of_25_hours_counts_as_a_whole() -> None:
    """25 October 2026 lasts until 23:00 UTC: a story of that day may be as late as that."""
    scope = Scope(since=datetime(2026, 10, 25, 22, 30, tzinfo=UTC))
    found = scope.leaves_out(
        source=None, published_at="2026-10-24T22:00:00+00:00", precision="day", is_video=False
    )
    assert found is None
