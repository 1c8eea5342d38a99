"""The site: from a path and a moment to an answer. Drawn pages are kept, so serving is cheap."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from threading import RLock

from .answers import Answer, error, html, redirect
from .chrome import Padding, bottom, top
from .clock import PARIS
from .companies import BY_SYMBOL
from .fault_plan import plan_faults
from .faults import Faults
from .padding import padding
from .render_article import article_page
from .render_lists import company_page, section_page, videos_page
from .render_pages import cards, companies_page, home_page, quote_page
from .story import FAMILIES, OLD_FAMILIES, Story
from .topics import BOURSE, SECTIONS
from .world import World

ROBOTS = (
    "# newscrawl replica: synthetic site\nUser-agent: *\nAllow: /\nDisallow: /ajax/\n"
    "Disallow: /streaming/\nDisallow: /_\n"
)
BIG_LIST_KB = 1000
"""Weight of the one list page that is as heavy as the real ones: the first of `BIG_LIST`."""
BIG_LIST = BOURSE
_PREFIXES = {f"/{family}/actualites/" for family in FAMILIES} | set(OLD_FAMILIES)
_NAME = re.compile(r"[a-z0-9-]*-([0-9a-f]{32})")
_PAGED = re.compile(r"(?P<path>/.*?/)(?:page-(?P<number>[1-9]\d{0,3}))?")
_COMPANY = re.compile(r"/cours/(?P<news>actualites/)?(?P<symbol>[A-Za-z0-9]+)/")
_PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 300"><rect width="800" height="300" '
    'fill="#cfdce8"/><path d="M0 250 200 120 360 210 520 70 800 260V300H0z" fill="#9db7cf"/></svg>'
)
_PAGES_KEPT = 400
_ARTICLES_KEPT = 20_000


class Site:
    """Draws and keeps the pages of a `world`; `page_kb` is the least weight of every page."""

    def __init__(self, world: World, *, faults: Sequence[str] = (), page_kb: int = 0) -> None:
        self.world = world
        self.fault_specs = tuple(faults)
        self._faults = Faults(world, plan_faults(world, faults))
        bare = len((top(Padding()) + bottom(Padding())).encode()) / 1024
        self._padding = padding(page_kb - bare)
        self._big = padding(max(page_kb, BIG_LIST_KB) - bare)
        self._articles: dict[tuple[str, int, bool], tuple[bytes, bytes]] = {}
        self._shared: tuple[int, bytes, bytes] = (-1, b"", b"")
        self._pages: dict[tuple[str, int, date], Answer] = {}
        self._lock = RLock()

    def answer(self, path: str, at: datetime) -> Answer:
        """Answer a GET for `path` (without query) when the clock stands at `at`."""
        if path == "/robots.txt":
            return self._robots()
        if path.startswith("/i/"):
            return Answer(200, (_PICTURE.encode(),), "image/svg+xml")
        with self._lock:
            prefix, _, name = path.rpartition("/")
            match = _NAME.fullmatch(name)
            if match and f"{prefix}/" in _PREFIXES:
                return self._story(match[1], path, at)
            today = at.astimezone(PARIS).date()
            key = (path, self.world.epoch(at), today)
            kept = self._pages.get(key)
            if kept is None:
                kept = self._page(path, at, today)
                if len(self._pages) >= _PAGES_KEPT:
                    self._pages.clear()
                self._pages[key] = kept
            return kept

    def _robots(self) -> Answer:
        if "robots-503" in self.fault_specs:
            return error(503)
        if "robots-missing" in self.fault_specs:
            return error(404)
        return Answer(200, (ROBOTS.encode(),), "text/plain; charset=utf-8")

    def _story(self, hex_id: str, path: str, at: datetime) -> Answer:
        story = self.world.by_hex.get(hex_id)
        if story is None or story.visible_at > at:
            return error(404)
        absence = story.absence(at)
        if absence:
            return error(absence.status)
        return self._faults.apply(story, path, at, lambda: self._article(story, at))

    def _article(self, story: Story, at: datetime) -> Answer:
        version, commented = story.version(at), story.comment_count(at) is not None
        key = (story.hex_id, version, commented)
        own = self._articles.get(key)
        if own is None:
            page = article_page(story, self.world.content(story, at), at)
            own = page.head.encode(), page.main.encode()
            if len(self._articles) >= _ARTICLES_KEPT:
                self._articles.clear()
            self._articles[key] = own
        epoch = self.world.epoch(at)
        if self._shared[0] != epoch:
            block = cards(self.world, self.world.snapshot(at).cards, at) + bottom(self._padding)
            self._shared = (epoch, top(self._padding).encode(), block.encode())
        return Answer(200, (own[0], self._shared[1], own[1], self._shared[2]))

    def _page(self, path: str, at: datetime, today: date) -> Answer:
        world, snapshot = self.world, self.world.snapshot(at)
        paged = _PAGED.fullmatch(path)
        text: str | None = None
        if path == "/":
            text = home_page(world, snapshot, at, today, self._padding)
        elif path == "/cours/":
            text = companies_page(self._padding)
        elif path == "/videos/":
            text = videos_page(world, snapshot.videos, at, self._padding)
        elif path + "/" in SECTIONS:
            return redirect(301, path + "/")
        elif paged:
            text = self._paged(paged, at, today)
        return error(404) if text is None else html(text)

    def _paged(self, match: re.Match[str], at: datetime, today: date) -> str | None:
        world, snapshot = self.world, self.world.snapshot(at)
        path, number = match["path"], int(match["number"] or 1)
        if path in SECTIONS:
            heavy = self._big if path == BIG_LIST and number == 1 else self._padding
            return section_page(world, snapshot, path, number, at, today, heavy)
        found = _COMPANY.fullmatch(path)
        company = BY_SYMBOL.get(found["symbol"]) if found else None
        if found is None or company is None:
            return None
        if found["news"]:
            return company_page(world, snapshot, company, number, at, self._padding)
        if match["number"]:
            return None
        return quote_page(world, snapshot, company, at, today, self._padding)
