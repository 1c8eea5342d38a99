"""The verdict: ok, degraded or failed, and why."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newscrawl.state.account import OUTCOMES, PENDING
from newscrawl.verdict import DEGRADED, EXIT_CODES, FAILED, OK, Tolerance, identity_holds, judge

WHOLE = {
    "discovered": 100, "delivered": 60, "unchanged": 30, "duplicate": 2, "rejected": 1, "failed": 1,
    "out_of_scope": 6, "pending": 0,
}  # fmt: skip


def report(**changes: Any) -> dict[str, Any]:
    """A good run's report, with changes."""
    counts = WHOLE | changes.pop("counts", {})
    good = {
        "counts": counts,
        "fetched": {"ok": 120, "lists_failed": 0} | changes.pop("fetched", {}),
        "problems": [],
        "export_failures": 0,
        "finish_reason": "finished",
        "reasons": {"failed": {"timeout": counts["failed"]}, "rejected": {"no_body": counts["rejected"]}},
        "rejects": {},
        "robots_forbidden": 0,
        "errors": 0,
        "records": {"articles": 60},
        "coverage": {"title": 60, "body": 60, "published_at": 60, "source": 60},
    }
    return good | changes


def test_a_good_run_is_ok() -> None:
    assert judge(report()) == (OK, [])


@pytest.mark.parametrize(
    "reason", ["finished", "closespider_itemcount", "closespider_pagecount", "closespider_timeout"]
)
def test_good_endings(reason: str) -> None:
    assert judge(report(finish_reason=reason)) == (OK, [])


@pytest.mark.parametrize(
    ("changes", "verdict", "reasons"),
    [
        pytest.param({"counts": {"delivered": 58, "pending": 2}}, FAILED, ["the account does not add up: 2 of 100 stories were lost"], id="lost"),
        pytest.param({"problems": ["the disk is full"]}, FAILED, ["the disk is full"], id="problem"),
        pytest.param({"export_failures": 3}, FAILED, ["3 files or records could not be written"], id="export"),
        pytest.param({"finish_reason": "shutdown"}, FAILED, ["the crawl ended early (shutdown)"], id="ended-early"),
        pytest.param({"finish_reason": "memusage_exceeded"}, FAILED, ["the crawl ended early (memusage_exceeded)"], id="memory"),
        pytest.param({"fetched": {"ok": 0}}, FAILED, ["no page was fetched"], id="nothing-fetched"),
        pytest.param({"counts": dict.fromkeys(WHOLE, 0), "records": {"articles": 0}, "coverage": {}}, FAILED, ["no story was discovered: the lists are empty or their layout has changed"], id="nothing-found"),
        pytest.param({"counts": {"delivered": 57, "failed": 4}}, DEGRADED, ["4 of 94 stories failed: timeout 4"], id="failures"),
        pytest.param({"counts": {"delivered": 57, "rejected": 4}}, DEGRADED, ["4 of 94 stories rejected: no_body 4"], id="rejects"),
        pytest.param({"finish_reason": "shutdown", "counts": {"delivered": 58, "pending": 2}}, FAILED, ["the crawl ended early (shutdown): 2 stories were not read; run the same crawl again"], id="interrupted"),
        pytest.param({"fetched": {"lists_failed": 1}}, DEGRADED, ["1 list pages could not be fetched"], id="lists"),
        pytest.param({"rejects": {"not_a_list": 2}}, DEGRADED, ["2 list pages had no rows that could be read"], id="no-rows"),
        pytest.param({"rejects": {"invalid_record": 2, "unreadable": 1}}, DEGRADED, ["3 records did not fit the schema; see output/rejects"], id="invalid"),
        pytest.param({"robots_forbidden": 5}, DEGRADED, ["robots.txt forbids 5 pages that were wanted"], id="robots"),
        pytest.param({"errors": 1}, DEGRADED, ["1 errors in readers or pipelines; see the log"], id="errors"),
        pytest.param({"coverage": {"title": 60, "body": 60, "published_at": 50, "source": 60}}, DEGRADED, ["published_at is missing in 10 of 60 articles"], id="coverage"),
        pytest.param({"coverage": {"title": 59, "body": 60, "published_at": 57, "source": 54}}, DEGRADED, ["title is missing in 1 of 60 articles"], id="coverage-edge"),
    ],
)  # fmt: skip
def test_judge(changes: dict[str, Any], verdict: str, reasons: list[str]) -> None:
    assert judge(report(**changes)) == (verdict, reasons)


def test_nothing_readable_is_failed() -> None:
    counts = dict.fromkeys(WHOLE, 0) | {"discovered": 10, "failed": 4, "rejected": 6}
    verdict, reasons = judge(report(counts=counts, records={"articles": 0}, coverage={}))
    assert verdict == FAILED
    assert reasons[0] == "none of the 10 stories asked for could be read"


def test_gravest_first() -> None:
    verdict, reasons = judge(report(export_failures=1, errors=1))
    assert verdict == FAILED
    assert reasons == [
        "1 files or records could not be written",
        "1 errors in readers or pipelines; see the log",
    ]


def test_all_out_of_scope_is_ok() -> None:
    counts = dict.fromkeys(WHOLE, 0) | {"discovered": 10, "out_of_scope": 10}
    assert judge(report(counts=counts, records={"articles": 0}, coverage={})) == (OK, [])


def test_tolerance() -> None:
    changes = {"counts": {"delivered": 57, "failed": 4}}
    assert judge(report(**changes), Tolerance(failed=0.05)) == (OK, [])


def test_exit_codes() -> None:
    assert EXIT_CODES == {OK: 0, DEGRADED: 1, FAILED: 2}


@given(st.fixed_dictionaries({name: st.integers(0, 50) for name in OUTCOMES}), st.integers(0, 5))
def test_identity(outcomes: dict[str, int], lost: int) -> None:
    counts = {"discovered": sum(outcomes.values()) + lost, **outcomes, PENDING: lost}
    assert identity_holds(counts) is (lost == 0)
    if lost:
        assert judge(report(counts=counts))[0] == FAILED
