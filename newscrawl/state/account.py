"""The account of one run: every story that was discovered, and what became of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

PENDING = "pending"
DELIVERED = "delivered"
UNCHANGED = "unchanged"
DUPLICATE = "duplicate"
REJECTED = "rejected"
FAILED = "failed"
OUT_OF_SCOPE = "out_of_scope"

OUTCOMES = (DELIVERED, UNCHANGED, DUPLICATE, REJECTED, FAILED, OUT_OF_SCOPE)
"""Each discovered story ends in exactly one of these; one that doesn't was lost."""


@dataclass(slots=True)
class _Entry:
    first_seen_at: str
    asked: bool = False
    outcome: str = PENDING
    reason: str | None = None


class Account:
    """Stories by id, each with one outcome.

    A story is `pending` from its discovery until something is known to have become of it. A story
    that was out of scope by one link becomes pending when another link asks for it.
    """

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}

    def discover(self, story_id: str, seen_at: str) -> None:
        """Enter a story, seen at an ISO instant in UTC; known ones stay as they are."""
        if story_id not in self._entries:
            self._entries[story_id] = _Entry(seen_at)

    def leave_out(self, story_id: str, reason: str) -> None:
        """Note that a discovered story is out of scope, unless another link asked for it already."""
        entry = self._entries[story_id]
        if not entry.asked and entry.outcome != DELIVERED:
            entry.outcome, entry.reason = OUT_OF_SCOPE, reason

    def ask(self, story_id: str) -> bool:
        """Return True the first time that a discovered story is asked for; it is in scope then."""
        entry = self._entries[story_id]
        if entry.asked or entry.outcome == DELIVERED:
            return False
        entry.asked, entry.outcome, entry.reason = True, PENDING, None
        return True

    def settle(self, story_id: str | None, outcome: str, reason: str | None = None) -> None:
        """Note what became of a story. What was delivered stays delivered."""
        entry = self._entries.get(story_id or "")
        if entry is not None and entry.outcome != DELIVERED:
            entry.outcome, entry.reason = outcome, reason

    def first_seen_at(self, story_id: str) -> str | None:
        """Return when this run first saw the story, as ISO instant in UTC, or None."""
        entry = self._entries.get(story_id)
        return entry.first_seen_at if entry else None

    def counts(self) -> dict[str, int]:
        """Return `discovered`, every outcome of :data:`OUTCOMES`, and `pending` (lost)."""
        found = Counter(entry.outcome for entry in self._entries.values())
        return {
            "discovered": len(self._entries),
            **{outcome: found[outcome] for outcome in OUTCOMES},
            PENDING: found[PENDING],
        }

    def reasons(self, outcome: str) -> dict[str, int]:
        """Return how many stories had `outcome` for which reason, most frequent first."""
        found = Counter(
            entry.reason or "unknown" for entry in self._entries.values() if entry.outcome == outcome
        )
        return dict(found.most_common())

    def examples(self, outcome: str, most: int = 3) -> list[str]:
        """Return a few story ids with `outcome`."""
        ids = (identity for identity, entry in self._entries.items() if entry.outcome == outcome)
        return [identity for identity, _ in zip(ids, range(most), strict=False)]
