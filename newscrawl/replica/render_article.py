"""A story's own page, in the two layouts known of the real site."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape

from .blocks import plain
from .chrome import head
from .dates_printed import article_date, comment_date, json_date
from .links import HOST
from .markup import block_html, text_html
from .render_rows import source_kind
from .story import Content, Picture, Story
from .typeset import typeset

_COMMENTS = (
    "On verra bien au prochain trimestre, je garde mes titres.",
    "Encore une annonce sans calendrier... Prudence.",
    "Quelqu'un a-t-il lu le document en entier ? Il y a des surprises en annexe.",
    "Rien de neuf, tout était déjà dans les cours.",
    "Merci pour l'information, plus claire que le communiqué.",
)


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """The two parts of a page that are the story's own; chrome and cards stand between them."""

    head: str
    main: str


def article_page(story: Story, content: Content, at: datetime) -> ArticlePage:
    """Draw the page of `story` as its layout has it."""
    title = typeset(content.title)
    extra = _metadata(story, content) if story.layout == 2 else _breadcrumb_script()
    draw = _layout_2 if story.layout == 2 else _layout_1
    comments = _comments(story, at)
    return ArticlePage(head(text_html(title), extra), draw(story, content, text_html(title)) + comments)


def _layout_1(story: Story, content: Content, title: str) -> str:
    """The older layout: source and date inside the h1."""
    return (
        f'<div class="c-news-detail"><h1 class="c-title-big">{title}<div class="c-source '
        f'c-news-detail__source">{_source(story, "c-source__name")}</div></h1>\n'
        f'{_player(story)}<div class="c-news-detail__content">{_text(story, content, False)}</div>'
        f"{_values(content)}</div>\n"
    )


def _layout_2(story: Story, content: Content, title: str) -> str:
    """The newer layout: title in a span, source line after the h1, text in an ``article``."""
    name = f"c-source__name c-source__name--{source_kind(story)}"
    return (
        f'<div class="c-news-detail"><h1 class="c-title-big c-title--color-dark"><span>{title}</span>'
        f'</h1><div class="c-source c-news-detail__source">{_source(story, name)}</div>\n'
        f'{_player(story)}<article class="c-news-detail__content">'
        f"{_text(story, content, True)}</article>{_values(content)}</div>\n"
    )


def _source(story: Story, name_class: str) -> str:
    hidden = ' aria-hidden="true"' if story.layout == 2 else ""
    gap = "&nbsp;" if story.layout == 2 else " "
    return (
        f'<span class="u-sr-only">information fournie par</span> <strong class="{name_class}">'
        f'{escape(story.source)}</strong>{gap}<span class="c-source__bullet"{hidden}>•</span>{gap}'
        f'<span class="c-source__time">{article_date(story.published, story.number)}</span>'
    )


def _player(story: Story) -> str:
    return '<div class="c-video-news">Lecteur vidéo</div>' if story.is_video else ""


def _text(story: Story, content: Content, strong_lead: bool) -> str:
    variant = story.number % 3
    figures = [_figure(picture) for picture in content.pictures]
    parts = []
    for index, block in enumerate(content.blocks):
        html = block_html(block, variant)
        if index == 0 and strong_lead and block.kind == "p" and story.number % 4:
            html = f"<p><strong>{html[3:-4]}</strong></p>"
        parts.append(html)
        if figures and index in (0, 3):
            parts.append(figures.pop(0))
    return "\n".join([*parts, *figures])


def _figure(picture: Picture) -> str:
    alt = escape(picture.printed, quote=True)
    return (
        f'<div class="c-image-news"><noscript><img src="{picture.path}" alt="{alt}"></noscript>'
        f'<img class="lazyload" data-src="{picture.path}" alt="{alt}">'
        f'<p class="c-image-news__legend">{text_html(picture.printed)}</p></div>'
    )


def _values(content: Content) -> str:
    if not content.associated:
        return ""
    rows = "".join(
        f'<tr><td><a class="c-link" href="/cours/{company.symbol}/" title="{escape(company.name)}">'
        f"{escape(company.name)}</a></td><td>{company.code}</td></tr>"
        for company in content.associated
    )
    return (
        '<div class="c-associated-values"><h2 class="c-heading__text">Valeurs associées</h2>'
        f"<table>{rows}</table></div>"
    )


def _comments(story: Story, at: datetime) -> str:
    count = story.comment_count(at)
    if count is None:
        return ""
    shown = min(count, 1 + story.number % 3)
    span = (story.comments_at - story.published) / (shown + 1)
    messages = "".join(
        f'<div class="c-message"><span class="c-source__time">'
        f"{comment_date(story.published + span * (index + 1))}"
        f'</span><p class="c-message__text">'
        f"{escape(_COMMENTS[(story.number + index) % len(_COMMENTS)])}</p>"
        "<a>Signaler le commentaire</a></div>"
        for index in range(shown)
    )
    words = "1 commentaire" if count == 1 else f"{count} commentaires"
    return (
        f'<div class="c-comment--full" id="comments"><span class="c-heading__text">{words}</span>'
        f"{messages}</div>\n"
    )


def _metadata(story: Story, content: Content) -> str:
    """Canonical address, keywords and JSON-LD of layout 2."""
    keywords = ", ".join(content.keywords)
    place = story.number % 3
    news: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": plain(content.title),
        "datePublished": json_date(story.published),
        "author": {"@type": "Organization", "name": story.source},
    }
    if content.updated_at:
        news["dateModified"] = json_date(content.updated_at)
    if keywords and place != 0:
        news["keywords"] = list(content.keywords) if place == 1 else keywords
    blocks: Iterator[object] = iter(([_BREADCRUMB], news))
    if story.number % 5 == 0:
        blocks = iter(([_BREADCRUMB, news],))
    meta = f'<link rel="canonical" href="{HOST}{story.path}">\n'
    if keywords and place != 1:
        meta += f'<meta name="keywords" content="{escape(keywords, quote=True)}">\n'
    return meta + "".join(_script(block) for block in blocks)


_BREADCRUMB = {
    "@context": "http://schema.org",
    "@type": "BreadcrumbList",
    "@id": "#bc",
    "itemListElement": [
        {"@type": "ListItem", "position": 1, "item": {"@id": "/", "name": "Accueil"}},
        {"@type": "ListItem", "position": 2, "item": {"@id": "/bourse/", "name": "Bourse"}},
    ],
}


def _breadcrumb_script() -> str:
    return _script(_BREADCRUMB)


def _script(block: object) -> str:
    text = json.dumps(block, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>\n'
