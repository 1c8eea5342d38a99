"""Printed sources: name, agency, partners."""

from __future__ import annotations

import pytest

from newscrawl.sources import KINDS, Source, read_source


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        pytest.param("AFP", Source("AFP", "AFP", ()), id="agency"),
        pytest.param("afp", Source("afp", "AFP", ()), id="lower-case"),
        pytest.param("• AOF", Source("AOF", "AOF", ()), id="bullet"),
        pytest.param("AOF\u00a0•", Source("AOF", "AOF", ()), id="bullet-after"),
        pytest.param("information fournie par  Cercle Finance", Source("Cercle Finance", "Cercle Finance", ()), id="label"),
        pytest.param("Boursorama avec AFP", Source("Boursorama avec AFP", "AFP", ("AFP",)), id="partner"),
        pytest.param("Boursorama avec Media Services", Source("Boursorama avec Media Services", None, ("Media Services",)), id="other-partner"),
        pytest.param("Boursorama avec AFP et Reuters", Source("Boursorama avec AFP et Reuters", "AFP", ("AFP", "Reuters")), id="two-partners"),
        pytest.param("Boursorama CP", Source("Boursorama CP", None, ()), id="press"),
        pytest.param("Gazette Inventée", Source("Gazette Inventée", None, ()), id="unknown"),
        pytest.param("Javec", Source("Javec", None, ()), id="avec-inside-a-word"),
    ],
)  # fmt: skip
def test_read_source(printed: str, expected: Source) -> None:
    assert read_source(printed) == expected


@pytest.mark.parametrize("printed", [None, "", " ", "•", "information fournie par"])
def test_no_source(printed: str | None) -> None:
    assert read_source(printed) is None


@pytest.mark.parametrize("name", KINDS)
def test_known_names_read_as_themselves(name: str) -> None:
    found = read_source(f"• {name}")
    assert found is not None
    assert found.name == name
    assert found.agency == (name if KINDS[name] == "agency" else None)
