"""Pages: hostile text stays text, every page stands alone, no word of the other language, the same bytes."""

import base64
import hashlib
import re
import subprocess
import sys
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from one_text import house_of
from parcours.diagnostics import Language
from parcours.pipeline import build, check_files
from parcours.plan.planner import plan
from parcours.render.renderer import FORMATS, render
from parcours.render.words import labels

ROOT = Path(__file__).parents[3]
WORKED = ("boulangerie", "water-utility", "assurance-degat-des-eaux")
HOSTILE = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[go](javascript:alert(1))",
    "![i](https://evil.example/x.png)",
    "{{ plan.house.__class__ }}{% for x in y %}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "# heading",
    "| a | b |",
    "`code` ``` fence",
    "- item\\n\\n1. item\\n\\n    code",
    '" onmouseover="alert(1)',
    "' --> ]]> <!--",
    "::error::boom",
)
FINDER = (ROOT / "templates" / "html" / "find.js").read_text("utf-8")
HEAVIEST = 150 * 1024
"""Bytes of a page that a role reads on a phone."""
_VOID = {"meta", "br", "link", "img", "hr", "input"}


class Reader(HTMLParser):
    """Checks that tags are closed in order, and collects what matters."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.headings: list[int] = []
        self.text: list[str] = []
        self.scripts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in _VOID:
            self.open.append(tag)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, self.getpos()

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["script"]:
            self.scripts.append(data)
        elif self.open[-1:] != ["style"]:
            self.text.append(data)


def read(page: bytes) -> Reader:
    reader = Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader.open == []
    return reader


def pages(name: str, language: Language | None = None) -> Mapping[str, bytes]:
    root = ROOT / "specs" / name
    checked = check_files(
        {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))}
    )
    return build(checked, formats=frozenset(FORMATS), language=language)


def hostile_house(text: str) -> bytes:
    return house_of('"' + text.replace('"', '\\"') + '"')


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str) -> None:
    checked = check_files({"parcours.yaml": hostile_house(text)})
    assert checked.project is not None, [fault.message("en") for fault in checked.diagnostics]
    made = build(checked, formats=frozenset(FORMATS))
    for path, page in made.items():
        if path.endswith(".html"):
            _assert_harmless(read(page))
        elif path.endswith(".md"):
            reader = read(MarkdownIt("commonmark", {"html": True}).render(page.decode()).encode())
            assert not [tag for tag, _ in reader.tags if tag in ("code", "pre")]
            _assert_harmless(reader)


def _assert_harmless(reader: Reader) -> None:
    assert not [tag for tag, _ in reader.tags if tag in ("img", "iframe", "object", "pre")]
    assert reader.scripts in ([], [FINDER])
    for _, attributes in reader.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert not (attributes.get("href") or "").startswith(("javascript:", "data:"))
    assert "49" not in re.sub(r"ersion [0-9a-f]{7}", "", "".join(reader.text))


def test_hostile_text_opens_no_block_of_markdown() -> None:
    """A page of a house with hostile texts has the same blocks as one with plain texts."""

    def blocks(text: str) -> dict[str, list[str]]:
        project = check_files({"parcours.yaml": hostile_house(text)}).project
        assert project is not None
        made = render(plan(project, language="en"), formats=frozenset({"md"}))
        parser = MarkdownIt("commonmark").enable("table")
        return {path: [token.type for token in parser.parse(page.decode())] for path, page in made.items()}

    plain = blocks("plain")
    for text in HOSTILE:
        assert blocks(text) == plain, text


@pytest.mark.parametrize("house", WORKED)
def test_html_pages_are_sound(house: str) -> None:
    for path, page in pages(house).items():
        if not path.endswith(".html"):
            continue
        reader = read(page)
        assert reader.headings[0] == 1
        assert reader.headings.count(1) == 1
        assert all(after - before <= 1 for before, after in zip(reader.headings, reader.headings[1:], strict=False)), (
            path
        )
        ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
        assert len(ids) == len(set(ids)), path
        tags = [tag for tag, _ in reader.tags]
        assert (tags.count("main"), tags.count("title")) == (1, 1)
        assert not {"link", "img"} & set(tags)
        assert reader.scripts == ([FINDER] if path.startswith("roles/") else [])
        assert len(page) <= HEAVIEST or path.startswith("segments/"), path


@pytest.mark.parametrize("house", WORKED)
def test_every_link_leads_somewhere(house: str) -> None:
    made = pages(house)
    ids = {
        path: {a["id"] for _, a in read(page).tags if "id" in a}
        for path, page in made.items()
        if path.endswith(".html")
    }
    links = [(path, href) for path in ids for _, a in read(made[path]).tags if (href := a.get("href"))]
    assert len(links) > len(ids)
    for path, href in links:
        target, _, anchor = href.partition("#")
        whole = _resolved(path, target)
        assert whole in ids, (path, href)
        assert not anchor or anchor in ids[whole], (path, href)


@pytest.mark.parametrize("house", WORKED)
def test_every_link_of_markdown_leads_to_a_page(house: str) -> None:
    made = pages(house)
    texts = {path: page.decode() for path, page in made.items() if path.endswith(".md")}
    links = [(path, target) for path, text in texts.items() for target in re.findall(r"\]\(([^)]+\.md)\)", text)]
    assert len(links) > len(texts)
    assert [(path, target) for path, target in links if _resolved(path, target) not in made] == []


def _resolved(path: str, target: str) -> str:
    if not target:
        return path
    folder = [] if target.startswith("../") else path.split("/")[:-1]
    return "/".join((*folder, target.removeprefix("../")))


@pytest.mark.parametrize(
    ("house", "language"), [("boulangerie", "fr"), ("assurance-degat-des-eaux", "fr"), ("water-utility", "en")]
)
def test_pages_say_nothing_in_the_other_language(house: str, language: Language) -> None:
    own, other = vars(labels(language)), vars(labels("en" if language == "fr" else "fr"))
    foreign = [word for name, word in other.items() if isinstance(word, str) and " " in word and word != own[name]]
    for path, page in pages(house, language).items():
        text = " ".join(read(page).text) if path.endswith(".html") else page.decode() if path.endswith(".md") else ""
        assert not [word for word in foreign if re.search(rf"\b{re.escape(word)}\b", text)], path


def test_the_style_sheet_is_the_one_that_the_policy_allows() -> None:
    page = pages("boulangerie")["index.html"].decode()
    policy = dict(read(page.encode()).tags[4][1])["content"] or ""
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    running = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    foot = base64.b64encode(hashlib.sha256(running.encode()).digest()).decode()
    assert (
        policy
        == f"default-src 'none'; style-src 'sha256-{digest}' 'sha256-{foot}'; base-uri 'none'; form-action 'none'"
    )


def test_the_policy_lets_in_one_script_and_only_where_it_is() -> None:
    page = pages("boulangerie")["roles/vendeuse.html"].decode()
    digest = base64.b64encode(hashlib.sha256(FINDER.encode()).digest()).decode()
    assert f"; script-src 'sha256-{digest}';" in (dict(read(page.encode()).tags[4][1])["content"] or "")


def test_pages_made_despite_errors_say_so() -> None:
    text = (
        hostile_house("plain")
        .replace(b"status: draft", b"status: published")
        .replace(b"expectation: seen", b"expectation: sen")
    )
    checked = check_files({"parcours.yaml": text})
    assert checked.has_errors
    made = build(checked, formats=frozenset({"html", "md"}))
    assert all(("compiled from a house with errors" in page.decode()) for page in made.values())
    clean = check_files({"parcours.yaml": hostile_house("plain")})
    assert not any(
        ("compiled from a house with errors" in page.decode())
        for page in build(clean, formats=frozenset({"html", "md"})).values()
    )


def test_formats_are_those_asked_for() -> None:
    project = check_files({"parcours.yaml": hostile_house("plain")}).project
    assert project is not None
    made = plan(project, language="en")
    assert set(render(made, formats=frozenset({"json"}))) == {"playbooks.json"}
    assert set(render(made, formats=frozenset({"md"}))) == {
        "index.md",
        "backlog.md",
        "coverage.md",
        "mirrors.md",
        "promises.md",
        "roles/clerk.md",
        "roles/porter.md",
        "segments/adults.md",
    }


def test_the_same_specs_give_the_same_bytes_whatever_the_seed_of_hashes() -> None:
    code = (
        "import hashlib, pathlib; from parcours.pipeline import build, check_files\n"
        "root = pathlib.Path('specs/assurance-degat-des-eaux')\n"
        "made = build(check_files({p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob('*.[cy]*')}),"
        " formats=frozenset({'md', 'html', 'json'}))\n"
        "print(hashlib.sha256(b''.join(path.encode() + page for path, page in made.items())).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src", "PATH": ""},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(digests) == 1


def test_no_template_declares_its_text_safe() -> None:
    folders = [ROOT / "templates" / kind for kind in ("html", "markdown")]
    for path in [path for folder in folders for path in sorted(folder.iterdir())]:
        assert not re.search(r"\|\s*safe\b|autoescape|Markup", path.read_text("utf-8")), path


def test_both_languages_have_every_label() -> None:
    assert set(vars(labels("fr"))) == set(vars(labels("en")))
    assert all(vars(labels("fr")).values())


@pytest.mark.parametrize("text", HOSTILE)
def test_the_head_of_a_printed_page_holds_names_and_no_css(text: str) -> None:
    project = check_files({"parcours.yaml": hostile_house(text)}).project
    assert project is not None
    page = render(plan(project, language="en"), formats=frozenset({"html"}))["roles/clerk.html"].decode()
    running = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)[1]
    said = re.fullmatch(r'@page \{ @top-left \{ content: "([\w \\]+)" \} \}', running)
    assert said is not None
    shown = re.sub(r"\\([0-9a-f]+) ", lambda code: chr(int(code[1], 16)), said[1])
    name = text.replace("\\n", "\n")
    assert re.sub(r"version [0-9a-f]{7}$", "version …", shown).split() == f"{name} · {name} · draft · version …".split()


def test_french_names_keep_their_signs_on_the_line() -> None:
    page = pages("assurance-degat-des-eaux")["segments/familles-proprietaires.html"].decode()
    assert "dois-je faire\u202f?" in page
    assert not re.search(r" [?!;](?:\s|<)", re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL))
    assert all(
        ("\u202f" not in text.decode()) for path, text in pages("water-utility").items() if path.endswith(".html")
    )


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("target", "non renseignée"),
        ("mission", "non renseignée"),
        ("proof", "non renseignée"),
        ("values", "non renseignées"),
        ("evidence", "non renseignés"),
        ("calendar", "non renseignés"),
        ("manager", "non renseigné"),
    ],
)
def test_what_is_not_recorded_agrees_with_its_label(label: str, said: str) -> None:
    words = labels("fr")
    assert words.absent(words[label]) == said
    assert labels("en").absent(labels("en")[label]) == "not recorded"


def test_our_own_words_have_one_kind_of_apostrophe() -> None:
    for words in vars(labels("fr")).values():
        texts = words.values() if isinstance(words, Mapping) else (words,)
        assert not [text for text in texts if re.search(r"\w'\w", text)]


def test_counts_agree() -> None:
    page = pages("boulangerie")["coverage.html"].decode()
    assert ">3 jouées par qui mène<" in page
    assert ">jouée par qui mène<" in page


def test_a_handoff_on_a_card_names_the_other_moment() -> None:
    page = pages("water-utility")["roles/care-specialist.html"].decode()
    assert re.search(r"What I give</b> <a [^>]*>Network technician</a> \(Somebody comes to put it right\), ", page)
