"""``python -m newscrawl.replica``: serve the look-alike for a browser, or for a crawl by hand."""

from __future__ import annotations

import argparse
import signal
import sys
from datetime import datetime
from threading import Event

from .clock import iso_utc, read_instant
from .fault_plan import EXPECTED, SITE_WIDE, read_fault
from .server import ReplicaServer
from .world import World


def _instant(text: str) -> datetime:
    try:
        return read_instant(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no ISO instant, e.g. 2026-03-02T20:30+00:00"
        ) from error


def _fault(text: str) -> str:
    try:
        read_fault(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port (0 to 65535; 0 takes a free one)")
    return int(text)


def _from(least: int, kind: type[int] | type[float]) -> object:
    def read(text: str) -> float:
        try:
            value = kind(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text!r} is no number") from error
        if not least <= value < float("inf"):
            raise argparse.ArgumentTypeError(f"{text} is out of range: at least {least}")
        return value

    return read


def main(arguments: list[str] | None = None) -> int:
    """Serve until Ctrl-C or SIGTERM. The first line on stdout is the address."""
    parser = argparse.ArgumentParser(prog="python -m newscrawl.replica", description=__doc__)
    option = parser.add_argument
    option("--port", type=_port, default=8000, help="port on 127.0.0.1; 0 takes a free one")
    option("--seed", type=int, default=1, help="the same seed makes the same site")
    option("--at", type=_instant, help="where the clock starts (ISO; UTC if it has no offset)")
    option("--stories", type=_from(1, int), default=420, help="stories when the site opens")  # type: ignore[arg-type]
    option("--page-kb", type=_from(0, int), default=0, help="least weight of every page, KiB")  # type: ignore[arg-type]
    option("--rate", type=_from(0, float), default=0.0, help="simulated seconds per real second")  # type: ignore[arg-type]
    option(
        "--fault", type=_fault, action="append", default=[], metavar="KIND:N",
        help=f"make N stories misbehave; may be repeated. Kinds: {', '.join(EXPECTED)}; for the "
        f"whole site, without N: {', '.join(SITE_WIDE)}",
    )  # fmt: skip
    options = parser.parse_args(arguments)
    done = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: done.set())
    world = World(options.seed, stories=options.stories)
    try:
        server = ReplicaServer(
            world, at=options.at, rate=options.rate, faults=options.fault,
            page_kb=options.page_kb, port=options.port,
        )  # fmt: skip
    except (OSError, ValueError) as error:
        parser.error(
            f"can't serve on port {options.port}: {error}" if isinstance(error, OSError) else str(error)
        )
    with server:
        print(f"Replica on {server.url}", flush=True)
        print(
            f"Synthetic Boursorama look-alike, clock at {iso_utc(server.now())}. Open the address "
            "in a browser; truth at /_replica/truth; Ctrl-C stops it.",
            flush=True,
        )
        while not done.wait(0.5):
            pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
