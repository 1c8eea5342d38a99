"""Everything the look-alike site will ever publish, made from a seed."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from datetime import UTC, datetime, timedelta
from random import Random

from .casting import TOPICS, Casting, Role, can_be_copied
from .clock import DEFAULT_OPENED_AT
from .compose import compose
from .events import Event, happen
from .revise import revised
from .schedule import coming_instants, past_instants
from .snapshot import Snapshot, take
from .story import Content, Story

_SNAPSHOTS_KEPT = 8
_TEXTS_KEPT = 20_000


class World:
    """Stories, events and time of one replica. The same arguments make the same world.

    `stories` stories exist at `opened_at` (aware); about 20 a day appear in the 40 days after it,
    and some are corrected, withdrawn, brought back or published again under another id.
    """

    def __init__(self, seed: int = 1, *, stories: int = 420, opened_at: datetime = DEFAULT_OPENED_AT) -> None:
        if stories < 1:
            raise ValueError(f"a world needs at least one story, not {stories}")
        if opened_at.tzinfo is None:
            raise ValueError("opened_at must be an aware datetime")
        self.seed = seed
        self.opened_at = opened_at.astimezone(UTC).replace(second=0, microsecond=0)
        casting = Casting(seed)
        self.stories: list[Story] = _existing(seed, casting, stories, self.opened_at)
        """Every story that is ever published, those of the future included."""
        coming = coming_instants(Random(f"{seed}/coming"), self.opened_at)
        for index, instant in enumerate(coming):
            role: Role = "video" if index % 25 == 9 else "company" if index % 40 == 19 else "listed"
            self.stories.append(casting.story(instant, role))
        self.events: list[Event] = happen(seed, self.stories, casting, self.opened_at)
        """What happens after `opened_at`, in order of time."""
        self.by_hex = {story.hex_id: story for story in self.stories}
        self._changes = _change_points(self.stories)
        self._snapshots: OrderedDict[int, Snapshot] = OrderedDict()
        self._texts: OrderedDict[int, Content] = OrderedDict()

    def epoch(self, at: datetime) -> int:
        """Number the stretches of time in which nothing changes: equal epochs, equal sites."""
        return bisect_right(self._changes, at)

    def snapshot(self, at: datetime) -> Snapshot:
        """Return the site as it stands at `at` (aware)."""
        epoch = self.epoch(at)
        snapshot = self._snapshots.get(epoch)
        if snapshot is None:
            snapshot = self._snapshots[epoch] = take(self.stories, at, epoch)
            if len(self._snapshots) > _SNAPSHOTS_KEPT:
                self._snapshots.popitem(last=False)
        return snapshot

    def title(self, story: Story, at: datetime) -> str:
        """Return the story's title at `at`, without writing its text where that can be spared."""
        if any(revision.kind == "title" for revision in story.revisions):
            return self.content(story, at).title
        return story.title

    def content(self, story: Story, at: datetime) -> Content:
        """Return what the story's page tells at `at`."""
        first = self._texts.get(story.number)
        if first is None:
            first = self._texts[story.number] = compose(self.seed, story)
            if len(self._texts) > _TEXTS_KEPT:
                self._texts.popitem(last=False)
        if not story.revisions:
            return first
        return revised(first, story.revisions, story.version(at))


def _existing(seed: int, casting: Casting, count: int, opened_at: datetime) -> list[Story]:
    copies = max(4, count // 80) if count >= 40 else count // 12
    videos = max(12, count // 30) if count >= 80 else count // 8
    company_only = max(4, count // 60) if count >= 40 else count // 12
    rng = Random(f"{seed}/past")
    originals = count - copies
    instants = past_instants(rng, originals, opened_at)
    twice = datetime(2025, 10, 26, 0, 30, tzinfo=UTC)
    if count >= 100 and timedelta(days=60) < opened_at - twice < timedelta(days=330):
        # 02:30 in Paris, the first of two that night: only the page's JSON-LD tells which.
        instants[int(originals * 0.9)] = twice
    rng.shuffle(instants)
    roles: list[Role] = ["listed"] * originals
    for index in range(videos + company_only):
        roles[originals - 1 - index] = "video" if index < videos else "company"
    stories = []
    for index, (instant, role) in enumerate(zip(instants, roles, strict=True)):
        forced = TOPICS[index] if index < len(TOPICS) and count >= 60 else None
        stories.append(casting.story(instant, role, topic=forced))
    oldest, newest = opened_at - timedelta(days=25), opened_at - timedelta(hours=14)
    models = can_be_copied(stories)
    recent = [story for story in models if oldest < story.published < newest] or models
    for model in rng.sample(recent, min(copies, len(recent))):
        later = min(model.published + timedelta(hours=rng.randrange(1, 12)), opened_at)
        stories.append(casting.copy(model, later))
    return stories


def _change_points(stories: list[Story]) -> list[datetime]:
    points: set[datetime] = set()
    for story in stories:
        points.add(story.visible_at)
        points.add(story.comments_at)
        points.update(revision.at for revision in story.revisions)
        for absence in story.absences:
            points.add(absence.start)
            if absence.end:
                points.add(absence.end)
    return sorted(points)
