"""How a reader says no: a reject with its reason, in the words of one list."""

from __future__ import annotations

from datetime import datetime

from newscrawl.items import Reject
from newscrawl.pages.blocks import own_text
from newscrawl.pages.document import Document
from newscrawl.text.paris import iso_utc
from newscrawl.text.typography import clean
from newscrawl.text.urls import story_id

EXCERPT_LENGTH = 300

REASONS = {
    "consent_page": "the consent layer stood in place of the page",
    "challenge_page": "an anti-bot challenge stood in place of the page",
    "error_page": "the page says that an error happened, although its status is 200",
    "section_page": "the page is a list of stories, not a story",
    "empty_shell": "the page has almost no text",
    "no_title": "a story without a title could not be trusted",
    "no_body": "a story without text could not be trusted",
    "not_an_article": "the page is no kind that is known",
    "no_story_id": "the address carries no story id",
    "not_a_list": "a list page without rows, and without the note that it is empty",
    "other_story": "the site answered with another story's address",
    "redirected_to_section": "the site redirected the story to a page that is no story",
    "invalid_record": "the record does not fit the schema",
    "unreadable": "the record can't be written as a line of JSON",
    "reader_error": "reading the page raised an error",
}


def reject(
    document: Document,
    fetched_at: datetime,
    reason: str,
    *,
    missing: tuple[str, ...] = (),
    detail: str | None = None,
) -> Reject:
    """Return the reject for `document` with a reason out of :data:`REASONS`."""
    return Reject(
        story_id=story_id(document.url),
        url=document.url,
        reason=reason,
        missing=list(missing),
        detail=detail or REASONS[reason],
        excerpt=excerpt(document),
        fetched_at=iso_utc(fetched_at),
    )


def excerpt(document: Document) -> str | None:
    """Return the first visible text of the page, for a person who looks into a reject."""
    body = document.tree.body
    return (clean(own_text(body))[:EXCERPT_LENGTH] or None) if body is not None else None
