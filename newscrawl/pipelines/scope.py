"""Step 3: only what the crawl was asked for."""

from __future__ import annotations

from newscrawl.items import Article, Record
from newscrawl.pipelines.base import Step
from newscrawl.scope import Scope
from newscrawl.state.account import OUT_OF_SCOPE
from newscrawl.text.urls import is_video


class InScope(Step):
    """Afterwards an article is of a wanted source and between ``since`` and ``until``.

    Links print less than pages: a source or date that no link gave is judged here.
    """

    def process_item(self, item: Record) -> Record:
        scope: Scope | None = getattr(self.crawler.spider, "scope", None)
        if not isinstance(item, Article) or scope is None:
            return item
        reason = scope.leaves_out(
            source=item.source,
            published_at=item.published_at,
            precision=item.published_precision,
            is_video=is_video(item.url),
        )
        if reason:
            raise self.drop(item.story_id, OUT_OF_SCOPE, reason)
        return item
