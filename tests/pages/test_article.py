"""Reading a story's page, part by part, on synthetic pages from documented class names."""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages.synthetic import (
    FETCHED,
    LIST_URL,
    PARAGRAPHS,
    SITE,
    STORY_URL,
    article,
    card,
    cards,
    comments,
    fixture_pages,
    json_ld,
    page,
)

from newscrawl.items import Article, Reject
from newscrawl.pages.article import read_article
from newscrawl.pages.document import Document


def read(html: bytes | str, url: str = STORY_URL) -> Article:
    found = read_article(html, url, FETCHED)
    assert isinstance(found, Article), found
    return found


def refused(html: bytes | str, url: str = STORY_URL) -> Reject:
    found = read_article(html, url, FETCHED)
    assert isinstance(found, Reject), found
    return found


# -- text ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "lead", "body"),
    [
        pytest.param("<p>Un.</p><p>Deux.</p>", "Un.", "Deux.", id="two-paragraphs"),
        pytest.param("<p>Un.</p>", None, "Un.", id="single-paragraph-is-body"),
        pytest.param("<h2>Titre</h2><p>Un.</p>", None, "Titre\n\nUn.", id="heading-first"),
        pytest.param("<ul><li>a</li></ul><p>Un.</p>", None, "- a\n\nUn.", id="list-first"),
        pytest.param("<p>Un.</p><h3>Titre</h3>", "Un.", "Titre", id="heading-last"),
        pytest.param("<p> </p><p>&nbsp;</p><p>Un.</p><p>Deux.</p>", "Un.", "Deux.", id="empty-paragraphs"),
        pytest.param("<p>Un.</p><ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>", "Un.", "- a\n- b\n- c\n- d", id="nested-bullets"),
        pytest.param("<p>Un.</p><ol><li><p>a</p></li><li>b</li></ol>", "Un.", "- a\n- b", id="paragraph-in-item"),
        pytest.param("<p>Un.</p><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "Un.", "A | B\n1 | 2", id="table"),
        pytest.param("<p>Un.</p><table><tr><td><p>1</p></td><td>2<br>3</td></tr></table>", "Un.", "1 | 2 3", id="blocks-in-cells"),
        pytest.param("<p>Un.</p><p>a<br>b<br/>c</p>", "Un.", "a\nb\nc", id="line-breaks"),
        pytest.param("<p>Un.<br><br>Deux.<br> <br>Trois.</p>", "Un.", "Deux.\n\nTrois.", id="double-breaks"),
        pytest.param("Un.<br><br>Deux.", None, "Un.\n\nDeux.", id="bare-text"),
        pytest.param("<p>a <b>b</b><i>c</i>&nbsp;d</p><p>e</p>", "a bc d", "e", id="inline-tags"),
        pytest.param("<div><p>Un.</p><div><p>Deux.</p></div></div>", "Un.", "Deux.", id="wrapped"),
        pytest.param("<p>Un.</p><script>x()</script><style>p{}</style><p>Deux.</p>", "Un.", "Deux.", id="script"),
        pytest.param("<p>Un.</p><p hidden>Caché</p><p aria-hidden='true'>Caché</p><p>Deux.</p>", "Un.", "Deux.", id="hidden"),
        pytest.param("<p>Un.</p><div class='c-advert'>Pub</div><aside>Note</aside><p>Deux.</p>", "Un.", "Deux.", id="adverts"),
        pytest.param("<p>Un.</p><h2>À lire aussi</h2><p>Deux.</p><p>A lire aussi :</p>", "Un.", "Deux.", id="cards-heading"),
        pytest.param("<p>Un.</p><blockquote>Cité.</blockquote><p>Deux.</p>", "Un.", "Cité.\n\nDeux.", id="quote"),
        pytest.param("<p>Un.</p><p>1 &lt; 2 &amp; 3</p>", "Un.", "1 < 2 & 3", id="entities"),
        pytest.param("<p>Un.</p><p>Deux.</p><p>Un.</p>", "Un.", "Deux.\n\nUn.", id="repeat-stays"),
        pytest.param("<p>Un.</p><p>Deux.", "Un.", "Deux.", id="open-paragraph"),
    ],
)  # fmt: skip
def test_text(content: str, lead: str | None, body: str) -> None:
    found = read(article(content))
    assert (found.lead, found.body) == (lead, body)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param("Un <em>sujet</em> inventé", "Un sujet inventé", id="inline"),
        pytest.param("\n  Un&nbsp;sujet\n  inventé ", "Un sujet inventé", id="spaces"),
        pytest.param("CAC 40<sup>e</sup> : +1,2% &amp; plus", "CAC 40e : +1,2% & plus", id="entities"),
        pytest.param("Un<br>sujet", "Un sujet", id="break"),
        pytest.param("RPT-Un sujet - Boursorama", "RPT-Un sujet - Boursorama", id="site-name-in-h1-stays"),
    ],
)
def test_title(title: str, expected: str) -> None:
    assert read(article(title=title)).title == expected


