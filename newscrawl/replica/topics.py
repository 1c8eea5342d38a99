"""What kinds of story the replica tells: where each stands, who provides it, how it reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """One kind of story. Weights are relative; `sections` are list paths, `sources` as printed."""

    name: str
    weight: int
    family: str
    """Section path before ``actualites/`` in the story's main address."""
    sections: dict[str, int]
    sources: dict[str, int]
    titles: tuple[str, ...]
    openings: tuple[str, ...]
    """Taken in turn with the titles: the first opening goes with the first title."""
    middles: tuple[str, ...]
    pool: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    subheads: tuple[str, ...] = ()
    paragraphs: tuple[int, int] = (5, 9)
    """Fewest and most paragraphs after the opening one."""
    about_company: bool = True
    table: bool = False
    """Some of its stories hold a table of values."""


BOURSE = "/bourse/actualites/"
MARCHES = BOURSE + "marches/"
SOCIETES = BOURSE + "societes/"
FINANCES = BOURSE + "finances/"
EXPERTS = BOURSE + "paroles-experts/"
INTRODUCTIONS = BOURSE + "introductions/"
PME = BOURSE + "pme-eti/"
OPCVM = BOURSE + "opcvm/"
ISR = BOURSE + "isr/"
DEVISES = BOURSE + "devises/"
MATIERES = BOURSE + "matieres-premieres/"
ECONOMIE = "/actualite-economique/"

SECTIONS = {
    BOURSE: "Actualités",
    MARCHES: "Marchés",
    SOCIETES: "Sociétés",
    FINANCES: "Finances",
    EXPERTS: "Paroles d'experts",
    INTRODUCTIONS: "Introductions",
    PME: "PME-ETI",
    OPCVM: "OPCVM",
    ISR: "ISR",
    DEVISES: "Devises",
    MATIERES: "Matières premières",
    ECONOMIE: "Économie",
}
"""The twelve section lists: path and name."""
