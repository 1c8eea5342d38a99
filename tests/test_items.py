"""The schema: order and meaning of fields, and what check_record refuses."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import msgspec
import pytest

from newscrawl.delivery.lines import check_record
from newscrawl.fields import describe, tables
from newscrawl.items import Article, Image, Instrument, Reject, Sighting

STORY = "boursorama:" + "0a" * 16
URL = "https://www.boursorama.com/bourse/actualites/x-" + "0a" * 16
NOW = "2026-03-04T09:00:00+00:00"
DESIGNED = (
    "schema_version record_id story_id version site url section title lead body source source_raw agency "
    "partners dateline byline published_at published_at_paris published_raw published_precision "
    "published_flags updated_at first_seen_at fetched_at change duplicate_of pub_status machine_translated "
    "language word_count images instruments keywords comment_count content_hash discovered_from depth "
    "extractor extractor_version selectors warnings"
)


def article(**changes: Any) -> Article:
    return Article(**{"story_id": STORY, "url": URL, "title": "T", "body": "B", "fetched_at": NOW} | changes)


def sighting(**changes: Any) -> Sighting:
    values = {
        "story_id": STORY,
        "url": URL,
        "seen_on": URL,
        "component": "list-news",
        "position": 1,
        "seen_at": NOW,
    }
    return Sighting(**values | changes)


def test_order_of_an_articles_fields() -> None:
    assert " ".join(one.name for one in fields(Article)) == f"{DESIGNED} date_evidence"


@pytest.mark.parametrize("kind", [Article, Sighting, Reject, Image, Instrument])
def test_every_field_is_described(kind: type) -> None:
    described = describe(kind)
    assert list(described) == [one.name for one in fields(kind)]
    assert all(described.values())
    assert all(f"| `{name}` |" in tables() for name in described)


@pytest.mark.parametrize(
    "record", [article(), sighting(), Reject(url=URL, reason="no_title", fetched_at=NOW)]
)
def test_the_least_record_fits(record: Any) -> None:
    check_record(record)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"title": ""}, id="empty-title"),
        pytest.param({"title": None}, id="no-title"),
        pytest.param({"title": 3}, id="number-title"),
        pytest.param({"title": b"x"}, id="bytes"),
        pytest.param({"lead": ""}, id="empty-lead"),
        pytest.param({"body": ""}, id="empty-body"),
        pytest.param({"story_id": "boursorama:xyz"}, id="story-id"),
        pytest.param({"story_id": STORY.upper()}, id="story-id-case"),
        pytest.param({"url": "/bourse"}, id="relative"),
        pytest.param({"url": URL + " x"}, id="space-in-url"),
        pytest.param({"published_at": "2026-03-04T09:00:00"}, id="naive"),
        pytest.param({"published_at": "2026-03-04T09:00:00+01:00"}, id="not-utc"),
        pytest.param({"published_at": "2026-03-04T09:00:00Z"}, id="z"),
        pytest.param({"published_at": "2026-03-04"}, id="day"),
        pytest.param({"published_at_paris": "2026-03-04T09:00:00-05:00"}, id="not-paris"),
        pytest.param({"published_precision": "week"}, id="precision"),
        pytest.param({"fetched_at": None}, id="no-fetch"),
        pytest.param({"version": 0}, id="version"),
        pytest.param({"depth": -1}, id="depth"),
        pytest.param({"word_count": 1.5}, id="fraction"),
        pytest.param({"comment_count": float("nan")}, id="nan"),
        pytest.param({"content_hash": "0" * 39}, id="hash"),
        pytest.param({"partners": [None]}, id="null-in-list"),
        pytest.param({"keywords": "a"}, id="text-for-list"),
        pytest.param({"selectors": {"title": None}}, id="null-in-map"),
        pytest.param({"machine_translated": None}, id="no-flag"),
        pytest.param({"pub_status": "cancelled"}, id="status"),
        pytest.param({"images": [{"caption": "x"}]}, id="image-without-url"),
        pytest.param({"duplicate_of": "x"}, id="duplicate-of"),
    ],
)
def test_what_does_not_fit_an_article(changes: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        check_record(article(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"position": 0}, id="position"),
        pytest.param({"component": ""}, id="component"),
        pytest.param({"seen_on": "liste"}, id="seen-on"),
        pytest.param({"seen_at": "hier"}, id="seen-at"),
    ],
)
def test_what_does_not_fit_a_sighting(changes: dict[str, Any]) -> None:
    with pytest.raises(msgspec.ValidationError):
        check_record(sighting(**changes))
