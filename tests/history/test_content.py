"""The content hash: typography and white space aside, every word and number counts."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.history.content import changes, content_hash, digest, normalise
from newscrawl.items import Article, Image

STORY = "boursorama:" + "0a" * 16
WORDS = {
    "title": "L'action gagne 1,2 % à 34,50 euros",
    "lead": 'Le groupe "invente" une usine - la 3e - pour 120 M€...',
    "body": "Le titre monte ; l'indice perd 0,4 %.\n\n- Ventes : 12 (+4 %)\n- Marge : 7\n\nA | 1\nB | 2",
    "source": "AFP",
    "published_at": "2026-03-04T08:12:00+00:00",
}


def article(**values: Any) -> Article:
    return Article(
        **{"story_id": STORY, "url": "https://a.example/", "fetched_at": "2026-03-04T09:00:00+00:00"}
        | WORDS
        | values
    )


BASE = content_hash(article())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("  a\u00a0\n b ", "a b", id="spaces"),
        pytest.param("l’Europe", "l'Europe", id="apostrophe"),
        pytest.param("« oui »", '"oui"', id="guillemets"),
        pytest.param("“oui”", '"oui"', id="curly"),
        pytest.param("a – b", "a - b", id="dash"),
        pytest.param("fin…", "fin...", id="ellipsis"),
        pytest.param("1,2\u202f% ; 3 €", "1,2%;3€", id="marks"),
        pytest.param("ﬁn", "fin", id="ligature"),
    ],
)
def test_normalise(text: str, expected: str) -> None:
    assert normalise(text) == expected


@given(st.text())
def test_normalise_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_shape() -> None:
    assert re.fullmatch(r"[0-9a-f]{40}", BASE)
    assert content_hash(article()) == BASE


SPACES = st.sampled_from([" ", "\u00a0", "\u202f", "  ", "\n", " \t "])
SAME = {"'": "'’‘ʼ", '"': '"“”«»', "-": "-–—‑"}


@given(st.data())
def test_typography_does_not_count(data: st.DataObject) -> None:
    values = {}
    for name in ("title", "lead", "body", "source"):
        text = "".join(
            data.draw(SPACES) if char.isspace() else data.draw(st.sampled_from(SAME.get(char, char)))
            for char in WORDS[name]
        )
        values[name] = data.draw(SPACES) + text.replace("...", data.draw(st.sampled_from(["...", "…"])))
    assert content_hash(article(**values)) == BASE


@given(st.sampled_from(["title", "lead", "body", "published_at"]), st.data())
def test_any_number_counts(name: str, data: st.DataObject) -> None:
    places = [index for index, char in enumerate(WORDS[name]) if char.isdigit()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != WORDS[name][place]]))
    changed = WORDS[name][:place] + digit + WORDS[name][place + 1 :]
    assert content_hash(article(**{name: changed})) != BASE


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("title", "L'action perd 1,2 % à 34,50 euros", id="word"),
        pytest.param("title", "L'action gagne -1,2 % à 34,50 euros", id="sign"),
        pytest.param("title", "L'action gagne 12 % à 34,50 euros", id="comma"),
        pytest.param("title", "L'Action gagne 1,2 % à 34,50 euros", id="case"),
        pytest.param("lead", None, id="no-lead"),
        pytest.param("source", None, id="no-source"),
        pytest.param("published_at", None, id="no-date"),
        pytest.param("published_at", "2026-03-04T08:13:00+00:00", id="a-minute"),
    ],
)
def test_a_real_change_counts(name: str, value: str | None) -> None:
    assert content_hash(article(**{name: value})) != BASE


def test_what_is_not_content_does_not_count() -> None:
    other = article(
        story_id="boursorama:" + "0b" * 16,
        url="https://b.example/",
        fetched_at="2026-03-05T09:00:00+00:00",
        images=[Image(url="https://a.example/a.jpg")],
        comment_count=12,
        keywords=["x"],
        updated_at="2026-03-04T08:30:00+00:00",
        warnings=["w"],
        section="bourse",
    )
    assert content_hash(other) == BASE


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param({}, [], id="none"),
        pytest.param({"title": "X"}, ["headline"], id="headline"),
        pytest.param({"lead": "X"}, ["lead"], id="lead"),
        pytest.param({"body": "X"}, ["rewritten"], id="body"),
        pytest.param({"published_at": None}, ["date"], id="date"),
        pytest.param({"source": "AOF"}, ["source"], id="source"),
        pytest.param(
            {"title": "X", "body": "Y", "source": "Z"}, ["headline", "rewritten", "source"], id="three"
        ),
    ],
)
def test_changes(values: dict[str, Any], expected: list[str]) -> None:
    assert changes(BASE, content_hash(article(**values))) == expected


@given(st.lists(st.text(max_size=5), max_size=4), st.lists(st.text(max_size=5), max_size=4))
def test_digest_keeps_the_limits_between_parts(one: list[str], other: list[str]) -> None:
    assert (digest(*one) == digest(*other)) == (one == other)


def test_digest() -> None:
    assert re.fullmatch(r"[0-9a-f]{32}", digest("a"))
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("\ud800") != digest("?")
