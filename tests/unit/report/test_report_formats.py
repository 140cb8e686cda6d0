"""Reports for machines: each format against what its readers ask for."""

import json
import os
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import jsonschema
import pytest
from report_samples import ADVISER, INCOMPLETE, MISSPELT, MOMENTS, REPORT, at, said

from parcours.analysis.catalog import ALL_RULES, with_example
from parcours.diagnostics import Severity
from parcours.report.as_github import as_step_summary
from parcours.report.as_sarif import uri
from parcours.report.formats import FORMATS, written
from parcours.report.report import Asked, HouseReport, Report, fingerprinted
from parcours.source import Edit, SourceFile

EN, FR = Asked("en"), Asked("fr")
HOSTILE = "a%b\r\n::error::x ##[error]y | <script>`*_[z](javascript:1)</script> & \"'\x1b[31m\u202e\ud800"
HOSTILE_FILE = SourceFile("a,b:c%\n::d\x1b é.yaml", "é: 1\n")
HOSTILE_REPORT = Report((HouseReport("h/", 1, (said(HOSTILE, at(HOSTILE_FILE, 1, 4, 1)),)),))

# What GitHub and others need of SARIF 2.1.0, in our own words. The official schema is not ours to keep here: point
# PARCOURS_SARIF_SCHEMA at a copy, and every report is held against it as well.
TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string", "minLength": 1}}}
ANY_TEXT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
LEVEL = {"enum": ["error", "warning", "note"]}
NUMBER = {"type": "integer", "minimum": 1}
REGION = {
    "type": "object",
    "required": ["startLine", "startColumn", "endLine", "endColumn"],
    "additionalProperties": False,
    "properties": dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), NUMBER),
}
ARTIFACT = {
    "type": "object",
    "required": ["uri", "uriBaseId"],
    "additionalProperties": False,
    "properties": {"uri": {"pattern": "^[A-Za-z0-9._~/%-]+$"}, "uriBaseId": {"const": "%SRCROOT%"}},
}
PLACE = {
    "type": "object",
    "required": ["artifactLocation", "region"],
    "additionalProperties": False,
    "properties": {"artifactLocation": ARTIFACT, "region": REGION},
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "additionalProperties": False,
    "properties": {
        "physicalLocation": PLACE,
        "logicalLocations": {"type": "array", "minItems": 1},
        "id": NUMBER,
        "message": TEXT,
    },
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints"],
    "additionalProperties": False,
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": LEVEL,
        "message": TEXT,
        "locations": {"type": "array", "minItems": 1, "maxItems": 1, "items": LOCATION},
        "relatedLocations": {"type": "array", "minItems": 1, "items": LOCATION},
        "partialFingerprints": {
            "type": "object",
            "minProperties": 2,
            "additionalProperties": {"type": "string", "pattern": "^[0-9a-f]{16}(-[0-9]+)?$"},
        },
        "fixes": {"type": "array", "minItems": 1, "maxItems": 1},
    },
}
RULE = {
    "type": "object",
    "required": ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"],
    "additionalProperties": False,
    "properties": {
        "id": {"pattern": "^[A-Z]{3}[0-9]{3}$"},
        "name": {"type": "string"},
        "shortDescription": TEXT,
        "fullDescription": ANY_TEXT,
        "help": {**ANY_TEXT, "required": ["text", "markdown"]},
        "defaultConfiguration": {"type": "object", "required": ["level"], "properties": {"level": LEVEL}},
    },
}
RUN = {
    "type": "object",
    "required": ["tool", "columnKind", "results"],
    "additionalProperties": False,
    "properties": {
        "tool": {
            "type": "object",
            "required": ["driver"],
            "properties": {
                "driver": {
                    "type": "object",
                    "required": ["name", "version", "rules"],
                    "properties": {"rules": {"type": "array", "items": RULE, "uniqueItems": True}},
                }
            },
        },
        "language": {"enum": ["en", "fr"]},
        "columnKind": {"const": "unicodeCodePoints"},
        "results": {"type": "array", "items": RESULT},
    },
}
SARIF = {
    "type": "object",
    "required": ["$schema", "version", "runs"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "minItems": 1, "maxItems": 1, "items": RUN},
    },
}


def sarif(report: Report, asked: Asked = EN) -> dict[str, object]:
    document = json.loads(written("sarif", report, asked))
    jsonschema.validate(document, SARIF)
    if path := os.environ.get("PARCOURS_SARIF_SCHEMA"):
        jsonschema.validate(document, json.loads(Path(path).read_text("utf-8")))
    return document


def run_of(report: Report, asked: Asked = EN) -> dict[str, object]:
    (run,) = sarif(report, asked)["runs"]
    return run


