"""Addresses: stories, lists, partials, and one normal form."""

from __future__ import annotations

import base64

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newscrawl.text import urls

SITE = "https://www.boursorama.com"
HEX = "0123456789abcdef0123456789abcdef"
PAGE = f"{SITE}/bourse/actualites/marches/"
ANY_TEXT = st.text(st.characters(exclude_categories=()))
NEARLY = st.lists(
    st.sampled_from(
        ["http://", "https:", "//", "/", "?", "#", "[", "]", ":", "@", "%", "..", "www.boursorama.com",
         "actualites/", HEX, "-", "page-", "1", "\ud800", "\x00", " ", "é", "_", "/ajax/", ":99999", "xn--"]
    ),
    max_size=9,
).map("".join)  # fmt: skip


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        pytest.param(f"/bourse/actualites/x-{HEX}", f"{SITE}/bourse/actualites/x-{HEX}", id="rooted"),
        pytest.param(f"/bourse/actualites/x-{HEX}?a=1#b", f"{SITE}/bourse/actualites/x-{HEX}", id="query"),
        pytest.param(f"{SITE}/actualites/x-{HEX}", f"{SITE}/actualites/x-{HEX}", id="absolute"),
        pytest.param(f"http://boursorama.com/actualites/x-{HEX}", f"{SITE}/actualites/x-{HEX}", id="http"),
        pytest.param(f"https://bourse.boursobank.com/a/{HEX}", f"{SITE}/a/{HEX}", id="mirror"),
        pytest.param(f"//www.boursorama.com/a/{HEX}", f"{SITE}/a/{HEX}", id="scheme-less"),
        pytest.param(f"https://www.boursorama.com:443/a/{HEX}", f"{SITE}/a/{HEX}", id="port"),
        pytest.param("https://WWW.Boursorama.COM/a", f"{SITE}/a", id="upper-case-host"),
        pytest.param("/bourse/actualites/marches/page-2", f"{PAGE}page-2", id="page-2"),
        pytest.param("/bourse/actualites/marches/page-1", PAGE, id="page-1"),
        pytest.param("page-3", f"{PAGE}page-3", id="relative"),
        pytest.param("../devises/", f"{SITE}/bourse/actualites/devises/", id="dots"),
        pytest.param("  /a/b\n", f"{SITE}/a/b", id="spaces-around"),
        pytest.param("/a/été", f"{SITE}/a/%C3%A9t%C3%A9", id="accents"),
        pytest.param("/", f"{SITE}/", id="root"),
        pytest.param(SITE, f"{SITE}/", id="bare-host"),
        pytest.param("/a/_partial/b", None, id="partial"),
        pytest.param("/ajax/flux", None, id="ajax"),
        pytest.param("/streaming/x", None, id="streaming"),
        pytest.param("https://ailleurs.example/a", None, id="elsewhere"),
        pytest.param("https://www.boursorama.com.evil.example/a", None, id="look-alike"),
        pytest.param("https://www.boursorama.com:8080/a", None, id="other-port"),
        pytest.param("javascript:void(0)", None, id="script"),
        pytest.param("mailto:a@b.example", None, id="mail"),
        pytest.param("http://[", None, id="broken"),
        pytest.param("https://www.boursorama.com:99999/a", None, id="bad-port"),
    ],
)
def test_normal_url(href: str, expected: str | None) -> None:
    assert urls.normal_url(href, PAGE) == expected


def test_normal_url_on_a_look_alike_keeps_its_host() -> None:
    page = "http://127.0.0.1:8000/bourse/"
    assert urls.normal_url(f"{SITE}/actualites/x-{HEX}", page) == f"http://127.0.0.1:8000/actualites/x-{HEX}"
    assert urls.normal_url("http://127.0.0.1:8000/a", page) == "http://127.0.0.1:8000/a"
    assert urls.normal_url("http://127.0.0.1:8001/a", page) is None


