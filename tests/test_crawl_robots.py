"""robots.txt, also when many requests wait for it at once."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import sleep

import pytest
from crawling import crawl

from newscrawl.spiders.sections import SECTIONS


@pytest.fixture
def site():
    """A site with one list of one story, whose robots.txt takes its time and forbids a section."""
    asked: list[str] = []
    row = (
        '<ul class="c-list-news"><li class="c-list-news__line"><p class="c-list-news__title">'
        f'<a href="/bourse/actualites/marches/actualites/x-{"a" * 32}" title="T">T</a></p></li></ul>'
    )

    class Site(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            asked.append(self.path)
            if self.path == "/robots.txt":
                sleep(0.3)
                body = b"User-agent: newscrawl\nDisallow: /bourse/actualites/marches/\n\nUser-agent: *\nDisallow: /\n"
            else:
                body = row.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            """Stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()


def test_none_of_the_requests_that_wait_for_robots_slips_through(site, tmp_path):
    url, asked = site
    crawled = crawl(url, tmp_path, settings={"CONCURRENT_REQUESTS_PER_DOMAIN": 16, "CONCURRENT_REQUESTS": 16})
    allowed = {path for path in SECTIONS.values() if not path.startswith("/bourse/actualites/marches/")}
    assert set(asked) == {"/robots.txt", *allowed}
    assert asked.count("/robots.txt") == 1
    assert crawled.report["reasons"]["out_of_scope"] == {"robots": 1}
    assert crawled.report["robots_forbidden"] == 2
    assert any("robots.txt forbids" in reason for reason in crawled.report["reasons_of_verdict"])
