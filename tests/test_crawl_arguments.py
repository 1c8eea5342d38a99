"""The spider's arguments, by what is asked of the site and what comes out."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from crawling import Crawled, crawl
from test_crawl_truth import originals, wanted

from newscrawl.replica.clock import DEFAULT_OPENED_AT
from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.truth import truth
from newscrawl.replica.world import World
from newscrawl.spiders.sections import SECTIONS

AT = DEFAULT_OPENED_AT
WORLD = World(31, stories=260)
TRUTH = truth(WORLD, AT)


def visit(folder: Path, **arguments: str) -> tuple[Crawled, list[str]]:
    """Crawl the replica and return what came out, and the paths that were asked for in order."""
    with ReplicaServer(WORLD, at=AT) as replica:
        crawled = crawl(replica.url, folder, settings={"CLOCK": AT.isoformat()}, **arguments)
        return crawled, [path for path, _ in replica.requests]


def lists(paths: list[str]) -> list[str]:
    return [path for path in paths if not re.search(r"[0-9a-f]{32}$", path) and path != "/robots.txt"]


def test_sections_and_pages_bound_the_lists(tmp_path):
    _, paths = visit(tmp_path, sections="marches,economie", pages="2", hops="0")
    assert sorted(lists(paths)) == sorted(
        [f"{SECTIONS[name]}{page}" for name in ("marches", "economie") for page in ("", "page-2")]
    )


def test_symbols_read_companies_lists_alone(tmp_path):
    story = next(one for one in TRUTH.values() if one.company_only)
    crawled, paths = visit(tmp_path, symbols=story.company_only, hops="0")
    assert {path.split("page-")[0] for path in lists(paths)} == {f"/cours/actualites/{story.company_only}/"}
    assert story.story_id in crawled.by_story()


def test_sections_and_symbols_add_up(tmp_path):
    symbol = next(one.company_only for one in TRUTH.values() if one.company_only)
    _, paths = visit(tmp_path, symbols=symbol, sections="isr", pages="1")
    assert set(lists(paths)) == {f"/cours/actualites/{symbol}/", SECTIONS["isr"]}


def test_hops_0_follows_no_card(tmp_path):
    crawled, _ = visit(tmp_path, hops="0")
    cards_only = {one.story_id for one in TRUTH.values() if one.on_cards_only}
    assert cards_only
    assert not cards_only & crawled.by_story().keys()
    assert crawled.report["reasons"]["out_of_scope"]["hops"] == len(cards_only)


def test_hops_1_follows_cards_and_says_so(tmp_path):
    crawled, _ = visit(tmp_path)
    cards_only = {one.story_id for one in TRUTH.values() if one.on_cards_only}
    articles = crawled.by_story()
    assert cards_only <= articles.keys()
    assert {articles[one]["depth"] for one in cards_only} == {1}


@pytest.mark.parametrize("source", ["AFP", "Reuters", "afp", "Lettre Ventadour"])
def test_sources_keep_only_their_stories(source, tmp_path):
    crawled, _ = visit(tmp_path, sources=source)
    found = {one["source"].casefold() for one in crawled.by_story().values()}
    assert found == {source.casefold()}
    assert crawled.report["reasons"]["out_of_scope"]["source"] > 100


def test_since_and_until_bound_printed_dates_and_end_pagination(tmp_path):
    since, until = AT - timedelta(days=4), AT - timedelta(days=1)
    crawled, paths = visit(tmp_path, since=since.isoformat(), until=until.isoformat())
    inside = {
        story_id: one for story_id, one in wanted(TRUTH).items()
        if since <= datetime.fromisoformat(one.published_at) <= until
    }  # fmt: skip
    found = crawled.by_story()
    assert all(len(ids & found.keys()) == 1 for ids in originals(inside).values())
    for one in found.values():
        assert since <= datetime.fromisoformat(one["published_at"]) <= until
    assert crawled.report["reasons"]["out_of_scope"].keys() >= {"since", "until"}
    _, all_paths = visit(tmp_path / "all")
    assert len(lists(paths)) < len(lists(all_paths))


def test_videos_only_when_asked(tmp_path):
    videos = {one.story_id for one in TRUTH.values() if one.is_video}
    without, paths = visit(tmp_path / "without")
    assert not [path for path in paths if path.startswith("/videos/")]
    assert without.report["reasons"]["out_of_scope"]["video"] > 0
    with_videos, _ = visit(tmp_path / "with", videos="1")
    assert videos <= with_videos.by_story().keys()


def test_newest_stories_are_asked_for_first(tmp_path):
    with ReplicaServer(WORLD, at=AT) as replica:
        crawl(
            replica.url, tmp_path, hops="0",
            settings={"CLOCK": AT.isoformat(), "CONCURRENT_REQUESTS": 1, "CONCURRENT_REQUESTS_PER_DOMAIN": 1},
        )  # fmt: skip
        paths = [path for path, _ in replica.requests]
    stories = [path[-32:] for path in paths if re.search(r"[0-9a-f]{32}$", path)]
    assert paths[1 : 1 + len(SECTIONS)] == list(SECTIONS.values())
    days = [datetime.fromisoformat(TRUTH[f"boursorama:{one}"].published_at).date() for one in stories]
    assert days[0] >= AT.date() - timedelta(days=1)
    late = sum(one > other + timedelta(days=1) for other, one in pairwise(days))
    assert late == 0


def test_a_user_agent_that_says_who_asks(tmp_path):
    from crawling import project_settings
    from scrapy.crawler import AsyncCrawlerRunner

    from newscrawl.spiders.boursorama import BoursoramaSpider

    settings = project_settings("http://127.0.0.1:1", tmp_path, CONTACT="crawl@example.org")
    crawler = AsyncCrawlerRunner(settings).create_crawler(BoursoramaSpider)
    assert crawler.settings["USER_AGENT"].endswith("(+crawl@example.org)")
    assert crawler.settings["USER_AGENT"].startswith("newscrawl/")
