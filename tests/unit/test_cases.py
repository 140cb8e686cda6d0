"""The cases of the rules: a house with the fault beside the faults that are told, and the same house without it.

`tests/cases/<rule>/bad.yaml` and `good.yaml` are whole houses, read as `parcours.yaml`; a second file of a house is
`bad.<name>.yaml`, a file of figures `bad.<name>.csv`. `bad.txt` holds every fault of the bad house; PARCOURS_REWRITE=1
writes it anew, to be read in review. The syntax has its own runner.
"""

import os
import textwrap
from datetime import date
from pathlib import Path

import pytest

from parcours.analysis.catalog import ALL_RULES
from parcours.analysis.examples import EXAMPLES
from parcours.diagnostics import Diagnostic, Rule
from parcours.model.decode import MANIFEST
from parcours.pipeline import check, check_files

CASES = Path(__file__).parents[1] / "cases"
TODAY = date(2027, 1, 1)
SEEN_ON_DISK = ("MOD017",)
"""Rules that only a house on the disk can break."""
MADE_BY_A_TEST = ("LNK011",)
"""Rules that only a huge house can break: a unit test makes it."""
RULES = tuple(rule for rule in ALL_RULES if not rule.code.startswith("SYN") and rule.code not in MADE_BY_A_TEST)

by_name = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def house(rule: Rule, kind: str) -> dict[str, bytes]:
    """The files of the bad or the good house of a rule."""
    folder = CASES / rule.name
    files = {MANIFEST: (folder / f"{kind}.yaml").read_bytes()}
    paths = (path for ending in ("yaml", "csv") for path in folder.glob(f"{kind}.*.{ending}"))
    more = {path.name.removeprefix(f"{kind}."): path.read_bytes() for path in paths}
    return files | more


def told_of(rule: Rule, kind: str, folder: Path) -> tuple[Diagnostic, ...]:
    """What is told of the bad or the good house of a rule."""
    files = house(rule, kind)
    if rule.code not in SEEN_ON_DISK:
        return check_files(files, today=TODAY).diagnostics
    for path, raw in files.items():
        (folder / path).write_bytes(raw)
    return check(folder, today=TODAY).diagnostics


def told(diagnostic: Diagnostic) -> str:
    """One line of `bad.txt`."""
    span, rule = diagnostic.span, diagnostic.rule
    file = "" if span.file.path == MANIFEST else f"{span.file.path}:"
    return f"{file}{span.start.line}:{span.start.column} {rule.code} {rule.name}: {diagnostic.message('en')}"


@by_name
def test_the_bad_house_tells_exactly_these_faults(rule: Rule, tmp_path: Path) -> None:
    found = [told(diagnostic) for diagnostic in told_of(rule, "bad", tmp_path)]
    golden = CASES / rule.name / "bad.txt"
    if os.environ.get("PARCOURS_REWRITE"):
        golden.write_text("".join(f"{line}\n" for line in found), encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8").splitlines()
    assert any(rule.code in line for line in found)


@by_name
def test_the_good_house_has_no_fault(rule: Rule) -> None:
    checked = check_files(house(rule, "good"), today=TODAY)
    assert [told(diagnostic) for diagnostic in checked.diagnostics] == []
    assert checked.muted == ()


@by_name
def test_every_message_can_be_said_in_french(rule: Rule, tmp_path: Path) -> None:
    for diagnostic in told_of(rule, "bad", tmp_path):
        message = diagnostic.message("fr")
        assert message
        assert "{" not in message
        assert not message.endswith(".")


@by_name
def test_the_fragments_that_explain_shows_are_cut_from_the_case(rule: Rule) -> None:
    fragments = EXAMPLES.get(rule.code, (rule.bad, rule.good))
    for kind, fragment in zip(("bad", "good"), fragments, strict=True):
        assert fragment, f"{rule.code} has no {kind} fragment"
        texts = [raw.decode("utf-8") for raw in house(rule, kind).values()]
        assert any(is_cut_from(fragment, text) for text in texts)


def is_cut_from(fragment: str, text: str) -> bool:
    """Whether some lines of the text, moved to the left together, are the fragment."""
    lines, wanted = text.splitlines(), fragment.splitlines()
    size = len(wanted)
    windows = ("\n".join(lines[start : start + size]) for start in range(len(lines) - size + 1))
    return any(textwrap.dedent(window).splitlines() == wanted for window in windows)


def test_no_case_folder_is_of_an_unknown_rule() -> None:
    known = {rule.name for rule in ALL_RULES} | {rule.code for rule in ALL_RULES}
    assert {folder.name for folder in CASES.iterdir() if folder.is_dir()} <= known
