"""Text to HTML: escaping, links to quote pages, no-break spaces in their several spellings."""

from __future__ import annotations

import re
from html import escape

from .blocks import LINK, Block

_QUOTE_LINK = r'<a class="c-link c-link--default" href="/cours/\1/" title="Cours \2"><strong>\2</strong></a>'
_WRAP = re.compile(r"(.{70,90}?) ")


def text_html(text: str, variant: int = 0) -> str:
    """Return a text as HTML. `variant` 1 spells U+00A0 as an entity, 2 wraps lines hard."""
    html = LINK.sub(_QUOTE_LINK, escape(text, quote=True))
    if variant == 1:
        return html.replace("\u00a0", "&nbsp;")
    if variant == 2 and "<" not in html:
        return _WRAP.sub(r"\1\n      ", html).replace("\u00a0", "&#160;")
    return html


def block_html(block: Block, variant: int = 0) -> str:
    """Return one block of a story's text as HTML."""
    if block.kind == "ul":
        items = "".join(f"<li>{text_html(item, variant)}</li>" for item in block.items)
        return f"<ul>{items}</ul>"
    if block.kind == "table":
        head, *rows = block.rows
        cells = "".join(f"<th>{text_html(cell)}</th>" for cell in head)
        lines = "".join(
            f"<tr>{''.join(f'<td>{text_html(cell, variant)}</td>' for cell in row)}</tr>\n" for row in rows
        )
        return f"<table><thead><tr>{cells}</tr></thead>\n<tbody>{lines}</tbody></table>"
    return f"<{block.kind}>{text_html(block.text, variant)}</{block.kind}>"
