"""One record, one line of JSON (RFC 8259) in UTF-8: what any line reader can take."""

from __future__ import annotations

from typing import Any

import msgspec

from newscrawl.items import Record

_ENCODER = msgspec.json.Encoder()
# Valid inside JSON strings, but line ends to many readers (str.splitlines, JavaScript before 2019).
_LINE_ENDS = (
    (b"\xe2\x80\xa8", b"\\u2028"),
    (b"\xe2\x80\xa9", b"\\u2029"),
    (b"\xc2\x85", b"\\u0085"),
)


def encode_line(record: Record) -> bytes:
    """Return the record's fields in declared order as one line, newline included.

    Raises UnicodeEncodeError for a lone surrogate, TypeError for a value that is no JSON.
    """
    line = _ENCODER.encode(record)
    for raw, escaped in _LINE_ENDS:
        if raw in line:
            line = line.replace(raw, escaped)
    return line + b"\n"


def check_record(record: Record) -> None:
    """Raise msgspec.ValidationError where a field is not what the schema says (NaN, bytes…)."""
    msgspec.convert(_plain(record), type(record))


def _plain(record: Record) -> Any:
    return msgspec.to_builtins(record, builtin_types=(bytes, bytearray, memoryview))
