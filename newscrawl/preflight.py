"""What must hold before the first request: contact, site, output folder, clock."""

from __future__ import annotations

import ipaddress
import os
import re
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from scrapy.settings import BaseSettings
from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl.clock import Clock
from newscrawl.exceptions import ConfigurationError, OutputError

_CONTACT = re.compile(r"^(?:mailto:)?[^@\s]+@[^@\s]+\.[^@\s]+$|^https?://[^\s/]+\.[^\s]+$")


def check_settings(settings: BaseSettings) -> None:
    """Check all of it. Raises ConfigurationError or OutputError with what to do."""
    check_site_url(settings)
    check_contact(settings)
    Clock.from_setting(settings["CLOCK"])
    check_writable(output_dir(settings))


def check_site_url(settings: BaseSettings) -> str:
    """Return ``SITE_URL`` as scheme and host without a final slash, or raise ConfigurationError."""
    value = str(settings["SITE_URL"] or "").strip()
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or parts.path.strip("/") or parts.query:
        raise ConfigurationError(
            f"SITE_URL={value!r} is no site address: write scheme and host, e.g. https://www.boursorama.com "
            "or http://127.0.0.1:8000"
        )
    return f"{parts.scheme}://{parts.netloc}"


def check_contact(settings: BaseSettings) -> None:
    """Raise ConfigurationError where another host than loopback would be crawled without contact."""
    contact = str(settings["CONTACT"] or "").strip()
    host = urlsplit(check_site_url(settings)).hostname or ""
    if contact and not _CONTACT.match(contact):
        raise ConfigurationError(
            f"CONTACT={contact!r} is neither a mail address nor a web address: "
            "set it like CONTACT=you@example.org or CONTACT=https://example.org/crawler"
        )
    if not contact and not is_loopback(host):
        raise ConfigurationError(
            f"CONTACT is not set, so {host} is not crawled: a site must be able to reach whoever crawls it. "
            "Set your mail or web address, either with -s CONTACT=you@example.org, "
            "or by the environment variable NEWSCRAWL_CONTACT, or in newscrawl/settings.py"
        )


def user_agent(settings: BaseSettings) -> str:
    """Return ``USER_AGENT`` with ``CONTACT`` in it, so that a site can reach who crawls it."""
    agent, contact = str(settings["USER_AGENT"]), str(settings["CONTACT"] or "").strip()
    return agent if not contact or contact in agent else f"{agent} (+{contact})"


def is_loopback(host: str) -> bool:
    """True for ``localhost`` and the loopback addresses of IPv4 and IPv6."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def output_dir(settings: BaseSettings) -> Path:
    """Return the absolute folder of all output.

    A relative ``OUTPUT_DIR`` is taken from the folder of ``scrapy.cfg``; under Scrapyd there is
    none, and ConfigurationError asks for an absolute path.
    """
    path = Path(str(settings["OUTPUT_DIR"] or "output")).expanduser()
    if path.is_absolute():
        return path
    project = closest_scrapy_cfg()
    if not project:
        raise ConfigurationError(
            f"OUTPUT_DIR={str(path)!r} is relative, and there is no project folder here (as under Scrapyd): "
            "set an absolute path, e.g. -s OUTPUT_DIR=/srv/newscrawl"
        )
    return Path(project).parent.resolve() / path


def check_writable(folder: Path) -> None:
    """Raise OutputError where `folder` can't be made or written to."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(os.urandom(16))
    except OSError as error:
        raise OutputError(
            f"the output folder {folder} can't be written to ({error.strerror or error}): "
            "make it writable or set OUTPUT_DIR to another absolute path"
        ) from error
