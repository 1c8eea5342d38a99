"""Reading lists and cards, on synthetic pages from documented class names."""

from __future__ import annotations

import base64

import pytest
from pages.synthetic import FETCHED, LIST_URL, SITE, STORY_URL, article, card, cards, page

from newscrawl.items import Sighting
from newscrawl.pages.listing import read_listing
from newscrawl.pages.rows import read_count
from newscrawl.pages.sighting import sighting_of

HEX = "0b" * 16
HREF = f"/bourse/actualites/x-{HEX}"


def line(
    date: str = "", link: str = f'href="{HREF}"', text: str = "Titre", classes: str = "c-list-news__line"
) -> str:
    return (
        f'<li class="{classes}"><span class="c-list-news__date">{date}</span>'
        f'<p class="c-list-news__title"><a {link}>{text}</a></p></li>'
    )


def rows(html: str) -> list:
    return read_listing(page(html), LIST_URL, FETCHED).rows


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        pytest.param(f'href="{HREF}"', SITE + HREF, id="href"),
        pytest.param(f'href="{SITE}{HREF}?x#y"', SITE + HREF, id="absolute"),
        pytest.param(f'href="https://bourse.boursobank.com{HREF}"', SITE + HREF, id="mirror"),
        pytest.param(f'data-rel="{base64.b64encode(HREF.encode()).decode()}"', SITE + HREF, id="data-rel"),
        pytest.param(
            f'href="#" data-rel="{base64.b64encode(HREF.encode()).decode()}"', SITE + HREF, id="hash"
        ),
        pytest.param('href="/bourse/forum/x"', None, id="forum"),
        pytest.param("", None, id="no-link"),
        pytest.param('data-rel="***"', None, id="broken-data-rel"),
        pytest.param('href="http://["', None, id="broken-href"),
    ],
)
def test_link(link: str, expected: str | None) -> None:
    assert [row.url for row in rows(line(link=link))] == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("date", "published_at", "precision"),
    [
        pytest.param("08:26", "2026-03-04T07:26:00+00:00", "minute", id="today"),
        pytest.param("\n 20:26\n", "2026-03-03T19:26:00+00:00", "minute", id="yesterday"),
        pytest.param("mar.", "2026-03-02T23:00:00+00:00", "day", id="mardi"),
        pytest.param("25 janv.", "2026-01-24T23:00:00+00:00", "day", id="this-year"),
        pytest.param("25&nbsp;oct.&nbsp;2022", "2022-10-24T22:00:00+00:00", "day", id="another-year"),
        pytest.param("nouveau", None, None, id="no-date"),
        pytest.param("", None, None, id="empty"),
    ],
)
def test_date(date: str, published_at: str | None, precision: str | None) -> None:
    (row,) = rows(line(date))
    assert (row.published_at, row.published_precision) == (published_at, precision)


@pytest.mark.parametrize(
    ("link", "text", "title"),
    [
        pytest.param('title="Titre entier"', "Titre…", "Titre entier", id="attribute"),
        pytest.param('title=" "', "Le <b>texte</b>", "Le texte", id="text"),
        pytest.param("", "<span class='u-sr-only'>lire</span> Texte", "Texte", id="screen-reader"),
        pytest.param("", "", None, id="none"),
    ],
)
def test_title(link: str, text: str, title: str | None) -> None:
    (row,) = rows(line(link=f'href="{HREF}" {link}', text=text))
    assert row.title == title


def test_classes_are_matched_by_token() -> None:
    assert len(rows(line(classes="c-list-news__line / o-flag"))) == 1
    assert rows(f'<ul class="c-list-news">{line(classes="c-list-news__liner")}</ul>') == []


def test_advert_rows_take_no_place() -> None:
    advert = '<li class="/ o-flag"><div class="smart"><a href="https://annonceur.example/">x</a></div></li>'
    found = rows(advert + line() + advert + line(link='href="https://annonceur.example/"') + line())
    assert [row.position for row in found] == [1, 2]


def test_one_story_in_two_lists_has_two_rows() -> None:
    found = rows(f'<a class="c-headlines" href="{HREF}">Titre</a>{line()}')
    assert [(row.component, row.story_id) for row in found] == [
        ("headlines", f"boursorama:{HEX}"),
        ("list-news", f"boursorama:{HEX}"),
    ]


@pytest.mark.parametrize(
    ("html", "is_empty"),
    [
        pytest.param('<ul class="c-list-news"></ul><div class="c-alert">Rien.</div>', True, id="says-so"),
        pytest.param('<ul class="c-list-news"></ul>', False, id="silent"),
        pytest.param("<p>Autre page</p>", False, id="no-list"),
        pytest.param(f'<div class="c-alert">Info.</div>{line()}', False, id="rows-and-alert"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_empty(html: str, is_empty: bool) -> None:
    found = read_listing(page(html), LIST_URL, FETCHED)
    assert found.is_empty is is_empty


def test_cards_of_a_story() -> None:
    found = read_listing(article(after=cards(card(1), card(2))), STORY_URL, FETCHED)
    assert [
        (row.story_id, row.source, row.printed_date, row.published_at, row.teaser) for row in found.rows
    ] == [
        (
            f"boursorama:{n:032x}",
            "Reuters",
            "04.03.2026 09:58",
            "2026-03-04T08:58:00+00:00",
            f"Texte de carte {n}",
        )
        for n in (1, 2)
    ]


def test_changed_layout_keeps_the_links() -> None:
    html = f'<div class="z"><a href="{HREF}">Un</a><a href="{HREF}">Un encore</a><a href="/bourse/">Bourse</a></div>'
    found = rows(html)
    assert [(row.component, row.position, row.title) for row in found] == [("unknown", 1, "Un")]


def test_pagination() -> None:
    html = "".join(f'<a href="/bourse/actualites/marches/page-{n}">{n}</a>' for n in (5, 1, 3, 4, 3))
    block = f'{line()}<div class="c-pagination">{html}<a>x</a><a href="https://ailleurs.example/page-9">9</a></div>'
    found = read_listing(page(block), f"{LIST_URL}page-3", FETCHED)
    assert found.next_pages == [f"{LIST_URL}page-4", f"{LIST_URL}page-5"]
    assert read_listing(page(line()), LIST_URL, FETCHED).next_pages == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("45 commentaires", 45), ("1\u202f204", 1204), ("1", 1), ("aucun", None), ("", None), (None, None),
     ("12345678901", None), ("٣", None)],
)  # fmt: skip
def test_read_count(text: str | None, expected: int | None) -> None:
    assert read_count(text) == expected


def test_sighting() -> None:
    (row,) = rows(line("08:26"))
    assert sighting_of(row, LIST_URL, FETCHED) == Sighting(
        story_id=f"boursorama:{HEX}", url=SITE + HREF, seen_on=LIST_URL, component="list-news", position=1,
        title="Titre", printed_date="08:26", published_at="2026-03-04T07:26:00+00:00",
        published_precision="minute", published_flags=["inferred_date"], seen_at="2026-03-04T09:00:00+00:00",
    )  # fmt: skip
