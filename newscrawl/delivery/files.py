"""Whole files only: write hidden, make durable, then give the final name."""

from __future__ import annotations

import os
from pathlib import Path

from newscrawl.delivery.layout import part_path


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def publish(part: Path, final: Path) -> None:
    """Give the durable file `part` its final name, durably. A repeat after a crash is harmless."""
    if part.exists():
        os.replace(part, final)
    elif not final.exists():
        raise FileNotFoundError(f"neither {part} nor {final} exists")
    sync_folder(final.parent)


def write_whole(path: Path, content: bytes) -> None:
    """Write a small file so that it is there whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = part_path(path)
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    publish(part, path)
