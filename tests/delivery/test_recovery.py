"""After a crash: what the ledger knows is finished, what it doesn't is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newscrawl.delivery.lines import encode_line
from newscrawl.delivery.published import read_heads, version_of
from newscrawl.delivery.recovery import finish_segments
from newscrawl.delivery.report import read_report, write_report
from newscrawl.delivery.segment import Limits, SegmentWriter
from newscrawl.exceptions import RunNotFound
from newscrawl.items import Article, Reject, Sighting
from newscrawl.state.database import open_database, sqlite_url
from newscrawl.state.ledger import Known, Ledger, Segment, Version

NOW = "2026-03-04T09:00:00+00:00"
STORY = "boursorama:" + "0a" * 16
URL = "https://www.boursorama.com/bourse/actualites/x-" + "0a" * 16


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger(open_database(sqlite_url(tmp_path / "state")))
    yield ledger
    ledger.close()


def article(**values: object) -> Article:
    given = {"record_id": "0b" * 16, "story_id": STORY, "version": 1, "content_hash": "0c" * 20, "url": URL,
             "title": "T", "body": "B\u2028C", "fetched_at": NOW, "first_seen_at": "2026-03-04T08:00:00+00:00"}  # fmt: skip
    return Article(**given | values)  # type: ignore[arg-type]


def crash(when: str, root: Path, ledger: Ledger) -> str:
    """Write a segment and stop `when`; return its path."""
    seen: list[str] = []

    def enter(segment: Segment, part: Path) -> None:
        seen.append(segment.path)
        if when == "before-ledger":
            raise KeyboardInterrupt
        ledger.publish("run", segment, [version_of(head) for head in read_heads(part)])
        if when == "before-rename":
            raise KeyboardInterrupt

    out = SegmentWriter(root, "articles", "boursorama", "run", "2026-03-04", Limits(), enter)
    out.write(encode_line(article()))
    if when == "no-crash":
        out.close()
    else:
        with pytest.raises(KeyboardInterrupt):
            out.close()
    return seen[0]


def test_crash_before_the_ledger(tmp_path: Path, ledger: Ledger) -> None:
    path = crash("before-ledger", tmp_path, ledger)
    assert finish_segments(tmp_path, ledger) == []
    assert not (tmp_path / path).exists()
    assert ledger.latest(STORY) is None
    assert len(list(tmp_path.rglob("*.part"))) == 1


def test_crash_before_the_rename(tmp_path: Path, ledger: Ledger) -> None:
    path = crash("before-rename", tmp_path, ledger)
    assert not (tmp_path / path).exists()
    assert finish_segments(tmp_path, ledger) == [path]
    assert (tmp_path / path).read_bytes() == encode_line(article())
    assert finish_segments(tmp_path, ledger) == []
    assert ledger.latest(STORY) == Known(1, "0c" * 20, "2026-03-04T08:00:00+00:00")


def test_no_crash(tmp_path: Path, ledger: Ledger) -> None:
    path = crash("no-crash", tmp_path, ledger)
    assert finish_segments(tmp_path, ledger) == []
    assert (tmp_path / path).exists()


def test_strange_parts_are_left(tmp_path: Path, ledger: Ledger) -> None:
    folder = tmp_path / "articles" / "fetched_on=2026-03-04"
    folder.mkdir(parents=True)
    for name in (".part", "..part", ".x.part", ".x.jsonl.part"):
        (folder / name).write_bytes(b"")
    assert finish_segments(tmp_path, ledger) == []
    assert len(list(folder.iterdir())) == 4


def test_heads(tmp_path: Path) -> None:
    records = [
        article(),
        Sighting(
            record_id="0d" * 16, story_id=STORY, url=URL, seen_on=URL, component="c", position=1, seen_at=NOW
        ),
        Reject(record_id="0e" * 16, url=URL, reason="no_title", fetched_at=NOW),
    ]
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"".join(map(encode_line, records)))
    first, second, third = read_heads(path)
    assert version_of(first) == Version("0b" * 16, STORY, 1, "0c" * 20, "2026-03-04T08:00:00+00:00", NOW)
    assert (second.record_id, second.story_id, second.version) == ("0d" * 16, STORY, None)
    assert (third.record_id, third.reason) == ("0e" * 16, "no_title")


def test_reports(tmp_path: Path) -> None:
    with pytest.raises(RunNotFound, match="there is no run in"):
        read_report(tmp_path)
    for run in ("20260304T090000Z-aaaa", "20260304T100000Z-bbbb"):
        write_report(tmp_path, {"run": run, "verdict": "ok", "é": "\u2028"})
    assert read_report(tmp_path)["run"] == "20260304T100000Z-bbbb"
    assert read_report(tmp_path, "aaaa")["run"] == "20260304T090000Z-aaaa"
    assert read_report(tmp_path, "20260304T090000Z-aaaa")["é"] == "\u2028"
    for wrong in ("cccc", "a" * 9):
        with pytest.raises(RunNotFound, match="no run in"):
            read_report(tmp_path, wrong)
    write_report(tmp_path, {"run": "20260304T110000Z-xaaaa"})
    with pytest.raises(RunNotFound, match="2 runs in"):
        read_report(tmp_path, "aaaa")
    assert not list((tmp_path / "runs").glob(".*"))
