"""A story's text as blocks, and the plain text that a perfect reader makes of them.

Inside a text, ``⟦1rPVLM|Valomar⟧`` is a link to a quote page. Texts hold French typography
(U+00A0, U+202F); :func:`plain` is what remains when typography is put aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

LINK = re.compile(r"⟦([^|⟧]+)\|([^⟧]+)⟧")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a text: a paragraph, a sub-head, a list or a table."""

    kind: Literal["p", "h2", "h3", "ul", "table"]
    text: str = ""
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def plain(text: str) -> str:
    """Return `text` without link marks, every run of white space one plain space."""
    return _SPACES.sub(" ", LINK.sub(r"\2", text)).strip()


def block_text(block: Block) -> str:
    """Serialise one block: ``- item`` lines for a list, `` | `` between a table's cells."""
    if block.kind == "ul":
        return "\n".join(f"- {plain(item)}" for item in block.items)
    if block.kind == "table":
        return "\n".join(" | ".join(plain(cell) for cell in row) for row in block.rows)
    return plain(block.text)


def lead_and_body(blocks: tuple[Block, ...]) -> tuple[str | None, str]:
    """Split a text into lead (its first block, if a paragraph with more after it) and body."""
    texts = [block_text(block) for block in blocks]
    if len(blocks) > 1 and blocks[0].kind == "p":
        return texts[0], "\n\n".join(texts[1:])
    return None, "\n\n".join(texts)


def linked_symbols(blocks: Iterable[Block]) -> list[str]:
    """Return the symbols that the text links to, each once, in order of appearance."""
    found: dict[str, None] = {}
    for block in blocks:
        for text in (block.text, *block.items, *(cell for row in block.rows for cell in row)):
            for symbol, _ in LINK.findall(text):
                found[symbol] = None
    return list(found)
