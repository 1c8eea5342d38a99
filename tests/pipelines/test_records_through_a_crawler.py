"""Records put into a real crawler: what the pipelines make of them, down to the files."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from crawling import Crawled, crawl
from scrapy import Spider

from newscrawl.items import Article, Image, Reject, Sighting

AT = "2026-03-02T20:30:00+00:00"
HEX = "0123456789abcdef0123456789abcdef"


def article(number: int = 1, **fields: Any) -> Article:
    """Return an article that fits the schema, with some fields replaced."""
    digits = f"{number:032x}"
    values: dict[str, Any] = {
        "story_id": f"boursorama:{digits}",
        "url": f"http://127.0.0.1:1/bourse/actualites/x-{digits}",
        "title": f"Titre {number}",
        "lead": "Un chapeau.",
        "body": f"Un texte, numéro {number}.",
        "source": "AFP",
        "published_at": "2026-03-02T19:00:00+00:00",
        "published_precision": "minute",
        "published_raw": "02/03/2026 à 20:00",
        "fetched_at": AT,
        **fields,
    }
    return Article(**values)


def sighting(**fields: Any) -> Sighting:
    values: dict[str, Any] = {
        "story_id": f"boursorama:{HEX}",
        "url": f"http://127.0.0.1:1/bourse/actualites/x-{HEX}",
        "seen_on": "http://127.0.0.1:1/bourse/actualites/",
        "component": "list-news",
        "position": 1,
        "seen_at": AT,
        **fields,
    }
    return Sighting(**values)


def deliver(folder: Path, *items: Any, **settings: Any) -> Crawled:
    """Send items down the line of a real crawler."""

    class Source(Spider):
        name = "source"

        async def start(self) -> AsyncIterator[Any]:
            for item in items:
                yield item

    return crawl("http://127.0.0.1:1", folder, spider=Source, settings={"CLOCK": AT, **settings})


NASTY = {
    "surrogate": "a\ud800b",
    "nul": "a\x00b",
    "line-separator": "a\u2028b\u2029c\u0085d",
    "bom": "\ufeffa",
    "bidi": "a\u202eb",
    "quotes": "a\"b\\c/d'e",
    "newlines": "a\r\nb\rc",
    "emoji": "📈\U0001f1eb\U0001f1f7",
    "noncharacter": "a\uffffb\ufdd0",
    "html": "<script>alert('x')</script>",
}


@pytest.mark.parametrize("name", ["title", "lead", "body", "source", "dateline"])
@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_nasty_text_is_one_valid_line(name, text, tmp_path):
    crawled = deliver(tmp_path, article(**{name: text}))
    (path,) = tmp_path.glob("articles/*/*.jsonl")
    raw = path.read_bytes()
    assert raw.count(b"\n") == 1
    assert len(raw.decode("utf-8").splitlines()) == 1
    record = json.loads(raw)
    assert record[name]
    assert not any(ord(char) < 32 and char != "\n" for char in record[name])
    assert crawled.report["records"] == {"articles": 1, "sightings": 0, "rejects": 0}


@pytest.mark.parametrize(
    "fields",
    [
        {"title": ""}, {"title": "\u200b"}, {"title": None}, {"body": "   "}, {"body": b"bytes"},
        {"title": float("nan")}, {"lead": float("inf")}, {"word_count": float("nan")},
        {"comment_count": -1}, {"story_id": "boursorama:XYZ"}, {"url": "javascript:alert(1)"},
        {"published_at": "2026-03-02"}, {"published_at": "2026-03-02T19:00:00+01:00"},
        {"images": [Image(url=None)]}, {"keywords": [1]}, {"selectors": {"a": None}},
        {"published_precision": "century"}, {"pub_status": "unknown"}, {"title": object()},
        {"url": "http://127.0.0.1:1/\ud800"},
    ],
    ids=repr,
)  # fmt: skip
def test_record_that_does_not_fit_is_one_reject_with_the_reason(fields, tmp_path):
    crawled = deliver(tmp_path, article(**fields), article(2))
    (reject,) = crawled.records("rejects")
    assert reject["reason"] in ("invalid_record", "unreadable")
    assert reject["detail"].startswith("Article")
    assert [one["title"] for one in crawled.records("articles")] == ["Titre 2"]
    assert crawled.report["export_failures"] == 0


def test_two_megabytes_of_text_are_one_line(tmp_path):
    crawled = deliver(tmp_path, article(body="Été à Paris. " * 160_000))
    (record,) = crawled.records("articles")
    assert len(record["body"]) == 13 * 160_000 - 1


def test_mojibake_is_mended(tmp_path):
    crawled = deliver(tmp_path, article(title="L'Ã©tÃ© Ã  la BanqueÂ de France", lead="Â« Oui Â»"))
    (record,) = crawled.records("articles")
    assert record["title"] == "L'été à la Banque de France"
    assert record["lead"] == "« Oui »"


def test_publication_after_the_fetch_is_never_delivered_as_published(tmp_path):
    late = article(published_at="2026-03-02T21:30:00+00:00", updated_at="2027-01-01T00:00:00+00:00")
    (record,) = deliver(tmp_path, late).records("articles")
    assert record["published_at"] is None
    assert record["published_at_paris"] is None
    assert record["published_precision"] is None
    assert record["published_raw"] == "02/03/2026 à 20:00"
    assert record["published_flags"] == ["future"]
    assert record["updated_at"] is None
    assert "update_in_future" in record["warnings"]


def test_paris_time_stands_beside_utc(tmp_path):
    records = deliver(
        tmp_path, article(1), article(2, published_at="2025-07-11T12:27:00+00:00")
    ).records("articles")  # fmt: skip
    assert [one["published_at_paris"] for one in records] == [
        "2026-03-02T20:00:00+01:00", "2025-07-11T14:27:00+02:00",
    ]  # fmt: skip


def test_same_content_of_another_story_is_a_duplicate_within_and_across_runs(tmp_path):
    same = {"title": "Un titre", "body": "Un texte."}
    first = deliver(tmp_path, article(1, **same), article(2, **same))
    assert [one["story_id"][-1] for one in first.records("articles")] == ["1"]
    second = deliver(tmp_path, article(3, **same))
    assert second.records("articles") == []
    assert second.stats["newscrawl/duplicate/same_content"] == 1


def test_versions_count_real_changes_only_and_a_return_has_its_own_id(tmp_path):
    texts = [
        "Le chiffre est 12,4.",
        "Le  chiffre est\u00a012,4.",
        "Le chiffre est 14,2.",
        "Le chiffre est 12,4.",
    ]
    runs = [deliver(tmp_path, article(1, body=text)) for text in texts]
    versions = [one for run in runs for one in run.records("articles")]
    assert [one["version"] for one in versions] == [1, 2, 3]
    assert [one["change"] for one in versions] == [[], ["rewritten"], ["rewritten"]]
    assert versions[0]["content_hash"] == versions[2]["content_hash"]
    assert len({one["record_id"] for one in versions}) == 3
    assert {one["first_seen_at"] for one in versions} == {AT}


@pytest.mark.parametrize(
    ("fields", "change"),
    [
        ({"title": "Autre"}, ["headline"]),
        ({"lead": "Autre."}, ["lead"]),
        ({"source": "Reuters"}, ["source"]),
        ({"published_at": "2026-03-02T18:00:00+00:00"}, ["date"]),
        ({"title": "Autre", "body": "Autre."}, ["headline", "rewritten"]),
    ],
)
def test_change_names_what_differs(fields, change, tmp_path):
    deliver(tmp_path, article(1))
    (record,) = deliver(tmp_path, article(1, **fields)).records("articles")
    assert record["change"] == change


def test_each_kind_has_its_folder_and_the_report_its_checksums(tmp_path):
    rejected = Reject(url="http://127.0.0.1:1/x", reason="no_body", fetched_at=AT)
    crawled = deliver(tmp_path, article(1), sighting(), sighting(position=2), rejected)
    assert crawled.report["records"] == {"articles": 1, "sightings": 2, "rejects": 1}
    for one in crawled.report["files"]:
        raw = (tmp_path / one["path"]).read_bytes()
        assert sha256(raw).hexdigest() == one["sha256"]
        assert one["path"].startswith(f"{one['kind']}/fetched_on=2026-03-02/source-20260302T203000Z-")
    keys = [list(json.loads(path.read_text())) for path in tmp_path.glob("articles/*/*.jsonl")]
    assert keys == [list(Article.__dataclass_fields__)]


def test_segments_close_by_count_and_split_by_day(tmp_path):
    days = [f"2026-03-0{1 + number // 5}T12:00:00+00:00" for number in range(10)]
    items = [article(number, fetched_at=day) for number, day in enumerate(days)]
    crawled = deliver(tmp_path, *items, SEGMENT_MAX_RECORDS=2)
    assert [one["records"] for one in crawled.report["files"]] == [2, 2, 1, 2, 2, 1]
    for one in crawled.report["files"]:
        day = one["path"].split("fetched_on=")[1][:10]
        lines = (tmp_path / one["path"]).read_text().splitlines()
        assert {json.loads(line)["fetched_at"][:10] for line in lines} == {day}


def test_record_ids_are_the_same_for_the_same_content(tmp_path):
    one = deliver(tmp_path / "one", article(1)).records("articles")[0]
    other = deliver(tmp_path / "other", article(1, fetched_at="2026-03-02T20:31:00+00:00")).records(
        "articles"
    )[0]
    assert one["record_id"] == other["record_id"]
    assert datetime.fromisoformat(one["fetched_at"]).tzinfo == UTC
