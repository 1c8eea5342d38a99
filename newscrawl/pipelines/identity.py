"""Step 4: who a record is."""

from __future__ import annotations

from newscrawl.history.content import content_hash, digest
from newscrawl.items import Article, Record, Sighting
from newscrawl.pipelines.base import Step


class Identity(Step):
    """Afterwards every record has its ``record_id``; an article its content hash and first sight."""

    def process_item(self, item: Record) -> Record:
        if isinstance(item, Sighting):
            item.record_id = digest(
                item.seen_on, item.seen_at, item.component, str(item.position), item.story_id
            )
        elif isinstance(item, Article):
            item.content_hash = content_hash(item)
            item.record_id = digest(item.story_id, item.content_hash)
            item.first_seen_at = self._first_seen_at(item)
        else:
            item.record_id = digest(str(item.url), str(item.fetched_at), str(item.reason))
        return item

    def _first_seen_at(self, item: Article) -> str:
        """Return the earliest moment of: the ledger's, this run's links, this fetch."""
        known = self.run.ledger.latest(item.story_id)
        moments = [
            known.first_seen_at if known else None,
            self.run.account.first_seen_at(item.story_id),
            item.fetched_at,
        ]
        return min(moment for moment in moments if moment)
