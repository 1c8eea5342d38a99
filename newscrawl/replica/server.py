"""The replica over HTTP on loopback, in a thread of its own."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from http.server import ThreadingHTTPServer
from threading import Event, Thread
from time import monotonic
from types import TracebackType

from .handler import Handler
from .site import Site
from .world import World


class Listener(ThreadingHTTPServer):
    """The listening socket, bound to 127.0.0.1 only."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, replica: ReplicaServer, port: int) -> None:
        self.replica = replica
        self.stopping = Event()
        self.connections: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay quiet about connections that broke."""


class ReplicaServer:
    """A `world` served at `url`. A context manager: it listens from creation, serves when entered.

    `at` is where the clock starts (aware; the world's opening by default); `rate` is how many
    simulated seconds pass in a real one, 0 for a clock that stands. `faults` are ``KIND:N`` or a
    site-wide kind (:mod:`.fault_plan`); `page_kb` is the least weight of every page in KiB;
    `port` 0 takes a free one.
    """

    def __init__(
        self,
        world: World,
        *,
        at: datetime | None = None,
        rate: float = 0.0,
        faults: Sequence[str] = (),
        page_kb: int = 0,
        port: int = 0,
    ) -> None:
        self.world = world
        self.site = Site(world, faults=faults, page_kb=page_kb)
        self.requests: list[tuple[str, int]] = []
        """What was asked: target as sent (with query) and status; 0 for one left unanswered."""
        self._rate = rate
        self.set_clock(world.opened_at if at is None else at)
        self._listener = Listener(self, port)
        self._thread: Thread | None = None
        self.url = f"http://127.0.0.1:{self._listener.server_address[1]}"

    def now(self) -> datetime:
        """The simulated instant, UTC."""
        start, real = self._clock
        return start + timedelta(seconds=(monotonic() - real) * self._rate) if self._rate else start

    def set_clock(self, at: datetime) -> None:
        """Set the clock to `at` (aware); it goes on from there at its rate."""
        if at.tzinfo is None:
            raise ValueError("the clock needs an aware datetime")
        self._clock = (at.astimezone(UTC), monotonic())

    def start(self) -> ReplicaServer:
        """Serve in a thread until :meth:`stop`."""
        self._thread = Thread(
            target=self._listener.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop serving and close every connection, hanging ones included."""
        self._listener.stopping.set()
        if self._thread:
            self._listener.shutdown()
            self._thread.join()
        self._listener.server_close()
        for connection in list(self._listener.connections):
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    def __enter__(self) -> ReplicaServer:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
