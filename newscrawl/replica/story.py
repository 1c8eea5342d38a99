"""The model of one story: what the site knows of it before any page is drawn."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from .blocks import Block
from .companies import Company
from .topics import Topic

SITE = "boursorama"
FAMILIES = ("bourse", "actualite-economique", "epargne/retraite", "videos")
"""Section paths that a story's main address may start with."""
OLD_FAMILIES = ("/actualites/", "/actualites-amp/")

RevisionKind = Literal["touch", "number", "negation", "title", "addition", "typo"]


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of a story's page at an instant (UTC). ``touch`` changes its update date only."""

    at: datetime
    kind: RevisionKind


@dataclass(frozen=True, slots=True)
class Absence:
    """A time during which a story's page is gone, answered with `status` (404 or 410)."""

    start: datetime
    end: datetime | None
    status: int


@dataclass(slots=True, eq=False)
class Story:
    """One story under one id. Instants are aware and in UTC, dates exact to the minute."""

    number: int
    """Place in the world's making; chance about the story is drawn from seed and number."""
    hex_id: str
    slug: str
    title: str
    topic: Topic
    source: str
    published: datetime
    visible_at: datetime
    """When its page first answered. Later than `published` for a republication."""
    sections: tuple[str, ...]
    """List paths that show it; empty for a company-only story."""
    family: str
    layout: Literal[1, 2]
    company: Company
    other: Company
    comments: int | None
    comments_at: datetime
    """Until then the page has no comments."""
    text_number: int
    """Number whose chance the text is drawn from: the original's, for a copy."""
    angle: int
    """Which of its topic's titles it has; the opening follows it."""
    copy_of: str | None = None
    company_only: str | None = None
    revisions: list[Revision] = field(default_factory=list)
    absences: list[Absence] = field(default_factory=list)

    @property
    def story_id(self) -> str:
        """``boursorama:<32 hex>``."""
        return f"{SITE}:{self.hex_id}"

    @property
    def name(self) -> str:
        """Last part of every address: ``<slug>-<32 hex>``."""
        return f"{self.slug}-{self.hex_id}"

    @property
    def path(self) -> str:
        """Main path of the page."""
        return f"/{self.family}/actualites/{self.name}"

    @property
    def is_video(self) -> bool:
        """True for a video's page."""
        return self.family == "videos"

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path that serves the page, the main one first; a video has its own family alone."""
        if self.is_video:
            return (self.path,)
        families = [f"/{family}/actualites/" for family in FAMILIES if family != "videos"]
        found = [prefix + self.name for prefix in (*families, *OLD_FAMILIES)]
        return tuple(sorted(found, key=lambda path: path != self.path))

    def absence(self, at: datetime) -> Absence | None:
        """Return the absence that holds at `at`, if any."""
        for absence in self.absences:
            if absence.start <= at and (absence.end is None or at < absence.end):
                return absence
        return None

    def is_served(self, at: datetime) -> bool:
        """True while the page answers with the story."""
        return self.visible_at <= at and self.absence(at) is None

    def version(self, at: datetime) -> int:
        """How many revisions have happened by `at`."""
        return sum(revision.at <= at for revision in self.revisions)

    def comment_count(self, at: datetime) -> int | None:
        """Number of comments printed at `at`; None where the page has no comments block."""
        return self.comments if at >= self.comments_at else None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its path on the site, its legend, and who made it (None: not printed)."""

    path: str
    caption: str
    credit: str | None

    @property
    def printed(self) -> str:
        """The caption as the page prints it: ``Legend ( AFP / Claire DARNAUD )``."""
        return f"{self.caption} ( {self.credit} )" if self.credit else self.caption


@dataclass(frozen=True, slots=True)
class Content:
    """What a story's page tells at one version."""

    title: str
    blocks: tuple[Block, ...]
    dateline: str | None = None
    byline: str | None = None
    machine_translated: bool = False
    pictures: tuple[Picture, ...] = ()
    keywords: tuple[str, ...] = ()
    associated: tuple[Company, ...] = ()
    """Companies in the block of associated values."""
    updated_at: datetime | None = None


def slugify(title: str) -> str:
    """Make the address's words of a title: ASCII, at most 128 characters."""
    ascii_ = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_).strip("-")[:128].rstrip("-")
