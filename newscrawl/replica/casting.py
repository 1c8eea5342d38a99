"""Making the world's stories: who they are about, where they stand, under which address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import md5
from random import Random
from typing import Literal, TypeVar

from .clock import PARIS
from .companies import COMPANIES
from .phrases import Scribe
from .story import Revision, Story, slugify
from .topics import Topic
from .topics_company import TOPICS_COMPANY
from .topics_economy import TOPICS_ECONOMY, VIDEO
from .topics_market import TOPICS_MARKET

TOPICS = (*TOPICS_COMPANY, *TOPICS_MARKET, *TOPICS_ECONOMY)
Role = Literal["listed", "video", "company"]
_T = TypeVar("_T")
_WEIGHTS = [topic.weight for topic in TOPICS]


class Casting:
    """Makes stories one by one; no two share minute and source, copies aside."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._taken: set[tuple[datetime, str]] = set()
        self.made = 0

    def story(self, published: datetime, role: Role, *, topic: Topic | None = None) -> Story:
        """Make a story published at about `published`; `topic` forces its kind and section."""
        number, self.made = self.made, self.made + 1
        rng = Random(f"{self._seed}/story/{number}")
        forced = topic is not None
        if topic is None:
            pool = TOPICS_COMPANY if role == "company" else TOPICS
            weights = [one.weight for one in pool] if role == "company" else _WEIGHTS
            topic = VIDEO if role == "video" else rng.choices(pool, weights)[0]
        source = _draw(rng, topic.sources)
        while (published, source) in self._taken:
            published -= timedelta(minutes=1)
        self._taken.add((published, source))
        company, other = rng.sample(COMPANIES, 2)
        day = published.astimezone(PARIS).date()
        scribe = Scribe(Random(f"{self._seed}/facts/{number}"), company, other, day)
        angle = rng.randrange(len(topic.titles))
        title = _mark(scribe.fill(topic.titles[angle], rng), source, rng)
        old = rng.random() < 0.35 and not is_ambiguous(published)
        story = Story(
            number=number,
            hex_id=md5(f"{self._seed}/{number}".encode(), usedforsecurity=False).hexdigest(),
            slug=slugify(title),
            title=title,
            topic=topic,
            source=source,
            published=published,
            visible_at=published,
            sections=() if role == "company" else _sections(rng, topic, forced),
            family=topic.family,
            layout=1 if old else 2,
            company=company,
            other=other,
            comments=rng.choice((1, 2, 3, 5, 8, 17, 45)) if rng.random() < 0.4 else None,
            comments_at=published + timedelta(minutes=rng.choice((25, 70, 190, 900, 3200))),
            text_number=number,
            angle=angle,
            company_only=company.symbol if role == "company" else None,
        )
        if not old and role != "video" and rng.random() < 0.15:
            later = published + timedelta(minutes=rng.randrange(10, 300))
            story.revisions.append(Revision(later, "touch"))
        return story

    def copy(self, original: Story, visible_at: datetime) -> Story:
        """Make a republication: same title, text, date and source under an id of its own."""
        number, self.made = self.made, self.made + 1
        rng = Random(f"{self._seed}/story/{number}")
        return replace(
            original,
            number=number,
            hex_id=md5(f"{self._seed}/{number}".encode(), usedforsecurity=False).hexdigest(),
            visible_at=visible_at,
            sections=_sections(rng, original.topic, forced=False),
            comments=None,
            copy_of=original.story_id,
            revisions=list(original.revisions),
            absences=[],
        )


def is_ambiguous(instant: datetime) -> bool:
    """True for an instant whose wall time in Paris happens twice (the clocks go back)."""
    wall = instant.astimezone(PARIS)
    return wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset()


def can_be_copied(stories: Iterable[Story]) -> list[Story]:
    """Keep the stories that events may touch: listed ones, no video, no copy, no copy's model."""
    stories = list(stories)
    models = {story.copy_of for story in stories if story.copy_of}
    return [
        story
        for story in stories
        if story.sections and not story.is_video and not story.copy_of and story.story_id not in models
    ]


def _mark(title: str, source: str, rng: Random) -> str:
    if source != "Reuters":
        return title
    chance = rng.random()
    return f"RPT-{title}" if chance < 0.06 else f"LEAD 1-{title}" if chance < 0.12 else title


def _draw(rng: Random, weights: dict[_T, int]) -> _T:
    return rng.choices(list(weights), list(weights.values()))[0]


def _sections(rng: Random, topic: Topic, forced: bool) -> tuple[str, ...]:
    main = max(topic.sections, key=topic.sections.__getitem__)
    found: Sequence[str] = (main,) if forced else (_draw(rng, topic.sections),)
    second = _draw(rng, topic.sections)
    if rng.random() < 0.55 and second not in found:
        return (*found, second)
    return tuple(found)
