"""Addresses of boursorama.com: which are stories, which are lists, and their one normal form.

Evidence: 77 article addresses, list paths and pagination of 2023 captures; the mirror host and the
``data-rel`` links are what scrapers of 2020 to 2026 rely on.
"""

from __future__ import annotations

import base64
import binascii
import re
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from w3lib.url import safe_url_string

# Hosts that serve the same pages as the site under the same paths.
ALIASES = frozenset({"www.boursorama.com", "boursorama.com", "bourse.boursobank.com"})

_STORY_PATH = re.compile(
    r"^/(?:(?P<section>[^?#]*?)/)?actualites(?:-amp)?/(?:[^/?#]*-)?(?P<id>[0-9a-fA-F]{32})"
    r"(?:\.html?)?/*$"
)
_PARTIAL = re.compile(r"/_|/(?:ajax|streaming)(?:/|$)")
_SAFE = re.compile(r"^[A-Za-z0-9/._~!$&'()*+,;=:@%-]*$")
# A rooted path without dot segments, and an address that urlsplit would take apart the same way.
_ROOTED = re.compile(r"((?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?|/)(?:[?#][!-~]*)?$")
_ABSOLUTE = re.compile(r"https?://[A-Za-z0-9.:-]+(/[A-Za-z0-9._~/%-]*)$")
_FIRST_PAGE = re.compile(r"(?:/page-1)+/?$")
_PAGE = re.compile(r"/page-(\d{1,6})/?$")
_SYMBOL = re.compile(r"^/cours/(?:actualites/)?(?P<symbol>[A-Za-z0-9.:$_=^-]{2,30})/?$")
_NOT_SYMBOLS = frozenset({"actualites", "analyses", "forum", "historique", "consensus", "societe"})


def normal_url(href: str, page_url: str) -> str | None:
    """Return the one address of `href` as found on `page_url`, or None when it leaves the site.

    Query and fragment go; the site's other hosts and ``http``/``https`` variants become the
    scheme and host of `page_url`; ``page-1`` becomes the bare path. Partials are not pages: None.
    """
    origin = _origin(page_url)
    if origin is None:
        return None
    path = _plain_path(href) or _path_on_site(href, page_url)
    if path is None or _PARTIAL.search(path):
        return None
    if "/page-1" in path:
        path = _FIRST_PAGE.sub("/", path)
    if not _SAFE.match(path):
        try:
            path = safe_url_string(path)
        except ValueError:
            return None
    return origin + path


@lru_cache(maxsize=8)
def _origin(page_url: str) -> str | None:
    try:
        home = urlsplit(page_url)
    except ValueError:
        return None
    return f"{home.scheme}://{home.netloc}" if home.netloc else None


def _plain_path(href: str) -> str | None:
    """Return the path of a link that starts with one, as nearly all do, without full parsing."""
    found = _ROOTED.match(href)
    return found[1] if found else None


def _path_on_site(href: str, page_url: str) -> str | None:
    try:
        home = urlsplit(page_url)
        parts = urlsplit(urljoin(page_url, href.strip()))
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    if not (host in ALIASES and port in (None, 80, 443)) and parts.netloc != home.netloc:
        return None
    return parts.path or "/"


def story_hex(url: str) -> str | None:
    """Return the 32 lower-case hex digits that identify the story at `url`, or None."""
    path = _path(url)
    found = _STORY_PATH.match(path)
    if found is None or _PARTIAL.search(path):
        return None
    return found["id"].lower()


def story_id(url: str) -> str | None:
    """Return the identity of the story at `url`, ``boursorama:<32 hex>``, or None."""
    digits = story_hex(url)
    return f"boursorama:{digits}" if digits else None


def story_section(url: str) -> str | None:
    """Return the section path before ``actualites/``: ``bourse``, ``epargne/retraite``, or None."""
    found = _STORY_PATH.match(_path(url))
    return (found["section"] or None) if found else None


def is_video(url: str) -> bool:
    """True for the video family, ``/videos/actualites/…``."""
    return _path(url).startswith("/videos/")


def decode_data_rel(value: str) -> str | None:
    """Return the path hidden base64-encoded in a ``data-rel`` attribute, or None."""
    try:
        raw = base64.b64decode(value.strip() + "=" * (-len(value.strip()) % 4), validate=True)
        path = raw.decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return path if path.startswith(("/", "http://", "https://")) else None


def page_number(url: str) -> int:
    """Return the number of a list page: 1 for the bare path, N for ``…/page-N``."""
    found = _PAGE.search(_path(url))
    return int(found[1]) if found else 1


def quote_symbol(url: str) -> str | None:
    """Return the symbol of a quote page address ``/cours/<symbol>/``, or None."""
    found = _SYMBOL.match(_path(url))
    return found["symbol"] if found and found["symbol"] not in _NOT_SYMBOLS else None


def _path(url: str) -> str:
    found = _ABSOLUTE.match(url)
    if found:
        return found[1]
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
