"""Step 6: each content once."""

from __future__ import annotations

from newscrawl.history.content import changes, digest
from newscrawl.items import Article, Record
from newscrawl.pipelines.base import Step
from newscrawl.state.account import DUPLICATE, UNCHANGED


class Duplicates(Step):
    """Afterwards an article is the first version of its story, or differs from the one before.

    The same content under another story's id (same words, publication and source) is a duplicate;
    the ledger knows those of earlier runs. Content that comes back after a change is a new version
    with a record id of its own, or a merge on that id would keep the version between as the last.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        self._published_here: dict[str, str] = {}

    def process_item(self, item: Record) -> Record:
        if not isinstance(item, Article):
            return item
        assert item.content_hash is not None
        ledger = self.run.ledger
        known = ledger.latest(item.story_id)
        if known and known.content_hash == item.content_hash:
            raise self.drop(item.story_id, UNCHANGED, "same_content")
        original = self._published_here.get(item.content_hash) or ledger.story_with(item.content_hash)
        if original and original != item.story_id:
            raise self.drop(item.story_id, DUPLICATE, "same_content")
        self._published_here[item.content_hash] = item.story_id
        item.version = known.version + 1 if known else 1
        if known:
            item.change = changes(known.content_hash, item.content_hash)
            before = ledger.occurrences(item.story_id, item.content_hash)
            if before:
                item.record_id = digest(item.story_id, item.content_hash, str(before + 1))
        self.count(f"versions/{'first' if item.version == 1 else 'further'}")
        return item
