"""What stands around every page: head, synthetic mark, navigation, consent overlay, footer."""

from __future__ import annotations

from dataclasses import dataclass

from .style import CSS
from .topics import SECTIONS

SYNTHETIC_COMMENT = (
    "<!-- newscrawl replica: this page is synthetic. Every company, person and text is invented. -->"
)
SYNTHETIC_META = '<meta name="generator" content="newscrawl-replica (synthetic)">'
SYNTHETIC_BANNER = (
    '<div class="replica-banner" role="note">Site de démonstration <strong>synthétique</strong> : '
    "sociétés, personnes et textes sont inventés. Aucun lien avec le vrai site.</div>"
)
_LAZYLOAD = (
    "<script>document.querySelectorAll('img.lazyload').forEach(function(i){i.src=i.dataset.src})</script>"
)
_DIDOMI = (
    '<div id="didomi-host" data-nosnippet="true"><div id="didomi-notice" class="didomi-notice" '
    'role="dialog"><p class="didomi-notice-text">Avec votre accord, nos partenaires et nous '
    "utilisons des cookies pour mesurer l'audience de ce site fictif.</p>"
    '<button class="didomi-continue-without-agreeing" id="didomi-notice-disagree-button">'
    'Continuer sans accepter</button><button id="didomi-notice-agree-button">Accepter</button>'
    "</div></div><script>['didomi-notice-disagree-button','didomi-notice-agree-button']"
    ".forEach(function(i){document.getElementById(i).onclick=function(){"
    "document.getElementById('didomi-notice').remove()}})</script>"
)
_FOOT_LINKS = (
    ("/bourse/actions/cotations/", "Cotations"),
    ("/bourse/forum/", "Forum"),
    ("/aide-en-ligne/", "Aide"),
    ("/cours/", "Toutes les valeurs"),
)
_ASIDE = (
    '<aside class="l-news-page__aside"><div class="c-box c-ad">Publicité</div>'
    '<div class="c-box"><strong>Palmarès</strong><ul>'
    '<li><a href="/cours/1rPGRN/">Garonia</a> +4,1&nbsp;%</li>'
    '<li><a href="/cours/1rPSPR/">Saphirel</a> +3,2&nbsp;%</li>'
    '<li><a href="/cours/1rPTVC/">Thalvec</a> -2,7&nbsp;%</li></ul></div>'
    '<div class="c-box"><strong>Forum</strong> <a href="/bourse/forum/1rPGRN/detail/'
    'vos-avis-sur-garonia-0f0e0d0c0b0a09080706050403020100">Vos avis sur Garonia</a> '
    '<span class="c-source__time">23 nov.</span> <span class="c-source__time">17:23</span></div>'
    "</aside>"
)


@dataclass(frozen=True, slots=True)
class Padding:
    """Chrome that makes a page as heavy as wanted: some for its head, its top and its bottom."""

    head: str = ""
    top: str = ""
    bottom: str = ""


def head(title: str, extra: str = "") -> str:
    """The page from its doctype into ``<head>``, which stays open."""
    return (
        f'<!DOCTYPE html>\n{SYNTHETIC_COMMENT}\n<html lang="fr">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title} - Boursorama</title>\n{SYNTHETIC_META}\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="robots" content="index, follow, all">\n{extra}'
    )


def top(padding: Padding, active: str = "") -> str:
    """The rest of the head, then the body down to the start of ``<main>``'s content."""
    return (
        f"<style>{CSS}</style>{padding.head}\n</head>\n<body>\n{SYNTHETIC_BANNER}\n"
        '<a class="c-skip-link" href="#main-content">Aller au contenu principal</a>'
        '<button class="c-a11y">Activer le contraste adapté</button>'
        '<div class="c-modal"><span class="c-modal__close-text">Fermer</span></div>\n'
        f'<header><a class="c-logo" href="/">boursorama<small>réplique de démonstration</small></a>'
        f"\n{navigation(active)}</header>\n{padding.top}\n"
        '<main id="main-content"><div class="l-news-page__main">\n'
    )


def bottom(padding: Padding) -> str:
    """From the end of the content to ``</html>``."""
    links = " ".join(f'<a href="{path}">{name}</a>' for path, name in _FOOT_LINKS)
    return (
        f"</div>\n{_ASIDE}</main>\n{padding.bottom}\n<footer><p>Pages les plus populaires</p>"
        f"{links}</footer>\n{_DIDOMI}{_LAZYLOAD}\n</body>\n</html>\n"
    )


def navigation(active: str) -> str:
    """The bar of sections; `active` is the path of the one that is shown."""
    entries = [*SECTIONS.items(), ("/videos/", "Vidéos"), ("/cours/", "Valeurs")]
    links = "".join(
        f'<a class="c-nav__link{" is-active" if path == active else ""}" href="{path}">{name}</a>'
        for path, name in entries
    )
    return f'<nav class="c-nav" aria-label="Rubriques">{links}</nav>'


def plain_page(title: str, body: str) -> str:
    """A small page for errors: marked as synthetic, nothing around it."""
    return (
        f'<!DOCTYPE html>\n{SYNTHETIC_COMMENT}\n<html lang="fr"><head><meta charset="utf-8">'
        f"<title>{title}</title>{SYNTHETIC_META}</head><body>{SYNTHETIC_BANNER}{body}</body></html>\n"
    )
