"""What a request gets: pure, but for the waiting. Part of floor 7's preview.

A page is found by its exact path among those in memory, so that there is no way out of them. Who asks by another name than
this machine's own, as a page elsewhere could make a browser do, gets nothing.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from parcours.preview.copy import Site, bare, copied, missing

HOST = "127.0.0.1"
_NAMES = ("localhost", HOST)
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".json": "application/json",
}
PLAIN = "text/plain; charset=utf-8"
_HOST = re.compile(r"([^:]+)(?::(\d{1,5}))?")


class Answer(NamedTuple):
    """What is sent back; `policy` is the Content-Security-Policy."""

    status: int
    body: bytes
    type: str = PLAIN
    policy: str = "default-src 'none'; frame-ancestors 'none'"


class Asker(NamedTuple):
    """Who asks, by what its headers say: each a list, since one may be sent twice."""

    hosts: Sequence[str]
    origins: Sequence[str] = ()
    sites: Sequence[str] = ()


def is_from_here(asker: Asker, port: int) -> bool:
    """Whether the server was asked by one of its own names, once."""
    found = _HOST.fullmatch(asker.hosts[0]) if len(asker.hosts) == 1 else None
    return found is not None and found[1].lower() in _NAMES and found[2] in (None, str(port))


def is_own_page(asker: Asker, port: int) -> bool:
    """Whether it is one of our own pages that asks, as far as the browser tells."""
    origins = {f"http://{name}:{port}" for name in _NAMES}
    return set(asker.origins) <= origins and set(asker.sites) <= {"same-origin", "none"}


def page_at(target: str, site: Site, stamp: str) -> Answer:
    """The page at the target of a request: a path, percent-encoded, that may be followed by a query."""
    path = _path(target)
    if not site.pages:
        return _html(200, bare(site), site, stamp)
    page = site.pages.get(path) if path is not None else None
    if path is None or page is None:
        return _html(404, missing(site), site, stamp)
    ending = path[path.rindex(".") :]
    if ending == ".html":
        return _html(200, page, site, stamp)
    return Answer(200, page, _TYPES.get(ending, "application/octet-stream"))


def _path(target: str) -> str | None:
    """The path of a page, decoded once; None for what cannot be one."""
    raw, _, _ = target.partition("?")
    if not raw.startswith("/"):
        return None
    try:
        return unquote_to_bytes(raw[1:]).decode() or "index.html"
    except UnicodeDecodeError:
        return None


def _html(status: int, page: bytes, site: Site, stamp: str) -> Answer:
    copy = copied(page, site, stamp)
    return Answer(status, copy.body, _TYPES[".html"], copy.policy)
