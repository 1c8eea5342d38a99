"""Step 1: text without broken characters."""

from __future__ import annotations

from typing import Any

from newscrawl.items import Article, DateEvidence, Image, Instrument, Record, Reject, Sighting
from newscrawl.pipelines.base import Step
from newscrawl.text.typography import clean

# Fields that hold words off a page. The others are made by this code, and checked by validation.
_TEXTS: dict[type, tuple[str, ...]] = {
    Article: (
        "title", "lead", "body", "source", "source_raw", "agency", "partners", "dateline", "byline",
        "published_raw", "language", "images", "instruments", "keywords", "selectors", "warnings",
        "date_evidence",
    ),
    Sighting: ("title", "source", "printed_date", "teaser"),
    Reject: ("detail", "excerpt", "missing"),
    Image: ("caption", "credit"),
    Instrument: ("name",),
    DateEvidence: ("raw",),
}  # fmt: skip


class CleanText(Step):
    """Afterwards every text is NFC, free of controls, mojibake and lone surrogates, and stripped.

    A text that is empty then is null where the schema allows it, and fails validation elsewhere.
    """

    def process_item(self, item: Record) -> Record:
        clean_fields(item)
        return item


def clean_fields(item: Any) -> None:
    """Clean all texts of a record, in place."""
    for name in _TEXTS.get(type(item), ()):
        value = getattr(item, name)
        if value is not None:
            cleaned = _cleaned(value)
            if cleaned is not value or cleaned == "":
                setattr(item, name, None if cleaned == "" else cleaned)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(one) for key, one in value.items()}
    clean_fields(value)
    return value
