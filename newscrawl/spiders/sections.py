"""The sections of boursorama.com that a crawl starts from: name -> path of its first list page.

Paths below ``/bourse/actualites/`` are known from captures (C); ``/actualite-economique/`` from
working scrapers (X).
"""

from __future__ import annotations

SECTIONS = {
    "bourse": "/bourse/actualites/",
    "economie": "/actualite-economique/",
    "marches": "/bourse/actualites/marches/",
    "societes": "/bourse/actualites/societes/",
    "finances": "/bourse/actualites/finances/",
    "paroles-experts": "/bourse/actualites/paroles-experts/",
    "introductions": "/bourse/actualites/introductions/",
    "pme-eti": "/bourse/actualites/pme-eti/",
    "opcvm": "/bourse/actualites/opcvm/",
    "isr": "/bourse/actualites/isr/",
    "devises": "/bourse/actualites/devises/",
    "matieres-premieres": "/bourse/actualites/matieres-premieres/",
}
VIDEOS = {"videos": "/videos/"}
COMPANY_NEWS = "/cours/actualites/{symbol}/"
