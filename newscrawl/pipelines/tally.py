"""Step 7: what the run's report says of the articles: fields, selectors, origins."""

from __future__ import annotations

from dataclasses import fields

from newscrawl.items import Article, Record
from newscrawl.pipelines.base import Step

_FIELDS = tuple(one.name for one in fields(Article))


class Tally(Step):
    """Afterwards the run has counted every article that is delivered. Changes nothing."""

    def process_item(self, item: Record) -> Record:
        if isinstance(item, Article):
            tally = self.run.tally
            tally.coverage.update([name for name in _FIELDS if getattr(item, name) not in (None, [])])
            for name, selector in item.selectors.items():
                tally.selectors[name][selector] += 1
            tally.by["source"][item.source or "unknown"] += 1
            tally.by["section"][item.section or "none"] += 1
            tally.by["layout"][item.extractor] += 1
        return item
