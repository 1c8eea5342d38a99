"""The table of printed date shapes: one row is a name, a pattern, an example and its meaning.

Patterns are matched against *folded* text: lower case, without accents, white space squeezed,
apostrophes made alike. Rows are tried in order. A row marked `whole` must cover the text but for
labels; others may stand anywhere in it. Capture groups: d, m (number), mon (name), y, H, M, S,
zone, wd (weekday), word, n and unit.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4,
    "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9,
    "sep": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
ENGLISH_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
WEEKDAYS = {
    "lundi": 0, "lun": 0, "mardi": 1, "mar": 1, "mercredi": 2, "mer": 2, "jeudi": 3, "jeu": 3,
    "vendredi": 4, "ven": 4, "samedi": 5, "sam": 5, "dimanche": 6, "dim": 6,
}  # fmt: skip
DAY_WORDS = {"aujourd'hui": 0, "hier": 1, "avant-hier": 2, "avant hier": 2}
NUMBERS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6,
    "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15,
    "vingt": 20, "trente": 30,
}  # fmt: skip
UNITS = {
    "secondes": "second", "seconde": "second", "sec": "second", "s": "second",
    "minutes": "minute", "minute": "minute", "min": "minute", "mn": "minute",
    "heures": "hour", "heure": "hour", "h": "hour", "jours": "day", "jour": "day", "j": "day",
    "semaines": "week", "semaine": "week", "sem": "week", "mois": "month",
    "annees": "year", "annee": "year", "ans": "year", "an": "year",
}  # fmt: skip
# Hours east of UTC of the zones that French and agency copy prints. Paris is read by zoneinfo.
ZONES = {"gmt": 0, "utc": 0, "z": 0, "tu": 0, "cet": 1, "cest": 2, "hnec": 1, "haec": 2,
         "est": -5, "edt": -4, "hne": -5, "hae": -4}  # fmt: skip


def _any(names: dict[str, int] | dict[str, str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_MON = rf"(?P<mon>{_any(MONTHS)})\b\.?"
_WD = rf"(?P<wd>{_any(WEEKDAYS)})\b\.?"
_WD_MAYBE = rf"(?:(?:{_any(WEEKDAYS)})\b\.?,?\s*(?:le\s+)?)?"
_DAY = r"(?<![\d/.,:-])(?P<d>[0-3]?\d(?:er)?|premier)"
_ZONE = (
    rf"(?:\s*\(?(?P<zone>{_any(ZONES)}|heure (?:de |locale de )?paris|heure locale|heure francaise)\b\)?)?"
)
_CLOCK = (
    r"(?P<H>[01]?\d|2[0-3])(?:\s?h(?:eures?)?\s?(?P<M>[0-5]\d)?|\s?:\s?(?P<M2>[0-5]\d))"
    r"(?:\s?(?:min|mn|:)\s?(?P<S>[0-5]\d)?(?:\s?s(?:ec)?)?)?(?![\d:])" + _ZONE
)
_JOIN = r"(?:[\s,\u2022\u00b7|\u2013\u2014-]|\ba\b|\bvers\b|\ble\b)*?"
_TIME = rf"(?:{_JOIN}\s*{_CLOCK})?"
_NUM = rf"(?:\d{{1,3}}|{_any(NUMBERS)})"
_UNIT = rf"(?:{_any(UNITS)})"
_SPAN = rf"{_NUM}\s*{_UNIT}\b\.?"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: `kind` names how the groups are turned into a date."""

    name: str
    kind: str
    pattern: re.Pattern[str]
    example: str
    meaning: str
    whole: bool = False


def _rule(name: str, kind: str, pattern: str, example: str, meaning: str, whole: bool = False) -> Rule:
    return Rule(name, kind, re.compile(pattern), example, meaning, whole)


