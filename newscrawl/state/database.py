"""Open the state database: SQLite in the output folder, or another one by URL."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, insert, select
from sqlalchemy.exc import SQLAlchemyError

from newscrawl.exceptions import StateError
from newscrawl.state.schema import SCHEMA_VERSION, meta, metadata

BUSY_SECONDS = 30
"""How long a writer waits for another process before it gives up."""


def open_database(url: str) -> Engine:
    """Open the database at SQLAlchemy `url` and make its tables where they are missing.

    Raises StateError where it can't be opened, or was written by newer code than this.
    """
    try:
        engine = create_engine(url)
        if engine.dialect.name == "sqlite":
            event.listen(engine, "connect", _prepare_sqlite)
        metadata.create_all(engine)
        with engine.begin() as connection:
            found = connection.execute(select(meta.c.value).where(meta.c.key == "schema")).scalar()
            if found is None:
                connection.execute(insert(meta).values(key="schema", value=str(SCHEMA_VERSION)))
            elif int(found) > SCHEMA_VERSION:
                raise StateError(
                    f"the state database is of version {found}, this code knows version {SCHEMA_VERSION}: "
                    "update newscrawl, or use another output folder"
                )
    except SQLAlchemyError as error:
        raise StateError(f"the state database {url} can't be opened: {error}") from error
    return engine


def sqlite_url(folder: Path) -> str:
    """Return the URL of the SQLite database in `folder`, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{folder / 'newscrawl.sqlite'}"


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    # WAL: readers don't wait for the writer. FULL: what is committed survives a power cut.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_SECONDS * 1000}"):
        connection.execute(f"PRAGMA {pragma}")
