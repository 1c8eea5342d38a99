"""A small look-alike of boursorama.com's news pages, with a clock, a seed, a truth and faults.

Everything it serves is synthetic. Demo, tests and benchmarks of the crawler live on it.
"""

from __future__ import annotations

from .server import ReplicaServer
from .truth import StoryTruth, truth
from .world import World

__all__ = ["ReplicaServer", "StoryTruth", "World", "truth"]
