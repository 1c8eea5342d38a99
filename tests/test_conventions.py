"""What must hold for every spider, setting, pipeline and field, present and to come."""

from __future__ import annotations

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path

import pytest
from scrapy.settings import default_settings
from scrapy.spiderloader import SpiderLoader
from scrapy.utils.misc import load_object
from scrapy.utils.project import get_project_settings

import newscrawl.settings as project
from newscrawl.fields import describe, tables
from newscrawl.items import Article, DateEvidence, Image, Instrument, Reject, Sighting
from newscrawl.scope import ARGUMENTS
from newscrawl.spiders.sections import SECTIONS
from newscrawl.text.date_rules import table as date_table

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SETTINGS = [name for name in dir(project) if name.isupper()]


@pytest.mark.parametrize("kind", [Article, Sighting, Reject, Image, Instrument, DateEvidence])
def test_every_field_is_described(kind):
    assert list(describe(kind)) == [one.name for one in fields(kind)]


def test_readme_holds_the_field_tables():
    assert tables() in README, "run `python -m newscrawl.fields` and paste it between the field marks"


def test_readme_holds_the_table_of_dates():
    assert date_table() in README, "run `python -m newscrawl.text.date_rules` and paste it"


@pytest.mark.parametrize("name", ARGUMENTS)
def test_every_argument_stands_in_the_readme(name):
    assert f"`{name}`" in README


@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_stands_in_the_readme(name):
    assert f"`{name}`" in README


def test_every_spider_loads_and_is_documented():
    loader = SpiderLoader.from_settings(get_project_settings())
    names = loader.list()
    assert names == ["boursorama"]
    for name in names:
        spider = loader.load(name)
        assert spider.__doc__
        assert f"scrapy crawl {name}" in README


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_has_its_reason_and_differs_from_scrapy(name):
    lines = (ROOT / "newscrawl" / "settings.py").read_text("utf-8").splitlines()
    (line,) = [one for one in lines if re.match(rf"{name} = ", one)]
    nested = line.rstrip().endswith(("{", "["))
    assert (
        nested or "  # " in line or name in ("BOT_NAME", "SPIDER_MODULES", "FEED_STORAGES", "FEED_EXPORTERS")
    )
    if hasattr(default_settings, name):
        assert getattr(project, name) != getattr(default_settings, name)


@pytest.mark.parametrize("path", [one for one, on in project.ITEM_PIPELINES.items() if on])
def test_every_pipeline_says_what_holds_afterwards_and_stands_in_the_readme(path):
    step = load_object(path)
    assert "Afterwards" in step.__doc__
    assert f"`{step.__name__}`" in README
    assert import_module(step.__module__).__doc__.startswith("Step ")


def test_pipelines_are_numbered_in_their_order():
    order = sorted(project.ITEM_PIPELINES, key=project.ITEM_PIPELINES.__getitem__)
    said = [import_module(load_object(path).__module__).__doc__.split(":")[0] for path in order]
    assert said == [f"Step {number}" for number in range(1, len(order) + 1)]


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("text", r"scrapy|newscrawl\.(?!text)"),
        ("pages", r"scrapy|twisted|newscrawl\.(?!pages|text|items|sources)"),
        ("history", r"scrapy|newscrawl\.(?!history|items|text|state)"),
        ("state", r"scrapy|newscrawl\.(?!state|exceptions)"),
        ("delivery", r"scrapy|newscrawl\.(?!delivery|state|items|exceptions)"),
        ("replica", r"scrapy|newscrawl\.(?!replica)"),
    ],
)
def test_dependencies_point_one_way(package, forbidden):
    for path in (ROOT / "newscrawl" / package).glob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            found = re.match(r"\s*(?:from|import) ((?:scrapy|twisted|newscrawl)[\w.]*)", line)
            assert not (found and re.match(forbidden, found[1])), f"{path.name}: {line}"
