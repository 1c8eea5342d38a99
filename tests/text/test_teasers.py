"""Teasers without the words that end them."""

from __future__ import annotations

import pytest

from newscrawl.text.teasers import read_teaser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Le titre monte de ... Lire la suite", "Le titre monte de", id="dots"),
        pytest.param("Le titre monte… Lire la suite ", "Le titre monte", id="ellipsis"),
        pytest.param("Le titre monte.\n  Lire la suite", "Le titre monte.", id="no-dots"),
        pytest.param("Lire la suite du rapport", "Lire la suite du rapport", id="inside"),
        pytest.param("... Lire la suite", None, id="nothing-left"),
        pytest.param("", None, id="empty"),
    ],
)
def test_read_teaser(text: str, expected: str | None) -> None:
    assert read_teaser(text) == expected
