"""How a story's page changes: corrections of a number, a word, a title, additions, typos."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from .blocks import Block
from .story import Content, Revision, RevisionKind
from .typeset import typeset

_NUMBER = re.compile(r"(\d),(\d)")
_NEGATIONS = (
    (" a confirmé ", " n'a pas confirmé "),
    (" prévoit ", " ne prévoit pas "),
    (" a progressé", " n'a pas progressé"),
    (" devrait ", " ne devrait pas "),
    (" a annoncé ", " n'a pas annoncé "),
    (" a publié ", " n'a pas publié "),
    (" reste ", " ne reste pas "),
    (" est ", " n'est pas "),
    (" a été ", " n'a pas été "),
)
_LONG_WORD = re.compile(r"(?<![\w⟦|])([a-zé]{4})([a-zé])([a-zé]{3,})(?!\w)")


def revised(first: Content, revisions: list[Revision], version: int) -> Content:
    """Return the content after `version` of the `revisions`. A typo stands until its revision."""
    content = first
    for index, revision in enumerate(revisions):
        done = index < version
        if revision.kind == "typo" and not done:
            content = _in_body(content, lambda text: _LONG_WORD.sub(r"\1\2\2\3", text, count=1))
        if done:
            content = replace(_CHANGES[revision.kind](content), updated_at=revision.at)
    return content


def _number(content: Content) -> Content:
    changed = _in_body(content, lambda text: _NUMBER.sub(_other_digits, text, count=1))
    return changed if changed is not content else _addition(content)


def _other_digits(match: re.Match[str]) -> str:
    return f"{match[1]},{(int(match[2]) + 3) % 10}"


def _negation(content: Content) -> Content:
    for yes, no in _NEGATIONS:
        changed = _in_body(content, partial(_swap, yes, no))
        if changed is not content:
            return changed
    return _number(content)


def _swap(old: str, new: str, text: str) -> str:
    return text.replace(old, new, 1)


def _title(content: Content) -> Content:
    title, count = _NUMBER.subn(_other_digits, content.title, count=1)
    return replace(content, title=title if count else f"{content.title}, selon un communiqué")


def _addition(content: Content) -> Content:
    index = next(i for i, block in enumerate(content.blocks) if block.kind == "p")
    blocks = list(content.blocks)
    blocks.insert(
        index + 1,
        Block("p", typeset("(Actualisé avec des précisions sur le calendrier : la prochaine étape "
                           "est attendue d'ici à la fin du mois.)")),
    )  # fmt: skip
    return replace(content, blocks=tuple(blocks))


def _in_body(content: Content, change: Callable[[str], str]) -> Content:
    """Apply `change` to the first paragraph that it changes, leads and agency's marks aside."""
    for index, block in enumerate(content.blocks[1:], start=1):
        marks = block.text.startswith("(") or (content.dateline or "\0") in block.text
        text = change(block.text) if block.kind == "p" and not marks else block.text
        if text != block.text:
            blocks = (*content.blocks[:index], Block("p", text), *content.blocks[index + 1 :])
            return replace(content, blocks=blocks)
    return content


_CHANGES: dict[RevisionKind, Callable[[Content], Content]] = {
    "touch": lambda content: content,
    "typo": lambda content: content,
    "number": _number,
    "negation": _negation,
    "title": _title,
    "addition": _addition,
}
