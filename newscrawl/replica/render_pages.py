"""The home page, the quote pages and the index of companies."""

from __future__ import annotations

from datetime import date, datetime
from random import Random

from . import figures
from .chrome import Padding, bottom, head, top
from .companies import COMPANIES, Company
from .render_rows import AD_ROW, detail_row, headline, news_row
from .snapshot import Snapshot
from .story import Story
from .typeset import typeset
from .world import World

_EMPTY = (
    '<ul class="c-list-news u-relative" data-load-more-content="" role="list">\n</ul>\n'
    '<div class="c-alert c-alert--info" role="alert"><i aria-hidden="true" '
    'class="c-alert__icon-state / c-icon c-icon--alert-info"></i><span class="u-sr-only">Message '
    "d'information</span><div class=\"c-alert__text\"><p>Rien n'est diffusé ici pour cette "
    "société fictive.</p></div></div>\n"
)


def home_page(world: World, snapshot: Snapshot, at: datetime, today: date, padding: Padding) -> str:
    """The hub: headlines of the newest listed stories, then a short list."""
    listed = [
        story
        for story in snapshot.stories
        if story.sections and not story.is_video and story.hex_id not in snapshot.cards_only
    ]
    blocks = "".join(headline(world, story, at, "/") for story in listed[:6])
    rows = "".join(news_row(world, story, at, today, "/") for story in listed[6:16])
    return (
        f"{head('Boursorama : réplique de démonstration')}{top(padding, '/')}<h1>À la une</h1>\n"
        f'<div class="c-list-headlines">{blocks}</div>\n<h2>Dernières actualités</h2>\n'
        f'<ul class="c-list-news" role="list">{rows}</ul>\n{bottom(padding)}'
    )


def quote_page(
    world: World, snapshot: Snapshot, company: Company, at: datetime, today: date, padding: Padding
) -> str:
    """A company's quote page with its news widgets; some of them are empty."""
    stories = snapshot.companies.get(company.symbol, [])
    place = f"/cours/{company.symbol}/"
    groups = {
        "Dernières actualités": [s for s in stories if s.source not in ("TEC", "Boursorama CP")],
        "Derniers communiqués": [s for s in stories if s.source == "Boursorama CP"],
        "Dernières analyses": [s for s in stories if s.source == "TEC"],
    }
    widgets = "".join(
        _widget(name, [news_row(world, story, at, today, place) for story in found[:8]])
        for name, found in groups.items()
    )
    price = typeset(figures.price(Random(f"{world.seed}/{company.symbol}/{today}")))
    return (
        head(f"{company.name} : cours", '<meta http-equiv="refresh" content="600">\n')
        + top(padding)
        + f"<h1>{company.name}</h1><p>{company.ric} : <strong>{price}</strong> (cours fictif). "
        f"Spécialiste {company.trade}, {company.city}. "
        f'<a href="/cours/actualites/{company.symbol}/">Toutes ses actualités</a></p>\n'
        + widgets
        + bottom(padding)
    )


def companies_page(padding: Padding) -> str:
    """The index of all companies."""
    rows = "".join(
        f'<tr><td><a class="c-link" href="/cours/{company.symbol}/">{company.name}</a></td>'
        f'<td>{company.symbol}</td><td><a href="/cours/actualites/{company.symbol}/">actualités</a>'
        "</td></tr>\n"
        for company in COMPANIES
    )
    table = f"<h1>Valeurs</h1>\n<table>{rows}</table>\n"
    return f"{head('Valeurs')}{top(padding, '/cours/')}{table}{bottom(padding)}"


def _widget(name: str, rows: list[str]) -> str:
    inner = _EMPTY
    if rows:
        rows.insert(min(3, len(rows)), AD_ROW)
        inner = (
            '<ul class="c-list-news u-relative" data-load-more-content="" role="list">\n'
            f"{''.join(rows)}</ul>\n"
        )
    return (
        '<div class="c-latest-news"><div class="c-block"><div class="c-block__head">'
        f'<h2 class="c-heading / o-flag"><span class="c-heading__text">{name}</span></h2></div>'
        f'<div class="c-block__body"><div data-load-more-target="">{inner}</div></div></div></div>\n'
    )


def cards(world: World, stories: tuple[Story, ...], at: datetime) -> str:
    """Return the "À lire aussi" block under every article: the newest stories at `at`."""
    rows = "".join(detail_row(world, story, at, "cards", hidden=False) for story in stories)
    heading = "À lire aussi" if stories and stories[0].number % 2 else "A lire aussi"
    return (
        f'<section class="c-read-also"><h2>{heading}</h2><ul class="c-list-details-news">\n'
        f"{rows}</ul></section>\n"
    )