def test_title_from_the_tab_where_there_is_no_h1() -> None:
    html = page(f'<div class="c-news-detail"><div class="c-news-detail__content">{PARAGRAPHS}</div></div>')
    found = read(html)
    assert found.title == "Un sujet inventé"


def test_captions_twice() -> None:
    legend = "Le port inventé. ( AFP / Anne EXEMPLE )"
    figure = (
        f'<div class="c-image-news"><img data-src="/a.jpg"><p class="c-image-news__legend">{legend}</p></div>'
    )
    found = read(
        article(f"<p>Un.</p>{figure}<p>Le port&nbsp;inventé. ( AFP / Anne EXEMPLE )</p><p>Deux.</p>")
    )
    assert (found.lead, found.body) == ("Un.", "Deux.")
    assert [asdict(image) for image in found.images] == [
        {"url": f"{SITE}/a.jpg", "caption": "Le port inventé.", "credit": "AFP / Anne EXEMPLE"}
    ]


# -- source and dates ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "name", "agency"),
    [
        pytest.param("AFP", "AFP", "AFP", id="plain"),
        pytest.param('<span class="c-source__bullet">•</span> AOF', "AOF", "AOF", id="nested-bullet"),
        pytest.param("Gazette <i>Inventée</i>", "Gazette Inventée", None, id="unknown"),
        pytest.param("", None, None, id="empty"),
    ],
)
def test_source(source: str, name: str | None, agency: str | None) -> None:
    found = read(article(source=source))
    assert (found.source, found.agency) == (name, agency)


@pytest.mark.parametrize(
    ("date", "published_at", "precision"),
    [
        pytest.param("04/03/2026&nbsp;à&nbsp;09:12", "2026-03-04T08:12:00+00:00", "minute", id="no-break"),
        pytest.param("04/03/2026 à 09:12", "2026-03-04T08:12:00+00:00", "minute", id="spaces"),
        pytest.param("01/08/2025 à 09:12", "2025-08-01T07:12:00+00:00", "minute", id="summer"),
        pytest.param("04/03/2026", "2026-03-03T23:00:00+00:00", "day", id="day"),
        pytest.param("bientôt", None, None, id="unreadable"),
        pytest.param("", None, None, id="none"),
    ],
)
def test_date(date: str, published_at: str | None, precision: str | None) -> None:
    found = read(article(date=date))
    assert (found.published_at, found.published_precision) == (published_at, precision)


def test_an_unreadable_date_is_kept_as_printed() -> None:
    found = read(article(date="bientôt"))
    assert found.published_raw == "bientôt"
    assert found.warnings == ["published_raw_unreadable", "no_publication_date"]


NEWS = '{"@type":"NewsArticle","headline":"Un sujet inventé","datePublished":"%s","dateModified":"%s"}'


