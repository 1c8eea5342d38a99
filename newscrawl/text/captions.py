"""Picture captions: the legend, and the credit in trailing brackets."""

from __future__ import annotations

import re

from newscrawl.text.spaces import squeeze

_CREDIT = re.compile(
    r"\(\s*(?P<label>cr[ée]dits?\s*(?:photo)?\s*:|photos?\s*:|©)?\s*(?P<who>[^()]+?)\s*\)\s*$", re.I
)
_AGENCIES = re.compile(
    r"^(AFP|Reuters|AP|POOL|DR|ANP|EPA|SIPA|Adobe Stock|Getty Images|Shutterstock|iStock)\b", re.I
)


def split_caption(text: str) -> tuple[str | None, str | None]:
    """Split a printed caption into legend and credit; either may be None.

    ``"Moscou, le 24 février. ( POOL / MIKHAIL METZEL )"`` gives the legend and
    ``"POOL / MIKHAIL METZEL"``. Other brackets, such as ``(2e g)``, stay in the legend.
    """
    text = squeeze(text)
    found = _CREDIT.search(text)
    if found and (found["label"] or " / " in found["who"] or _AGENCIES.match(found["who"])):
        return text[: found.start()].strip() or None, found["who"]
    return text or None, None


def without_captions(blocks: list[str], captions: list[str]) -> list[str]:
    """Drop the blocks that only repeat a caption of the same page (the site prints them twice)."""
    repeated = {squeeze(caption) for caption in captions if caption}
    return [block for block in blocks if squeeze(block) not in repeated]
