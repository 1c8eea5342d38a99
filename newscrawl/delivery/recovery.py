"""Finish what a crash interrupted between the ledger's transaction and the file's final name."""

from __future__ import annotations

from pathlib import Path

from newscrawl.delivery.files import publish
from newscrawl.delivery.layout import KINDS
from newscrawl.state.ledger import Ledger


def finish_segments(root: Path, ledger: Ledger) -> list[str]:
    """Give their names to segments that the ledger knows; return their paths. Idempotent.

    A ``.part`` file that the ledger does not know was never published and is left alone: it may
    belong to a run that is still going.
    """
    finished = []
    for kind in KINDS:
        for part in sorted((root / kind).glob("*/.?*.part")):
            final = part.with_name(part.name[1:].removesuffix(".part"))
            path = final.relative_to(root).as_posix()
            if ledger.has_segment(path):
                publish(part, final)
                finished.append(path)
    return finished
