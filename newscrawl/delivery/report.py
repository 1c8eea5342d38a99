"""The report of a run, ``runs/<run>.json``: written once, whole, at the end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from newscrawl.delivery.files import write_whole
from newscrawl.delivery.layout import RUNS, report_path
from newscrawl.exceptions import RunNotFound


def write_report(root: Path, report: dict[str, Any]) -> Path:
    """Write a run's report and return its path."""
    path = report_path(root, report["run"])
    write_whole(path, json.dumps(report, ensure_ascii=False, indent=1).encode() + b"\n")
    return path


def read_report(root: Path, run: str | None = None) -> dict[str, Any]:
    """Return the report of `run` (its id, or the end of it), or of the run that started last.

    Raises RunNotFound, saying which runs there are.
    """
    ids = sorted(path.stem for path in (root / RUNS).glob("[!.]*.json"))
    if not ids:
        raise RunNotFound(
            f"there is no run in {root}: crawl first, or name the output folder with -s OUTPUT_DIR= "
            f"(the demo's is {root / 'demo'})"
        )
    found = [one for one in ids if one == run or one.endswith(run)] if run else ids[-1:]
    if len(found) != 1:
        what = "no run" if not found else f"{len(found)} runs"
        raise RunNotFound(f"{what} in {root} match {run!r}; the last runs are {', '.join(ids[-5:])}")
    report: dict[str, Any] = json.loads(report_path(root, found[0]).read_bytes())
    return report
