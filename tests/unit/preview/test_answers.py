"""What a request gets, without any network."""

import base64
import hashlib
import re
from html import unescape

import pytest

from parcours.preview.answers import Asker, is_from_here, is_own_page, page_at
from parcours.preview.copy import Site, copied

PAGE = (
    b'<!doctype html>\n<html lang="en">\n<head>\n'
    b'<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-x&#39;">\n'
    b"<style>p {}</style>\n</head>\n<body>\n<p>the part</p>\n</body>\n</html>\n"
)
PAGES = {
    "index.html": PAGE,
    "roles/a b.html": PAGE,
    "roles/baker.html": PAGE,
    "index.md": b"# X",
    "playbooks.json": b"{}",
}
CLEAN = Site(PAGES, "clean", "", False, "en")
FAULTY = Site(PAGES, "1 error <x>", "<span>e</span>", True, "fr")
NOTHING = Site({}, "1 error", "no manifest", True, "fr")
PORT = 8765


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.0.0.1:8765", "LocalHost:8765"])
def test_its_own_names_are_answered(host: str) -> None:
    assert is_from_here(Asker([host]), PORT)


@pytest.mark.parametrize(
    "hosts",
    [
        [], [""], ["evil.example"], ["evil.example:8765"], ["127.0.0.1.evil.example"], ["localhost.evil.example:8765"],
        ["127.0.0.1:80"], ["127.0.0.1:"], ["localhost@evil"], ["[::1]:8765"], ["127.1"], ["0.0.0.0:8765"],
        ["localhost", "localhost"], ["localhost:8765", "evil.example"], ["localhost:8765\n"],
    ],
)  # fmt: skip
def test_any_other_name_is_not(hosts: list[str]) -> None:
    assert not is_from_here(Asker(hosts), PORT)


@pytest.mark.parametrize(
    ("asker", "own"),
    [
        (Asker(["localhost"]), True),
        (Asker(["localhost"], (), ("same-origin",)), True),
        (Asker(["localhost"], ("http://localhost:8765",), ("same-origin",)), True),
        (Asker(["localhost"], ("http://evil.example",)), False),
        (Asker(["localhost"], ("null",)), False),
        (Asker(["localhost"], (), ("cross-site",)), False),
        (Asker(["localhost"], (), ("same-site",)), False),
    ],
)
def test_only_its_own_pages_wait_for_news(asker: Asker, own: bool) -> None:
    assert is_own_page(asker, PORT) is own


@pytest.mark.parametrize(
    ("target", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/?x=1", "text/html; charset=utf-8"),
        ("/roles/a%20b.html", "text/html; charset=utf-8"),
        ("/roles/baker.html?x", "text/html; charset=utf-8"),
        ("/index.md", "text/markdown; charset=utf-8"),
        ("/playbooks.json", "application/json"),
    ],
)
def test_pages_have_their_types(target: str, kind: str) -> None:
    answer = page_at(target, CLEAN, "s")
    assert (answer.status, answer.type) == (200, kind)


@pytest.mark.parametrize(
    "target",
    [
        "", "*", "index.html", "http://127.0.0.1/index.html", "/roles", "/roles/", "/roles/../index.html", "/../parcours.yaml",
        "/%2e%2e/parcours.yaml", "/..%2fparcours.yaml", "/%252e%252e/parcours.yaml", "/..\\parcours.yaml", "/C:/x.yaml",
        "/%c0%ae%c0%ae/x", "/%ff", "/index.html%00", "/index.html/", "/INDEX.HTML", "//index.html", "/./index.html",
    ],
)  # fmt: skip
def test_there_is_no_way_out_of_the_pages(target: str) -> None:
    answer = page_at(target, CLEAN, "s")
    assert answer.status == 404
    assert b"the part" not in answer.body
    assert b"baker" not in answer.body  # and nothing is listed


def test_the_policy_lets_in_what_the_copy_holds_and_nothing_else() -> None:
    copy = copied(PAGE, FAULTY, "s")
    text = copy.body.decode()
    [meta] = re.findall(r'Content-Security-Policy" content="([^"]*)"', text)
    assert copy.policy == unescape(meta) + "; frame-ancestors 'none'"
    [script] = re.findall(r"<script[^>]*>(.*?)</script>", text, re.DOTALL)
    [_, style] = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert copy.policy.split("; ")[:4] == [
        "default-src 'none'",
        f"style-src 'sha256-x' '{digest(style)}'",
        f"script-src '{digest(script)}'",
        "connect-src 'self'",
    ]


def digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def test_a_page_without_policy_or_body_is_told_of_changes_all_the_same() -> None:
    copy = copied(b"<p>mine", FAULTY, "s")
    assert copy.body.startswith(b"<p>mine<style>")
    assert b"<details open>" in copy.body
    assert b'<script data-seen="s">' in copy.body
    assert copy.policy == "frame-ancestors 'none'"


def test_what_was_found_stands_at_the_head_of_each_page() -> None:
    text = copied(PAGE, FAULTY, "s").body.decode()
    assert text.index("<details open><summary>1 error &lt;x&gt;</summary>") < text.index("the part")
    assert 'parcours-found"' not in copied(PAGE, CLEAN, "s").body.decode()


def test_a_house_without_pages_shows_what_is_wrong_at_every_path() -> None:
    for target in ("/", "/roles/baker.html"):
        answer = page_at(target, NOTHING, "s")
        assert answer.status == 200
        assert "no manifest" in answer.body.decode()
        assert 'data-seen="s"' in answer.body.decode()


def test_the_stamp_is_that_of_all_there_is_to_see() -> None:
    assert CLEAN.stamp == Site(dict(PAGES), "clean", "", False, "en").stamp
    others = [CLEAN._replace(found="x"), CLEAN._replace(pages={**PAGES, "index.html": b"y"}), FAULTY, NOTHING]
    assert len({CLEAN.stamp, *(other.stamp for other in others)}) == 5