@pytest.mark.parametrize(
    ("printed", "published", "modified", "expected", "updated", "warnings"),
    [
        pytest.param("04/03/2026 à 09:12", "2026-03-04T09:12:31+0100", "", "08:12:31", None, [], id="agree"),
        pytest.param("04/03/2026 à 09:12", "2026-03-04T08:12:31Z", "", "08:12:31", None, [], id="utc"),
        pytest.param("04/03/2026 à 09:12", "2026-03-04T09:12:31Z", "", "08:12", None, ["publication_differs_from_json_ld"], id="an-hour-off"),
        pytest.param("04/03/2026 à 09:12", "2026-03-03T09:12:00+0100", "", "08:12", None, ["publication_differs_from_json_ld"], id="a-day-off"),
        pytest.param("04/03/2026 à 09:12", "n'importe quoi", "", "08:12", None, [], id="no-date-in-json"),
        pytest.param("", "2026-03-04T09:12:00+0100", "", "08:12", None, [], id="json-alone"),
        pytest.param("04/03/2026 à 09:12", "2026-03-04T09:12:31+0100", "2026-03-04T09:40:00+0100", "08:12:31", "08:40", [], id="update"),
        pytest.param("04/03/2026 à 09:12", "2026-03-04T09:12:31+0100", "2026-03-04T09:00:00+0100", "08:12:31", None, [], id="update-before"),
        pytest.param("04/03/2026 à 09:12", "2026-03-04T09:12:31+0100", "2026-03-04T19:00:00+0100", "08:12:31", None, [], id="update-in-future"),
        pytest.param("04/03/2026 à 19:12", "", "", "18:12", None, ["publication_in_future"], id="future"),
    ],
)  # fmt: skip
def test_json_ld(
    printed: str, published: str, modified: str, expected: str, updated: str | None, warnings: list[str]
) -> None:
    found = read(article(date=printed, head=json_ld(NEWS % (published, modified))))
    assert found.published_at == f"2026-03-04T{expected if len(expected) == 8 else expected + ':00'}+00:00"
    assert found.updated_at == (f"2026-03-04T{updated}:00+00:00" if updated else None)
    assert found.warnings == warnings


def test_json_ld_decides_the_hour_that_comes_twice() -> None:
    for offset, hour in (("+0200", "00"), ("+0100", "01")):
        head = json_ld(NEWS % (f"2025-10-26T02:30:00{offset}", ""))
        found = read(article(date="26/10/2025 à 02:30", head=head))
        assert found.published_at == f"2025-10-26T{hour}:30:00+00:00"


def test_json_ld_with_seconds_decides_the_hour_that_comes_twice() -> None:
    head = json_ld(NEWS % ("2025-10-26T02:30:41+0100", ""))
    found = read(article(date="26/10/2025 à 02:30", head=head))
    assert found.published_at == "2025-10-26T01:30:41+00:00"
    assert found.warnings == []


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(json_ld('[{"@type":"BreadcrumbList","@id":"#bc"},%s]' % (NEWS % ("2026-03-04T09:12:31+0100", ""))), id="array"),
        pytest.param(json_ld('{"@graph":[' + NEWS % ("2026-03-04T09:12:31+0100", "") + "]}"), id="graph"),
        pytest.param(json_ld("{broken") + json_ld(NEWS % ("2026-03-04T09:12:31+0100", "")), id="after-a-broken-one"),
        pytest.param(json_ld("[" * 5000) + json_ld(NEWS % ("2026-03-04T09:12:31+0100", "")), id="after-deep-nesting"),
        pytest.param(json_ld('{"@type":["NewsArticle","Thing"],"datePublished":"2026-03-04T09:12:31+0100"}'), id="types"),
        pytest.param('<meta property="article:published_time" content="2026-03-04T09:12:31+0100">', id="meta"),
    ],
)  # fmt: skip
def test_shapes_of_machine_dates(head: str) -> None:
    found = read(article(date="", head=head))
    assert found.published_at == "2026-03-04T08:12:31+00:00"
    assert found.published_precision == "second"


@pytest.mark.parametrize(
    "json",
    ['{"@type":"NewsArticle","headline":3,"datePublished":[],"author":[[]],"keywords":{},"articleBody":{}}',
     '{"@type":{"a":1}}', "null", "3", '"x"', "[[[]]]", '{"@type":"NewsArticle","author":{"name":null}}',
     '{"@type":"NewsArticle","keywords":[1,null,"x"],"headline":null}', '{"@graph":{"@graph":3}}'],
)  # fmt: skip
def test_odd_json_ld_changes_nothing(json: str) -> None:
    expected, found = asdict(read(article())), asdict(read(article(head=json_ld(json))))
    assert {**found, "keywords": []} == {**expected, "keywords": []}


