"""What a misbehaving page looks like when it still answers 200."""

from __future__ import annotations

from html import escape

from .blocks import block_text
from .chrome import SYNTHETIC_BANNER, SYNTHETIC_COMMENT, SYNTHETIC_META, plain_page
from .story import Content


def consent_page() -> str:
    """A wall that asks for consent instead of the story."""
    return plain_page(
        "Votre choix concernant les cookies - Boursorama",
        '<div id="didomi-host"><div class="didomi-consent-popup" role="dialog"><h1>Vos préférences '
        "de confidentialité</h1><p>Nous et nos partenaires déposons des cookies. Acceptez ou "
        "refusez pour poursuivre votre lecture.</p>"
        '<button id="didomi-notice-disagree-button">Continuer sans accepter</button></div></div>',
    )


def empty_shell() -> str:
    """The skeleton of an article page with nothing in it."""
    return plain_page(
        "Boursorama",
        '<main id="main-content"><div class="l-news-page__main"><div class="c-news-detail">'
        '<h1 class="c-title-big"></h1><div class="c-news-detail__content"></div></div></div></main>',
    )


def error_page() -> str:
    """An error that claims to be a page: status 200."""
    return plain_page(
        "Boursorama",
        '<main id="main-content"><h1>Une erreur est survenue</h1><p>Veuillez nous excuser pour la '
        "gêne occasionnée et réessayer dans quelques instants.</p></main>",
    )


def unknown_layout(content: Content, source: str, printed_date: str) -> str:
    """The story under class names nobody has seen: for a general extractor only."""
    paragraphs = "\n".join(
        f"<p>{escape(line)}</p>" for block in content.blocks for line in block_text(block).split("\n")
    )
    title = escape(content.title)
    return (
        f'<!DOCTYPE html>\n{SYNTHETIC_COMMENT}\n<html lang="fr"><head><meta charset="utf-8">'
        f"<title>{title} - Boursorama</title>{SYNTHETIC_META}</head><body>{SYNTHETIC_BANNER}"
        f'<div class="x7-wrap"><article class="x7-a"><h1 class="x7-t">{title}</h1>'
        f'<p class="x7-s">{escape(source)} - {printed_date}</p>\n{paragraphs}\n</article></div>'
        "</body></html>\n"
    )
