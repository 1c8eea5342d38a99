"""A segment: the file that records of one kind and day collect in, and its way to publication.

Protocol: lines go to a hidden ``.part`` file, each written through at once; closing makes it
durable (fsync), enters it and its versions in the ledger in one transaction, then renames it. A
``.part`` that the ledger knows is finished at the next start; one it does not know was never
published.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from newscrawl.delivery.files import publish
from newscrawl.delivery.layout import part_path, segment_name, segment_path
from newscrawl.state.ledger import Segment


@dataclass(frozen=True, slots=True)
class Limits:
    """When a segment is closed: number of records, bytes, seconds since its first record."""

    records: int = 50_000
    bytes: int = 64 * 1024 * 1024
    seconds: float = 600.0


class SegmentWriter:
    """A write-only file object (what Scrapy's exporters want) that rolls over segments.

    One ``write`` is one line. `on_close` is called with each durable segment and the path of its
    ``.part`` file, before it gets its name; raising there leaves the segment unpublished.
    """

    def __init__(
        self,
        root: Path,
        kind: str,
        spider: str,
        run_id: str,
        day: str,
        limits: Limits,
        on_close: Callable[[Segment, Path], None],
    ) -> None:
        self._root, self._kind, self._spider, self._run_id = root, kind, spider, run_id
        self._limits, self._on_close = limits, on_close
        self._day = day
        self._number = 0
        self._handle: int | None = None

    def turn_to(self, day: str) -> None:
        """Say which day (UTC, ``2026-11-22``) the next lines belong to."""
        if day != self._day:
            self.close()
            self._day = day

    def write(self, line: bytes) -> int:
        """Append one line, and close the segment when it has reached a limit.

        Raises OSError where it can't be written whole; the lines before it stay publishable.
        """
        if self._handle is None:
            self._open()
        assert self._handle is not None
        try:
            _write_all(self._handle, line)
        except OSError:  # the device is full: what stands of this line must not be published
            os.ftruncate(self._handle, self._bytes)
            raise
        self._digest.update(line)
        self._records += 1
        self._bytes += len(line)
        if (
            self._records >= self._limits.records
            or self._bytes >= self._limits.bytes
            or time.monotonic() - self._opened >= self._limits.seconds
        ):
            self.close()
        return len(line)

    def flush(self) -> None:
        """Do nothing: every line is written through already."""

    def close(self) -> None:
        """Publish the open segment, if there is one."""
        if self._handle is None:
            return
        handle, self._handle = self._handle, None
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
        segment = Segment(self._path, self._kind, self._records, self._bytes, self._digest.hexdigest())
        self._on_close(segment, self._part)
        publish(self._part, self._root / self._path)

    def _open(self) -> None:
        self._number += 1
        name = segment_name(self._spider, self._run_id, self._number)
        self._path = segment_path(self._kind, self._day, name)
        final = self._root / self._path
        final.parent.mkdir(parents=True, exist_ok=True)
        self._part = part_path(final)
        self._handle = os.open(self._part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o644)
        self._digest = hashlib.sha256()
        self._records = self._bytes = 0
        self._opened = time.monotonic()


def _write_all(handle: int, line: bytes) -> None:
    view = memoryview(line)
    while view:
        view = view[os.write(handle, view) :]
