"""The site at one moment: which stories stand where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from .story import Story
from .topics import SECTIONS

PAGES = 4
"""Pages of each section list; fewer where there are fewer stories than pages."""
CARDS = 4
"""Cards of the "À lire aussi" block."""
LAG = 2
"""By how many stories the lists lag behind the cards: those stand on cards only."""
COMPANY_ROWS = 10
"""Rows on each page of a company's news."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The site as it stands during one epoch. Every list is newest first."""

    epoch: int
    stories: list[Story]
    """All whose page is served."""
    cards: tuple[Story, ...]
    """The newest stories, shown by every page's "À lire aussi" block."""
    cards_only: frozenset[str]
    """Ids (32 hex) of the newest stories that no list shows yet."""
    lists: dict[str, list[Story]]
    """Section path to its stories."""
    companies: dict[str, list[Story]]
    """Symbol to the company's news, company-only stories included."""
    videos: list[Story]

    def page(self, path: str, number: int) -> list[Story] | None:
        """Return the stories on page `number` (from 1) of a section, None beyond the last."""
        found = self.lists[path]
        pages = self.page_count(path)
        if not 1 <= number <= pages:
            return None
        return found[len(found) * (number - 1) // pages : len(found) * number // pages]

    def page_count(self, path: str) -> int:
        """How many pages a section has: at least one."""
        return max(1, min(PAGES, len(self.lists[path])))


def take(stories: Iterable[Story], at: datetime, epoch: int) -> Snapshot:
    """Look at the world's `stories` at `at`."""
    served = [story for story in stories if story.is_served(at)]
    served.sort(key=lambda story: (story.published, story.visible_at, story.hex_id), reverse=True)
    for_cards = (s for s in served if not (s.is_video or s.company_only or s.copy_of))
    cards = tuple(story for story, _ in zip(for_cards, range(CARDS), strict=False))
    lag = LAG if len(served) >= 4 * CARDS else 0
    cards_only = frozenset(story.hex_id for story in cards[:lag])
    lists: dict[str, list[Story]] = {path: [] for path in SECTIONS}
    companies: dict[str, list[Story]] = {}
    for story in served:
        if story.hex_id in cards_only:
            continue
        for section in story.sections:
            lists[section].append(story)
        if story.topic.about_company and not story.is_video:
            companies.setdefault(story.company.symbol, []).append(story)
    videos = [story for story in served if story.is_video]
    return Snapshot(epoch, served, cards, cards_only, lists, companies, videos)
