"""The replica over real HTTP: reachability, clock, marks, truth against what is rendered."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from base64 import b64decode
from datetime import timedelta
from html import unescape
from http.client import HTTPConnection

import pytest

from newscrawl.replica.clock import DEFAULT_OPENED_AT
from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.topics import SECTIONS
from newscrawl.replica.truth import truth
from newscrawl.replica.world import World

AT = DEFAULT_OPENED_AT
NEWS = re.compile(r'href="[^"]*?actualites(?:-amp)?/[a-z0-9-]*-([0-9a-f]{32})[^"]*"')
HIDDEN = re.compile(r'data-rel="([^"]+)"')


class Client:
    """One kept-alive connection."""

    def __init__(self, replica: ReplicaServer):
        self.connection = HTTPConnection(replica.url.removeprefix("http://"), timeout=10)

    def get(self, path: str, method: str = "GET", body: str | None = None):
        self.connection.request(method, path, body)
        response = self.connection.getresponse()
        return response, response.read()

    def page(self, path: str) -> str:
        response, body = self.get(path)
        assert response.status == 200, path
        return body.decode()


@pytest.fixture(scope="module")
def world() -> World:
    return World(1)


@pytest.fixture
def replica(world: World):
    with ReplicaServer(world) as server:
        yield server


@pytest.fixture
def client(replica: ReplicaServer):
    return Client(replica)


def ids_on(page: str) -> set[str]:
    hidden = [b64decode(text).decode() for text in HIDDEN.findall(page)]
    return set(NEWS.findall(page)) | {path[-32:] for path in hidden} - {""}


def test_every_listed_story_is_reachable_from_list_pages(world: World, client: Client):
    found: set[str] = set()
    for section in SECTIONS:
        for number in range(1, 5):
            page = client.page(section if number == 1 else f"{section}page-{number}")
            assert page.count("c-pagination__link") == 4
            found |= ids_on(page)
        assert client.get(f"{section}page-5")[0].status == 404
        assert client.get(f"{section}page-1")[1] == client.get(section)[1]
    known = truth(world, AT)
    listed = {one.story_id[-32:] for one in known.values() if one.listed}
    assert listed <= found
    for one in known.values():
        if one.on_cards_only or one.company_only:
            assert one.story_id[-32:] not in found


def test_company_news_shows_what_no_section_does(world: World, client: Client):
    index = client.page("/cours/")
    for one in truth(world, AT).values():
        if one.company_only:
            path = f"/cours/actualites/{one.company_only}/"
            assert f'href="{path}"' in index
            pages = [client.page(path)]
            pages += [client.page(p) for p in re.findall(rf'href="({path}page-\d)"', pages[0])]
            assert any(one.story_id[-32:] in page for page in pages)


def test_every_kind_of_page_says_that_it_is_synthetic(world: World, client: Client):
    story = next(one for one in truth(world, AT).values() if one.listed)
    paths = [
        "/", "/cours/", "/cours/1rPVLM/", "/cours/actualites/1rPVLM/", "/videos/", *SECTIONS,
        "/bourse/actualites/page-3", "/nowhere", *story.paths,
    ]  # fmt: skip
    for path in paths:
        body = client.get(path)[1].decode()
        assert "<!-- newscrawl replica: this page is synthetic" in body
        assert 'content="newscrawl-replica (synthetic)"' in body
        assert '<div class="replica-banner"' in body
        assert "Site de démonstration <strong>synthétique</strong>" in body


def test_truth_stands_on_the_page(world: World, client: Client):
    for one in truth(world, AT).values():
        page = client.page(one.paths[0])
        main = page[page.index("<main") : page.index('class="c-read-also"')]
        text = squeeze(unescape(re.sub(r"<[^>]+>", "", main.replace("</th><th>", " | "))))
        for block in [*([one.lead] if one.lead else []), *one.body.split("\n\n")]:
            if " | " not in block:
                for line in block.split("\n"):
                    assert squeeze(line.removeprefix("- ")) in text
        assert squeeze(one.title) in text
        assert squeeze(one.source) in text
        for caption, credit in one.images:
            assert squeeze(caption + (f" ( {credit} )" if credit else "")) in text
        assert ("commentaire" in text) == (one.comment_count is not None)
        assert ('"dateModified"' in page) == (one.updated_at is not None)
        assert ('rel="canonical"' in page) == ('"NewsArticle"' in page)


def squeeze(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_clock_moves_cards_and_lists(world: World, replica: ReplicaServer, client: Client):
    path = next(one for one in truth(world, AT).values() if one.listed).paths[0]
    before = client.page(path).partition('class="c-read-also"')
    cards = NEWS.findall(before[2])
    assert [world.by_hex[one] for one in cards] == list(world.snapshot(AT).cards)
    client.get("/_replica/clock", "POST", json.dumps({"at": "2026-03-04T12:00:00+01:00"}))
    after = client.page(path).partition('class="c-read-also"')
    assert set(NEWS.findall(after[2])).isdisjoint(cards)
    assert before[0] == after[0]
    assert set(cards) <= {story.hex_id for story in world.snapshot(replica.now()).stories}
    assert client.get("/_replica/clock", "POST", "nonsense")[0].status == 400
    served = json.loads(client.get("/_replica/truth")[1])
    assert served.keys() == truth(world, replica.now()).keys()


def test_the_clock_runs_at_its_rate(world: World):
    with ReplicaServer(world, rate=3600.0) as replica:
        first = replica.now()
        assert timedelta(0) <= first - AT < timedelta(hours=2)
        replica.set_clock(AT)
        assert replica.now() >= AT


def test_withdrawn_and_coming_stories_do_not_answer(world: World, replica, client):
    event = next(e for e in world.events if e.kind == "withdrawal")
    path = world.by_hex[event.story_id[-32:]].path
    replica.set_clock(event.at - timedelta(seconds=1))
    assert client.get(path)[0].status == 200
    replica.set_clock(event.at)
    assert client.get(path)[0].status == int(event.detail)
    coming = next(s for s in world.stories if s.visible_at > event.at)
    assert client.get(coming.path)[0].status == 404


def test_pages_are_as_heavy_as_asked(world: World, client: Client):
    path = next(one for one in truth(world, AT).values() if one.listed).paths[0]
    assert 10_000 < len(client.get(path)[1]) < 30_000
    assert 900_000 < len(client.get("/bourse/actualites/")[1]) < 1_200_000
    with ReplicaServer(world, page_kb=138) as heavy:
        other = Client(heavy)
        for page in (path, "/", "/cours/", "/videos/", "/actualite-economique/page-2"):
            assert 138 * 1024 <= len(other.get(page)[1]) < 190 * 1024


def test_the_log_keeps_what_was_asked(replica: ReplicaServer, client: Client):
    client.get("/robots.txt")
    client.get("/ajax/flux?x=1")
    client.get("/_replica/requests")
    assert replica.requests == [("/robots.txt", 200), ("/ajax/flux?x=1", 404)]


def test_a_head_request_has_no_body(client: Client):
    response, body = client.get("/", "HEAD")
    assert (response.status, body) == (200, b"")
    assert client.page("/").startswith("<!DOCTYPE html>")


def test_command_says_its_address_first_and_ends_quietly():
    command = [sys.executable, "-m", "newscrawl.replica", "--port", "0", "--stories", "30"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert re.fullmatch(r"Replica on http://127\.0\.0\.1:\d+\n", process.stdout.readline())
        process.terminate()
        _, errors = process.communicate(timeout=10)
    assert (process.returncode, errors) == (0, "")
