"""What a person reads after a run: the verdict, what came out, and where it lies."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

_COLOURS = {"ok": "green", "degraded": "yellow", "failed": "red"}
_SAMPLE_FIELDS = ("story_id", "title", "source", "published_at_paris", "lead", "url")


def print_summary(report: dict[str, Any], root: Path) -> None:
    """Print the summary of a run's report."""
    console = Console(highlight=False, soft_wrap=True)
    verdict = report["verdict"]
    console.print()
    console.print(Text(f"Verdict: {verdict}", style=f"bold {_COLOURS[verdict]}"))
    for reason in report["reasons_of_verdict"]:
        console.print(f"  - {reason}", markup=False)
    console.print(
        f"Run {report['run']} of {report['site_url']}: {report['fetched']['ok']} pages "
        f"in {report['seconds']:.1f} s, {report['fetched']['retries']} retries",
    )
    identity = report["identity"]
    console.print(f"Account: {identity['equation'].replace('_', ' ')}" + ("" if identity["holds"] else "  ✗"))
    _print_reasons(console, report)
    versions = report["versions"]
    console.print(
        f"Versions: {versions.get('first', 0)} first, {versions.get('further', 0)} further; "
        f"{report['records']['sightings']} sightings, {report['records']['rejects']} rejects"
    )
    if report["by"]["source"]:
        console.print(_side_by_side(report["by"]["source"], report["by"]["section"]))
    _print_files(console, report, root)


def print_samples(root: Path, report: dict[str, Any], most: int = 3) -> None:
    """Print a few article records of a run."""
    console = Console(highlight=False, soft_wrap=True)
    paths = [root / one["path"] for one in report["files"] if one["kind"] == "articles"]
    if not paths:
        if not report["counts"]["unchanged"]:
            console.print("\nThe arguments left nothing to deliver.")
            return
        console.print(
            "\nNothing was new: every story was known already. `scrapy demo --day 1` crawls the site "
            "as it stands a day later; delete the folder to begin again."
        )
        return
    console.print(f"\nThe first {most} articles, some of their fields:")
    with paths[0].open(encoding="utf-8") as lines:
        for _, line in zip(range(most), lines, strict=False):
            record = json.loads(line)
            table = Table(show_header=False, box=None, padding=(0, 1))
            for name in _SAMPLE_FIELDS:
                value = str(record[name])
                table.add_row(Text(name, style="dim"), Text(value if len(value) < 160 else value[:157] + "…"))
            console.print(table)
            console.print()


def _print_reasons(console: Console, report: dict[str, Any]) -> None:
    for outcome in ("rejected", "failed", "out_of_scope", "duplicate"):
        found = report["reasons"][outcome]
        if found:
            why = ", ".join(f"{name} {number}" for name, number in found.items())
            console.print(f"  {outcome.replace('_', ' ')}: {why}", markup=False)


def _side_by_side(sources: dict[str, int], sections: dict[str, int]) -> Table:
    table = Table(box=None, padding=(0, 2), header_style="bold")
    for heading, justify in (
        ("Source", "left"),
        ("stories", "right"),
        ("Section", "left"),
        ("stories", "right"),
    ):
        table.add_column(heading, justify=justify)  # type: ignore[arg-type]
    left, right = list(sources.items()), list(sections.items())
    for index in range(max(len(left), len(right))):
        one = left[index] if index < len(left) else ("", "")
        other = right[index] if index < len(right) else ("", "")
        table.add_row(Text(one[0]), str(one[1]), Text(other[0]), str(other[1]))
    return table


def _print_files(console: Console, report: dict[str, Any], root: Path) -> None:
    console.print(f"Files in {root}:", soft_wrap=True, markup=False)
    for one in report["files"]:
        console.print(f"  {one['path']}  {one['records']} lines, {one['bytes'] / 1e6:.1f} MB")
    console.print(f"  runs/{report['run']}.json  this report")
