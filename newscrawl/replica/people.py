"""Invented people, brokers, places. All begin with a consonant (no elision needed)."""

from __future__ import annotations

from random import Random

MEN = [
    "Paul",
    "Marc",
    "Bruno",
    "Thomas",
    "Nicolas",
    "Laurent",
    "David",
    "Pascal",
    "Gilles",
    "Romain",
    "Damien",
    "Cédric",
]
WOMEN = [
    "Claire",
    "Marie",
    "Sophie",
    "Nathalie",
    "Valérie",
    "Delphine",
    "Julie",
    "Caroline",
    "Mathilde",
    "Sylvie",
    "Léa",
]
SURNAMES = [
    "Darnaud",
    "Fontenoy",
    "Lescure",
    "Marchandier",
    "Belloc",
    "Torrence",
    "Vasselin",
    "Quérard",
    "Poncelin",
    "Raffarel",
    "Castagnet",
    "Brévaux",
    "Mondelin",
    "Sarrault",
    "Garrigou",
    "Pelvoux",
    "Thévenard",
    "Lormier",
    "Kerbrat",
    "Chassaing",
    "Ferrandon",
    "Gaudrin",
    "Valentinois",
    "Bourdelle",
    "Mesnard",
    "Plantevin",
    "Rouvière",
    "Tisserand",
    "Cazalet",
    "Dervieux",
]
BROKERS = (
    "Courtage Ventadour",
    "Banque Delcourt-Fabre",
    "Cabinet Sorgue",
    "Maison Tavernol",
    "Bourdelin Recherche",
    "Courtage Montsalvat",
    "Banque Roquemaure",
    "Pelletan Gestion",
)
CITIES = ["Paris", "Paris", "Paris", "Londres", "Francfort", "Bruxelles", "Madrid", "Milan"]
COUNTRIES = [
    "en Allemagne",
    "en Espagne",
    "en Italie",
    "aux Pays-Bas",
    "au Portugal",
    "en Belgique",
    "en Pologne",
    "au Brésil",
    "au Canada",
    "en Inde",
    "au Japon",
    "au Maroc",
    "au Mexique",
    "en Suède",
    "en Suisse",
    "aux États-Unis",
    "au Vietnam",
    "au Royaume-Uni",
    "en Turquie",
    "en Norvège",
    "en Autriche",
    "en Grèce",
    "au Danemark",
    "en Finlande",
]


def person(rng: Random) -> tuple[str, bool]:
    """Draw a full name, and whether it is a woman's."""
    woman = rng.random() < 0.5
    return f"{rng.choice(WOMEN if woman else MEN)} {rng.choice(SURNAMES)}", woman


def photographer(rng: Random) -> str:
    """Draw a name as picture credits print it: ``Claire DARNAUD``."""
    first, _, last = person(rng)[0].partition(" ")
    return f"{first} {last.upper()}"
