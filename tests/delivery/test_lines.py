"""One record is exactly one line, for every reader of lines."""

from __future__ import annotations

import json
from dataclasses import asdict, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.delivery.lines import encode_line
from newscrawl.items import Article, Image, Reject

STORY = "boursorama:" + "0a" * 16
URL = "https://www.boursorama.com/bourse/actualites/x-" + "0a" * 16
NOW = "2026-03-04T09:00:00+00:00"
TEXT = st.one_of(
    st.text(),
    st.text(st.sampled_from('a\u2028\u2029\x85\x00\x0b\x0c\x1c\x1d\x1e\r\n\t"\\/é\U0001f4c8\ufeff')),
)


def article(text: str) -> Article:
    return Article(
        story_id=STORY, url=URL, title=text, lead=text, body=text, fetched_at=NOW, keywords=[text],
        images=[Image(url=URL, caption=text)], selectors={text: text},
    )  # fmt: skip


@given(TEXT)
def test_one_line_that_reads_back(text: str) -> None:
    record = article(text)
    line = encode_line(record)
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert len(line.decode().splitlines()) == 1
    assert json.loads(line) == asdict(record)


def test_fields_stand_in_declared_order() -> None:
    line = encode_line(article("x"))
    assert list(json.loads(line)) == [one.name for one in fields(Article)]
    assert line.startswith(b'{"schema_version":"1.0","record_id":null,"story_id":"boursorama:')


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a\u2028b", b'"a\\u2028b"', id="line-separator"),
        pytest.param("a\u2029b", b'"a\\u2029b"', id="paragraph-separator"),
        pytest.param("a\x85b", b'"a\\u0085b"', id="next-line"),
        pytest.param("a\x00b", b'"a\\u0000b"', id="nul"),
        pytest.param('a"b\\', b'"a\\"b\\\\"', id="quotes"),
        pytest.param("été 📈", '"été 📈"'.encode(), id="utf-8"),
    ],
)
def test_bytes(text: str, expected: bytes) -> None:
    line = encode_line(Reject(url=URL, reason="r", detail=text, fetched_at=NOW))
    assert b'"detail":' + expected + b"," in line


def test_lone_surrogate() -> None:
    with pytest.raises(UnicodeEncodeError):
        encode_line(article("\ud800"))