@pytest.mark.parametrize(
    ("path", "identity", "section"),
    [
        pytest.param(f"/actualite-economique/actualites/un-titre-{HEX}", HEX, "actualite-economique", id="economy"),
        pytest.param(f"/bourse/actualites/un-titre-{HEX}", HEX, "bourse", id="markets"),
        pytest.param(f"/actualites/un-titre-{HEX}", HEX, None, id="old"),
        pytest.param(f"/actualites-amp/un-titre-{HEX}", HEX, None, id="amp"),
        pytest.param(f"/epargne/retraite/actualites/un-titre-{HEX}", HEX, "epargne/retraite", id="two-parts"),
        pytest.param(f"/videos/actualites/un-titre-{HEX}", HEX, "videos", id="video"),
        pytest.param(f"/bourse/actualites/{HEX}", HEX, "bourse", id="no-slug"),
        pytest.param(f"/bourse/actualites/x-{HEX.upper()}", HEX, "bourse", id="upper-case"),
        pytest.param(f"/bourse/actualites/x-{HEX}/", HEX, "bourse", id="final-slash"),
        pytest.param(f"/bourse/actualites/x-{HEX}?a=b", HEX, "bourse", id="query"),
        pytest.param("/bourse/actualites/marches/", None, None, id="section"),
        pytest.param("/bourse/actualites/marches/page-2", None, None, id="section-page"),
        pytest.param(f"/bourse/actualites/x-{HEX[:-1]}", None, None, id="31-digits"),
        pytest.param(f"/bourse/actualites/x{HEX}", None, None, id="33-characters"),
        pytest.param(f"/bourse/forum/x-{HEX}", None, None, id="forum"),
        pytest.param("/cours/1rPORA/", None, None, id="quote"),
        pytest.param("", None, None, id="empty"),
    ],
)  # fmt: skip
def test_story(path: str, identity: str | None, section: str | None) -> None:
    for url in (SITE + path, path):
        assert urls.story_hex(url) == identity
        assert urls.story_id(url) == (f"boursorama:{identity}" if identity else None)
        assert urls.story_section(url) == section


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param(base64.b64encode(b"/bourse/a").decode(), "/bourse/a", id="path"),
        pytest.param(base64.b64encode(b"/bourse/a").decode().rstrip("="), "/bourse/a", id="no-padding"),
        pytest.param(base64.b64encode(b"https://a.example/").decode(), "https://a.example/", id="absolute"),
        pytest.param(base64.b64encode(b"javascript:x").decode(), None, id="script"),
        pytest.param(base64.b64encode(b"\xff\xfe/").decode(), None, id="not-utf-8"),
        pytest.param("", None, id="empty"),
        pytest.param("***", None, id="no-base64"),
        pytest.param("é", None, id="no-ascii"),
    ],
)
def test_decode_data_rel(value: str, expected: str | None) -> None:
    assert urls.decode_data_rel(value) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(PAGE, 1, id="bare"),
        pytest.param(f"{PAGE}page-1", 1, id="one"),
        pytest.param(f"{PAGE}page-12", 12, id="twelve"),
        pytest.param(f"{PAGE}page-12/", 12, id="slash"),
        pytest.param(f"{PAGE}page-x", 1, id="no-number"),
        pytest.param(f"{PAGE}?page=3", 1, id="query"),
    ],
)
def test_page_number(url: str, expected: int) -> None:
    assert urls.page_number(url) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("/cours/1rPORA/", "1rPORA", id="quote"),
        pytest.param("/cours/1rPORA", "1rPORA", id="no-slash"),
        pytest.param("/cours/actualites/1rEPALCLS/", "1rEPALCLS", id="news"),
        pytest.param("/cours/AAPL/", "AAPL", id="american"),
        pytest.param("/cours/$INDU/", "$INDU", id="index"),
        pytest.param("/cours/actualites/", None, id="no-symbol"),
        pytest.param("/cours/1rPORA/forum/", None, id="deeper"),
        pytest.param("/bourse/", None, id="elsewhere"),
    ],
)
def test_quote_symbol(url: str, expected: str | None) -> None:
    assert urls.quote_symbol(SITE + url) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param(f"{SITE}/videos/actualites/x-{HEX}", True, id="video"),
        pytest.param(f"{SITE}/bourse/actualites/videos-{HEX}", False, id="word-in-slug"),
    ],
)
def test_is_video(url: str, expected: bool) -> None:
    assert urls.is_video(url) is expected


@given(st.one_of(ANY_TEXT, NEARLY), st.one_of(st.just(PAGE), ANY_TEXT, NEARLY))
@example("\ud800", PAGE)
def test_no_text_makes_them_raise(text: str, page: str) -> None:
    for function in (urls.story_hex, urls.story_id, urls.story_section, urls.is_video, urls.page_number,
                     urls.quote_symbol, urls.decode_data_rel):  # fmt: skip
        function(text)
    urls.normal_url(text, page)


@given(st.one_of(ANY_TEXT, NEARLY))
def test_a_normal_url_is_normal_and_on_the_site(href: str) -> None:
    found = urls.normal_url(href, PAGE)
    if found is not None:
        assert found.startswith(f"{SITE}/")
        assert found.isascii()
        assert not set(found) & set(" \n\t?#")
        assert urls.normal_url(found, PAGE) == found


@given(
    st.text("abcdefghijklmnopqrstuvwxyz0123456789-", max_size=128),
    st.text("0123456789abcdef", min_size=32, max_size=32),
)
def test_all_families_and_hosts_name_one_story(slug: str, digits: str) -> None:
    for host in ("https://www.boursorama.com", "http://boursorama.com", "https://bourse.boursobank.com"):
        for family in (
            "actualites",
            "actualites-amp",
            "bourse/actualites",
            "actualite-economique/actualites",
        ):
            assert urls.story_id(f"{host}/{family}/{slug}-{digits}") == f"boursorama:{digits}"
