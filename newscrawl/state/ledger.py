"""The ledger: what was published, so that nothing is published twice and no change is missed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Select, Table, bindparam, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from newscrawl.state.schema import runs, segments, stories, versions

_BATCH = 500
"""Rows sent to the database at a time."""


@dataclass(frozen=True, slots=True)
class Known:
    """The latest published version of a story."""

    version: int
    content_hash: str
    first_seen_at: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version that is being published."""

    record_id: str
    story_id: str
    version: int
    content_hash: str
    first_seen_at: str
    fetched_at: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A published file: `path` relative to the output folder, its size and checksum."""

    path: str
    kind: str
    records: int
    bytes: int
    sha256: str


class Ledger:
    """Reads and writes of the published truth. One transaction for each segment."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._reading: Connection | None = None
        self._last_asked: tuple[str, Known | None] = ("", None)  # several steps ask for one story

    def close(self) -> None:
        """Give the connections back."""
        if self._reading is not None:
            self._reading.close()
        self._engine.dispose()

    def latest(self, story_id: str) -> Known | None:
        """Return the latest published version of a story, or None for a new one."""
        if self._last_asked[0] != story_id:
            row = self._read(_LATEST, story_id=story_id)
            self._last_asked = (story_id, Known(*row) if row else None)
        return self._last_asked[1]

    def story_with(self, content_hash: str) -> str | None:
        """Return the story that first published this very content, or None."""
        row = self._read(_BY_CONTENT, content_hash=content_hash)
        return str(row[0]) if row else None

    def occurrences(self, story_id: str, content_hash: str) -> int:
        """Return how many published versions of a story had this content."""
        row = self._read(_OCCURRENCES, story_id=story_id, content_hash=content_hash)
        return int(row[0]) if row else 0

    def has_segment(self, path: str) -> bool:
        """True for a published file, by its path below the output folder."""
        return self._read(_SEGMENT, path=path) is not None

    def publish(self, run_id: str, segment: Segment, published: Iterable[Version]) -> None:
        """Enter a segment and its versions, all or nothing. Repeating it changes nothing."""
        self._last_asked = ("", None)
        rest = iter(published)
        with self._engine.begin() as connection:
            _put(connection, segments, [{"run_id": run_id, **asdict(segment)}], "path")
            while rows := list(islice(rest, _BATCH)):
                _put(connection, versions, [_version_row(one, segment.path) for one in rows], "record_id")
                _put(connection, stories, [_story_row(one) for one in rows], "story_id", replace=True)

    def begin_run(self, run_id: str, spider: str, started_at: str, pid: int) -> None:
        """Enter a run that starts."""
        with self._engine.begin() as connection:
            connection.execute(
                insert(runs).values(run_id=run_id, spider=spider, started_at=started_at, pid=pid)
            )

    def end_run(self, run_id: str, finished_at: str, verdict: str) -> None:
        """Enter the end of a run."""
        with self._engine.begin() as connection:
            connection.execute(
                update(runs).where(runs.c.run_id == run_id).values(finished_at=finished_at, verdict=verdict)
            )

    def last_run(self) -> tuple[str, str | None] | None:
        """Return id and verdict of the run that started last; the verdict of an unfinished one is None."""
        with self._engine.connect() as connection:
            row = connection.execute(
                select(runs.c.run_id, runs.c.verdict).order_by(runs.c.started_at.desc(), runs.c.run_id.desc())
            ).first()
        return (row[0], row[1]) if row else None

    def _read(self, statement: Select[Any], **values: str) -> Any:
        if self._reading is None:
            self._reading = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        return self._reading.execute(statement, values).first()


_LATEST = select(stories.c.version, stories.c.content_hash, stories.c.first_seen_at).where(
    stories.c.story_id == bindparam("story_id")
)
_BY_CONTENT = (
    select(versions.c.story_id)
    .where(versions.c.content_hash == bindparam("content_hash"))
    .order_by(versions.c.fetched_at, versions.c.story_id)
    .limit(1)
)
_OCCURRENCES = (
    select(func.count())
    .select_from(versions)
    .where(
        versions.c.story_id == bindparam("story_id"),
        versions.c.content_hash == bindparam("content_hash"),
    )
)

_SEGMENT = select(segments.c.path).where(segments.c.path == bindparam("path"))


def _version_row(one: Version, segment: str) -> dict[str, Any]:
    return {
        "record_id": one.record_id,
        "story_id": one.story_id,
        "version": one.version,
        "content_hash": one.content_hash,
        "fetched_at": one.fetched_at,
        "segment": segment,
    }


def _story_row(one: Version) -> dict[str, Any]:
    return {
        "story_id": one.story_id,
        "first_seen_at": one.first_seen_at,
        "version": one.version,
        "content_hash": one.content_hash,
    }


def _put(
    connection: Connection,
    table: Table,
    rows: list[dict[str, Any]],
    key: str,
    *,
    replace: bool = False,
) -> None:
    """Insert `rows`; those whose `key` is there already are left, or replaced."""
    dialect: Any = postgresql if connection.dialect.name == "postgresql" else sqlite
    statement = dialect.insert(table)
    if replace:
        changed = {name: statement.excluded[name] for name in ("version", "content_hash")}
        statement = statement.on_conflict_do_update(index_elements=[key], set_=changed)
    else:
        statement = statement.on_conflict_do_nothing(index_elements=[key])
    connection.execute(statement, rows)
