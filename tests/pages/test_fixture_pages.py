"""Each synthetic page of the fixtures folder, and what it says in the JSON beside it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from pages.synthetic import FETCHED, FIXTURES, LIST_URL, STORY_URL

from newscrawl.items import Article
from newscrawl.pages.article import read_article
from newscrawl.pages.listing import read_listing


def pairs(kind: str) -> list[Path]:
    return sorted(FIXTURES.glob(f"{kind}_*.html"))


@pytest.mark.parametrize("path", pairs("article"), ids=lambda path: path.stem)
def test_article(path: Path) -> None:
    found = read_article(path.read_bytes(), STORY_URL, FETCHED)
    assert isinstance(found, Article)
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    values = asdict(found)
    assert {name: values[name] for name in expected} == expected
    assert values["word_count"] == len(f"{found.lead or ''} {found.body}".split())


@pytest.mark.parametrize("path", pairs("list"), ids=lambda path: path.stem)
def test_list(path: Path) -> None:
    found = read_listing(path.read_bytes(), f"{LIST_URL}page-2", FETCHED)
    assert asdict(found) == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def test_every_page_has_its_json_and_says_that_it_is_synthetic() -> None:
    found = sorted(FIXTURES.glob("*.html"))
    assert len(found) >= 3
    for path in found:
        assert path.with_suffix(".json").exists()
        assert "synthetic, from documented class names" in path.read_text(encoding="utf-8")
