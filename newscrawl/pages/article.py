"""Read a story's own page. The one entry point is :func:`read_article`."""

from __future__ import annotations

from datetime import datetime

from newscrawl.items import Article, Reject
from newscrawl.pages.blocks import PARAGRAPH, Block, read_blocks
from newscrawl.pages.dating import read_dates
from newscrawl.pages.document import Document
from newscrawl.pages.general import general_blocks
from newscrawl.pages.kind import not_an_article
from newscrawl.pages.media import read_comment_count, read_images, read_instruments, read_keywords
from newscrawl.pages.parts import Parts, find_parts
from newscrawl.pages.result import reject
from newscrawl.sources import read_source
from newscrawl.text.captions import without_captions
from newscrawl.text.dispatch import is_machine_translated, read_byline, read_dateline
from newscrawl.text.paris import iso_utc
from newscrawl.text.typography import is_blank
from newscrawl.text.urls import story_id, story_section

EXTRACTOR_VERSION = "1.0"


def read_article(html: bytes | str | Document, url: str, fetched_at: datetime) -> Article | Reject:
    """Read the story at `url` from its page, fetched at `fetched_at` (aware).

    Returns the article with every field that the page itself gives, or the reject that says why
    there is none. `record_id`, `version`, `content_hash`, `first_seen_at` and what else needs
    knowledge beyond the page stay null. Raises ValueError for a naive `fetched_at`.
    """
    if fetched_at.tzinfo is None:
        raise ValueError("fetched_at has no time zone: pass an aware datetime")
    document = Document.of(html, url)
    identity = story_id(url)
    if identity is None:
        return reject(document, fetched_at, "no_story_id", missing=("story_id",))
    parts = find_parts(document)
    blocks = read_blocks(parts.content) if parts.content is not None else []
    if not blocks:
        name, blocks = general_blocks(document)
        if not blocks:
            return _refuse(document, fetched_at, parts)
        parts.use("body", name)
    if parts.title is None or is_blank(parts.title):
        return reject(document, fetched_at, "no_title", missing=("title",))
    images = read_images(document, parts)
    captions = [" ".join(filter(None, (image.caption, image.credit))) for image in images]
    captions += [printed for printed in parts.captions if printed]
    lead, body = split_lead(_without_repeats(blocks, captions))
    if is_blank(body):
        return _refuse(document, fetched_at, parts)
    source = read_source(parts.source_raw)
    dates = read_dates(document, parts, fetched_at)
    text = f"{lead}\n\n{body}" if lead else body
    return Article(
        story_id=identity,
        url=url,
        section=story_section(url),
        title=parts.title,
        lead=lead,
        body=body,
        source=source.name if source else None,
        source_raw=parts.source_raw,
        agency=source.agency if source else None,
        partners=list(source.partners) if source else [],
        dateline=read_dateline(text),
        byline=read_byline(text),
        published_at=dates.published_at,
        published_raw=dates.published_raw,
        published_precision=dates.precision,
        published_flags=dates.flags,
        updated_at=dates.updated_at,
        fetched_at=iso_utc(fetched_at),
        machine_translated=is_machine_translated(text),
        language=_language(document),
        word_count=len(text.split()),
        images=images,
        instruments=read_instruments(document, parts, url),
        keywords=read_keywords(document),
        comment_count=read_comment_count(document, parts),
        extractor=parts.layout,
        extractor_version=EXTRACTOR_VERSION,
        selectors=parts.selectors,
        warnings=parts.warnings + dates.warnings,
        date_evidence=dates.evidence,
    )


def split_lead(blocks: list[Block]) -> tuple[str | None, str]:
    """Return lead and body: the lead is the first block if it is a paragraph and not the only one."""
    texts = [block.text for block in blocks]
    if len(blocks) > 1 and blocks[0].kind == PARAGRAPH:
        return texts[0], "\n\n".join(texts[1:])
    return None, "\n\n".join(texts)


def _without_repeats(blocks: list[Block], captions: list[str]) -> list[Block]:
    kept = set(without_captions([block.text for block in blocks], captions))
    return [block for block in blocks if block.text in kept]


def _refuse(document: Document, fetched_at: datetime, parts: Parts) -> Reject:
    reason = not_an_article(document)
    if reason in ("empty_shell", "not_an_article") and parts.title and parts.content is not None:
        reason = "no_body"
    missing = tuple(name for name, found in (("title", parts.title), ("body", None)) if not found)
    return reject(document, fetched_at, reason, missing=missing)


def _language(document: Document) -> str | None:
    root = document.first("html[lang]")
    return (root.attributes.get("lang") or "").strip()[:35] or None if root is not None else None
