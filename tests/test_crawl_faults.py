"""Crawls of a replica that misbehaves: every story ends where it should, and the verdict says so."""

from __future__ import annotations

import time

import pytest
from crawling import crawl
from test_crawl_truth import differences, wanted

from newscrawl.replica.clock import DEFAULT_OPENED_AT
from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.truth import truth
from newscrawl.replica.world import World

AT = DEFAULT_OPENED_AT
SETTINGS = {"CLOCK": AT.isoformat(), "DOWNLOAD_TIMEOUT": 4, "RETRY_TIMES": 1, "DOWNLOAD_MAXSIZE": 2**22}
REASONS = {
    "error-500": ("failed", {"http_500"}),
    "not-found": ("failed", {"http_404"}),
    "timeout": ("failed", {"download_timeout"}),
    "cut": ("failed", {"response_data_loss", "download_failed", "response_failed"}),
    "offsite": ("failed", {"redirect_off_site"}),
    "huge": ("failed", {"download_cancelled", "cancelled"}),
    "consent": ("rejected", {"consent_page"}),
    "empty-shell": ("rejected", {"empty_shell"}),
    "error-page": ("rejected", {"error_page"}),
    "to-section": ("rejected", {"redirected_to_section"}),
    "flaky-500": ("delivered", set()),
    "throttle-429": ("delivered", set()),
    "charset": ("delivered", set()),
    "moved": ("delivered", set()),
    "slow": ("delivered", set()),
}


@pytest.mark.parametrize("fault", REASONS)
def test_fault_ends_in_its_outcome_with_its_reason(fault, tmp_path):
    outcome, reasons = REASONS[fault]
    faults = [f"{fault}:2"]
    world = World(11, stories=60)
    with ReplicaServer(world, at=AT, faults=faults) as replica:
        crawled = crawl(replica.url, tmp_path, settings=SETTINGS)
    expected = wanted(truth(world, AT, faults))
    hit = {story_id for story_id, story in expected.items() if story.fault}
    assert len(hit) == 2
    counts = crawled.report["counts"]
    articles = crawled.by_story()
    if outcome == "delivered":
        assert crawled.report["verdict"] == "ok", crawled.report["reasons_of_verdict"]
        for story_id in hit:
            assert differences(articles[story_id], expected[story_id]) == {}
    else:
        assert counts[outcome] == 2
        assert set(crawled.report["reasons"][outcome]) <= reasons
        assert not hit & articles.keys()
        assert crawled.report["verdict"] == "degraded"
        assert any(outcome in reason for reason in crawled.report["reasons_of_verdict"])
    if outcome == "rejected":
        rejects = {one["story_id"]: one for one in crawled.records("rejects")}
        assert rejects.keys() == hit
        assert {one["reason"] for one in rejects.values()} <= reasons
        assert all(one["detail"] and one["discovered_from"] for one in rejects.values())


def test_changed_layout_is_read_by_the_general_extractor_or_rejected(tmp_path):
    faults = ["layout:3"]
    world = World(12, stories=60)
    with ReplicaServer(world, at=AT, faults=faults) as replica:
        crawled = crawl(replica.url, tmp_path, settings=SETTINGS)
    hit = {one for one, story in truth(world, AT, faults).items() if story.fault}
    articles = crawled.by_story()
    for story_id in hit & articles.keys():
        assert articles[story_id]["selectors"]["body"] == "trafilatura"
        assert articles[story_id]["warnings"]
    rejected = {one["story_id"] for one in crawled.records("rejects")}
    assert (hit & articles.keys()) | (hit & rejected) == hit


def test_robots_that_can_not_be_read_keeps_the_crawl_out(tmp_path):
    world = World(1, stories=30)
    with ReplicaServer(world, at=AT, faults=["robots-503"]) as replica:
        crawled = crawl(replica.url, tmp_path, settings=SETTINGS)
        asked = {path for path, _ in replica.requests}
    assert asked == {"/robots.txt"}
    assert crawled.report["verdict"] == "failed"
    assert "robots.txt" in crawled.report["reasons_of_verdict"][0]


def test_missing_robots_allows(tmp_path):
    world = World(1, stories=150)
    with ReplicaServer(world, at=AT, faults=["robots-missing"]) as replica:
        crawled = crawl(replica.url, tmp_path, settings=SETTINGS)
    assert crawled.report["verdict"] == "ok"
    assert crawled.report["counts"]["delivered"] > 0


def test_unreachable_site_ends_in_seconds_and_harms_no_file(tmp_path):
    world = World(1, stories=30)
    with ReplicaServer(world, at=AT) as replica:
        crawl(replica.url, tmp_path, settings=SETTINGS)
        url = replica.url
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.jsonl")}
    started = time.monotonic()
    crawled = crawl(url, tmp_path, settings={"RETRY_TIMES": 2})
    assert time.monotonic() - started < 20
    assert crawled.report["verdict"] == "failed"
    assert "check" in crawled.report["reasons_of_verdict"][0]
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.jsonl")} == before


def test_site_that_goes_silent_is_given_up(tmp_path):
    world = World(1, stories=30)
    with ReplicaServer(world, at=AT) as replica:
        url = replica.url
    crawled = crawl(url, tmp_path, settings={"ROBOTSTXT_OBEY": False, "RETRY_TIMES": 0})
    assert crawled.report["finish_reason"] == "site_unreachable"
    assert crawled.report["verdict"] == "failed"
    assert "run the same crawl again" in crawled.report["problems"][0]


def test_stories_that_are_redirected_to_one_page_are_each_accounted_for(tmp_path):
    world = World(13, stories=120)
    with ReplicaServer(world, at=AT, faults=["to-section:20"]) as replica:
        crawled = crawl(replica.url, tmp_path, settings=SETTINGS)
    assert crawled.report["reasons"]["rejected"] == {"redirected_to_section": 20}
