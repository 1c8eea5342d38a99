"""Rows that lead to stories, in the three list components of the site."""

from __future__ import annotations

from datetime import date, datetime
from html import escape

from .blocks import plain
from .dates_printed import detail_dates, list_date
from .links import link_attribute
from .markup import text_html
from .story import Story
from .teaser import teaser
from .typeset import typeset
from .world import World

_BULLET = '<span aria-hidden="true" class="c-source__bullet">•</span>'
_ICON = (
    '<svg aria-hidden="true" class="c-comments-count__icon" viewBox="0 0 50 50" '
    'xmlns="http://www.w3.org/2000/svg"><path class="c-comments-count__icon-path" '
    'd="M4 6h42v30H22L11 46V36H4z" fill="#869db8">'
    "</path></svg>"
)
AD_ROW = (
    '<li class="/ o-flag"><div class="smart" data-format-id="4498" id="sas_4498"><script>\n'
    '//sas_manager.render(4498);\n</script></div><div class="google-ad u-width-full c-ad" '
    'data-brs-gpt-slot="/0/demo/infeed-fluid" data-fluid="1" id="brs-gpt-ad-infeed-fluid"></div></li>'
)


def source_kind(story: Story) -> str:
    """Modifier of the source's class: ``news``, ``press`` or ``video``."""
    return "video" if story.is_video else "press" if story.source == "Boursorama CP" else "news"


def news_row(world: World, story: Story, at: datetime, today: date, place: str) -> str:
    """A row of ``ul.c-list-news``; its date depends on the Paris day `today`."""
    title = typeset(world.title(story, at))
    attribute = escape(plain(title), quote=True)
    kind = source_kind(story)
    return (
        '<li class="c-list-news__line / o-flag">\n'
        f' <span class="c-list-news__date">\n  {list_date(story.published, today)}\n </span>\n'
        ' <div class="c-list-news__content">\n  <p class="c-list-news__title">\n'
        '   <a class="c-link c-link--small c-link--neutral c-link--bold c-link--no-underline" '
        f'data-exclude-parameters=\'{{"symbol":"{story.company.symbol}"}}\' '
        f'{link_attribute(story, place)} title="{attribute}">\n    {text_html(title)}\n   </a>\n  </p>\n'
        '  <div class="c-source c-source--inline">\n   <span class="u-sr-only">\n'
        "    information fournie par\n   </span>\n"
        f'   <strong class="c-source__name c-source__name--{kind} c-source__name--news">\n'
        f"    {_BULLET}\n    {escape(story.source)}\n   </strong>\n{_comments(story, at)}"
        "  </div>\n </div>\n</li>\n"
    )


def detail_row(world: World, story: Story, at: datetime, place: str, *, hidden: bool = True) -> str:
    """A row of ``ul.c-list-details-news``: caption, source, two dates, title, teaser."""
    content = world.content(story, at)
    title = typeset(content.title)
    attribute = escape(plain(title), quote=True)
    day, clock = detail_dates(story.published)
    figure = ""
    if content.pictures:
        figure = (
            f'<figure><img class="lazyload" data-src="{content.pictures[0].path}" alt="" hidden>'
            f"<figcaption>{text_html(content.pictures[0].printed)}</figcaption></figure>\n"
        )
    return (
        f'<li class="c-list-details-news__line / o-flag" role="listitem">{figure}'
        '<div class="c-list-details-news__title"><a class="c-list-details-news__subject" '
        f'title="{attribute}" {link_attribute(story, place, hidden=hidden)}>{text_html(title)}</a></div>\n'
        '<div class="c-list-details-news__author"><span class="u-sr-only">information fournie par'
        f'</span> <strong class="c-source__name c-source__name--{source_kind(story)}">{_BULLET} '
        f'{escape(story.source)}</strong>&nbsp;<span class="c-source__time">{day}</span>&nbsp;'
        f'<span class="c-source__time">{clock}</span>&nbsp;</div>\n'
        f'<p class="u-nomargin c-list-details-news__content">{escape(teaser(content))}</p></li>\n'
    )


def headline(world: World, story: Story, at: datetime, place: str) -> str:
    """An ``a.c-headlines`` block of hub pages."""
    title = typeset(world.title(story, at))
    attribute = escape(plain(title), quote=True)
    return (
        f'<a class="c-headlines / o-flag" {link_attribute(story, place, hidden=False)} '
        f'title="{attribute}"><h2 class="c-headlines__title">{text_html(title)}</h2></a>\n'
    )


def _comments(story: Story, at: datetime) -> str:
    count = story.comment_count(at)
    if count is None:
        return ""
    words = "commentaire" if count == 1 else "commentaires"
    return (
        f'   <div class="c-source__comments">{_BULLET}<span class="c-comments-count">{_ICON}'
        f'<span class="c-comments-count__number" aria-label="{count} {words}">{count}</span></span>'
        "</div>\n"
    )
