"""What is true of every story, so that a crawl of the replica can be scored.

Made from the model alone: none of the crawler's reading code takes part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from .blocks import lead_and_body, linked_symbols, plain
from .clock import iso_utc
from .fault_plan import EXPECTED, plan_faults
from .story import Story
from .world import World

AGENCIES = ("AFP", "Reuters", "AOF", "Cercle Finance")
"""Sources that are news agencies, by their printed name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryTruth:
    """One story as a perfect crawler would deliver it; see `newscrawl.items` for the fields."""

    story_id: str
    paths: list[str]
    """All paths under which the page is served, the main one first."""
    title: str
    lead: str | None
    body: str
    source: str
    agency: str | None
    partners: list[str]
    dateline: str | None
    byline: str | None
    published_at: str
    published_precision: str
    updated_at: str | None
    section: str
    comment_count: int | None
    images: list[tuple[str, str | None]]
    """Legend and credit of each picture."""
    keywords: list[str]
    instruments: list[str]
    """Symbols: body links in order of appearance, then associated values."""
    machine_translated: bool
    is_video: bool
    listed: bool
    """On a list page within the first four of a section."""
    on_cards_only: bool
    company_only: str | None
    """Symbol of the company whose news list alone shows it."""
    copy_of: str | None
    """The story of which it is an identical republication."""
    fault: str | None
    expected: str
    """``delivered``, ``rejected``, ``failed``, ``duplicate`` or ``rejected-or-delivered``."""


def truth(world: World, at: datetime, faults: Sequence[str] = ()) -> dict[str, StoryTruth]:
    """Return the truth about every story whose page is served at `at`, by story id."""
    snapshot = world.snapshot(at)
    plan = plan_faults(world, faults)
    return {
        story.story_id: story_truth(
            world, story, at, story.hex_id in snapshot.cards_only, plan.get(story.hex_id)
        )
        for story in snapshot.stories
    }


def story_truth(
    world: World,
    story: Story,
    at: datetime,
    on_cards_only: bool = False,
    fault: str | None = None,
) -> StoryTruth:
    """Return the truth about one story at `at`, whether its page is served then or not."""
    content = world.content(story, at)
    lead, body = lead_and_body(content.blocks)
    agency, partners = _credits(story.source)
    expected = EXPECTED[fault] if fault else "duplicate" if story.copy_of else "delivered"
    symbols = linked_symbols(content.blocks)
    values = [company.symbol for company in content.associated]
    updated = content.updated_at if story.layout == 2 else None
    return StoryTruth(
        story_id=story.story_id,
        paths=list(story.paths),
        title=plain(content.title),
        lead=lead,
        body=body,
        source=story.source,
        agency=agency,
        partners=partners,
        dateline=content.dateline,
        byline=content.byline,
        published_at=iso_utc(story.published),
        published_precision="minute",
        updated_at=iso_utc(updated) if updated else None,
        section=story.family,
        comment_count=story.comment_count(at),
        images=[(plain(picture.caption), picture.credit) for picture in content.pictures],
        keywords=list(content.keywords),
        instruments=list(dict.fromkeys([*symbols, *values])),
        machine_translated=content.machine_translated,
        is_video=story.is_video,
        listed=bool(story.sections) and not on_cards_only,
        on_cards_only=on_cards_only,
        company_only=story.company_only,
        copy_of=story.copy_of,
        fault=fault,
        expected=expected,
    )


def _credits(source: str) -> tuple[str | None, list[str]]:
    """Agency and partners of a printed source: ``Boursorama avec AFP`` has both."""
    publisher, _, partner = source.partition(" avec ")
    partners = [partner] if partner else []
    return next((name for name in (publisher, *partners) if name in AGENCIES), None), partners
