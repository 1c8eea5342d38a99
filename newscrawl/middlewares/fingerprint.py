"""One story is one request, whatever path, host, scheme or suffix leads to it."""

from __future__ import annotations

from hashlib import blake2b

from scrapy import Request
from scrapy.utils.request import RequestFingerprinter

from newscrawl.text.urls import story_hex


class StoryFingerprinter(RequestFingerprinter):
    """The fingerprint of a story's request is its id; other requests have Scrapy's own."""

    def fingerprint(self, request: Request) -> bytes:
        """Return 20 bytes that are equal for all addresses of one story."""
        identity = story_hex(request.url)
        if identity is None:
            return super().fingerprint(request)
        return blake2b(bytes.fromhex(identity), digest_size=20).digest()
