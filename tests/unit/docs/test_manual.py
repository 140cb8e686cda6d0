"""The manual keeps its word: links lead somewhere, commands exist, generated parts are up to date, examples are read."""

import importlib.util
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
import typer

from parcours.analysis import thresholds
from parcours.cli.app import application
from parcours.diagnostics import Language
from parcours.model.decode import decode
from parcours.pipeline import check
from parcours.plan.desk import Desk
from parcours.plan.promises import promises
from parcours.report.promises import promises_as_text
from parcours.source import SourceFile
from parcours.syntax.parser import parse
from parcours.timing.units import Duration, read_duration

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
COMMANDS = dict(typer.main.get_group(application(())).commands)
FENCED = re.compile(r"^( *)(`{3,})(\w*)\n(.*?)^\1\2$", re.DOTALL | re.MULTILINE)


def names(paths: Sequence[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def blocks(page: str, language: str) -> Iterator[str]:
    """The fenced blocks of a page in one language, without their indentation."""
    for indent, _, kind, text in FENCED.findall(page):
        if kind == language:
            yield re.sub(rf"^{indent}", "", text, flags=re.MULTILINE)


def generator() -> ModuleType:
    """docs/generate.py, which is a script and no part of the package."""
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_parts_are_up_to_date() -> None:
    stale = [path.name for path, text in generator().pages() if path.read_text("utf-8") != text]
    assert stale == [], "run python docs/generate.py"


def test_every_key_has_a_meaning_and_a_table_in_both_languages() -> None:
    made = generator()
    keys = {name: set(made.documented_keys(model)) for name, model in made.DOCUMENTED.items()}
    assert {name: set(said) for name, said in made.read_meanings().items()} == keys
    for suffix in ("", ".fr"):
        page = (DOCS / f"reference/language{suffix}.md").read_text("utf-8")
        assert set(re.findall(r"<!-- keys: (\w+) -->", page)) == set(made.DOCUMENTED)


@pytest.mark.parametrize("path", PAGES, ids=names(PAGES))
def test_links_lead_somewhere(path: Path) -> None:
    page = FENCED.sub("", path.read_text("utf-8"))
    dead = []
    for target in re.findall(r"\]\(([^)\s]+)\)", page):
        if re.match(r"https?:", target):
            continue
        name, _, anchor = target.partition("#")
        other = (path.parent / name).resolve() if name else path
        if not other.exists() or (anchor and anchor not in anchors(other)):
            dead.append(target)
    assert dead == []


def anchors(path: Path) -> set[str]:
    """The anchors that a git forge gives to the headings of a page."""
    page = FENCED.sub("", path.read_text("utf-8"))
    anchor = generator().anchor
    return {anchor(heading.strip()) for heading in re.findall(r"^#+ (.*)$", page, re.MULTILINE)}


@pytest.mark.parametrize("path", PAGES, ids=names(PAGES))
def test_commands_that_are_shown_exist(path: Path) -> None:
    page = path.read_text("utf-8")
    lines = [line.strip() for block in blocks(page, "sh") for line in block.splitlines()]
    lines += re.findall(r"`((?:uv run )?parcours \w[^`]*)`", FENCED.sub("", page))
    unknown = []
    for line in lines:
        _, said, rest = line.rpartition("parcours ")
        words = rest.split()
        if said and words[0] in COMMANDS:
            options = {option for parameter in COMMANDS[words[0]].params for option in parameter.opts}
            unknown += [
                line
                for word in words[1:]
                if word.startswith("-") and word.partition("=")[0] not in options | {"--help"}
            ]
        elif said and words[0] not in ("--version", "--help", "-V", "COMMAND", "COMMANDE"):
            unknown.append(line)
    assert unknown == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_command_says_itself_in_the_manual(language: Language) -> None:
    parts = generator().command_parts(language)
    assert {*COMMANDS, "all", "exits", "templates list", "templates eject"} == set(parts) - {"parcours"}
    for name, command in COMMANDS.items():
        options = {option for parameter in command.params for option in parameter.opts if option.startswith("-")}
        assert {option for option in options if f"`{option}" not in parts[name]} == set()
    page = (DOCS / f"reference/commands{'' if language == 'en' else '.fr'}.md").read_text("utf-8")
    assert re.findall(r"<!-- command: ([\w ]+) -->", page).count("validate") == 1
    assert set(re.findall(r"<!-- command: ([\w ]+) -->", page)) == set(parts) - {"parcours"}


TWINS = [
    *(
        (DOCS / f"{path}.md", DOCS / f"{path}.fr.md")
        for path in (
            *("reference/language", "reference/time", "reference/commands"),
            *("reference/json-report", "reference/changes", "reference/json"),
        )
    ),
    *(
        (DOCS / f"how-to/{name}.md", DOCS / f"how-to/{name}.fr.md")
        for name in sorted({path.name.split(".")[0] for path in (DOCS / "how-to").iterdir()})
    ),
    (DOCS / "tutorial/first-house.md", DOCS / "tutorial/premiere-maison.fr.md"),
    (DOCS / "README.md", DOCS / "LISEZMOI.md"),
    (ROOT / "README.md", ROOT / "README.fr.md"),
]


@pytest.mark.parametrize(("english", "french"), TWINS, ids=[english.stem for english, _ in TWINS])
def test_english_and_french_pages_have_the_same_shape(english: Path, french: Path) -> None:
    assert shape(english) == shape(french)


def shape(path: Path) -> list[str]:
    """Levels of headings and kinds of blocks, in order."""
    page = path.read_text("utf-8")
    return [found[0] or found[1] for found in re.findall(r"^(#+) |^ *`{3,}(\w+)$", page, re.MULTILINE)]


@pytest.mark.parametrize("suffix", ["", ".fr"])
def test_the_examples_of_the_language_page_are_read(suffix: str) -> None:
    page = (DOCS / f"reference/language{suffix}.md").read_text("utf-8")
    examples = list(blocks(page, "yaml"))
    assert len(examples) > 12
    for example in examples:
        assert faults_of(example) == [], example


@pytest.mark.parametrize("name", ["waive-a-rule.md", "waive-a-rule.fr.md"])
def test_the_examples_on_waivers_are_read(name: str) -> None:
    examples = list(blocks((DOCS / "how-to" / name).read_text("utf-8"), "yaml"))
    assert examples
    for example in examples:
        assert faults_of(f"house: h\nname: H\nlanguage: en\n{example}") == []


@pytest.mark.parametrize(("suffix", "usual"), [("", "usual: "), (".fr", "d'usage : ")])
def test_the_usual_lengths_of_the_manual_are_those_of_the_rules(suffix: str, usual: str) -> None:
    page = (DOCS / "reference" / f"language{suffix}.md").read_text("utf-8")
    keys = {"silence", "wait", "review", "reading_age", "alert"}
    rows = [(key, row) for row in page.splitlines() for key in keys if f"`{key}`" in row and usual in row]
    said = {key: read_duration(row.split(usual)[1].split(")")[0]) for key, row in rows}
    assert said == {key: getattr(thresholds, key.upper()) for key in keys}


@pytest.mark.parametrize("suffix", ["", ".fr"])
def test_the_long_forms_of_time_are_read(suffix: str) -> None:
    page = (DOCS / f"reference/language{suffix}.md").read_text("utf-8")
    section = re.split(r"^## ", page, flags=re.MULTILINE)
    times = next(part for part in section if part.startswith(("Time\n", "Temps\n")))
    forms = [
        form
        for row in re.findall(r"^\| [^`|]+ \|([^|]*)\|$", times, re.MULTILINE)
        for form in re.findall(r"`(.*?)`", row)
    ]
    assert len(forms) > 12
    for form in forms:
        timing = re.sub(r"\bE\b", "e", form)
        cue = f"role: r\nname: R\ncues: [{{id: c, moment: m, expectation: x, timing: {timing}}}]\n"
        assert faults_of(cue) == [], form


def faults_of(text: str) -> list[str]:
    """What decoding has to say of documents, or of a list of cues alone."""
    if text.startswith(("cues:", "reperes:")):
        text = f"role: r\nname: R\n{text}"
    trees, faults = parse(SourceFile("parcours.yaml", text))
    ring = read_duration("5 s", {})
    assert isinstance(ring, Duration)
    found = [*faults, *(fault for tree in trees for fault in decode(tree, {"ring": ring})[1])]
    return [fault.message("en") for fault in found]


@pytest.mark.parametrize(
    ("readme", "tutorial"), [("README.md", "first-house.md"), ("README.fr.md", "premiere-maison.fr.md")]
)
def test_the_readme_shows_a_true_answer(readme: str, tutorial: str) -> None:
    answers = [answer for answer in blocks((ROOT / readme).read_text("utf-8"), "text") if not is_verdict(answer)]
    assert answers
    assert all(answer in (DOCS / "tutorial" / tutorial).read_text("utf-8") for answer in answers)


BROKEN = {"en": "CAN BE BROKEN", "fr": "PEUT ÊTRE ROMPUE"}


def is_verdict(block: str) -> bool:
    """Whether a block shows what `parcours promises` says of a promise."""
    return any(word in block for word in BROKEN.values())


@pytest.mark.parametrize("language", ["en", "fr"])
def test_verdicts_are_shown_as_the_tool_tells_them(language: Language) -> None:
    suffix = "" if language == "en" else ".fr"
    pages = (ROOT / f"README{suffix}.md", DOCS / f"how-to/keep-a-promise{suffix}.md")
    shown = [block for page in pages for _, _, _, block in FENCED.findall(page.read_text("utf-8")) if is_verdict(block)]
    told = "\n".join(
        map(partial(verdicts_of, language=language), ("assurance-degat-des-eaux", "water-utility"))
    ).splitlines()
    assert len(shown) == len(pages)
    assert [line for block in shown for line in block.replace("\u00a0", " ").splitlines() if line not in told] == []


def verdicts_of(house: str, language: Language) -> str:
    """What `parcours promises` says of a worked house in 2026."""
    checked = check(ROOT / "specs" / house, today=date(2026, 6, 1))
    assert checked.project is not None
    return promises_as_text(promises(Desk(checked.project, language)), language).replace("\u00a0", " ")
