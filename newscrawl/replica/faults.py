"""Misbehaviour on demand: turns the right answer of a story's page into the planned wrong one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from . import fault_pages
from .answers import Answer, error, html, redirect
from .dates_printed import article_date
from .story import Story
from .world import World


class Faults:
    """The planned faults of one server, with the memory that "first request only" needs."""

    def __init__(self, world: World, plan: dict[str, str]) -> None:
        self._world = world
        self._plan = plan
        self._asked: set[str] = set()

    def apply(self, story: Story, path: str, at: datetime, right: Callable[[], Answer]) -> Answer:
        """Return what `story`'s page answers at `path`; `right` makes the answer without fault."""
        kind = self._plan.get(story.hex_id)
        if kind is None:
            return right()
        first = story.hex_id not in self._asked
        self._asked.add(story.hex_id)
        if kind == "moved":
            target = story.paths[-1]
            return right() if path == target else redirect(301, target)
        if kind == "layout":
            content = self._world.content(story, at)
            printed = article_date(story.published, 0)
            return html(fault_pages.unknown_layout(content, story.source, printed))
        if kind in _INSTEAD:
            return _INSTEAD[kind](story)
        if kind in _FIRST_ONLY:
            return _FIRST_ONLY[kind]() if first else right()
        return _BENT[kind](right())


_INSTEAD: dict[str, Callable[[Story], Answer]] = {
    "error-500": lambda story: error(500),
    "not-found": lambda story: error(404),
    "timeout": lambda story: Answer(manner="hang"),
    "offsite": lambda story: redirect(302, f"http://offsite.invalid{story.path}"),
    "to-section": lambda story: redirect(302, story.sections[0]),
    "consent": lambda story: html(fault_pages.consent_page()),
    "empty-shell": lambda story: html(fault_pages.empty_shell()),
    "error-page": lambda story: html(fault_pages.error_page()),
}
_FIRST_ONLY: dict[str, Callable[[], Answer]] = {
    "flaky-500": lambda: error(500),
    "throttle-429": lambda: error(429, Retry_After="1"),
}
_BENT: dict[str, Callable[[Answer], Answer]] = {
    "cut": lambda answer: replace(answer, manner="cut"),
    "charset": lambda answer: replace(answer, content_type="text/html; charset=iso-8859-1"),
    "slow": lambda answer: replace(answer, manner="drip"),
    "huge": lambda answer: replace(answer, manner="huge"),
}