@pytest.mark.parametrize("report", [REPORT, HOSTILE_REPORT, Report(())], ids=["usual", "hostile", "empty"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_sarif_holds_its_schema(report: Report, language: str) -> None:
    asked = Asked("fr" if language == "fr" else "en", rules=ALL_RULES)
    run = run_of(report, asked)
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ids == sorted(ids)
    assert {rule.code for rule in ALL_RULES} <= set(ids)
    for result in run["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]


def test_sarif_says_where_and_what_would_mend_it() -> None:
    first, second = run_of(REPORT)["results"]
    assert first["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "specs/assurance/metiers/conseiller-crc.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 21, "startColumn": 18, "endLine": 21, "endColumn": 29},
    }
    (related,) = first["relatedLocations"]
    assert (related["id"], related["message"]["text"]) == (1, 'the moment "declarer"')
    (replacement,) = first["fixes"][0]["artifactChanges"][0]["replacements"]
    assert replacement["insertedContent"] == {"text": "etre-rassure"}
    assert (first["level"], second["level"]) == ("error", "warning")
    assert "fixes" not in second


def test_what_would_mend_a_text_in_quotes_keeps_them() -> None:
    file = SourceFile("roles/baker.yaml", 'role: baker\nmanager: "chief"\n')
    quoted = MISSPELT._replace(span=at(file, 2, 10, 7), suggestion="chef", labels=())
    report = Report((HouseReport("", 1, (quoted,)),))
    [result] = run_of(report)["results"]
    [change] = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"] == {"text": '"chef"'}
    [told] = json.loads(written("rdjson", report, Asked("en")))["diagnostics"]
    assert told["suggestions"][0]["text"] == '"chef"'


def test_the_help_of_a_rule_is_markdown_with_its_examples() -> None:
    rules = {
        rule["id"]: rule
        for rule in run_of(REPORT, Asked("fr", rules=tuple(with_example(rule, "fr") for rule in ALL_RULES)))["tool"][
            "driver"
        ]["rules"]
    }
    told = rules["COV103"]["help"]["markdown"]
    assert told.startswith("**half\\-a\\-cue** — ")
    assert "Ceci est un défaut :\n\n```yaml\n" in told
    assert "\n```\n\nCeci n'en est pas un :\n\n```yaml\n" in told


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a/b-c_d.yaml", "a/b-c_d.yaml"),
        ("a b/é.yaml", "a%20b/%C3%A9.yaml"),
        ("50%#?:.yaml", "50%25%23%3F%3A.yaml"),
        ("日.yaml", "%E6%97%A5.yaml"),
    ],
)
def test_paths_are_written_as_addresses(path: str, shown: str) -> None:
    assert uri(path) == shown


def test_fingerprints_outlive_moved_lines_other_words_and_other_files() -> None:
    there = said("x", at(MOMENTS, 14, 3, 2))
    moved = said("x", at(SourceFile(MOMENTS.path, "\n" * 99), 50, 1, 1))
    assert there.fingerprint == moved.fingerprint
    assert said("y", there.span).fingerprint != there.fingerprint
    same = HouseReport("", 1, (there, moved, there))
    first, second, third = (mark for _, mark in fingerprinted(same))
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_annotations_come_errors_first_and_say_their_place() -> None:
    backwards = Report((HouseReport("h/", 1, (INCOMPLETE, MISSPELT)),))
    assert written("github", backwards, EN).splitlines() == [
        (
            "::error file=h/metiers/conseiller-crc.yaml,line=21,endLine=21,col=18,endColumn=29,title=LNK001 unknown-id::"
            'no expectation of "declarer" is called "etre-rasure"; did you mean "etre-rassure"?'
        ),
        (
            "::warning file=h/metiers/conseiller-crc.yaml,line=22,endLine=22,col=5,endColumn=12,title=COV103 half-a-cue::"
            "this cue has no timing"
        ),
    ]
    assert written("github", Report((HouseReport("", 3),)), EN) == ""


def test_annotations_are_one_line_each_whatever_authors_write() -> None:
    (line,) = written("github", HOSTILE_REPORT, EN).splitlines()
    head, _, data = line.removeprefix("::").partition("::")
    assert head.startswith(r"error file=h/a%2Cb%3Ac%25\n%3A%3Ad\x1b é.yaml,line=1,")
    assert data.startswith(r"a%25b\r\n::error::x # #[error]y")
    assert "\x1b" not in line


def test_the_summary_of_a_step_is_a_table_that_authors_cannot_break() -> None:
    text = as_step_summary(HOSTILE_REPORT, EN)
    (row,) = [line for line in text.splitlines() if line.startswith("| error")]
    assert row.replace(r"\|", "").count("|") == 5
    assert r"\<script\>" in row
    assert as_step_summary(Report((HouseReport("", 3),)), FR) == "### parcours\n\n3 fichiers, rien à signaler\n"


