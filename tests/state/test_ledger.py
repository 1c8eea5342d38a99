"""The ledger: what was published, each thing once, in one transaction for a segment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from newscrawl.exceptions import StateError
from newscrawl.state.database import open_database, sqlite_url
from newscrawl.state.ledger import Known, Ledger, Segment, Version
from newscrawl.state.schema import SCHEMA_VERSION, meta, segments, versions

NOW, LATER = "2026-03-04T09:00:00+00:00", "2026-03-05T09:00:00+00:00"
RUN = "20260304T090000Z-0a0b0c0d"


def version(story: str = "s1", number: int = 1, content: str = "c1", fetched_at: str = NOW) -> Version:
    return Version(f"{story}-{number}", story, number, content, NOW, fetched_at)


def segment(number: int = 1) -> Segment:
    return Segment(f"articles/fetched_on=2026-03-04/x-{number:04}.jsonl", "articles", 1, 10, "ab" * 32)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger(open_database(sqlite_url(tmp_path / "state")))
    yield ledger
    ledger.close()


def test_nothing_known(ledger: Ledger) -> None:
    assert ledger.latest("s1") is None
    assert ledger.story_with("c1") is None
    assert ledger.occurrences("s1", "c1") == 0
    assert ledger.has_segment(segment().path) is False
    assert ledger.last_run() is None


def test_publish(ledger: Ledger) -> None:
    assert ledger.latest("s1") is None
    ledger.publish(RUN, segment(), [version(), version("s2", content="c2")])
    assert ledger.latest("s1") == Known(1, "c1", NOW)
    assert ledger.latest("s2") == Known(1, "c2", NOW)
    assert ledger.story_with("c2") == "s2"
    assert ledger.has_segment(segment().path) is True


def test_a_further_version(ledger: Ledger) -> None:
    ledger.publish(RUN, segment(1), [version()])
    ledger.publish(RUN, segment(2), [version(number=2, content="c2", fetched_at=LATER)])
    assert ledger.latest("s1") == Known(2, "c2", NOW)
    assert ledger.occurrences("s1", "c1") == 1
    ledger.publish(RUN, segment(3), [version(number=3, content="c1", fetched_at=LATER)])
    assert ledger.occurrences("s1", "c1") == 2
    assert ledger.latest("s1") == Known(3, "c1", NOW)


def test_a_repeat_changes_nothing(ledger: Ledger) -> None:
    for _ in range(3):
        ledger.publish(RUN, segment(), [version()])
    assert ledger.occurrences("s1", "c1") == 1
    assert ledger.latest("s1") == Known(1, "c1", NOW)


def test_the_first_story_with_a_content_is_the_original(ledger: Ledger) -> None:
    ledger.publish(RUN, segment(1), [version("s2", fetched_at=LATER)])
    ledger.publish(RUN, segment(2), [version("s1", fetched_at=NOW)])
    assert ledger.story_with("c1") == "s1"


def test_a_segment_without_versions(ledger: Ledger) -> None:
    ledger.publish(RUN, segment(), [])
    assert ledger.has_segment(segment().path) is True


def test_all_or_nothing(ledger: Ledger, tmp_path: Path) -> None:
    broken = Version("r", "s1", None, "c1", NOW, NOW)  # type: ignore[arg-type]
    with pytest.raises(Exception, match="NOT NULL"):
        ledger.publish(RUN, segment(), [version("s2"), broken])
    assert ledger.has_segment(segment().path) is False
    assert ledger.latest("s2") is None


def test_two_ledgers_see_each_other(ledger: Ledger, tmp_path: Path) -> None:
    other = Ledger(open_database(sqlite_url(tmp_path / "state")))
    assert other.latest("s1") is None
    ledger.publish(RUN, segment(), [version()])
    assert other.has_segment(segment().path) is True
    assert other.story_with("c1") == "s1"
    other.close()


def test_everything_is_written(ledger: Ledger, tmp_path: Path) -> None:
    ledger.publish(RUN, segment(), [version()])
    engine = open_database(sqlite_url(tmp_path / "state"))
    with engine.connect() as connection:
        assert connection.execute(select(segments)).all() == [
            (segment().path, RUN, "articles", 1, 10, "ab" * 32)
        ]
        assert connection.execute(select(versions)).all() == [("s1-1", "s1", 1, "c1", NOW, segment().path)]
    engine.dispose()


def test_runs(ledger: Ledger) -> None:
    ledger.begin_run("r1", "boursorama", NOW, 1)
    ledger.begin_run("r2", "boursorama", LATER, 2)
    assert ledger.last_run() == ("r2", None)
    ledger.end_run("r2", LATER, "ok")
    assert ledger.last_run() == ("r2", "ok")


def test_sqlite_is_durable(tmp_path: Path) -> None:
    engine = open_database(sqlite_url(tmp_path))
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
        assert connection.execute(text("PRAGMA busy_timeout")).scalar() == 30_000
    engine.dispose()
    open_database(sqlite_url(tmp_path)).dispose()


def test_newer_database(tmp_path: Path) -> None:
    engine = open_database(sqlite_url(tmp_path))
    with engine.begin() as connection:
        connection.execute(update(meta).values(value=str(SCHEMA_VERSION + 1)))
    engine.dispose()
    with pytest.raises(StateError, match="update newscrawl"):
        open_database(sqlite_url(tmp_path))


def test_no_database(tmp_path: Path) -> None:
    (tmp_path / "newscrawl.sqlite").write_bytes(b"this is no database, but long enough to look at" * 40)
    with pytest.raises(StateError, match="can't be opened"):
        open_database(sqlite_url(tmp_path))
