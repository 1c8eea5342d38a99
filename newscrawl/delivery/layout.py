"""Where everything lies below the output folder."""

from __future__ import annotations

from pathlib import Path

from newscrawl.items import Article, Reject, Sighting

KINDS: dict[str, type] = {"articles": Article, "sightings": Sighting, "rejects": Reject}
"""Folder of each kind of record."""

RUNS = "runs"
STATE = "state"


def segment_name(spider: str, run_id: str, number: int) -> str:
    """Return a data file's name, e.g. ``boursorama-20261122T203412Z-1a2b3c4d-0001.jsonl``."""
    return f"{spider}-{run_id}-{number:04}.jsonl"


def segment_path(kind: str, day: str, name: str) -> str:
    """Return a data file's path below the output folder; `day` is the fetch's day in UTC."""
    return f"{kind}/fetched_on={day}/{name}"


def part_path(final: Path) -> Path:
    """Return the hidden name that a file has while it is written."""
    return final.with_name(f".{final.name}.part")


def report_path(root: Path, run_id: str) -> Path:
    """Return the path of a run's report."""
    return root / RUNS / f"{run_id}.json"
