"""The code of our templates, built with the package: the same pages as from their texts, and never code of anything else."""

import subprocess
import sys
import traceback
from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path

import jinja2
import pytest
from jinja2 import Environment, StrictUndefined, UndefinedError
from markupsafe import Markup

from parcours.diagnostics import Language
from parcours.pipeline import build, check_files, workshop
from parcours.render import built, templates
from parcours.render.printing_code import PrintingCode
from parcours.render.renderer import FORMATS
from parcours.render.templates import Ending, built_code

ROOT = Path(__file__).parents[3]
HOUSES = sorted(path.name for path in (ROOT / "specs").iterdir())
EVERY = list(product(("html", "md"), ("en", "fr")))
TEXTS = {"page.md": "{% if shown %}\nOne\n{% endif %}\n{{ two }}\n", "other.md": "Three\n"}


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the code of all our templates."""
    folder = tmp_path_factory.mktemp("built")
    write(folder, built_code())
    return folder


@pytest.fixture
def somewhere_else(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """For tests that look for the code of the templates elsewhere than commands do."""
    templates._environment.cache_clear()
    yield monkeypatch
    templates._environment.cache_clear()


def write(folder: Path, files: Mapping[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8", newline="\n")


def look_in(folder: Path, patch: pytest.MonkeyPatch) -> None:
    bundled = templates._folder
    patch.setattr(templates, "_folder", lambda kind: folder if kind == "built" else bundled(kind))
    templates._environment.cache_clear()


def came_from(environment: Environment, name: str) -> str:
    """The file whose code a template runs."""
    return str(environment.get_template(name).root_render_func.__globals__["__file__"])


def all_pages(language: Language) -> Mapping[str, bytes]:
    """Every page of every house, and the kits of workshops on their first roles."""
    made: dict[str, bytes] = {}
    for name in HOUSES:
        root = ROOT / "specs" / name
        checked = check_files(
            {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*.[cy]*"))}
        )
        assert checked.project is not None
        pages = dict(build(checked, formats=frozenset(FORMATS), language=language))
        kit = workshop(checked, checked.project.roles[0], formats=frozenset({"html", "md"}), language=language)
        made |= {f"{name}/{path}": page for path, page in (pages | kit).items()}
    return made


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_are_the_same_bytes_from_code_and_from_texts(
    language: Language, code: Path, tmp_path: Path, somewhere_else: pytest.MonkeyPatch
) -> None:
    look_in(tmp_path, somewhere_else)
    from_texts = all_pages(language)
    look_in(code, somewhere_else)
    assert all_pages(language) == from_texts
    assert came_from(templates._environment("html", language), "role.html").startswith(str(code))


@pytest.mark.parametrize(("ending", "language"), EVERY)
def test_every_template_of_ours_is_found_as_code_and_does_the_same(
    ending: Ending, language: Language, code: Path, tmp_path: Path, somewhere_else: pytest.MonkeyPatch
) -> None:
    look_in(tmp_path, somewhere_else)
    as_text = templates._environment(ending, language)
    look_in(code, somewhere_else)
    as_code = templates._environment(ending, language)
    names = [name for name in templates.bundled(ending) if name.endswith(ending)]
    assert {Path(came_from(as_code, name)).parent.parent for name in names} == {code}
    for name in names:
        made = as_text.compile(templates._labelled(ending, language)[name], name, raw=True)
        assert Path(came_from(as_code, name)).read_text("utf-8") == made.replace(", environment=environment", "")
        one, other = as_code.get_template(name), as_text.get_template(name)
        assert (one.name, one.filename, one.debug_info) == (other.name, other.filename, other.debug_info)
        assert list(one.blocks) == list(other.blocks)


def plain(**settings: object) -> Environment:
    usual = {"autoescape": True, "trim_blocks": True, "keep_trailing_newline": True, "undefined": StrictUndefined}
    return Environment(**usual | settings)


def found_in(folder: Path, environment: Environment, texts: Mapping[str, str] = TEXTS) -> str:
    """What a page comes from that is looked for in a folder: `code` or `text`."""
    environment.loader = built.loader(environment, texts, folder)
    return "code" if came_from(environment, "page.md").startswith(str(folder)) else "text"


def test_code_is_taken_where_all_is_as_it_was(tmp_path: Path) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    environment = plain()
    assert found_in(tmp_path, environment) == "code"
    assert environment.get_template("page.md").render(shown=True, two="<2>") == "One\n&lt;2&gt;\n"


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_an_edited_template_is_compiled_from_its_text(name: str, tmp_path: Path) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    environment = plain()
    edited = {**TEXTS, name: "Four"}
    assert found_in(tmp_path, environment, edited) == "text"
    assert environment.get_template(name).render() == "Four"


def test_so_is_one_that_was_renamed(tmp_path: Path) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    assert found_in(tmp_path, plain(), {"page.md": TEXTS["page.md"], "another.md": TEXTS["other.md"]}) == "text"


@pytest.mark.parametrize(
    "settings",
    [
        {"autoescape": False},
        {"trim_blocks": False},
        {"lstrip_blocks": True},
        {"keep_trailing_newline": False},
        {"optimized": False},
        {"line_statement_prefix": "%"},
        {"extensions": ["jinja2.ext.do"]},
    ],
)
def test_other_settings_are_not_served_by_code_made_under_these(settings: dict[str, object], tmp_path: Path) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    assert found_in(tmp_path, plain(**settings)) == "text"


def test_nor_is_another_way_of_making_code(tmp_path: Path) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    environment = plain()
    environment.code_generator_class = PrintingCode
    assert found_in(tmp_path, environment) == "text"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_our_templates_print_is_escaped_unless_it_is_ready(language: Language) -> None:
    text = "{{ name }} {{ ready }} {{ number }} {{ said(name, twice=True) }} {{ [name, ready] | join(' ') }} {{ said(*[name]) }}"
    given = {
        "name": "<b>\"&'",
        "ready": Markup("<i>"),
        "number": 3,
        "said": lambda text, twice=False: text * 2 if twice else text,
    }
    name = "&lt;b&gt;&#34;&amp;&#39;"
    printed = templates._bare("html", language).from_string(text).render(given)
    assert printed == f"{name} <i> 3 {name}{name} {name} <i> {name}"


def test_nor_is_another_jinja2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    monkeypatch.setattr(jinja2, "__version__", "3.0.0")
    assert found_in(tmp_path, plain()) == "text"


def test_a_jinja2_that_does_not_name_its_version_is_known_by_what_was_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    monkeypatch.delattr(jinja2, "__version__")
    assert found_in(tmp_path, plain()) == "code"


def test_a_template_whose_code_is_missing_is_compiled_from_its_text(tmp_path: Path) -> None:
    write(tmp_path, built.code_of(plain(), TEXTS))
    (gone,) = tmp_path.rglob("page.py")
    gone.unlink()
    environment = plain()
    assert found_in(tmp_path, environment) == "text"
    assert environment.get_template("page.md").render(shown=False, two=2) == "2\n"
    assert came_from(environment, "other.md").startswith(str(tmp_path))


@pytest.mark.parametrize(("ending", "language"), EVERY)
def test_what_finalize_and_filters_do_is_in_no_code(ending: Ending, language: Language) -> None:
    texts = templates._labelled(ending, language)
    environment = templates._bare(ending, language)
    code = built.code_of(environment, texts)
    environment.finalize = lambda _value: "something else"
    environment.filters["signed"] = lambda _value: "something else"
    assert built.code_of(environment, texts) == code


@pytest.mark.parametrize("way", ["code", "text"])
def test_a_bug_in_a_template_is_told_with_its_name_and_line(way: str, tmp_path: Path) -> None:
    texts = {"page.md": "{% if shown %}\nOne\n{% endif %}\n{% for x in () %}{% endfor %}\n{{ two }}\n"}
    if way == "code":
        write(tmp_path, built.code_of(plain(), texts))
    environment = plain()
    assert found_in(tmp_path, environment, texts) == way
    with pytest.raises(UndefinedError) as raised:
        environment.get_template("page.md").render(shown=True)
    told = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(raised.value.__traceback__)]
    assert ("<parcours page.md>", 5) in told
    assert not [file for file, _ in told if file.startswith(str(tmp_path))]


def test_the_same_code_is_built_whatever_the_seed_of_hashes() -> None:
    program = (
        "import hashlib; from parcours.render.templates import built_code\n"
        "print(hashlib.sha256(ascii(sorted(built_code().items())).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "src", "PATH": ""},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
