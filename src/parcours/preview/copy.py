"""The copy of a page that is served: what was found at its head, and a script that reloads it. Part of floor 7's preview.

A page lets in nothing but its own style and script, by their hashes. The copy lets in two more, by theirs, and lets that
script ask this server, nothing else.
"""

import base64
import hashlib
import re
from collections.abc import Mapping
from html import escape, unescape
from typing import NamedTuple

from parcours.diagnostics import Language, Words

STATE = "/.parcours/state"
"""Where the script asks whether there is something new. No page can have that path: no id begins with a dot."""

_POLICY = re.compile(r'(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(">)')
_BODY = re.compile(r"<body[^>]*>")
_ONLY_HERE = "frame-ancestors 'none'"
"""What a policy can say in a header only."""
_STYLE = """
.parcours-found { border: 2px solid; margin: 0 0 1rem; padding: .5rem 1rem; background: var(--sheet, Canvas); }
.parcours-found:has([open]) { position: sticky; top: 0; z-index: 9; max-height: 45vh; overflow-y: auto; }
.parcours-found summary { cursor: pointer; font-weight: bold; }
.parcours-found pre { overflow-x: auto; font: .8125rem/1.4 ui-monospace, Consolas, monospace; }
.parcours-found span { color: inherit; }
.parcours-found .strong, .parcours-found .error, .parcours-found .warning, .parcours-found .info { font-weight: bold; }
.parcours-found .error { color: var(--bad, inherit); }
.parcours-found .warning { color: var(--warn, inherit); }
.parcours-found .help { color: var(--good, inherit); }
.parcours-found .frame, .parcours-found .second { color: var(--soft, inherit); }
@media print { .parcours-found { display: none; } }
"""
_SCRIPT = """
"use strict";
(() => {
  const seen = document.currentScript.dataset.seen;
  let asking = null;
  const ask = async () => {
    if (document.hidden || asking) return;
    asking = new AbortController();
    let wait = 0;
    try {
      const answer = await fetch("%s?" + seen, {signal: asking.signal, cache: "no-store"});
      if (answer.status === 200) { location.reload(); return; }
      wait = answer.status === 204 ? 0 : 1000;
    } catch { wait = 1000; }
    asking = null;
    if (!document.hidden) setTimeout(ask, wait);
  };
  document.addEventListener("visibilitychange", () => { if (document.hidden) asking?.abort(); else ask(); });
  ask();
})();
""".replace("%s", STATE)
_FOUND = Words("What parcours found", "Ce que parcours a trouvé")
_BARE = Words(
    "There is no page to show: mend what is told above.",
    "Il n'y a pas de page à montrer : corrigez ce qui est dit plus haut.",
)
_MISSING = Words("There is no such page.", "Il n'y a pas de page de ce nom.")
_BACK = Words("To the first page", "Vers la première page")


class Site(NamedTuple):
    """What there is to see: pages by their paths; what was found, as a summary and as HTML, and whether it stands open."""

    pages: Mapping[str, bytes]
    summary: str
    found: str
    is_open: bool
    language: Language

    @property
    def stamp(self) -> str:
        """What tells this site from any other: the same specs give the same, also after a new start."""
        digest = hashlib.sha256("\0".join((self.summary, self.found, self.language)).encode())
        for path, page in self.pages.items():
            digest.update(path.encode() + b"\0" + hashlib.sha256(page).digest())
        return digest.hexdigest()[:32]


class Copy(NamedTuple):
    """A page to serve, and the policy of its header."""

    body: bytes
    policy: str


def copied(page: bytes, site: Site, stamp: str) -> Copy:
    """The copy of one page of a site. One from a house's own template may lack a policy, or a body: it is left without."""
    text = page.decode()
    policy = ""
    if found := _POLICY.search(text):
        policy = _let_in(unescape(found[2]))
        text = text[: found.start(2)] + escape(policy) + text[found.end(2) :]
    body = _BODY.search(text)
    start = body.end() if body else len(text)
    end = text.rfind("</body>", start)
    end = end if end >= 0 else len(text)
    told = f"<style>{_STYLE}</style>{_told(site)}"
    script = f'<script data-seen="{stamp}">{_SCRIPT}</script>'
    whole = text[:start] + told + text[start:end] + script + text[end:]
    return Copy(whole.encode(), f"{policy}; {_ONLY_HERE}" if policy else _ONLY_HERE)


def bare(site: Site) -> bytes:
    """The page that stands in for all while no page can be made."""
    return _plain_page(site.language, _BARE, "")


def missing(site: Site) -> bytes:
    """The page for a path that no page has."""
    return _plain_page(site.language, _MISSING, f'<p><a href="/">{escape(_BACK.said(site.language))}</a></p>')


def _plain_page(language: Language, words: Words, more: str) -> bytes:
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="color-scheme" content="light dark">\n<title>parcours</title>\n</head>\n<body>\n'
        f"<main><p>{escape(words.said(language))}</p>{more}</main>\n</body>\n</html>\n"
    ).encode()


def _told(site: Site) -> str:
    """What was found, to stand before all else; nothing where nothing was."""
    if not site.found:
        return ""
    label = escape(_FOUND.said(site.language))
    state = " open" if site.is_open else ""
    return (
        f'\n<aside class="parcours-found" aria-label="{label}"><details{state}><summary>{escape(site.summary)}</summary>\n'
        f'<pre tabindex="0" aria-label="{label}" role="region">{site.found}</pre></details></aside>'
    )


def _let_in(policy: str) -> str:
    """A page's policy that lets in our style and script as well, and lets the script ask where it came from."""
    directives = dict(one.strip().partition(" ")[::2] for one in policy.split(";") if one.strip())
    for name, source in (("style-src", _hash(_STYLE)), ("script-src", _hash(_SCRIPT)), ("connect-src", "'self'")):
        directives[name] = f"{directives.get(name, '')} {source}".strip()
    return "; ".join(f"{name} {sources}".strip() for name, sources in directives.items())


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