def test_another_headline_is_a_warning() -> None:
    head = json_ld('{"@type":"NewsArticle","headline":"Tout autre chose"}')
    found = read(article(head=head))
    assert found.title == "Un sujet inventé"
    assert found.warnings == ["title_differs_from_json_ld"]


@pytest.mark.parametrize("headline", ["Un sujet inventé", "UN SUJET INVENTÉ", "Un sujet…", "Un sujet..."])
def test_the_same_headline_is_none(headline: str) -> None:
    head = json_ld(f'{{"@type":"NewsArticle","headline":"{headline}"}}')
    assert read(article(head=head)).warnings == []


def test_naive_fetch_time_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read_article(article(), STORY_URL, datetime(2026, 3, 4))


# -- the firewall ----------------------------------------------------------------------------

LEAKS = st.lists(
    st.one_of(
        st.builds(
            lambda n, d: card(n, title=f"Carte {n}", day=f"{d:02}.03.2026"),
            st.integers(1, 99),
            st.integers(1, 4),
        ),
        st.sampled_from(
            [
                '<li class="c-list-news__line"><span class="c-list-news__date">jeu.</span><p class='
                '"c-list-news__title"><a href="/bourse/actualites/x-00000000000000000000000000000007">X</a></p></li>',
                '<a class="c-headlines" href="/bourse/actualites/x-00000000000000000000000000000008"><h2>Y</h2></a>',
                '<div class="c-message"><span class="c-source__time">25 février&nbsp;19:25</span><p>Avis.</p></div>',
                '<div class="c-source"><span class="c-source__name">Reuters</span><span class="c-source__time">'
                "03/03/2026 à 10:00</span></div>",
            ]
        ),
    ),
    max_size=6,
)


@settings(max_examples=60)
@given(LEAKS)
def test_cards_and_comments_after_the_story_leave_it_equal(blocks: list[str]) -> None:
    html = article(after=comments(12))
    assert read(article(after=comments(12) + cards(*blocks))) == read(html)


@settings(max_examples=60)
@given(LEAKS.map(lambda blocks: [b for b in blocks if 'class="c-source">' not in b]))
def test_cards_within_the_detail_leave_it_equal(blocks: list[str]) -> None:
    assert read(article(inside=cards(*blocks))) == read(article())


@pytest.mark.parametrize(
    "html", [page for page in fixture_pages() if "c-news-detail" in page], ids=["below", "in-h1"]
)
def test_cards_on_the_fixture_pages(html: str) -> None:
    more = cards(card(1), card(2, day="01.03.2026"), card(3))
    assert read(html.replace("</main>", f"{more}</main>")) == read(html)
    assert read(html.replace("<main", f"{more}<main", 1)) == read(html)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"date": ""}, id="no-date"),
        pytest.param({"source": ""}, id="no-source"),
        pytest.param({"content": "<p>Un.</p>"}, id="one-paragraph"),
    ],
)
def test_cards_do_not_fill_what_is_missing(changes: dict[str, Any]) -> None:
    changes = dict(changes)
    content = changes.pop("content", PARAGRAPHS)
    block = cards(card(1), card(2))
    assert read(article(content, **changes, inside=block, after=block)) == read(article(content, **changes))


def test_a_story_without_source_line_takes_none_from_cards() -> None:
    html = page(
        '<div class="c-news-detail"><h1 class="c-title-big">Titre</h1>'
        f'<div class="c-news-detail__content">{PARAGRAPHS}</div>{cards(card(1))}</div>{comments(3)}'
    )
    found = read(html)
    assert (found.source, found.published_at, found.images) == (None, None, [])


# -- what is no story ------------------------------------------------------------------------

