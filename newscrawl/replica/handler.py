"""One connection to the replica: reads requests, sends answers, keeps the log."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC
from email.utils import format_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from .answers import Answer
from .clock import iso_utc, read_instant
from .truth import truth

if TYPE_CHECKING:
    from .server import Listener

HANG_SECONDS = 60.0
DRIP_SECONDS = 3.0
DRIP_DROPS = 30
HUGE_BYTES = 40_000_000
_FILLER = b"<!-- " + b"x" * 65_000 + b" -->\n"


class Handler(BaseHTTPRequestHandler):
    """Serves GET and HEAD of the site, and the replica's own ``/_replica/`` addresses."""

    protocol_version = "HTTP/1.1"
    server_version = "newscrawl-replica"
    disable_nagle_algorithm = True
    server: Listener

    def setup(self) -> None:
        """Remember the connection, so that a stopping server can close it."""
        super().setup()
        self.server.connections.add(self.connection)

    def finish(self) -> None:
        """Forget the connection."""
        self.server.connections.discard(self.connection)
        super().finish()

    def handle(self) -> None:
        """Serve requests until the other side is done; a broken connection is no error here."""
        try:
            super().handle()
        except (OSError, ValueError):
            self.close_connection = True

    def do_GET(self) -> None:
        """Answer with a page of the site, or with what the replica says of itself."""
        path = self.path.partition("?")[0].partition("#")[0]
        if path.startswith("/_replica/"):
            self._control(path)
            return
        replica = self.server.replica
        answer = replica.site.answer(path, replica.now())
        # The log holds what was asked, in the order of answers; 0 stands for "never answered".
        replica.requests.append((self.path, 0 if answer.manner == "hang" else answer.status))
        self._send(answer)

    do_HEAD = do_GET

    def do_POST(self) -> None:
        """Set the clock: ``POST /_replica/clock`` with ``{"at": "<ISO instant>"}``."""
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if self.path != "/_replica/clock":
            self._json({"error": "nothing to post to here"}, 404)
            return
        try:
            self.server.replica.set_clock(read_instant(json.loads(body)["at"]))
        except (ValueError, KeyError, TypeError) as problem:
            self._json({"error": f'expected {{"at": "<ISO instant>"}}: {problem}'}, 400)
            return
        self._json({"at": iso_utc(self.server.replica.now())})

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Stay quiet: the log is `ReplicaServer.requests`."""

    def _control(self, path: str) -> None:
        replica = self.server.replica
        now = replica.now()
        if path == "/_replica/clock":
            self._json({"at": iso_utc(now)})
        elif path == "/_replica/requests":
            self._json([list(entry) for entry in replica.requests])
        elif path == "/_replica/truth":
            found = truth(replica.world, now, replica.site.fault_specs)
            self._json({story_id: asdict(one) for story_id, one in found.items()})
        else:
            self._json({"error": "known: clock, requests, truth"}, 404)

    def _json(self, value: object, status: int = 200) -> None:
        body = json.dumps(value, ensure_ascii=False).encode()
        self._send(Answer(status, (body,), "application/json; charset=utf-8"))

    def _head(self, answer: Answer, length: int) -> bytes:
        now = self.server.replica.now().astimezone(UTC)
        lines = [
            f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}",
            f"Server: {self.server_version}",
            f"Date: {format_datetime(now, usegmt=True)}",
            f"X-Replica-Clock: {iso_utc(now)}",
            f"Content-Type: {answer.content_type}",
            f"Content-Length: {length}",
            *(f"{name}: {value}" for name, value in answer.headers.items()),
        ]
        if self.close_connection:
            lines.append("Connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")

    def _send(self, answer: Answer) -> None:
        if answer.manner == "hang":
            self.server.stopping.wait(HANG_SECONDS)
            self.close_connection = True
            return
        length = sum(map(len, answer.parts))
        if self.command == "HEAD":
            self.connection.sendall(self._head(answer, length))
        elif answer.manner == "whole":
            self.connection.sendall(b"".join((self._head(answer, length), *answer.parts)))
        else:
            self._send_badly(answer, b"".join(answer.parts))

    def _send_badly(self, answer: Answer, body: bytes) -> None:
        if answer.manner == "cut":
            self.close_connection = True
            self.connection.sendall(self._head(answer, len(body)) + body[: len(body) * 2 // 3])
        elif answer.manner == "drip":
            self.connection.sendall(self._head(answer, len(body)))
            step = -(-len(body) // DRIP_DROPS)
            for start in range(0, len(body), step):
                if self.server.stopping.wait(DRIP_SECONDS / DRIP_DROPS):
                    break
                self.connection.sendall(body[start : start + step])
        else:
            times = HUGE_BYTES // len(_FILLER) + 1
            self.connection.sendall(self._head(answer, len(body) + times * len(_FILLER)) + body)
            for _ in range(times):
                self.connection.sendall(_FILLER)
