"""Misbehaviour on demand, over real HTTP."""

from __future__ import annotations

import time
from http.client import HTTPConnection, IncompleteRead

import pytest

from newscrawl.replica import handler
from newscrawl.replica.clock import DEFAULT_OPENED_AT
from newscrawl.replica.fault_plan import EXPECTED, plan_faults, read_fault
from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.truth import truth
from newscrawl.replica.world import World

AT = DEFAULT_OPENED_AT
ALL = [f"{kind}:2" for kind in EXPECTED]


@pytest.fixture(scope="module")
def world() -> World:
    return World(1, stories=200)


@pytest.fixture(scope="module")
def replica(world: World):
    with ReplicaServer(world, faults=ALL) as server:
        yield server


@pytest.fixture
def ask(world: World, replica: ReplicaServer):
    plan = plan_faults(world, ALL)

    def get(kind: str, which: int = 0, path: str | None = None, timeout: float = 10):
        story = world.by_hex[[one for one, its in plan.items() if its == kind][which]]
        connection = HTTPConnection(replica.url.removeprefix("http://"), timeout=timeout)
        connection.request("GET", path or story.path)
        return story, connection.getresponse()

    return get


def test_the_plan_is_fixed_and_agrees_with_the_truth(world: World):
    plan = plan_faults(world, ALL)
    assert plan == plan_faults(World(1, stories=200), ALL)
    known = truth(world, AT, ALL)
    assert {one.story_id[-32:]: one.fault for one in known.values() if one.fault} == plan
    for one in known.values():
        if one.fault:
            assert one.listed
            assert not one.is_video
            assert one.expected == EXPECTED[one.fault]


@pytest.mark.parametrize(
    ("kind", "status"), [("error-500", 500), ("not-found", 404), ("offsite", 302), ("moved", 301)]
)
def test_statuses(ask, kind: str, status: int):
    for _ in range(2):
        assert ask(kind)[1].status == status


@pytest.mark.parametrize(("kind", "status"), [("flaky-500", 500), ("throttle-429", 429)])
def test_first_request_only(ask, kind: str, status: int):
    first = ask(kind)[1]
    assert first.status == status
    assert first.getheader("Retry-After") == ("1" if status == 429 else None)
    assert ask(kind)[1].status == 200
    assert ask(kind, 1)[1].status == status


def test_redirects_lead_where_they_should(ask):
    story, answer = ask("moved")
    target = answer.getheader("Location")
    assert target in story.paths
    assert ask("moved", path=target)[1].status == 200
    assert ask("offsite")[1].getheader("Location").startswith("http://offsite.invalid/")
    story, answer = ask("to-section")
    assert answer.getheader("Location") in story.sections


def test_no_answer(ask):
    with pytest.raises(TimeoutError):
        ask("timeout", timeout=0.2)


def test_cut_body(ask):
    with pytest.raises(IncompleteRead):
        ask("cut")[1].read()


def test_wrong_charset(ask):
    answer = ask("charset")[1]
    assert "iso-8859-1" in answer.getheader("Content-Type")
    assert "é" in answer.read().decode("utf-8")


@pytest.mark.parametrize(
    ("kind", "holds"),
    [
        ("consent", "didomi"),
        ("empty-shell", 'class="c-news-detail__content"></div>'),
        ("error-page", "Une erreur est survenue"),
        ("layout", 'class="x7-a"'),
    ],
)
def test_pages_that_are_no_articles(ask, kind: str, holds: str):
    answer = ask(kind)[1]
    page = answer.read().decode()
    assert answer.status == 200
    assert holds in page
    assert "newscrawl-replica (synthetic)" in page
    assert "NewsArticle" not in page


def test_slow_body_is_whole(ask, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(handler, "DRIP_SECONDS", 0.3)
    start = time.monotonic()
    assert ask("slow")[1].read().endswith(b"</html>\n")
    assert time.monotonic() - start > 0.25


def test_huge_body(ask):
    answer = ask("huge")[1]
    assert int(answer.getheader("Content-Length")) > 40_000_000
    answer.read(100_000)
    answer.close()


@pytest.mark.parametrize(("fault", "status"), [("robots-503", 503), ("robots-missing", 404)])
def test_robots(world: World, fault: str, status: int):
    with ReplicaServer(world, faults=[fault]) as server:
        connection = HTTPConnection(server.url.removeprefix("http://"), timeout=5)
        connection.request("GET", "/robots.txt")
        assert connection.getresponse().status == status
        connection.close()


@pytest.mark.parametrize("text", ["nonsense:1", "cut:0", "cut:-1", "cut:x", "robots-503:2", ""])
def test_unreadable_faults(text: str):
    with pytest.raises(ValueError, match="fault"):
        read_fault(text)


def test_more_faults_than_stories():
    with pytest.raises(ValueError, match=r"only .* stories are left"):
        ReplicaServer(World(1, stories=20), faults=["cut:500"])
