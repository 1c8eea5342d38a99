"""What a newsroom puts around its text: datelines, bylines, notices, bullets, its own quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from .blocks import Block
from .calendar_fr import day_and_month
from .clock import PARIS
from .people import CITIES, person
from .phrases import Scribe
from .story import Story

_GUILLEMETS = re.compile(r"« | »")
_NOTICES = (
    "((Traduction automatisée par Reuters, merci de consulter\nl'avis de non-responsabilité\n"
    "https://bit.ly/rtrsauto))",
    "((Traduction automatisée\npar Reuters, pour la version d'origine et l'avis de\n"
    "non-responsabilité https://bit.ly/rtrsauto))",
)
_UPDATES = ("avec contexte", "avec précisions", "avec déclarations", "avec cours de Bourse")


@dataclass(slots=True)
class Dressed:
    """A text with what its newsroom put around it, and those parts on their own."""

    blocks: list[Block]
    dateline: str | None = None
    byline: str | None = None
    machine_translated: bool = False


def dress(blocks: list[Block], story: Story, scribe: Scribe, rng: Random) -> Dressed:
    """Apply the habits of the story's source to a plain text."""
    if story.source == "Reuters":
        return _reuters(blocks, story, scribe, rng)
    text = Dressed(blocks)
    if story.source == "AOF" and rng.random() < 0.6:
        text.dateline = "(AOF)"
        blocks[0] = Block("p", f"(AOF) - {blocks[0].text}")
    if story.source == "AFP" and rng.random() < 0.5:
        text.blocks = [_straight_quotes(block) for block in blocks]
    return text


def _reuters(blocks: list[Block], story: Story, scribe: Scribe, rng: Random) -> Dressed:
    day = day_and_month(story.published.astimezone(PARIS).date())
    dateline = f"{rng.choice(CITIES).upper()}, {day} (Reuters)"
    name, ric = story.company.name, story.company.ric
    first = blocks[0].text.replace(name, f"{name} ({ric})", 1)
    body = [Block("p", f"{dateline} - {first}"), *(_plain_head(b) for b in blocks[1:])]
    head: list[Block] = []
    style = rng.random()
    if style < 0.3:
        sources = list(story.topic.middles)
        rng.shuffle(sources)
        head.append(Block("ul", items=tuple(_short(scribe.fill(s, rng)) for s in sources[:3])))
    elif style < 0.45:
        head += [Block("p", _short(scribe.fill(s, rng))) for s in story.topic.middles[:2]]
    elif style < 0.6:
        head.append(Block("p", f"(Actualisé {rng.choice(_UPDATES)})"))
    text = Dressed([*head, *body], dateline=dateline)
    translated = rng.random() < 0.2
    if rng.random() < 0.75 or not translated:
        text.byline = _byline(rng)
        shape = rng.choice(("({})", "({})", "({}).", "{}", "{}."))
        text.blocks.append(Block("p", shape.format(text.byline)))
        if translated:
            text.blocks.insert(0, Block("p", rng.choice(_NOTICES)))
    else:
        text.blocks.append(Block("p", rng.choice(_NOTICES)))
    text.machine_translated = translated
    if rng.random() < 0.7:
        text.blocks = [_straight_quotes(block) for block in text.blocks]
    return text


def _byline(rng: Random) -> str:
    one, two = person(rng)[0], person(rng)[0]
    if rng.random() < 0.25:
        return f"Reportage de {person(rng)[0]}, version française {one}, édité par {two}"
    return f"Rédigé par {one}, édité par {two}"


def _plain_head(block: Block) -> Block:
    """Reuters' cross-heads are upper-case paragraphs, not headings."""
    return Block("p", block.text.upper()) if block.kind in ("h2", "h3") else block


def _short(sentence: str) -> str:
    """Cut a sentence at its first comma, as a bullet."""
    return re.split(r", |\.$", sentence)[0]


def _straight_quotes(block: Block) -> Block:
    def swap(text: str) -> str:
        return _GUILLEMETS.sub('"', text)

    rows = tuple(tuple(map(swap, row)) for row in block.rows)
    return Block(block.kind, swap(block.text), tuple(map(swap, block.items)), rows)
