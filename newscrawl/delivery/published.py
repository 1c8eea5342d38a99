"""What the ledger must know of a segment's lines, read back from the very file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from newscrawl.state.ledger import Version


class Head(msgspec.Struct):
    """The identifying fields of a line of any kind."""

    record_id: str
    story_id: str | None = None
    version: int | None = None
    content_hash: str | None = None
    first_seen_at: str | None = None
    fetched_at: str | None = None
    reason: str | None = None


def read_heads(path: Path) -> Iterator[Head]:
    """Yield the identifying fields of each line of a segment."""
    decoder = msgspec.json.Decoder(Head)
    with path.open("rb") as lines:
        for line in lines:
            yield decoder.decode(line)


def version_of(head: Head) -> Version:
    """Return the ledger's view of an article's line."""
    assert head.story_id
    assert head.version
    assert head.content_hash
    assert head.fetched_at
    return Version(
        record_id=head.record_id,
        story_id=head.story_id,
        version=head.version,
        content_hash=head.content_hash,
        first_seen_at=head.first_seen_at or head.fetched_at,
        fetched_at=head.fetched_at,
    )
