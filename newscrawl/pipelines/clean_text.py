"""Step 1: text without broken characters."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from newscrawl.items import Record
from newscrawl.pipelines.base import Step
from newscrawl.text.typography import clean


class CleanText(Step):
    """Afterwards every string is NFC, free of controls, mojibake and lone surrogates, and stripped.

    A text that is empty then is null where the schema allows it, and fails validation elsewhere.
    """

    def process_item(self, item: Record) -> Record:
        _clean_fields(item)
        return item


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def _clean_fields(item: Any) -> None:
    for name in _names(item.__class__):
        value = getattr(item, name)
        if value is None or value.__class__ in (int, bool):
            continue
        cleaned = _cleaned(value)
        if cleaned is not value:
            setattr(item, name, None if cleaned == "" else cleaned)


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(one) for one in value] if value else value
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(one) for key, one in value.items()} if value else value
    if is_dataclass(value):
        _clean_fields(value)
    return value