RULES: tuple[Rule, ...] = (
    _rule("epoch", "epoch", r"^(?P<n>\d{10}|\d{13})$", "1740478680",
          "seconds or milliseconds since 1970, UTC", whole=True),
    _rule("iso", "calendar",
          r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])(?:[t ](?P<H>[012]\d):(?P<M>[0-5]\d)"
          r"(?::(?P<S>[0-5]\d)(?:[.,]\d+)?)?\s?(?P<zone>z\b|[+-]\d\d(?::?\d\d)?)?)?",
          "2026-08-27T17:46:35+0200", "ISO 8601, any offset spelling"),
    _rule("rfc2822", "calendar",
          rf"(?<!\d)(?P<d>\d{{1,2}})\s(?P<emon>{_any(ENGLISH_MONTHS)})\s(?P<y>\d{{4}})\s"
          r"(?P<H>[012]?\d):(?P<M>[0-5]\d)(?::(?P<S>[0-5]\d))?\s(?P<zone>[+-]\d{4}|gmt|utc|est|edt)",
          "Tue, 25 Feb 2025 10:18:00 +0100", "RFC 2822 date"),
    _rule("numeric", "calendar",
          r"(?<![\d/.,-])(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)"
          r"(?![\d/-]|\.\d)" + _TIME,
          "25/02/2025 à 11:18", "day, month, year; Paris time"),
    _rule("numeric-spaced", "calendar", r"^(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>\d{4})" + _TIME + "$",
          "20 02 2014", "day, month, year", whole=True),
    _rule("day-month-year", "calendar", _WD_MAYBE + _DAY + r"\s?" + _MON + r",?\s(?P<y>\d{4})(?!\d)" + _TIME,
          "mardi 25 février 2025 à 11 h 18", "full French date"),
    _rule("month-day-year", "calendar", _MON + r"\s(?P<d>[0-3]?\d),?\s(?P<y>\d{4})(?!\d)" + _TIME,
          "fév 15, 2013", "month first, as some templates print"),
    _rule("day-month", "yearless", _WD_MAYBE + _DAY + r"\s" + _MON + r"(?!\s?\d{4})" + _TIME,
          "25 janv.", "no year: the latest one not after the fetch"),
    _rule("day-word", "day_word", rf"\b(?P<word>{_any(DAY_WORDS)})\b" + _TIME,
          "hier, 18:02", "counted from the fetch's day in Paris"),
    _rule("instant", "now", r"\b(?:a l'instant|maintenant|il y a quelques (?:secondes|instants))\b",
          "à l'instant", "the moment of the fetch"),
    _rule("few-minutes", "few_minutes", r"\bil y ?a quelques minutes\b", "il y a quelques minutes",
          "the moment of the fetch, to the hour"),
    _rule("ago", "ago",
          rf"\bil y ?a (?:moins d'|environ |plus d')?(?P<span>{_SPAN}(?:(?:\s|,|\bet\b)*{_SPAN})*)",
          "il y a 3 h", "counted back from the fetch"),
    _rule("span", "ago", rf"^(?:les |moins de |depuis )?(?P<span>{_SPAN}(?:(?:\s|,|\bet\b)*{_SPAN})*)$",
          "1 an 11 mois", "a bare age, counted back from the fetch", whole=True),
    _rule("last-span", "ago", rf"^les (?P<n>{_NUM}) (?:derni\w+ (?P<unit>{_UNIT})|(?P<unit2>{_UNIT}) "
          r"preced\w+)$",
          "les 30 jours précédents", "counted back from the fetch", whole=True),
    _rule("weekday", "weekday", rf"^{_WD}(?P<last>\s+dernier)?{_TIME}$", "jeu.",
          "1 to 5 days before the fetch (6 at midnight)", whole=True),
    _rule("month-year", "month", rf"^(?:en |pour |de )?{_MON}\s(?P<y>\d{{4}})$", "mars 2014",
          "a month", whole=True),
    _rule("month", "month", rf"^(?:en )?{_MON}$", "février", "a month without year: not after the fetch",
          whole=True),
    _rule("time", "time", rf"^(?:a )?{_CLOCK}$", "20:26", "today in Paris, or yesterday when that is to come",
          whole=True),
)  # fmt: skip

_LABEL = re.compile(
    r"^(?:(?:publie|publication|mis en ligne|mise? a jour|maj|modifie|actualise|cree|paru|date|poste|diffuse)"
    r"e?s?\b"
    r"(?: le\b)?\s*[:,-]?\s*(?:le\b)?\s*|le\s+)+"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻꞌ`´′", "'"))


def fold(text: str) -> str:
    """Return `text` as the patterns want it: lower case, unaccented, squeezed, unlabelled."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
        text = "".join(char for char in text if not unicodedata.combining(char))
    return _LABEL.sub("", " ".join(text.lower().split()).strip(" .:;,()"))