FILLER = "<p>" + "Des mots inventés pour remplir la page. " * 12 + "</p>"


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        pytest.param(page('<h1>Vos préférences</h1><p>Nos partenaires déposent des cookies.</p><button>Continuer sans accepter</button>', title="Boursorama"), "consent_page", id="consent"),
        pytest.param(page(f"<h1>Just a moment...</h1>{FILLER}", title="Just a moment..."), "challenge_page", id="challenge"),
        pytest.param(page(f"<h1>Une erreur est survenue</h1>{FILLER}", title="Boursorama"), "error_page", id="error-200"),
        pytest.param(page("<p>Cette page n’existe plus.</p>", title="Boursorama"), "error_page", id="gone"),
        pytest.param(page("<h1>Marchés</h1><ul>" + "".join(card(n) for n in range(1, 8)) + "</ul>"), "section_page", id="section"),
        pytest.param(page("<p>Chargement</p>"), "empty_shell", id="shell"),
        pytest.param(page(FILLER), "not_an_article", id="anything"),
        pytest.param("", "empty_shell", id="nothing"),
        pytest.param(b"\x00\xff\xfe", "empty_shell", id="bytes"),
        pytest.param(article(""), "no_body", id="no-body"),
        pytest.param(article("<p> </p>", after=cards(card(1))), "no_body", id="blank-body"),
        pytest.param(article("<p>\u200b\ufeff</p>"), "no_body", id="invisible-body"),
        pytest.param(article(title="").replace("<title>Un sujet inventé - Boursorama</title>", ""), "no_title", id="no-title"),
    ],
)  # fmt: skip
def test_reject(html: str | bytes, reason: str) -> None:
    found = refused(html)
    assert found.reason == reason
    assert found.story_id == "boursorama:" + "0a" * 16
    assert found.fetched_at == "2026-03-04T09:00:00+00:00"


def test_a_list_under_the_consent_overlay_is_a_section() -> None:
    overlay = '<div id="didomi-host"><button class="didomi-x">Continuer sans accepter</button></div>'
    rows = "".join(card(number) for number in range(1, 8))
    assert refused(page(f"<h1>Marchés</h1><ul>{rows}</ul>{overlay}")).reason == "section_page"


def test_an_address_without_id() -> None:
    found = refused(article(), LIST_URL)
    assert (found.reason, found.story_id, found.missing) == ("no_story_id", None, ["story_id"])


def test_missing_parts_are_named() -> None:
    assert refused(article("")).missing == ["body"]
    assert refused(page(FILLER, title="")).missing == ["title", "body"]


def test_a_story_about_cookies_is_a_story() -> None:
    found = read(article("<p>Une erreur est survenue, dit-il.</p><p>Continuer sans accepter ? Captcha.</p>"))
    assert found.body == "Continuer sans accepter ? Captcha."


# -- changed layout --------------------------------------------------------------------------

LONG = "".join(
    f"<p>Phrase inventée numéro {n} de la société imaginaire Valdor, qui publie ses comptes ce mercredi.</p>"
    for n in range(1, 9)
)


def test_changed_layout_is_read_and_marked() -> None:
    html = page(f'<div class="z"><article class="y"><h1>Un sujet inventé</h1>{LONG}</article></div>')
    found = read(html)
    assert found.title == "Un sujet inventé"
    assert found.selectors["body"] == "trafilatura"
    assert found.extractor == "unknown"
    assert "numéro 1 " in f"{found.lead} {found.body}"
    assert found.body.endswith(
        "numéro 8 de la société imaginaire Valdor, qui publie ses comptes ce mercredi."
    )


def test_json_ld_text_stands_in() -> None:
    text = "Un paragraphe inventé assez long. " * 8
    head = json_ld(f'{{"@type":"NewsArticle","headline":"Titre","articleBody":"{text}\\n{text}"}}')
    found = read(page("<div>rien</div>", head=head))
    assert found.selectors["body"] == "json-ld:articleBody"
    assert (found.lead, found.body) == (text.strip(), text.strip())


# -- encodings -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(article().encode(), id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + article().encode(), id="byte-order-mark"),
        pytest.param(article().replace("utf-8", "iso-8859-1").encode("cp1252"), id="latin-1"),
        pytest.param(article().encode("cp1252"), id="latin-1-says-utf-8"),
        pytest.param(article().replace("utf-8", "iso-8859-1").encode(), id="utf-8-says-latin-1"),
        pytest.param(article().replace("utf-8", "martien").encode("cp1252"), id="unknown-charset"),
        pytest.param(article().replace("utf-8", "zip").encode("cp1252"), id="codec-that-is-no-charset"),
        pytest.param(article().encode("utf-16"), id="utf-16"),
    ],
)
def test_encoding(raw: bytes) -> None:
    assert read(raw) == read(article())


