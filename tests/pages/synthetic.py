"""Synthetic pages, built from documented class names; every text is invented."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from pathlib import Path

FETCHED = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
SITE = "https://www.boursorama.com"
STORY_URL = f"{SITE}/bourse/actualites/un-sujet-invente-{'0a' * 16}"
LIST_URL = f"{SITE}/bourse/actualites/marches/"
FIXTURES = Path(__file__).parent / "fixtures"
PARAGRAPHS = (
    "<p>La société imaginaire Valdor a publié des ventes en hausse de 3,2% au premier trimestre.</p>"
    "<p>Son directeur, inventé lui aussi, se dit confiant pour le reste de l'exercice.</p>"
)


def page(main: str, *, title: str = "Un sujet inventé - Boursorama", head: str = "") -> str:
    """Return a whole page around `main`."""
    return (
        "<!DOCTYPE html><!-- synthetic, from documented class names -->"
        f'<html lang="fr"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><main>{main}</main></body></html>"
    )


def article(
    content: str = PARAGRAPHS,
    *,
    title: str = "Un sujet inventé",
    source: str = "AOF",
    date: str = "04/03/2026&nbsp;à&nbsp;09:12",
    head: str = "",
    inside: str = "",
    after: str = "",
) -> str:
    """Return a story's page in the newer layout; `inside` ends the detail, `after` the main part."""
    return page(
        f'<div class="c-news-detail"><h1 class="c-title-big"><span>{title}</span></h1>'
        '<div class="c-source c-news-detail__source"><span class="u-sr-only">information fournie par</span> '
        f'<strong class="c-source__name">{source}</strong><span class="c-source__bullet">•</span>'
        f'<span class="c-source__time">{date}</span></div>'
        f'<div class="c-news-detail__content">{content}</div>{inside}</div>{after}',
        head=head,
    )


def json_ld(text: str) -> str:
    """Return `text` as a JSON-LD script."""
    return f'<script type="application/ld+json">{text}</script>'


def card(number: int, *, title: str = "Une carte", day: str = "04.03.2026", clock: str = "09:58") -> str:
    """Return a card of the block under a story."""
    return (
        '<li class="c-list-details-news__line / o-flag"><figure><img data-src="/img/carte.jpg">'
        f"<figcaption>Carte {number} ( AFP / X )</figcaption></figure>"
        f'<div class="c-list-details-news__title"><a class="c-list-details-news__subject" '
        f'href="/bourse/actualites/carte-{number:032x}">{escape(title)}</a></div>'
        f'<strong class="c-source__name">Reuters</strong><span class="c-source__time">{day}</span>'
        f'<span class="c-source__time">{clock}</span>'
        f'<p class="c-list-details-news__content">Texte de carte {number} ... Lire la suite</p></li>'
    )


def cards(*lines: str) -> str:
    """Return the whole block of cards."""
    return f'<section><h2>À lire aussi</h2><ul class="c-list-details-news">{"".join(lines)}</ul></section>'


def comments(count: int, date: str = "3 mars&nbsp;19:25") -> str:
    """Return the block of comments."""
    return (
        f'<div class="c-comment--full" id="comments"><span class="c-heading__text">{count} commentaires</span>'
        f'<div class="c-message"><span class="c-source__time">{date}</span>'
        '<p class="c-message__text">Un avis inventé.</p></div></div>'
    )


def fixture_pages() -> list[str]:
    """Return all pages of the fixtures folder."""
    return [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.html"))]
