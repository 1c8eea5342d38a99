"""From an element to its text blocks: paragraphs, sub-heads, lists, tables, in reading order."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from newscrawl.text.spaces import squeeze

PARAGRAPH, HEADING, LIST, TABLE, OTHER = "paragraph", "heading", "list", "table", "other"

_SKIPPED_TAGS = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "figure",
        "figcaption",
        "iframe",
        "form",
        "button",
        "svg",
        "aside",
        "nav",
        "footer",
        "header",
        "video",
        "audio",
        "canvas",
        "object",
        "select",
        "textarea",
        "input",
        "img",
        "picture",
    ]
)
# Class tokens (or their beginnings) of what stands inside a story's content and is not its text.
_SKIPPED_CLASSES = (
    "c-image-news", "c-source", "c-list-details-news", "c-list-news", "c-headlines", "c-comment",
    "c-message", "c-toolbar", "c-associated-values", "c-video", "c-article-tag", "c-modal",
    "c-skip-link", "c-alert", "c-pagination", "c-advert", "google-ad", "u-sr-only", "didomi",
)  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "blockquote",
        "pre",
        "main",
        "center",
        "address",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "hr",
    ]
)
_CARDS_HEADING = re.compile(r"^[àa]\s+lire\s+aussi\s*:?$", re.I)
_BREAK = "\v"  # stands for <br> until the block is finished


@dataclass(frozen=True, slots=True)
class Block:
    """One block of text. `kind` is paragraph, heading, list, table or other."""

    kind: str
    text: str


@dataclass(slots=True)
class _State:
    blocks: list[Block] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    lists: int = 0
    tables: int = 0


def is_skipped(node: LexborNode) -> bool:
    """True for elements whose text is never a story's: cards, captions, comments, adverts."""
    if node.tag in _SKIPPED_TAGS:
        return True
    attributes = node.attributes
    if attributes.get("hidden", "") is None or attributes.get("aria-hidden") == "true":
        return True
    classes = attributes.get("class")
    return bool(classes) and any(
        name == "smart" or name.startswith(_SKIPPED_CLASSES) for name in (classes or "").lower().split()
    )


def own_text(node: LexborNode) -> str:
    """Return the squeezed text of `node` without that of skipped elements inside it."""
    parts: list[str] = []
    stack = [node.child]
    while stack:
        child = stack.pop()
        if child is None:
            continue
        stack.append(child.next)
        if child.is_text_node:
            parts.append(child.text_content or "")
        elif child.is_element_node and not is_skipped(child):
            if child.tag in _BLOCKS or child.tag == "br":
                parts.append(" ")
            stack.append(child.child)
    return squeeze("".join(parts))


def read_blocks(root: LexborNode) -> list[Block]:
    """Return the text blocks inside `root`, in order; skipped elements leave nothing.

    List items start with ``- ``, table cells are joined by `` | ``; ``<br>`` is a line break, two
    of them a new paragraph. Walks with a stack of its own: depth of nesting is no limit.
    """
    state = _State()
    stack: list[tuple[LexborNode, bool]] = []
    child = root.child
    if child is not None:
        stack.append((child, False))
    while stack:
        node, left = stack.pop()
        if left:
            _leave(node.tag or "", state)
            continue
        following = node.next
        if following is not None:
            stack.append((following, False))
        if node.is_text_node:
            state.inline.append(node.text_content or "")
        elif node.is_element_node and not is_skipped(node):
            tag = node.tag or ""
            if tag == "br":
                state.inline.append(_BREAK)
                continue
            if tag in _BLOCKS:
                _enter(tag, state)
                stack.append((node, True))
            inner = node.child
            if inner is not None:
                stack.append((inner, False))
    _flush(state, OTHER)
    _end_list(state)
    _end_table(state)
    return _without_cards_heading(state.blocks)


def _enter(tag: str, state: _State) -> None:
    _flush(state, OTHER)
    if tag in ("ul", "ol"):
        state.lists += 1
    elif tag == "table":
        state.tables += 1
    elif tag == "tr":
        state.rows.append([])


def _leave(tag: str, state: _State) -> None:
    if tag in _HEADINGS:
        _flush(state, HEADING)
    else:
        _flush(state, PARAGRAPH if tag == "p" else OTHER)
    if tag in ("ul", "ol"):
        state.lists -= 1
        if state.lists == 0:
            _end_list(state)
    elif tag == "table":
        state.tables -= 1
        if state.tables == 0:
            _end_table(state)


def _flush(state: _State, kind: str) -> None:
    if not state.inline:
        return
    lines = [squeeze(line) for line in "".join(state.inline).split(_BREAK)]
    state.inline.clear()
    for block in "\n".join(lines).strip("\n").split("\n\n"):
        lines = [line for line in block.split("\n") if line]
        if not lines:
            continue
        if state.tables:
            if not state.rows:
                state.rows.append([])
            state.rows[-1].append(" ".join(lines))
        elif state.lists:
            state.items.append(" ".join(lines))
        else:
            state.blocks.append(Block(kind, "\n".join(lines)))


def _end_list(state: _State) -> None:
    if state.items:
        state.blocks.append(Block(LIST, "\n".join(f"- {item}" for item in state.items)))
        state.items = []


def _end_table(state: _State) -> None:
    rows = [" | ".join(row) for row in state.rows if row]
    if rows:
        state.blocks.append(Block(TABLE, "\n".join(rows)))
    state.rows = []


def _without_cards_heading(blocks: list[Block]) -> list[Block]:
    return [block for block in blocks if not _CARDS_HEADING.match(block.text)]
