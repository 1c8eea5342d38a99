"""From a story's seed to its text: paragraphs, sub-heads, lists, tables, pictures."""

from __future__ import annotations

from random import Random

from . import figures
from .blocks import Block
from .clock import PARIS
from .companies import COMPANIES
from .dispatch_style import dress
from .people import photographer
from .phrases import Scribe
from .story import Content, Picture, Story
from .typeset import typeset

_CAPTIONS_ELSEWHERE = (
    "Un opérateur dans une salle de marché à {city}, le {date}",
    "{an} lors d'une conférence de presse à {city}, le {date}.",
    "Des conteneurs sur le port de {city} (illustration), le {date}",
)
_CAPTIONS = (
    "Le siège de {co} à {place}, le {date}",
    "Une usine de {co} {country}, le {date}",
    "{boss}, {boss_role} de {co} (2e g), à {city}, le {date}.",
    "Un opérateur dans une salle de marché (illustration), le {date}.",
)
_KEYWORDS = [
    "Bourse",
    "CAC 40",
    "marchés",
    "résultats",
    "dividende",
    "économie",
    "inflation",
    "emploi",
    "énergie",
    "industrie",
    "épargne",
    "taux",
    "Europe",
    "investissement",
    "logement",
    "climat",
]


def compose(seed: int, story: Story) -> Content:
    """Write the first version of a story. The same seed and story give the same text."""
    number, topic = story.text_number, story.topic
    rng = Random(f"{seed}/body/{number}")
    day = story.published.astimezone(PARIS).date()
    scribe = Scribe(Random(f"{seed}/facts/{number}"), story.company, story.other, day)
    links = story.source != "Reuters" and rng.random() < 0.6
    opening = scribe.fill(topic.openings[story.angle % len(topic.openings)], rng, links=links)
    blocks = [Block("p", opening), *_middle(scribe, story, rng, links)]
    text = dress(blocks, story, scribe, rng)
    keywords = tuple(rng.sample(_KEYWORDS, rng.randrange(2, 5))) if rng.random() < 0.5 else ()
    values = (story.company, story.other)[: rng.randrange(1, 3)]
    associated = values if topic.about_company and rng.random() < 0.35 else ()
    return Content(
        title=story.title,
        blocks=tuple(_typeset(block) for block in text.blocks),
        dateline=text.dateline,
        byline=text.byline,
        machine_translated=text.machine_translated,
        pictures=_pictures(story, scribe, rng),
        keywords=keywords if story.layout == 2 else (),
        associated=associated,
    )


def _middle(scribe: Scribe, story: Story, rng: Random, links: bool) -> list[Block]:
    topic = story.topic
    deck = [*topic.middles, *topic.pool, *topic.quotes]
    rng.shuffle(deck)
    own = list(topic.middles)
    rng.shuffle(own)
    deck = list(dict.fromkeys([*own[:4], *deck]))
    blocks: list[Block] = []
    heads = list(topic.subheads)
    rng.shuffle(heads)
    wanted = rng.randint(*topic.paragraphs)
    for index in range(wanted):
        if not deck:
            break
        if heads and index in (3, 6) and rng.random() < 0.75:
            blocks.append(Block("h2" if rng.random() < 0.7 else "h3", heads.pop()))
        taken = [deck.pop(0) for _ in range(min(len(deck), rng.choice((1, 2, 2, 3))))]
        blocks.append(Block("p", " ".join(scribe.fill(s, rng, links=links) for s in taken)))
    if len(deck) > 4 and rng.random() < 0.25:
        items = tuple(scribe.fill(deck.pop(), rng) for _ in range(3))
        blocks.insert(rng.randrange(1, len(blocks)), Block("ul", items=items))
    if topic.table and rng.random() < 0.3:
        blocks.insert(rng.randrange(1, len(blocks) + 1), _table(rng))
    return blocks


def _table(rng: Random) -> Block:
    rows = [("Valeur", "Dernier cours", "Variation")]
    for company in rng.sample(COMPANIES, rng.randrange(3, 7)):
        sign = rng.choice("+-")
        rows.append((company.name, figures.price(rng), f"{sign}{figures.percent(rng)}"))
    return Block("table", rows=tuple(rows))


def _pictures(story: Story, scribe: Scribe, rng: Random) -> tuple[Picture, ...]:
    odds = 0.6 if story.source.startswith(("AFP", "Boursorama avec")) else 0.2
    if story.is_video or rng.random() > odds:
        return ()
    captions = _CAPTIONS if story.topic.about_company else _CAPTIONS_ELSEWHERE
    found = []
    for index in range(rng.choice((1, 1, 1, 2))):
        caption = typeset(scribe.fill(rng.choice(captions), rng))
        agency = rng.choice(("AFP", "AFP", "POOL", "Reuters"))
        credit = None if rng.random() < 0.15 else f"{agency} / {photographer(rng)}"
        found.append(Picture(f"/i/{story.text_number}-{index}.jpg", caption, credit))
    return tuple(found)


def _typeset(block: Block) -> Block:
    return Block(
        block.kind,
        typeset(block.text),
        tuple(typeset(item) for item in block.items),
        tuple(tuple(typeset(cell) for cell in row) for row in block.rows),
    )
