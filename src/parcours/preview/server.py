"""The server: this machine only, a thread a request, nothing kept between two. Part of floor 7's preview."""

import socketserver
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import BoundedSemaphore, Condition, Thread

from parcours.preview.answers import HOST, PLAIN, Answer, Asker, is_from_here, is_own_page, page_at
from parcours.preview.copy import STATE, Site

PATIENCE = 20.0
"""Seconds that a page is kept waiting for something new before it has to ask again."""
ICON = "/favicon.ico"
"""What browsers ask for by themselves; pages have none."""
_SLOWEST = 30.0
"""Seconds that a request may take to arrive, or its answer to be taken."""
_MOST_WAITING = 64
"""How many pages wait at once; more are told to ask again."""


class Stage:
    """The site that is shown now, and those who wait for the next."""

    def __init__(self, site: Site) -> None:
        self._now = (site, site.stamp)
        self._new = Condition()
        self._waiting = BoundedSemaphore(_MOST_WAITING)

    def show(self, site: Site) -> None:
        """Shows another site, and tells those who wait."""
        now = (site, site.stamp)
        with self._new:
            self._now = now
            self._new.notify_all()

    @property
    def now(self) -> tuple[Site, str]:
        """The site that is shown, and its stamp."""
        return self._now

    def is_new(self, seen: str) -> bool:
        """Whether there is another site than the one with that stamp: at once, or when it comes, or no after `PATIENCE`."""
        if not self._waiting.acquire(blocking=False):
            return self._now[1] != seen
        try:
            with self._new:
                return self._new.wait_for(lambda: self._now[1] != seen, timeout=PATIENCE)
        finally:
            self._waiting.release()


class Preview(ThreadingHTTPServer):
    """Serves a stage on a port of the loopback interface; port 0 is any that is free."""

    daemon_threads = True
    allow_reuse_address = sys.platform != "win32"  # there it would let another program take the port over

    def __init__(self, stage: Stage, port: int) -> None:
        self.stage = stage
        super().__init__((HOST, port), _Request)

    def server_bind(self) -> None:
        """Binds without asking anybody for this machine's name."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, self.server_address[1]

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that left before its answer is no trouble of ours."""

    def start(self) -> None:
        """Serves from now on, beside what the caller does, until the process ends."""
        Thread(target=self.serve_forever, name="preview", daemon=True).start()


class _Request(BaseHTTPRequestHandler):
    """One request."""

    server: Preview
    timeout = _SLOWEST

    def do_GET(self) -> None:
        self._send(self._answer())

    def do_HEAD(self) -> None:
        self._send(self._answer())

    def _answer(self) -> Answer:
        asker = Asker(*(self.headers.get_all(name, []) for name in ("Host", "Origin", "Sec-Fetch-Site")))
        port = self.server.server_port
        if not is_from_here(asker, port):
            return Answer(403, b"not this machine's name\n")
        target, _, seen = self.path.partition("?")
        if target == ICON:
            return Answer(204, b"")
        if target != STATE:
            return page_at(self.path, *self.server.stage.now)
        if not is_own_page(asker, port):
            return Answer(403, b"not our own page\n")
        return Answer(200, b"new\n") if self.server.stage.is_new(seen) else Answer(204, b"")

    def send_error(self, code: int, *_told: str | None, **_more: str | None) -> None:
        """What http.server refuses by itself: a method we do not know, a request that is none."""
        self._send(Answer(405 if code == 501 else code, b"not served here\n"))

    def _send(self, answer: Answer) -> None:
        self.close_connection = True
        self.send_response_only(answer.status)
        headers = {
            "Content-Type": answer.type or PLAIN,
            "Content-Length": str(len(answer.body)),
            "Cache-Control": "no-store",
            "Content-Security-Policy": answer.policy,
            "X-Content-Type-Options": "nosniff",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Referrer-Policy": "no-referrer",
            "Connection": "close",
        } | ({"Allow": "GET, HEAD"} if answer.status == 405 else {})
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the name is http.server's)
        """The terminal tells of houses, not of requests."""
