"""List pages: the twelve sections, companies' news, videos; with rows that are not news."""

from __future__ import annotations

from datetime import date, datetime
from hashlib import md5

from .chrome import Padding, bottom, head, top
from .companies import Company
from .render_rows import AD_ROW, detail_row, headline, news_row
from .snapshot import COMPANY_ROWS, Snapshot
from .story import Story
from .topics import ECONOMIE, FINANCES, SECTIONS
from .world import World

_WITH_HEADLINES = (FINANCES, ECONOMIE)
"""Sections whose pages repeat some of their own stories above the list."""


def section_page(
    world: World,
    snapshot: Snapshot,
    path: str,
    number: int,
    at: datetime,
    today: date,
    padding: Padding,
) -> str | None:
    """Page `number` (from 1) of a section; None beyond the last."""
    stories = snapshot.page(path, number)
    if stories is None:
        return None
    name = SECTIONS[path]
    parts = [head(f"{name} : toute l'actualité"), top(padding, path), f"<h1>{name}</h1>\n"]
    if path in _WITH_HEADLINES:
        chosen = [story for story in stories if not story.is_video][:3]
        blocks = "".join(headline(world, story, at, f"{path}#{number}") for story in chosen)
        parts.append(f'<div class="c-list-headlines">{blocks}</div>\n')
    if path == ECONOMIE:
        rows = [detail_row(world, story, at, path) for story in stories]
        parts.append(_list("c-list-details-news", rows, path))
    else:
        rows = [news_row(world, story, at, today, path) for story in stories]
        parts.append(_list("c-list-news u-relative", rows, path))
    parts += [pagination(path, number, snapshot.page_count(path)), bottom(padding)]
    return "".join(parts)


def company_page(
    world: World, snapshot: Snapshot, company: Company, number: int, at: datetime, padding: Padding
) -> str | None:
    """Page `number` of a company's news; None beyond the last."""
    path = f"/cours/actualites/{company.symbol}/"
    stories = snapshot.companies.get(company.symbol, [])
    pages = max(1, -(-len(stories) // COMPANY_ROWS))
    if not 1 <= number <= pages:
        return None
    shown = stories[COMPANY_ROWS * (number - 1) : COMPANY_ROWS * number]
    rows = [detail_row(world, story, at, path) for story in shown]
    return "".join(
        (
            head(f"{company.name} : actualités"),
            top(padding),
            f'<h1><a href="/cours/{company.symbol}/">{company.name}</a> : actualités</h1>\n',
            _list("c-list-details-news", rows, path),
            pagination(path, number, pages),
            bottom(padding),
        )
    )


def videos_page(world: World, stories: list[Story], at: datetime, padding: Padding) -> str:
    """All videos on one page."""
    rows = [detail_row(world, story, at, "/videos/") for story in stories]
    return "".join(
        (
            head("Vidéos"),
            top(padding, "/videos/"),
            "<h1>Vidéos</h1>\n",
            _list("c-list-details-news", rows, "/videos/"),
            bottom(padding),
        )
    )


def pagination(path: str, current: int, pages: int) -> str:
    """The block of page links; page 1 is the bare path."""
    if pages < 2:
        return ""
    links = "".join(
        f'<a aria-label="Page {number}" class="c-link c-link--no-underline c-pagination__link" '
        f'href="{path if number == 1 else f"{path}page-{number}"}" title=""><span '
        f'class="c-pagination__content{" is-active" if number == current else ""}">{number}</span></a>'
        for number in range(1, pages + 1)
    )
    return f'<div aria-label="pagination" class="c-pagination" role="navigation">{links}</div>\n'


def _list(classes: str, rows: list[str], place: str) -> str:
    """The list itself, with an ad and rows that lead elsewhere between the stories."""
    rows = list(rows)
    for position, row in ((9, _sponsored(place)), (5, _forum(place)), (2, AD_ROW)):
        rows.insert(min(position, len(rows)), row)
    return (
        f'<div data-load-more-target=""><ul class="{classes}" data-load-more-content="" '
        f'role="list">\n{"".join(rows)}</ul></div>\n<a class="c-link" rel="nofollow" '
        f'href="/_partial/liste{place}">Afficher plus</a> <a class="c-link" '
        f'href="/ajax/flux{place}" data-refresh="60">Flux</a>\n'
    )


def _odd_row(address: str, label: str) -> str:
    return (
        '<li class="c-list-news__line / o-flag"><span class="c-list-news__date">23 nov.</span>'
        '<div class="c-list-news__content"><p class="c-list-news__title"><a class="c-link" '
        f'href="{address}" title="{label}">{label}</a></p></div></li>\n'
    )


def _forum(place: str) -> str:
    digits = md5(f"forum{place}".encode(), usedforsecurity=False).hexdigest()
    return _odd_row(f"/bourse/forum/1rPVLM/detail/que-penser-du-titre-{digits}", "Sur le forum")


def _sponsored(place: str) -> str:
    digits = md5(f"ad{place}".encode(), usedforsecurity=False).hexdigest()
    address = f"https://annonceur.invalid/actualites/offre-{digits}"
    return _odd_row(address, "Contenu sponsorisé")
