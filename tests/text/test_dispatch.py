"""Datelines at the very start, bylines at the very end, the machine-translation notice."""

from __future__ import annotations

import pytest

from newscrawl.text.dispatch import is_machine_translated, read_byline, read_dateline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("PARIS, 4 mars (Reuters) - La Bourse monte.", "PARIS, 4 mars (Reuters)", id="reuters"),
        pytest.param("PARIS, 1er mars (Reuters) - La Bourse monte.", "PARIS, 1er mars (Reuters)", id="first"),
        pytest.param("LONDRES/NEW YORK (AFP) – La Bourse.", "LONDRES/NEW YORK (AFP)", id="two-places"),
        pytest.param("(AOF) - La Bourse monte.", "(AOF)", id="no-place"),
        pytest.param("(Actualisé avec des détails)\n\nPARIS, 4 mars (Reuters) - Ok.", "PARIS, 4 mars (Reuters)", id="after-note"),
        pytest.param("- Un point\n- Deux points\n\nPARIS (Reuters) - Ok.", "PARIS (Reuters)", id="after-bullets"),
        pytest.param("* Un point\n\nPARIS (Reuters) - Ok.", "PARIS (Reuters)", id="after-stars"),
        pytest.param("La Bourse monte.\n\nPARIS (Reuters) - Ok.", None, id="not-at-start"),
        pytest.param("La Bourse - PARIS (Reuters) - monte.", None, id="inside"),
        pytest.param("Selon un porte-parole (AFP), rien.", None, id="no-dash"),
        pytest.param("Renault - le groupe - monte.", None, id="dashes"),
        pytest.param("", None, id="empty"),
    ],
)  # fmt: skip
def test_read_dateline(text: str, expected: str | None) -> None:
    assert read_dateline(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Fin.\n\n(Rédigé par Anne Exemple, édité par Jean Modèle)", "Rédigé par Anne Exemple, édité par Jean Modèle", id="brackets"),
        pytest.param("Fin.\n\nRédigé par Anne Exemple, édité par Jean Modèle", "Rédigé par Anne Exemple, édité par Jean Modèle", id="bare"),
        pytest.param("Fin.\n\n(Version française Anne Exemple, édité par Jean Modèle)", "Version française Anne Exemple, édité par Jean Modèle", id="version"),
        pytest.param("Fin.\n\n(Reportage de John Sample, version française Anne Exemple)", "Reportage de John Sample, version française Anne Exemple", id="report"),
        pytest.param("Rédigé par Anne Exemple.\n\nEt une suite.", None, id="not-at-end"),
        pytest.param("Le groupe a été dirigé par Anne Exemple", None, id="another-verb"),
        pytest.param("Par ailleurs, le titre monte de 2%", None, id="par-ailleurs"),
        pytest.param("", None, id="empty"),
    ],
)  # fmt: skip
def test_read_byline(text: str, expected: str | None) -> None:
    assert read_byline(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("((Traduction automatisée par Reuters, avertissement))", True, id="one-line"),
        pytest.param("((Traduction\nautomatisée\n par\u00a0Reuters", True, id="wrapped"),
        pytest.param("voir https://bit.ly/rtrsauto", True, id="address"),
        pytest.param("La traduction automatisée progresse", False, id="a-topic"),
        pytest.param("", False, id="empty"),
    ],
)
def test_is_machine_translated(text: str, expected: bool) -> None:
    assert is_machine_translated(text) is expected
