"""Reports inside a page: what authors wrote is text there."""

from parcours.pipeline import check_files
from parcours.report.as_html import as_html
from parcours.report.console import as_text
from parcours.report.report import HouseReport, Report

HOSTILE = "house: x\nname: X\nlanguage: en\n'<script>alert(1)</script>&\"': </pre>\n"


def test_what_an_author_wrote_is_escaped() -> None:
    checked = check_files({"parcours.yaml": HOSTILE.encode()})
    report = Report((HouseReport("", checked.files, checked.diagnostics),))
    shown = as_html(report, "en")
    assert "&lt;script&gt;" in shown
    assert "<script" not in shown
    assert "</pre>" not in shown


def test_it_says_what_the_terminal_says() -> None:
    import re
    from html import unescape

    checked = check_files({"parcours.yaml": HOSTILE.encode()})
    report = Report((HouseReport("", checked.files, checked.diagnostics),))
    lines = unescape(re.sub(r"<[^>]+>", "", as_html(report, "fr"))).split("\n")
    assert [line.rstrip() for line in lines] == as_text(report, "fr").rstrip("\n").split("\n")
