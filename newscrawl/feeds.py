"""Scrapy's feed interfaces on top of segments: a storage, an exporter."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import IO, Any, Self, cast

from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.exporters import BaseItemExporter

from newscrawl.delivery.lines import encode_line
from newscrawl.delivery.published import read_heads, version_of
from newscrawl.delivery.segment import Limits, SegmentWriter
from newscrawl.items import Record, Sighting
from newscrawl.run import Run
from newscrawl.state.account import DELIVERED, REJECTED
from newscrawl.state.ledger import Segment

logger = logging.getLogger(__name__)


class SegmentStorage:
    """Feed storage for ``newscrawl:<kind>`` URIs: whole files, entered in the ledger."""

    def __init__(self, uri: str, run: Run, limits: Limits) -> None:
        self._kind = uri.partition(":")[2]
        self._run = run
        self._limits = limits

    @classmethod
    def from_crawler(cls, crawler: Crawler, uri: str, *, feed_options: dict[str, Any] | None = None) -> Self:
        settings = crawler.settings
        limits = Limits(
            settings.getint("SEGMENT_MAX_RECORDS"),
            settings.getint("SEGMENT_MAX_BYTES"),
            settings.getfloat("SEGMENT_MAX_SECONDS"),
        )
        return cls(uri, Run.of(crawler), limits)

    def open(self, spider: Spider) -> IO[bytes]:
        """Return the writer that the exporter writes to."""
        run = self._run
        day = f"{run.clock.now():%Y-%m-%d}"
        writer = SegmentWriter(
            run.root, self._kind, run.spider_name, run.run_id, day, self._limits, self._publish
        )
        return cast("IO[bytes]", writer)

    def store(self, file: IO[bytes]) -> None:
        """Publish what is still open."""
        file.close()

    def _publish(self, segment: Segment, part: Path) -> None:
        """Enter a durable segment in ledger and account."""
        versions = map(version_of, read_heads(part)) if self._kind == "articles" else ()
        self._run.ledger.publish(self._run.run_id, segment, versions)
        self._run.segments.append(segment)
        outcome = {"articles": DELIVERED, "rejects": REJECTED}.get(self._kind)
        if outcome:
            for head in read_heads(part):
                self._run.account.settle(head.story_id, outcome, head.reason)


class RecordExporter(BaseItemExporter):
    """Feed exporter of format ``records``: one validated line a record.

    An output that can't be written stops the crawl: going on would only lose more.
    """

    def __init__(self, file: IO[bytes], crawler: Crawler, **kwargs: Any) -> None:
        super().__init__(dont_fail=True, **kwargs)
        self._file = file
        self._crawler = crawler
        self._turn_to = getattr(file, "turn_to", None)

    @classmethod
    def from_crawler(cls, crawler: Crawler, file: IO[bytes], **kwargs: Any) -> Self:
        return cls(file, crawler, **kwargs)

    def export_item(self, item: Record) -> None:
        """Write one record. Raises OSError after it has asked the crawl to stop."""
        line = encode_line(item)
        if self._turn_to is not None:
            instant = item.seen_at if isinstance(item, Sighting) else item.fetched_at
            self._turn_to(instant[:10])
        try:
            self._file.write(line)
        except OSError as error:
            self._stop(error)
            raise

    def _stop(self, error: OSError) -> None:
        run = Run.of(self._crawler)
        if not run.problems:
            run.problems.append(f"the output folder {run.root} could not be written to: {error}")
            logger.error("%s; the crawl ends", run.problems[0])
            engine = self._crawler.engine
            if engine is not None:
                import asyncio  # noqa: PLC0415

                asyncio.ensure_future(engine.close_spider_async(reason="output_failed"))  # noqa: RUF006
