"""A few hundred broken pages; thousands by ``python tests/fuzz/mutations.py``."""

from __future__ import annotations

from fuzz.mutations import corpus, mutated, run


def test_readers_answer_to_broken_pages() -> None:
    outcome = run(400, 1)
    assert outcome.failures == []
    assert outcome.counts["article"] > 50
    assert outcome.counts["sightings"] > 50


def test_pages_are_the_same_for_a_seed() -> None:
    pages = corpus()
    assert len(pages) > 15
    assert [mutated(pages, 1, n) for n in range(20)] == [mutated(pages, 1, n) for n in range(20)]
    assert mutated(pages, 1, 1) != mutated(pages, 2, 1)
