"""The tables of the state database (SQLAlchemy Core)."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, MetaData, String, Table

SCHEMA_VERSION = 1

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", String(40), primary_key=True),
    Column("value", String(200), nullable=False),
)

# One row a story: its latest published version.
stories = Table(
    "stories",
    metadata,
    Column("story_id", String(80), primary_key=True),
    Column("first_seen_at", String(40), nullable=False),
    Column("version", Integer, nullable=False),
    Column("content_hash", String(40), nullable=False),
)

# One row a published version.
versions = Table(
    "versions",
    metadata,
    Column("record_id", String(32), primary_key=True),
    Column("story_id", String(80), nullable=False),
    Column("version", Integer, nullable=False),
    Column("content_hash", String(40), nullable=False),
    Column("fetched_at", String(40), nullable=False),
    Column("segment", String(200), nullable=False),
    Index("versions_by_story", "story_id", "version"),
    Index("versions_by_content", "content_hash"),
)

# One row a published file.
segments = Table(
    "segments",
    metadata,
    Column("path", String(300), primary_key=True),
    Column("run_id", String(60), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("records", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
)

runs = Table(
    "runs",
    metadata,
    Column("run_id", String(60), primary_key=True),
    Column("spider", String(60), nullable=False),
    Column("started_at", String(40), nullable=False),
    Column("finished_at", String(40)),
    Column("verdict", String(20)),
    Column("pid", Integer, nullable=False),
)
