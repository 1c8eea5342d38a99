"""What must hold before the first request."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from scrapy.settings import Settings

from newscrawl import preflight
from newscrawl.exceptions import ConfigurationError, OutputError


def settings(**values: Any) -> Settings:
    return Settings({"SITE_URL": "https://www.boursorama.com", "USER_AGENT": "newscrawl/1.0"} | values)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("https://www.boursorama.com", "https://www.boursorama.com", id="site"),
        pytest.param("https://www.boursorama.com/", "https://www.boursorama.com", id="slash"),
        pytest.param(" http://127.0.0.1:8000 ", "http://127.0.0.1:8000", id="loopback"),
        pytest.param("http://[::1]:8000", "http://[::1]:8000", id="ipv6"),
    ],
)
def test_site_url(value: str, expected: str) -> None:
    assert preflight.check_site_url(settings(SITE_URL=value)) == expected


@pytest.mark.parametrize(
    "value",
    ["", None, "www.boursorama.com", "ftp://a.example", "https://", "https://a.example/x", "https://a.example?x=1",
     "https://a.example:99999", "http://[", "https://a.example:0"],
)  # fmt: skip
def test_no_site_url(value: str | None) -> None:
    with pytest.raises(ConfigurationError, match="SITE_URL="):
        preflight.check_site_url(settings(SITE_URL=value))


@pytest.mark.parametrize(
    ("site", "contact"),
    [
        pytest.param("https://www.boursorama.com", "moi@exemple.org", id="mail"),
        pytest.param("https://www.boursorama.com", "mailto:moi@exemple.org", id="mailto"),
        pytest.param("https://www.boursorama.com", "https://exemple.org/robot", id="web"),
        pytest.param("http://127.0.0.1:8000", "", id="loopback"),
        pytest.param("http://localhost:8000", None, id="localhost"),
        pytest.param("http://[::1]:8000", "", id="ipv6-loopback"),
    ],
)
def test_contact(site: str, contact: str | None) -> None:
    preflight.check_contact(settings(SITE_URL=site, CONTACT=contact))


@pytest.mark.parametrize(
    ("site", "contact", "words"),
    [
        pytest.param("https://www.boursorama.com", "", "CONTACT is not set, so www.boursorama.com is not crawled", id="none"),
        pytest.param("https://www.boursorama.com", "moi", "CONTACT='moi' is neither a mail address", id="word"),
        pytest.param("http://127.0.0.1:8000", "moi", "CONTACT='moi'", id="word-on-loopback"),
        pytest.param("http://10.0.0.1", "", "10.0.0.1 is not crawled", id="private-net"),
        pytest.param("https://127.0.0.1.example", "", "is not crawled", id="look-alike"),
    ],
)  # fmt: skip
def test_no_contact(site: str, contact: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        preflight.check_contact(settings(SITE_URL=site, CONTACT=contact))
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True), ("127.1.2.3", True), ("::1", True), ("localhost", True), ("a.localhost", True),
        ("10.0.0.1", False), ("www.boursorama.com", False), ("localhost.example", False), ("", False),
    ],
)  # fmt: skip
def test_is_loopback(host: str, expected: bool) -> None:
    assert preflight.is_loopback(host) is expected


@pytest.mark.parametrize(
    ("contact", "agent", "expected"),
    [
        pytest.param("moi@exemple.org", "newscrawl/1.0", "newscrawl/1.0 (+moi@exemple.org)", id="added"),
        pytest.param("", "newscrawl/1.0", "newscrawl/1.0", id="none"),
        pytest.param("moi@exemple.org", "x (moi@exemple.org)", "x (moi@exemple.org)", id="once"),
    ],
)
def test_user_agent(contact: str, agent: str, expected: str) -> None:
    assert preflight.user_agent(settings(CONTACT=contact, USER_AGENT=agent)) == expected


def test_absolute_output_dir(tmp_path: Path) -> None:
    assert preflight.output_dir(settings(OUTPUT_DIR=str(tmp_path))) == tmp_path


def test_relative_output_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "scrapy.cfg").write_text("[settings]\n")
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    assert preflight.output_dir(settings(OUTPUT_DIR="sortie")) == tmp_path / "sortie"


def test_relative_output_dir_without_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match="OUTPUT_DIR='sortie' is relative"):
        preflight.output_dir(settings(OUTPUT_DIR="sortie"))


def test_check_writable(tmp_path: Path) -> None:
    preflight.check_writable(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(OutputError, match="can't be written to"):
        preflight.check_writable(tmp_path / "a" / "b")


def test_check_settings_is_all_of_it(tmp_path: Path) -> None:
    good = {"OUTPUT_DIR": str(tmp_path), "CONTACT": "moi@exemple.org"}
    preflight.check_settings(settings(**good))
    for wrong in ({"SITE_URL": "x"}, {"CONTACT": "moi"}, {"CLOCK": "midi"}):
        with pytest.raises(ConfigurationError):
            preflight.check_settings(settings(**good | wrong))
