"""How the tests of this floor say what they expect."""

from pathlib import Path

from parcours.diagnostics import Diagnostic
from parcours.source import SourceFile
from parcours.syntax.nodes import Data, Tree
from parcours.syntax.parser import decode_bytes, parse

TESTS = Path(__file__).resolve().parents[2]


def told(fault: Diagnostic) -> str:
    """`LINE:COL-ENDLINE:ENDCOL CODE name`."""
    start, end = fault.span.start, fault.span.end
    return f"{start.line}:{start.column}-{end.line}:{end.column} {fault.rule.code} {fault.rule.name}"


def faults_of_bytes(raw: bytes) -> list[str]:
    file, faults = decode_bytes("a.yaml", raw)
    if not faults:
        _, faults = parse(file)
    return [told(fault) for fault in faults]


def read(text: str) -> tuple[tuple[Tree, ...], tuple[Diagnostic, ...]]:
    return parse(SourceFile("a.yaml", text))


def faults(text: str) -> list[str]:
    return [told(fault) for fault in read(text)[1]]


def data(text: str) -> list[Data]:
    trees, wrong = read(text)
    assert [told(fault) for fault in wrong] == []
    return [tree.data for tree in trees]
