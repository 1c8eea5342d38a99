"""Segments: every byte arrives once, in whole files only."""

from __future__ import annotations

import hashlib
import resource
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.delivery import segment as module
from newscrawl.delivery.files import publish, write_whole
from newscrawl.delivery.layout import part_path, report_path, segment_name, segment_path
from newscrawl.delivery.segment import Limits, SegmentWriter
from newscrawl.state.ledger import Segment

DAY = "2026-03-04"
RUN = "20260304T090000Z-0a0b0c0d"


class Closed:
    """What `on_close` was told, and that nothing had its final name then."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.segments: list[Segment] = []

    def __call__(self, segment: Segment, part: Path) -> None:
        assert not (self.root / segment.path).exists()
        assert part == part_path(self.root / segment.path)
        assert part.stat().st_size == segment.bytes
        self.segments.append(segment)


def writer(root: Path, closed: object, limits: Limits | None = None) -> SegmentWriter:
    return SegmentWriter(root, "articles", "boursorama", RUN, DAY, limits or Limits(), closed)  # type: ignore[arg-type]


def visible(root: Path) -> list[str]:
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("[!.]*") if p.is_file())


LINES = st.lists(
    st.one_of(st.binary(max_size=40).map(lambda raw: raw.replace(b"\n", b"") + b"\n"), st.integers(1, 28)),
    max_size=40,
)


@given(LINES, st.integers(1, 6), st.integers(1, 200))
def test_bytes_in_are_bytes_out(tmp_path_factory, events, records: int, size: int) -> None:
    """Events are lines, or the number of the day that the next lines belong to."""
    root = tmp_path_factory.mktemp("out")
    closed = Closed(root)
    out = writer(root, closed, Limits(records=records, bytes=size))
    day, given_lines = DAY, []
    for event in events:
        if isinstance(event, int):
            day = f"2026-02-{event:02}"
            out.turn_to(day)
        else:
            assert out.write(event) == len(event)
            given_lines.append((day, event))
        assert visible(root) == sorted(one.path for one in closed.segments)
    out.close()
    assert [p for p in root.rglob(".*") if p.is_file()] == []
    assert visible(root) == sorted(one.path for one in closed.segments)
    written = []
    for one in closed.segments:
        content = (root / one.path).read_bytes()
        lines = [line + b"\n" for line in content.split(b"\n")[:-1]]
        assert one.bytes == len(content)
        assert one.sha256 == hashlib.sha256(content).hexdigest()
        assert one.records == len(lines) <= records
        assert one.bytes - len(lines[-1]) < size
        written += [(Path(one.path).parent.name.removeprefix("fetched_on="), line) for line in lines]
    assert written == given_lines


def test_limits(tmp_path: Path) -> None:
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed, Limits(records=2))
    for number in range(5):
        out.write(b"%d\n" % number)
    assert visible(tmp_path) == [
        f"articles/fetched_on={DAY}/boursorama-{RUN}-0001.jsonl",
        f"articles/fetched_on={DAY}/boursorama-{RUN}-0002.jsonl",
    ]
    assert (tmp_path / closed.segments[1].path).read_bytes() == b"2\n3\n"
    out.close()
    assert [one.records for one in closed.segments] == [2, 2, 1]


def test_limit_of_bytes(tmp_path: Path) -> None:
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed, Limits(bytes=6))
    for line in (b"abc\n", b"def\n", b"ghi\n"):
        out.write(line)
    assert [one.bytes for one in closed.segments] == [8]


def test_limit_of_age(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([0.0, 9.9, 10.0])
    monkeypatch.setattr(module.time, "monotonic", lambda: next(moments))
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed, Limits(seconds=10))
    out.write(b"a\n")
    assert closed.segments == []
    out.write(b"b\n")
    assert [one.records for one in closed.segments] == [2]


def test_days(tmp_path: Path) -> None:
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed)
    out.write(b"a\n")
    out.turn_to(DAY)
    out.write(b"b\n")
    out.turn_to("2026-03-05")
    out.write(b"c\n")
    out.close()
    assert [(one.path, one.records) for one in closed.segments] == [
        (f"articles/fetched_on=2026-03-04/boursorama-{RUN}-0001.jsonl", 2),
        (f"articles/fetched_on=2026-03-05/boursorama-{RUN}-0002.jsonl", 1),
    ]


def test_nothing_written_leaves_nothing(tmp_path: Path) -> None:
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed)
    out.flush()
    out.turn_to("2026-03-05")
    out.close()
    out.close()
    assert closed.segments == []
    assert list(tmp_path.iterdir()) == []


def test_every_line_is_written_through(tmp_path: Path) -> None:
    out = writer(tmp_path, Closed(tmp_path))
    out.write(b"a\n")
    (part,) = tmp_path.rglob("*.part")
    assert part.read_bytes() == b"a\n"
    assert part.name.startswith(".")
    out.close()


def test_a_ledger_that_refuses_leaves_the_segment_unpublished(tmp_path: Path) -> None:
    def refuse(segment: Segment, part: Path) -> None:
        raise RuntimeError("no")

    out = writer(tmp_path, refuse)
    out.write(b"a\n")
    with pytest.raises(RuntimeError):
        out.close()
    assert visible(tmp_path) == []
    assert len(list(tmp_path.rglob("*.part"))) == 1


def test_short_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = module.os.write
    monkeypatch.setattr(module.os, "write", lambda handle, view: real(handle, bytes(view)[:3]))
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed)
    out.write(b"abcdefgh\n")
    out.close()
    assert (tmp_path / closed.segments[0].path).read_bytes() == b"abcdefgh\n"


def test_another_process_file_is_not_touched(tmp_path: Path) -> None:
    folder = tmp_path / "articles" / f"fetched_on={DAY}"
    folder.mkdir(parents=True)
    other = folder / f".boursorama-{RUN}-0001.jsonl.part"
    other.write_bytes(b"theirs\n")
    out = writer(tmp_path, Closed(tmp_path))
    with pytest.raises(FileExistsError):
        out.write(b"ours\n")
    assert other.read_bytes() == b"theirs\n"


def test_names() -> None:
    name = segment_name("boursorama", RUN, 7)
    assert name == f"boursorama-{RUN}-0007.jsonl"
    assert segment_path("articles", DAY, name) == f"articles/fetched_on={DAY}/{name}"
    assert part_path(Path("/a/b.jsonl")) == Path("/a/.b.jsonl.part")
    assert report_path(Path("/o"), RUN) == Path(f"/o/runs/{RUN}.json")


def test_write_whole_and_repeat(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.json"
    write_whole(path, b"1")
    write_whole(path, b"2")
    assert path.read_bytes() == b"2"
    assert [p.name for p in path.parent.iterdir()] == ["b.json"]


def test_publish_twice_and_without_file(tmp_path: Path) -> None:
    part, final = tmp_path / ".a.part", tmp_path / "a"
    part.write_bytes(b"x")
    publish(part, final)
    publish(part, final)
    assert final.read_bytes() == b"x"
    with pytest.raises(FileNotFoundError):
        publish(tmp_path / ".b.part", tmp_path / "b")


def test_a_line_that_does_not_fit_on_the_device_leaves_nothing_of_itself(tmp_path: Path) -> None:
    closed = Closed(tmp_path)
    out = writer(tmp_path, closed)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    out.write(b"whole\n")
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            out.write(b"does not fit\n")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    out.close()
    (final,) = tmp_path.rglob("*.jsonl")
    assert final.read_bytes() == b"whole\n"
