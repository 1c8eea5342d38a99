"""Runs of any Unicode white space are one space."""

from __future__ import annotations

import pytest

from newscrawl.text.spaces import squeeze


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="empty"),
        pytest.param(" \t\n\u00a0", "", id="only-spaces"),
        pytest.param("a  b", "a b", id="double"),
        pytest.param("25/02/2025\u00a0à\u202f11:18\u2009", "25/02/2025 à 11:18", id="no-break"),
        pytest.param("\n  AOF\n\n  ", "AOF", id="markup-indent"),
        pytest.param("a\u2028b\u0085c\u3000d", "a b c d", id="line-ends"),
        pytest.param("a\u200bb", "a\u200bb", id="zero-width-is-no-space"),
    ],
)
def test_squeeze(text: str, expected: str) -> None:
    assert squeeze(text) == expected
