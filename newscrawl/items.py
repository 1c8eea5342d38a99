"""The records that newscrawl delivers, and what each of their fields means.

Three kinds: :class:`Article` (one version of one story), :class:`Sighting` (one time that a page
showed a link to a story) and :class:`Reject` (a page or record that could not be trusted).
Fields are written in the order declared here. The descriptions are the single source of the
README's field tables and of the JSON Schemas.

Instants are strings in ISO 8601: in UTC with offset (``2025-02-25T10:18:00+00:00``), except
``*_paris``, which are Europe/Paris wall time with its offset. What can't be read is null.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from msgspec import Meta

SCHEMA_VERSION = "1.0"

_UTC = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$"
_LOCAL = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+0[012]:\d\d(:\d\d)?$"

StoryId = Annotated[str, Meta(pattern=r"^[a-z]+:[0-9a-f]{32}$")]
Digest = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
ContentHash = Annotated[str, Meta(pattern=r"^[0-9a-f]{40}$")]
Url = Annotated[str, Meta(pattern=r"^https?://[^\s]+$")]
Text = Annotated[str, Meta(min_length=1)]
UtcInstant = Annotated[str, Meta(pattern=_UTC)]
ParisInstant = Annotated[str, Meta(pattern=_LOCAL)]
Precision = Literal["second", "minute", "hour", "day", "month"]
Count = Annotated[int, Meta(ge=0)]


@dataclass(slots=True, kw_only=True)
class Image:
    """A picture of a story. Only its address is kept, never the picture."""

    url: Annotated[str, Meta(description="Absolute address of the picture.")]
    caption: Annotated[str | None, Meta(description="Legend without the credit.")] = None
    credit: Annotated[
        str | None, Meta(description="Who made it: the trailing `( AFP / Olga MALTSEVA )`.")
    ] = None


@dataclass(slots=True, kw_only=True)
class Instrument:
    """A listed security that the page itself ties to the story."""

    name: Annotated[str | None, Meta(description="Name as printed.")] = None
    symbol: Annotated[str, Meta(description="Boursorama's symbol, e.g. `1rPORA`.")]
    isin: Annotated[str | None, Meta(description="ISIN (ISO 6166) where the page gives one.")] = None
    url: Annotated[str | None, Meta(description="Address of its quote page.")] = None
    evidence: Annotated[str, Meta(description="Where it stood: `body_link` or `associated_values`.")]


@dataclass(slots=True, kw_only=True)
class DateEvidence:
    """One place where the page states its own publication or update."""

    what: Annotated[
        Literal["published", "updated"],
        Meta(description="What is dated: `published` or `updated`."),
    ]
    origin: Annotated[str, Meta(description="Where it stood: `printed`, `json-ld` or `meta`.")]
    raw: Annotated[str, Meta(description="As it stood there.")]
    instant: Annotated[
        UtcInstant | None, Meta(description="As it was read, UTC; null where it could not be.")
    ] = None


@dataclass(slots=True, kw_only=True)
class Article:
    """One version of one story, as its own page showed it at `fetched_at`."""

    schema_version: Annotated[
        str, Meta(description="Version of this schema: major.minor, a new major breaks readers.")
    ] = SCHEMA_VERSION
    record_id: Annotated[
        Digest | None,
        Meta(description="32 hex digits made from story and content: the same content has one id."),
    ] = None
    story_id: Annotated[
        StoryId, Meta(description="The story's identity: `boursorama:` and the 32 hex digits.")
    ]
    version: Annotated[
        Annotated[int, Meta(ge=1)] | None,
        Meta(description="1 for the first content seen, one more for each real change."),
    ] = None
    site: Annotated[Text, Meta(description="Site key, `boursorama`.")] = "boursorama"
    url: Annotated[Url, Meta(description="Address the page was read at, without query.")]
    section: Annotated[
        str | None,
        Meta(description="Section path before `actualites/` in the address, e.g. `bourse`."),
    ] = None
    title: Annotated[Text, Meta(description="Headline, without source or site name.")]
    lead: Annotated[
        Text | None,
        Meta(description="First paragraph; null where the text has only one, or starts otherwise."),
    ] = None
    body: Annotated[
        Text,
        Meta(
            description="Text after the lead. Blocks (paragraphs, sub-heads, lists, tables) are "
            "separated by an empty line; list items start with `- `, cells are joined by ` | `."
        ),
    ]
    source: Annotated[str | None, Meta(description="Who provides it, as printed without bullet: `AFP`.")] = (
        None
    )
    source_raw: Annotated[
        str | None, Meta(description="The source line's own text before it was cleaned.")
    ] = None
    agency: Annotated[str | None, Meta(description="News agency behind it, if known: `AFP`, `Reuters`.")] = (
        None
    )
    partners: Annotated[list[str], Meta(description="Partners named in `X avec Y`: `Media Services`.")] = (
        field(default_factory=list)
    )
    dateline: Annotated[
        str | None, Meta(description="Dateline at the very start: `PARIS, 4 mars (Reuters)`.")
    ] = None
    byline: Annotated[
        str | None, Meta(description="Byline at the very end: `Rédigé par X, édité par Y`.")
    ] = None
    published_at: Annotated[
        UtcInstant | None,
        Meta(description="First publication, UTC; see `published_precision` for how exact."),
    ] = None
    published_at_paris: Annotated[
        ParisInstant | None, Meta(description="The same instant as Paris wall time.")
    ] = None
    published_raw: Annotated[
        str | None, Meta(description="The date as the page printed it, before reading.")
    ] = None
    published_precision: Annotated[Precision | None, Meta(description="Finest unit that was printed.")] = None
    published_flags: Annotated[
        list[str],
        Meta(description="What was assumed (`inferred_year`, …), and `confirmed` or `disputed`."),
    ] = field(default_factory=list)
    updated_at: Annotated[
        UtcInstant | None, Meta(description="Last update that the page itself states, UTC.")
    ] = None
    first_seen_at: Annotated[
        UtcInstant | None, Meta(description="When newscrawl first saw the story anywhere, UTC.")
    ] = None
    fetched_at: Annotated[
        UtcInstant, Meta(description="When the page came in; nothing here is newer than this.")
    ]
    change: Annotated[
        list[str],
        Meta(
            description="What differs from the version before: `headline`, `lead`, `rewritten`, "
            "`date`, `source`. Empty for version 1."
        ),
    ] = field(default_factory=list)
    duplicate_of: Annotated[
        StoryId | None, Meta(description="The story that this one repeats under another id.")
    ] = None
    pub_status: Annotated[
        Literal["usable", "withdrawn"],
        Meta(description="IPTC publishing status: `usable`, or `withdrawn` by the site."),
    ] = "usable"
    machine_translated: Annotated[
        bool, Meta(description="The page carries Reuters' machine-translation notice.")
    ] = False
    language: Annotated[str | None, Meta(description="Language the page declares (BCP 47): `fr`.")] = None
    word_count: Annotated[Count, Meta(description="Words in lead and body.")] = 0
    images: Annotated[list[Image], Meta(description="Pictures: url, caption, credit.")] = field(
        default_factory=list
    )
    instruments: Annotated[
        list[Instrument], Meta(description="Securities: name, symbol, isin, url, evidence.")
    ] = field(default_factory=list)
    keywords: Annotated[list[str], Meta(description="Keywords that the page declares.")] = field(
        default_factory=list
    )
    comment_count: Annotated[
        Count | None, Meta(description="Number of comments printed. Comments are not collected.")
    ] = None
    content_hash: Annotated[
        ContentHash | None,
        Meta(
            description="40 hex digits over title (8), lead (8), body (12), publication (6) and "
            "source (6), typography aside."
        ),
    ] = None
    discovered_from: Annotated[str | None, Meta(description="Address of the page whose link led here.")] = (
        None
    )
    depth: Annotated[Count, Meta(description="Card hops from a list: 0 when a list led here.")] = 0
    extractor: Annotated[str, Meta(description="Layout that was recognised.")] = ""
    extractor_version: Annotated[str, Meta(description="Version of the page readers.")] = ""
    selectors: Annotated[dict[str, str], Meta(description="For each field, the selector that hit.")] = field(
        default_factory=dict
    )
    warnings: Annotated[list[str], Meta(description="What was odd and did not stop delivery.")] = field(
        default_factory=list
    )
    date_evidence: Annotated[
        list[DateEvidence],
        Meta(description="All that the page states of its dates, raw: what, origin, raw, instant."),
    ] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Sighting:
    """One time that a page showed a link to a story. Never mixed into the story's own record."""

    schema_version: Annotated[str, Meta(description="Version of this schema.")] = SCHEMA_VERSION
    record_id: Annotated[
        Digest | None, Meta(description="32 hex digits made from page, place, moment and story.")
    ] = None
    story_id: Annotated[StoryId, Meta(description="The story that the link leads to.")]
    site: Annotated[Text, Meta(description="Site key, `boursorama`.")] = "boursorama"
    url: Annotated[Url, Meta(description="Address that the link leads to, without query.")]
    seen_on: Annotated[Url, Meta(description="Address of the page that showed it.")]
    component: Annotated[
        Text, Meta(description="Kind of block: `list-news`, `list-details-news`, `headlines`.")
    ]
    position: Annotated[Annotated[int, Meta(ge=1)], Meta(description="Place among the page's rows, from 1.")]
    title: Annotated[str | None, Meta(description="Printed title.")] = None
    source: Annotated[str | None, Meta(description="Printed source without bullet.")] = None
    printed_date: Annotated[str | None, Meta(description="The date as printed.")] = None
    published_at: Annotated[UtcInstant | None, Meta(description="The printed date as an instant, UTC.")] = (
        None
    )
    published_precision: Annotated[Precision | None, Meta(description="Finest unit that was printed.")] = None
    published_flags: Annotated[list[str], Meta(description="What was assumed.")] = field(default_factory=list)
    teaser: Annotated[str | None, Meta(description="Printed teaser, without its `... Lire la suite`.")] = None
    comment_count: Annotated[Count | None, Meta(description="Number of comments printed.")] = None
    seen_at: Annotated[UtcInstant, Meta(description="When the page came in, UTC.")]


@dataclass(slots=True, kw_only=True)
class Reject:
    """A page or record that could not be trusted, and why. Nothing is dropped without one."""

    schema_version: Annotated[str, Meta(description="Version of this schema.")] = SCHEMA_VERSION
    record_id: Annotated[
        Digest | None, Meta(description="32 hex digits made from address, moment and reason.")
    ] = None
    story_id: Annotated[StoryId | None, Meta(description="The story, if the address names one.")] = None
    site: Annotated[Text, Meta(description="Site key, `boursorama`.")] = "boursorama"
    url: Annotated[Text, Meta(description="Address of the page.")]
    reason: Annotated[Text, Meta(description="Why, as a word: `consent_page`, `no_title`, …")]
    missing: Annotated[list[str], Meta(description="Required fields that were not found.")] = field(
        default_factory=list
    )
    detail: Annotated[str | None, Meta(description="The reason in a sentence.")] = None
    excerpt: Annotated[
        str | None, Meta(description="First visible text of the page, at most 300 characters.")
    ] = None
    discovered_from: Annotated[str | None, Meta(description="Address of the page whose link led here.")] = (
        None
    )
    fetched_at: Annotated[UtcInstant, Meta(description="When the page came in, UTC.")]


Record = Article | Sighting | Reject
