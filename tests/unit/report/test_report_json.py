"""Reports for machines, against the manual."""

import json
import re
from pathlib import Path

import pytest
from report_samples import ADVISER, INCOMPLETE, REPORT, at, said

from parcours.report.as_json import as_json
from parcours.report.report import HouseReport, Report
from parcours.source import SourceFile

MANUAL = Path(__file__).parents[3] / "docs/reference/json-report.md"
DIAGNOSTIC = (
    "code", "name", "severity", "message", "file", "line", "column", "end_line", "end_column", "facts", "labels",
    "suggestion", "fix",
)  # fmt: skip


def test_the_example_of_the_manual_is_what_is_written() -> None:
    example = re.search(r"```json\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)
    assert example is not None
    assert as_json(REPORT, "en") == example[1]


def test_the_manual_explains_every_field() -> None:
    manual = MANUAL.read_text(encoding="utf-8")
    document = json.loads(as_json(REPORT, "en"))
    fields = {*document, *document["houses"][0], *document["summary"], *document["diagnostics"][0]["labels"][0]}
    for field in sorted(fields | set(DIAGNOSTIC) | {"safe", "edits"}):
        assert f"| `{field}` |" in manual, field


def test_a_diagnostic_has_these_fields_in_this_order() -> None:
    assert [tuple(one) for one in json.loads(as_json(REPORT, "en"))["diagnostics"]] == [DIAGNOSTIC, DIAGNOSTIC]


def test_messages_are_in_the_language_asked_and_facts_in_none() -> None:
    first, second = json.loads(as_json(REPORT, "fr"))["diagnostics"]
    assert first["message"] == "aucun élément (attente) de « declarer » ne s'appelle « etre-rasure »"
    assert first["labels"][0]["message"] == "le moment « declarer »"
    assert first["facts"] == {"id": "etre-rasure", "kind": "expectation", "owner": "declarer"}
    assert second["facts"] == {"count": 2, "held": ["content", "words"], "what": "timing"}
    assert second["severity"] == "warning"


def test_houses_stand_in_the_order_of_their_paths() -> None:
    assert as_json(Report(REPORT.houses[::-1]), "en") == as_json(REPORT, "en")


def test_no_house_has_nothing() -> None:
    assert json.loads(as_json(Report(()), "en")) == {
        "version": 1,
        "houses": [],
        "diagnostics": [],
        "summary": {
            "houses": 0, "files": 0, "errors": 0, "warnings": 0, "infos": 0, "waived": 0, "known": 0, "truncated": 0
        },
    }  # fmt: skip


def test_more_than_a_hundred_of_a_file_are_counted_but_not_listed() -> None:
    many = tuple(said(str(number), at(ADVISER, 21, 5, 1)) for number in range(112))
    document = json.loads(as_json(Report((HouseReport("", 1, (*many, INCOMPLETE)),)), "en"))
    assert len(document["diagnostics"]) == 100
    assert (document["summary"]["errors"], document["summary"]["warnings"]) == (112, 1)
    assert document["summary"]["truncated"] == 13
    assert document["houses"][0]["path"] == "."


@pytest.mark.parametrize("text", ["\x1b[31m", "\x7f", "\x9b", "\u202e", "\u2028", "\ud800", "\U000e0041", "é\u202f:"])
def test_text_of_authors_comes_through_whole_and_harmless(text: str) -> None:
    file = SourceFile(f"{text}.yaml", "x: 1\n")
    written = as_json(Report((HouseReport("", 1, (said(text, at(file, 1, 1, 1)),)),)), "en")
    assert all(one.isprintable() or one in "\n\xa0\u202f" for one in written)
    written.encode()
    (diagnostic,) = json.loads(written)["diagnostics"]
    assert (diagnostic["message"], diagnostic["file"]) == (text, f"{text}.yaml")
