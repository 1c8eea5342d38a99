"""The table of printed date shapes: one row is a name, a pattern, an example and its meaning.

Patterns are matched against *folded* text: lower case, without accents, white space squeezed,
apostrophes made alike. Rows are tried in order, and the first that matches decides: a calendar
date that does not exist is no date. Capture groups: d, m (number), mon (name), y, H, M, S, zone,
wd (weekday), word, n and unit. ``python -m newscrawl.text.date_rules`` prints the README's table.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4,
    "avr": 4, "mai": 5, "juin": 6, "juillet": 7, "juill": 7, "juil": 7, "aout": 8, "aou": 8,
    "septembre": 9, "sept": 9, "sep": 9, "octobre": 10, "oct": 10, "novembre": 11, "nov": 11,
    "decembre": 12, "dec": 12,
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
# Zones that French and agency copy prints after a time. Without one, the time is Paris time.
ZONES = {"gmt": 0, "utc": 0, "z": 0, "tu": 0, "cet": 1, "cest": 2, "hnec": 1, "haec": 2,
         "bst": 1, "est": -5, "edt": -4, "hne": -5, "hae": -4, "jst": 9}  # fmt: skip
CITIES = {
    "paris": "Europe/Paris", "londres": "Europe/London", "new york": "America/New_York",
    "tokyo": "Asia/Tokyo", "montreal": "America/Montreal", "bruxelles": "Europe/Brussels",
    "geneve": "Europe/Zurich", "la reunion": "Indian/Reunion", "martinique": "America/Martinique",
    "guadeloupe": "America/Guadeloupe", "cayenne": "America/Cayenne", "noumea": "Pacific/Noumea",
    "papeete": "Pacific/Tahiti",
}  # fmt: skip


def _any(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_MON = rf"(?P<mon>{_any(MONTHS)})\b\.?"
_WEEKDAY = rf"(?:(?:{_any(WEEKDAYS)})\b\.?,?\s*(?:le\s+)?)?"
_DAY = r"(?<![\d/.,:-])(?P<d>[0-3]?\d(?:\s?er)?|premier)"
_CITY = rf"heure (?:de |du |a |locale de )?(?:{_any(CITIES)})"
_ZONE = (
    r"(?:\s*\(?(?P<zone>(?:utc|gmt)\s?[+-]\s?\d{1,2}(?::?\d\d)?|"
    rf"{_any(ZONES)}|{_CITY}|heure francaise)\b\)?)?"
    r"(?!\s?[ap]\.?m\b)"  # a clock of twelve hours is not French: better no time than a wrong one
)
_CLOCK = (
    r"(?:(?P<H>[01]?\d|2[0-3])(?:\s?h(?:eures?)?\s?(?P<M>[0-5]\d)?|\s?:\s?(?P<M2>[0-5]\d))"
    r"(?:\s?(?:min|mn|:)\s?(?P<S>[0-5]\d)?(?:\s?s(?:ec)?)?)?(?![\d:])|(?P<word_time>midi|minuit)\b)" + _ZONE
)
_JOIN = r"(?:[\s,\u2022\u00b7|\u2013\u2014-]|\ba\b|\bvers\b|\ble\b)*?"
_TIME = rf"(?:{_JOIN}\s*{_CLOCK})?"
# A time that stands before its date; one that stands after it wins.
_LEAD = rf"(?:(?<![\d:h])(?P<H0>[01]?\d|2[0-3])\s?[h:]\s?(?P<M0>[0-5]\d)(?![\d:]){_JOIN}\s*{_WEEKDAY})?"
_NUM = rf"(?:\d{{1,3}}|{_any(NUMBERS)})"
_SPAN = rf"(?:\d{{1,2}}\s?h\s?[0-5]\d\b|{_NUM}\s*(?:{_any(UNITS)})\b\.?)"
_SPANS = rf"(?P<span>{_SPAN}(?:(?:\s|,|\bet\b)*{_SPAN})*)"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. `kind` names how the groups are turned into a date (:mod:`.date_readers`).

    `needs` are the marks (see :func:`find`) without which the pattern can't match.
    """

    name: str
    kind: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    example: str
    meaning: str
    flags: str = ""


def _rule(
    name: str, kind: str, needs: str, pattern: str, example: str, meaning: str, flags: str = ""
) -> Rule:
    return Rule(name, kind, tuple(needs.split()), re.compile(pattern), example, meaning, flags)


