"""What a page is when it is not a story: consent, challenge, error, section, empty shell."""

from __future__ import annotations

import re

from newscrawl.pages.blocks import own_text
from newscrawl.pages.document import Document
from newscrawl.pages.selectors import LIST_ROWS
from newscrawl.text.spaces import squeeze

_CONSENT = re.compile(
    r"continuer sans accepter|consentement|vos choix (?:en matière|concernant)|gestion des cookies|"
    r"nos partenaires (?:stockent|déposent)|accepter (?:et fermer|les cookies)",
    re.I,
)
_CHALLENGE = re.compile(
    r"just a moment|vérification (?:de sécurité|que vous)|êtes.vous un robot|captcha|access denied|"
    r"accès refusé|enable javascript and cookies|activer javascript",
    re.I,
)
_ERROR = re.compile(
    r"une erreur (?:est survenue|s['’]est produite|interne)|page (?:introuvable|non trouvée|indisponible)|"
    r"n['’]existe (?:pas|plus)|n['’]est plus disponible|"
    r"service (?:temporairement )?indisponible|"
    r"\berreur [45]\d\d\b|\b[45]\d\d (?:not found|internal server error|bad gateway|forbidden)|"
    r"en maintenance|"
    r"(?:page|article) not found",
    re.I,
)
_SHELL_LENGTH = 200
_SECTION_ROWS = 5


def not_an_article(document: Document) -> str:
    """Return the reason why `document`, which has no story to read, is none."""
    title = document.first("title")
    heading = document.first("h1")
    head = " ".join(squeeze(node.text()) for node in (title, heading) if node is not None)
    body = document.tree.body
    text = own_text(body) if body is not None else ""
    everything = squeeze(body.text(separator=" ")) if body is not None else ""
    short = everything[:4000]
    if _CHALLENGE.search(head):
        return "challenge_page"
    if _ERROR.search(head):
        return "error_page"
    if len(document.all(LIST_ROWS)) >= _SECTION_ROWS:
        return "section_page"
    if _CONSENT.search(head) or (len(text) < _SHELL_LENGTH and _CONSENT.search(everything)):
        return "consent_page"
    for pattern, reason in (
        (_CHALLENGE, "challenge_page"),
        (_CONSENT, "consent_page"),
        (_ERROR, "error_page"),
    ):
        if pattern.search(short):
            return reason
    return "empty_shell" if len(text) < _SHELL_LENGTH else "not_an_article"