def test_the_summary_of_a_step_lists_two_hundred_faults() -> None:
    many = tuple(said(str(number), at(MOMENTS, 14, 3, 2)) for number in range(230))
    text = as_step_summary(Report((HouseReport("", 1, many),)), FR)
    assert text.count("\n| erreur |") == 200
    assert text.endswith("\net 30 de plus\n")


def test_gitlab_gets_issues_with_one_fingerprint_each() -> None:
    twice = Report((HouseReport("a/", 1, (MISSPELT, MISSPELT)), HouseReport("b/", 1, (MISSPELT,))))
    issues = json.loads(written("gitlab", twice, FR))
    assert len({issue["fingerprint"] for issue in issues}) == 3
    assert [issue["location"]["path"] for issue in issues] == [
        "a/metiers/conseiller-crc.yaml", "a/metiers/conseiller-crc.yaml", "b/metiers/conseiller-crc.yaml"
    ]  # fmt: skip
    assert set(issues[0]) == {"description", "check_name", "fingerprint", "severity", "location"}
    assert [one["severity"] for one in json.loads(written("gitlab", REPORT, EN))] == ["major", "minor"]
    assert json.loads(written("gitlab", Report(()), EN)) == []


@pytest.mark.parametrize(("fail_on", "failures"), [(Severity.ERROR, 1), (Severity.WARNING, 2)])
def test_junit_fails_what_the_run_fails(fail_on: Severity, failures: int) -> None:
    root = ElementTree.fromstring(written("junit", REPORT, Asked("en", fail_on)))
    assert (root.get("tests"), root.get("failures")) == ("3", str(failures))
    assert [suite.get("name") for suite in root] == ["specs/assurance", "specs/boulangerie"]
    assert len(root.findall(".//failure")) == failures
    (clean,) = root[1]
    assert (clean.get("name"), len(clean)) == ("parcours validate", 0)


def test_junit_is_xml_whatever_authors_write() -> None:
    root = ElementTree.fromstring(written("junit", HOSTILE_REPORT, EN))
    (failure,) = root.findall(".//failure")
    assert failure.get("message") == (
        r"a%b\r\n::error::x ##[error]y | <script>`*_[z](javascript:1)</script> & " + "\"'" + r"\x1b[31m\u202e\ud800"
    )


def test_reviewdog_counts_bytes() -> None:
    (one,) = json.loads(written("rdjson", HOSTILE_REPORT, EN))["diagnostics"]
    assert one["location"]["range"] == {"start": {"line": 1, "column": 5}, "end": {"line": 1, "column": 6}}
    first, second = json.loads(written("rdjson", REPORT, EN))["diagnostics"]
    assert first["suggestions"] == [{"range": first["location"]["range"], "text": "etre-rassure"}]
    assert [first["severity"], second["severity"]] == ["ERROR", "WARNING"]


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_encoded_and_ends_its_last_line(name: str) -> None:
    text = written(name, HOSTILE_REPORT, Asked("fr", rules=ALL_RULES))
    text.encode()
    assert text.endswith("\n")
    assert "\x1b" not in text
    assert written(name, HOSTILE_REPORT, Asked("fr", rules=ALL_RULES)) == text


def test_a_fix_of_several_edits_is_carried_whole() -> None:
    edits = (
        Edit(at(ADVISER, 21, 18, 11), "etre-rassure"),
        Edit(at(ADVISER, 22, 5, 7), "texte"),
        Edit(at(MOMENTS, 14, 9, 8), ""),
    )
    across = MISSPELT._replace(suggestion=None, edits=edits)
    within = across._replace(edits=edits[:2], is_slip=False)
    report = Report((HouseReport("specs/", 1, (across, within)),))
    sarif = json.loads(written("sarif", report, EN))["runs"][0]["results"]
    [fix] = sarif[0]["fixes"]
    assert fix["description"]["text"] == "`parcours fix specs` mends it"
    assert [change["artifactLocation"]["uri"] for change in fix["artifactChanges"]] == [
        "specs/metiers/conseiller-crc.yaml",
        "specs/catalogue/moments.yaml",
    ]
    assert [len(change["replacements"]) for change in fix["artifactChanges"]] == [2, 1]
    assert sarif[1]["fixes"][0]["description"]["text"] == "`parcours fix --unsafe specs` would mend it"
    told = json.loads(written("json", report, EN))["diagnostics"]
    assert [(one["fix"]["safe"], len(one["fix"]["edits"])) for one in told] == [(True, 3), (False, 2)]
    across_files, in_one_file = json.loads(written("rdjson", report, EN))["diagnostics"]
    assert "suggestions" not in across_files
    assert [one["text"] for one in in_one_file["suggestions"]] == ["etre-rassure", "texte"]
    assert "= conseil : `parcours fix specs` le corrige\n" in written("text", report, FR)