RULES: tuple[Rule, ...] = (
    _rule("numeric", "calendar", "numeric",
          _LEAD + r"(?<![\d/.,-])(?P<d>\d{1,2})(?P<sep>[/.-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d{4}|\d\d)"
          r"(?![\d/-]|\.\d)" + _TIME,
          "25/02/2025 à 11:18", "day, month, year of four or two digits", "two_digit_year"),
    _rule("day-month-year", "calendar", "month year",
          _LEAD + _WEEKDAY + _DAY + r"\s?" + _MON + r",?\s(?P<y>\d{4})(?!\d)" + _TIME,
          "mardi 25 février 2025 à 11 h 18", "full French date, ordinals and abbreviations"),
    _rule("time", "time", "clock", rf"^(?:a )?{_CLOCK}$", "20:26",
          "the whole text is a time: today in Paris, or yesterday when that is to come", "inferred_date"),
    _rule("iso", "calendar", "- year",
          r"(?<![\d/-])(?P<iso>)(?P<y>\d{4})(?P<dash>[/-])(?P<m>\d\d)(?P=dash)(?P<d>\d\d)(?![\d/-])"
          r"(?:[t ](?P<H>[012]\d):(?P<M>[0-5]\d)(?::(?P<S>[0-5]\d)(?:[.,]\d+)?)?"
          r"\s?(?P<zone>z\b|[+-]\d\d(?::?\d\d)?)?)?",
          "2026-08-27T17:46:35+0200", "ISO 8601, any spelling of the offset; without one, Paris time",
          "timezone_assumed"),
    _rule("month-day-year", "calendar", "month year",
          _MON + r"\s(?P<d>[0-3]?\d),?\s(?P<y>\d{4})(?!\d)" + _TIME,
          "fév 15, 2013", "month first, as some templates print"),
    _rule("day-month", "yearless", "month digit",
          _LEAD + _WEEKDAY + _DAY + r"\s" + _MON + r"(?!\s?\d{4})" + _TIME,
          "25 janv.", "no year: the latest one not after the fetch, at most a year back", "inferred_year"),
    _rule("day-word", "day_word", "day-word", rf"\b(?P<word>{_any(DAY_WORDS)})\b" + _TIME,
          "hier, 18:02", "counted from the fetch's day in Paris", "relative"),
    _rule("weekday", "weekday", "weekday",
          rf"^(?P<wd>{_any(WEEKDAYS)})\b\.?(?P<last>\s+dernier)?{_TIME}$", "jeu.",
          "the whole text is a weekday: 1 to 6 days before the fetch, 0 when written out or timed",
          "inferred_date"),
    _rule("rfc2822", "calendar", ": year",
          rf"(?<!\d)(?P<d>\d{{1,2}})\s(?P<emon>{_any(ENGLISH_MONTHS)})\s(?P<y>\d{{4}})\s"
          r"(?P<H>[012]?\d):(?P<M>[0-5]\d)(?::(?P<S>[0-5]\d))?\s(?P<zone>[+-]\d{4}|gmt|utc|est|edt)",
          "Tue, 25 Feb 2025 10:18:00 +0100", "RFC 2822 date"),
    _rule("numeric-spaced", "calendar", "year", r"^(?P<d>\d{1,2}) (?P<m>\d{1,2}) (?P<y>\d{4})" + _TIME + "$",
          "20 02 2014", "the whole text is day, month, year"),
    _rule("numeric-yearless", "yearless", "numeric-short",
          rf"(?<![\d/.,-])(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?![\d/.-]){_JOIN}\s*{_CLOCK}",
          "25/02 à 11h18", "no year, but a time: the latest one not after the fetch", "inferred_year"),
    _rule("first-of-month", "yearless", "month", rf"\b(?P<d>premier)\s{_MON}(?!\s?\d{{4}})" + _TIME,
          "premier mars", "no year, likewise", "inferred_year"),
    _rule("instant", "now", "now", r"\b(?:a l'instant|maintenant|il y ?a quelques (?:secondes|instants))\b",
          "à l'instant", "the moment of the fetch", "relative"),
    _rule("few-minutes", "few_minutes", "ago", r"\bil y ?a quelques minutes\b", "il y a quelques minutes",
          "the moment of the fetch, to the hour", "relative"),
    _rule("ago", "ago", "ago", rf"\bil y ?a (?:moins d'|environ |pres d'|plus d')?{_SPANS}",
          "il y a 3 h", "counted back from the fetch; an hour is 3,600 seconds", "relative"),
    _rule("span", "ago", "unit", rf"^(?:les |moins de |depuis )?{_SPANS}$",
          "1 an 11 mois", "the whole text is an age", "relative"),
    _rule("last-span", "ago", "unit",
          rf"^les (?P<n>{_NUM}) (?:derni\w+ (?P<unit>{_any(UNITS)})|(?P<unit2>{_any(UNITS)}) preced\w+)$",
          "les 30 jours précédents", "the whole text is an age", "relative"),
    _rule("month-year", "month", "month year", rf"^(?:en |pour |de )?{_MON}\s(?P<y>\d{{4}})$", "mars 2014",
          "the whole text is a month"),
    _rule("month", "month", "month", rf"^(?:en )?{_MON}$", "février",
          "the whole text is a month: the latest one not after the fetch", "inferred_year"),
    _rule("epoch", "epoch", "digit", r"^(?P<n>\d{10}|\d{13})$", "1740478680",
          "seconds or milliseconds since 1970, UTC"),
)  # fmt: skip