def test_one_broken_byte_costs_one_character() -> None:
    raw = article("<p>Un é à è.</p><p>Fin XX été.</p>").encode().replace(b"XX", b"\xe9")
    found = read(raw)
    assert found.title == "Un sujet inventé"
    assert found.lead == "Un é à è."


def test_surrogates_in_text() -> None:
    assert read(article("<p>a\ud800b</p>")).body == "a?b"


# -- size ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("<div>" * 5000 + "<p>Un.</p>" + "</div>" * 5000 + "<p>Deux.</p>", id="divs"),
        pytest.param("<b>" * 5000 + "Un." + "</b>" * 5000 + "<p>Deux.</p>", id="inline"),
        pytest.param("<p>Un.</p>" + "<ul><li>" * 2000 + "Deux.", id="lists"),
        pytest.param("<p>Un.</p>" * 20_000, id="paragraphs"),
        pytest.param("<p>" + "<br>" * 20_000 + "Un.</p>", id="breaks"),
        pytest.param("<p>Un.</p><p>" + "\u00a0 " * 10_000 + "x</p>", id="spaces"),
        pytest.param('<a href="/cours/1rPX/">x</a>' * 5000, id="links"),
    ],
)
def test_huge_pages_are_read_in_time(content: str) -> None:
    started = time.process_time()
    found = read(article(content))
    assert time.process_time() - started < 1
    assert found.body


def test_huge_nesting_around_everything() -> None:
    started = time.process_time()
    html = page("<div>" * 5000 + article()[len("<!DOCTYPE html>") :] + "</div>" * 5000)
    found = read_article(html, STORY_URL, FETCHED)
    assert time.process_time() - started < 1
    assert isinstance(found, Article)


# -- around the text -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        pytest.param(comments(45), 45, id="many"),
        pytest.param('<div id="comments"><span class="c-heading__text">1 commentaire</span></div>', 1, id="one"),
        pytest.param('<div class="c-comment--full"><span class="c-heading__text">1&nbsp;204 commentaires</span></div>', 1204, id="thousands"),
        pytest.param('<span class="c-heading__text">Valeurs associées</span>', None, id="other-heading"),
        pytest.param("", None, id="none"),
    ],
)  # fmt: skip
def test_comment_count(after: str, expected: int | None) -> None:
    assert read(article(after=after)).comment_count == expected


def test_instruments_are_named_once() -> None:
    content = '<p>Un <a href="/cours/1rPA/">Alfa</a> et <a href="/cours/1rPA/">encore</a>.</p><p>Deux.</p>'
    values = (
        '<div class="c-associated-values"><a href="/cours/1rPA/">ALFA</a><a href="/cours/1rPB/">BETA</a>'
        '<a href="/cours/1rPB/forum/">Forum</a><a href="https://ailleurs.example/cours/1rPC/">C</a></div>'
    )
    found = read(article(content, inside=values))
    assert [(one.symbol, one.name, one.evidence) for one in found.instruments] == [
        ("1rPA", "Alfa", "body_link"),
        ("1rPB", "BETA", "associated_values"),
    ]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param('<meta name="keywords" content="a, b , a,">', ["a", "b"], id="meta"),
        pytest.param(json_ld('{"@type":"NewsArticle","keywords":["a","b"]}'), ["a", "b"], id="list"),
        pytest.param(json_ld('{"@type":"NewsArticle","keywords":"a,b"}'), ["a", "b"], id="text"),
        pytest.param("", [], id="none"),
    ],
)
def test_keywords(head: str, expected: list[str]) -> None:
    assert read(article(head=head)).keywords == expected


def test_one_document_serves_all_readers() -> None:
    document = Document(article(), STORY_URL)
    assert read_article(document, STORY_URL, FETCHED) == read(article())


def test_the_fetch_time_is_the_anchor() -> None:
    later = read_article(article(date="hier à 18:02"), STORY_URL, FETCHED + timedelta(days=2))
    assert isinstance(later, Article)
    assert later.published_at == "2026-03-05T17:02:00+00:00"
