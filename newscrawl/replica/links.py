"""How pages link to a story: several path families, hosts, suffixes, and no href at all."""

from __future__ import annotations

from base64 import b64encode
from zlib import crc32

from .story import Story

HOST = "https://www.boursorama.com"
MIRROR = "https://bourse.boursobank.com"


def link_attribute(story: Story, place: str, *, hidden: bool = True) -> str:
    """Return ``href="…"``, or ``data-rel="<base64 path>"`` where `hidden` allows it.

    The same story at the same `place` (a page's path) always gets the same link.
    """
    draw = crc32(f"{place} {story.hex_id}".encode()) % 100
    if hidden and draw < 6:
        return f'data-rel="{b64encode(story.path.encode()).decode()}"'
    return f'href="{link_address(story, draw)}"'


def link_address(story: Story, draw: int) -> str:
    """Return one of the addresses that lead to the story, chosen by `draw` (0 to 99)."""
    if draw < 58:
        return story.path
    if draw < 70 and len(story.paths) > 1:
        return story.paths[1 + draw % (len(story.paths) - 1)]
    if draw < 78:
        return HOST + story.path
    if draw < 82:
        return HOST.replace("https", "http") + story.path
    if draw < 86:
        return MIRROR + story.path
    if draw < 94:
        return f"{story.path}?xtor=RSS-{draw}"
    return f"{story.path}#comments"
