"""The verdict on a run: `ok`, `degraded` or `failed`, computed from its report. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from newscrawl.state.account import OUTCOMES, PENDING

OK, DEGRADED, FAILED = "ok", "degraded", "failed"
EXIT_CODES = {OK: 0, DEGRADED: 1, FAILED: 2}

GOOD_ENDINGS = frozenset(
    {"finished", "closespider_itemcount", "closespider_pagecount", "closespider_timeout"}
)
REQUIRED_COVERAGE = {"title": 1.0, "body": 1.0, "published_at": 0.95, "source": 0.9}


@dataclass(frozen=True, slots=True)
class Tolerance:
    """Shares of the stories that were asked for which may go wrong before a run is degraded."""

    failed: float = 0.02
    rejected: float = 0.02


def identity_holds(counts: dict[str, int]) -> bool:
    """True where discovered = delivered + unchanged + duplicate + rejected + failed + out of scope."""
    return counts["discovered"] == sum(counts[outcome] for outcome in OUTCOMES)


def judge(report: dict[str, Any], tolerance: Tolerance = Tolerance()) -> tuple[str, list[str]]:
    """Return the verdict on a run's report, and its reasons as sentences, gravest first."""
    fatal = _fatal(report)
    worrying = _worrying(report, tolerance)
    if fatal:
        return FAILED, fatal + worrying
    return (DEGRADED, worrying) if worrying else (OK, [])


def _fatal(report: dict[str, Any]) -> list[str]:
    counts, fetched = report["counts"], report["fetched"]
    reasons = list(report["problems"])
    ended_early = report["finish_reason"] not in GOOD_ENDINGS
    if ended_early:
        rest = (
            f": {counts[PENDING]} stories were not read; run the same crawl again" if counts[PENDING] else ""
        )
        reasons.append(f"the crawl ended early ({report['finish_reason']}){rest}")
    elif not identity_holds(counts):
        reasons.append(
            f"the account does not add up: {counts[PENDING]} of {counts['discovered']} stories were lost"
        )
    if report["export_failures"]:
        reasons.append(f"{report['export_failures']} files or records could not be written")
    if not fetched["ok"] and not reasons:
        reasons.append("no page was fetched")
    elif fetched["ok"] and not counts["discovered"]:
        why = "no list page could be fetched; check sections and symbols"
        if not fetched["lists_failed"]:
            why = "the lists are empty or their layout has changed"
        reasons.append(f"no story was discovered: {why}")
    asked = counts["discovered"] - counts["out_of_scope"]
    if asked and counts["failed"] + counts["rejected"] == asked:
        reasons.append(f"none of the {asked} stories asked for could be read")
    return reasons


def _worrying(report: dict[str, Any], tolerance: Tolerance) -> list[str]:
    counts = report["counts"]
    asked = counts["discovered"] - counts["out_of_scope"]
    reasons = []
    for outcome, share in (("failed", tolerance.failed), ("rejected", tolerance.rejected)):
        if counts[outcome] > share * asked:
            why = ", ".join(f"{name} {number}" for name, number in report["reasons"][outcome].items())
            reasons.append(f"{counts[outcome]} of {asked} stories {outcome}: {why}")
    if report["fetched"]["lists_failed"]:
        reasons.append(f"{report['fetched']['lists_failed']} list pages could not be fetched")
    if report["rejects"].get("not_a_list"):
        reasons.append(f"{report['rejects']['not_a_list']} list pages had no rows that could be read")
    invalid = report["rejects"].get("invalid_record", 0) + report["rejects"].get("unreadable", 0)
    if invalid:
        reasons.append(f"{invalid} records did not fit the schema; see output/rejects")
    if report["robots_forbidden"]:
        reasons.append(f"robots.txt forbids {report['robots_forbidden']} pages that were wanted")
    if report["errors"]:
        reasons.append(f"{report['errors']} errors in readers or pipelines; see the log")
    records = report["records"]["articles"]
    for name, least in REQUIRED_COVERAGE.items():
        found = report["coverage"].get(name, 0)
        if records and found < least * records:
            reasons.append(f"{name} is missing in {records - found} of {records} articles")
    return reasons
