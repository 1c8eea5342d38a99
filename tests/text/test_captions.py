"""Captions: legend and credit apart, repeats in the text dropped."""

from __future__ import annotations

import pytest

from newscrawl.text.captions import split_caption, without_captions


@pytest.mark.parametrize(
    ("text", "legend", "credit"),
    [
        pytest.param("Le port, le 3 mars. ( AFP / Anne EXEMPLE )", "Le port, le 3 mars.", "AFP / Anne EXEMPLE", id="afp"),
        pytest.param("Une usine (POOL / Jean MODELE)", "Une usine", "POOL / Jean MODELE", id="pool"),
        pytest.param("Une usine (Crédits photo : Adobe Stock)", "Une usine", "Adobe Stock", id="label"),
        pytest.param("Une usine (© Agence Exemple)", "Une usine", "Agence Exemple", id="copyright"),
        pytest.param("Une usine (Reuters)", "Une usine", "Reuters", id="agency-alone"),
        pytest.param("Marie Untel (2e g), ministre", "Marie Untel (2e g), ministre", None, id="brackets-inside"),
        pytest.param("Le ministre (à gauche)", "Le ministre (à gauche)", None, id="brackets-at-end"),
        pytest.param("Deux (2e g) au port ( AFP / A )", "Deux (2e g) au port", "AFP / A", id="both"),
        pytest.param("( AFP / Anne EXEMPLE )", None, "AFP / Anne EXEMPLE", id="credit-alone"),
        pytest.param("Le\u00a0port  (\u00a0AFP / X\u00a0)", "Le port", "AFP / X", id="no-break"),
        pytest.param("", None, None, id="empty"),
    ],
)  # fmt: skip
def test_split_caption(text: str, legend: str | None, credit: str | None) -> None:
    assert split_caption(text) == (legend, credit)


@pytest.mark.parametrize(
    ("blocks", "captions", "expected"),
    [
        pytest.param(["a", "Le port", "b"], ["Le port"], ["a", "b"], id="repeat"),
        pytest.param(["Le\u00a0port", "b"], ["Le port "], ["b"], id="spaces"),
        pytest.param(["Le port brûle", "b"], ["Le port"], ["Le port brûle", "b"], id="only-whole"),
        pytest.param(["a", "b"], [""], ["a", "b"], id="empty-caption"),
        pytest.param([], ["x"], [], id="nothing"),
    ],
)
def test_without_captions(blocks: list[str], captions: list[str], expected: list[str]) -> None:
    assert without_captions(blocks, captions) == expected
