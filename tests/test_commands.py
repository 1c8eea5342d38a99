"""The commands as a person runs them: in a process of their own, from the project folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from newscrawl.replica.clock import DEFAULT_OPENED_AT
from newscrawl.replica.server import ReplicaServer
from newscrawl.replica.world import World

PROJECT = Path(__file__).resolve().parent.parent
FAST = ("-s", "DOWNLOAD_DELAY=0", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=8")
CLOCK = ("-s", f"CLOCK={DEFAULT_OPENED_AT.isoformat()}")


def scrapy(*arguments: str, cwd: Path = PROJECT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a scrapy command and return what it printed and its exit code."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("NEWSCRAWL_")}
    return subprocess.run(
        [sys.executable, "-m", "scrapy", *arguments],
        cwd=cwd,
        env={**plain, "PYTHONPATH": str(PROJECT), "COLUMNS": "200", **environment},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture(scope="module")
def replica():
    with ReplicaServer(World(21, stories=150)) as server:
        yield server


def test_demo_shows_what_came_out_and_where(tmp_path):
    done = scrapy("demo", "-s", f"OUTPUT_DIR={tmp_path}")
    assert done.returncode == 0, done.stderr
    for words in ("Verdict: ok", "discovered =", "Reuters", "bourse", "duplicate", "rejects", "sightings"):
        assert words in done.stdout
    assert "stories found" in done.stderr  # the progress line
    report = json.loads(next((tmp_path / "runs").glob("*.json")).read_text())
    assert report["counts"]["delivered"] >= 300
    for one in report["files"]:
        assert str(one["path"]) in done.stdout
        assert len((tmp_path / one["path"]).read_text("utf-8").splitlines()) == one["records"]
    again = scrapy("demo", "-s", f"OUTPUT_DIR={tmp_path}")
    assert again.returncode == 0
    assert "--day 1" in again.stdout
    later = scrapy("demo", "--day", "1", "-s", f"OUTPUT_DIR={tmp_path}")
    assert "Verdict: ok" in later.stdout
    assert json.loads(max((tmp_path / "runs").glob("*.json")).read_text())["counts"]["delivered"] > 5


def test_crawl_summarises_and_verdict_repeats_it(replica, tmp_path):
    output = ("-s", f"OUTPUT_DIR={tmp_path}")
    done = scrapy("crawl", "boursorama", "-s", f"SITE_URL={replica.url}", *output, *FAST, *CLOCK)
    assert done.returncode == 0, done.stderr
    assert "Verdict: ok" in done.stdout
    verdict = scrapy("verdict", *output)
    assert verdict.returncode == 0
    assert "Verdict: ok" in verdict.stdout
    run = next((tmp_path / "runs").glob("*.json")).stem
    assert scrapy("verdict", "--run", run[-8:], *output).returncode == 0
    missing = scrapy("verdict", "--run", "nothing", *output)
    assert missing.returncode == 2
    assert run in missing.stderr


def test_degraded_run_exits_1_in_verdict(tmp_path):
    output = ("-s", f"OUTPUT_DIR={tmp_path}")
    with ReplicaServer(World(22, stories=150), faults=["not-found:9"]) as broken:
        done = scrapy("crawl", "boursorama", "-s", f"SITE_URL={broken.url}", *output, *FAST, *CLOCK)
    assert done.returncode == 0
    verdict = scrapy("verdict", *output)
    assert verdict.returncode == 1
    assert "9 of" in verdict.stdout
    assert "http_404 9" in verdict.stdout


def test_unreachable_site_exits_2_and_says_what_to_do(tmp_path):
    output = ("-s", f"OUTPUT_DIR={tmp_path}")
    done = scrapy("crawl", "boursorama", "-s", "SITE_URL=http://127.0.0.1:9", *output, *FAST)
    assert done.returncode == 2
    assert "check the address and the network" in done.stdout
    assert scrapy("verdict", *output).returncode == 2


def test_a_run_that_was_killed_is_a_failed_verdict(replica, tmp_path):
    output = ("-s", f"OUTPUT_DIR={tmp_path}")
    process = subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", "boursorama", "-s", f"SITE_URL={replica.url}",
         "-s", "DOWNLOAD_DELAY=2", *output, *CLOCK],
        cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr is not None
    for line in process.stderr:
        if "Spider opened" in line:
            break
    process.kill()
    process.wait()
    process.stderr.close()
    verdict = scrapy("verdict", *output)
    assert verdict.returncode == 2
    assert "never ended" in verdict.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "CONTACT=you@example.org"),
        (("-s", "CONTACT=nobody"), "neither a mail address nor a web address"),
        (("-s", "SITE_URL=boursorama"), "SITE_URL='boursorama' is no site address"),
        (("-s", "SITE_URL=http://127.0.0.1:9", "-a", "section=marches"), "unknown argument 'section'"),
        (("-s", "SITE_URL=http://127.0.0.1:9", "-a", "sections=sport"), "sections: 'sport' is unknown"),
        (("-s", "SITE_URL=http://127.0.0.1:9", "-a", "pages=0"), "from 1 to 1000"),
        (("-s", "SITE_URL=http://127.0.0.1:9", "-a", "since=hier"), "since: 'hier' is no date"),
        (("-s", "SITE_URL=http://127.0.0.1:9", "-s", "CLOCK=noon"), "CLOCK='noon' is no instant"),
        (("-s", "SITE_URL=http://127.0.0.1:9", "-s", "STATE_URL=nothing://"), "state database"),
    ],
    ids=lambda value: "-".join(value)[:40] if isinstance(value, tuple) else None,
)
def test_bad_input_gets_one_clear_message_and_no_traceback(arguments, message, tmp_path):
    done = scrapy("crawl", "boursorama", "-s", f"OUTPUT_DIR={tmp_path / 'out'}", *arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.rglob("*.jsonl"))


def test_unwritable_output_is_refused_before_any_request(replica, tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = scrapy(
        "crawl",
        "boursorama",
        "-s",
        f"SITE_URL={replica.url}",
        "-s",
        f"OUTPUT_DIR={tmp_path / 'file' / 'out'}",
    )
    assert done.returncode == 2
    assert "can't be written to" in done.stderr


def test_relative_output_outside_of_a_project_is_refused(replica, tmp_path):
    done = scrapy(
        "crawl", "boursorama", "-s", f"SITE_URL={replica.url}",
        cwd=tmp_path, SCRAPY_SETTINGS_MODULE="newscrawl.settings",
    )  # fmt: skip
    assert done.returncode == 2
    assert "set an absolute path" in done.stderr


def test_extra_feed_does_not_replace_the_own_ones(replica, tmp_path):
    extra = tmp_path / "extra.jsonl"
    done = scrapy(
        "crawl", "boursorama", "-s", f"SITE_URL={replica.url}", "-s", f"OUTPUT_DIR={tmp_path / 'out'}",
        *FAST, *CLOCK, "-a", "sections=marches", "-a", "pages=1", "-O", f"{extra}:jsonlines",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    own = [line for path in (tmp_path / "out").rglob("*.jsonl") for line in path.read_text().splitlines()]
    assert len(extra.read_text().splitlines()) == len(own) > 0