_MARKS = {
    "digit": r"\d",
    "year": r"\d{4}",
    "-": r"\d{4}[/-]\d\d[/-]",
    ":": r"\d:\d",
    "numeric": r"\d[/.-]\d{1,2}[/.-]\d",
    "numeric-short": r"\d/\d{1,2}(?![\d/])",
    "month": rf"(?:{_any(MONTHS)})\b",
    "weekday": rf"^(?:{_any(WEEKDAYS)})\b",
    "day-word": r"hier|aujourd",
    "now": r"instant|maintenant|quelques",
    "ago": r"il y ?a ",
    "unit": rf"(?:{_any(UNITS)})\b",
    "clock": r"\d\s?[:h]|midi|minuit",
}
_HAS = {name: re.compile(pattern).search for name, pattern in _MARKS.items()}


def find(folded: str) -> tuple[Rule, re.Match[str]] | None:
    """Return the first row that matches folded text, and its match.

    Cheap looks at the text come first: most rows need a mark that it does not have.
    """
    there: dict[str, bool] = {}
    for rule in RULES:
        for mark in rule.needs:
            has = there.get(mark)
            if has is None:
                has = there[mark] = _HAS[mark](folded) is not None
            if not has:
                break
        else:
            match = rule.pattern.search(folded)
            if match is not None:
                return rule, match
    return None


_LABEL = re.compile(
    r"^(?:(?:publie|publication|mis en ligne|mise? a jour|maj|modifie|actualise|cree|paru|date|poste|diffuse)"
    r"e?s?\b"
    r"(?: le\b)?\s*[:,-]?\s*(?:le\b)?\s*|le\s+)+"
)
# What French text is made of beyond ASCII; anything else is taken apart by Unicode's rules.
_PLAIN = str.maketrans(
    {
        **dict(zip("àâäáçéèêëîïíôöóùûüúÿñ", "aaaaceeeeiiiooouuuuyn", strict=True)),
        **dict(zip("ÀÂÄÁÇÉÈÊËÎÏÍÔÖÓÙÛÜÚŸÑ", "aaaaceeeeiiiooouuuuyn", strict=True)),
        **dict.fromkeys("’‘ʼʻꞌ`´′", "'"),
        **dict.fromkeys("\u00a0\u202f\u2009", " "),
    }
)
_EDGES = " .:;,()"


def fold(text: str) -> str:
    """Return `text` as the patterns want it: lower case, unaccented, squeezed, unlabelled."""
    if not text.isascii():
        text = text.translate(_PLAIN)
        if not text.isascii():
            text = unicodedata.normalize("NFKD", text)
            text = "".join(char for char in text if not unicodedata.combining(char))
    text = " ".join(text.lower().split()).strip(_EDGES)
    return text if text[:1].isdigit() else _LABEL.sub("", text)


def table() -> str:
    """Return the rows as a Markdown table."""
    rows = [
        f"| `{rule.name}` | `{rule.example}` | {rule.meaning} | {f'`{rule.flags}`' if rule.flags else ''} |"
        for rule in RULES
    ]
    return "\n".join(["| rule | example | meaning | flag |", "|---|---|---|---|", *rows]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(table())
