"""Each limit one below and one above, and the attacks they are for."""

import subprocess
import sys
import time

import pytest
from syntax_samples import data, faults, faults_of_bytes, read, told

from parcours.source import SourceFile
from parcours.syntax.limits import Limits
from parcours.syntax.parser import decode_bytes, parse


def test_bytes() -> None:
    assert faults_of_bytes(b"a: " + b"b" * 7) == []
    below = b"#" * 1_048_575 + b"\n"
    assert faults_of_bytes(below) == []
    assert faults_of_bytes(below + b"\n") == ["1:1-1:2 SYN035 file-too-large"]


def test_bytes_of_a_text_that_comes_without_its_bytes() -> None:
    limits = Limits(bytes=10)
    assert parse(SourceFile("a.yaml", "a: 4567890"), limits=limits)[1] == ()
    assert [told(fault) for fault in parse(SourceFile("a.yaml", "a: 45678901"), limits=limits)[1]] == [
        "1:1-1:2 SYN035 file-too-large"
    ]


def test_nothing_is_decoded_of_a_file_that_is_too_large() -> None:
    file, wrong = decode_bytes("a.yaml", b"\xff" * 50_000_000)
    assert file.text == ""
    assert [told(fault) for fault in wrong] == ["1:1-1:2 SYN035 file-too-large"]


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")])
def test_depth(opening: str, closing: str) -> None:
    assert faults(opening * 64 + closing * 64) == []
    column = 64 * len(opening) + 1
    assert faults(opening * 65 + closing * 65) == [f"1:{column}-1:{column + 1} SYN031 too-deep"]


def test_depth_of_blocks() -> None:
    lines = [" " * number + "a:" for number in range(65)]
    assert faults("\n".join(lines[:64])) == []
    assert faults("\n".join(lines[:65]) + " b") == ["65:65-65:66 SYN031 too-deep"]


def test_nodes_of_a_list_and_of_a_file() -> None:
    assert faults("[" + "a," * 100_000 + "]") == []
    assert faults("[" + "a," * 100_001 + "]") == ["1:1-1:2 SYN032 too-many-nodes"]
    half = "---\n[" + "a," * 50_000
    trees, wrong = read(f"{half}]\n{half}a]\n")
    assert len(trees) == 1
    assert [told(fault) for fault in wrong] == ["4:1-4:2 SYN032 too-many-nodes"]


def test_an_entry_of_a_mapping_is_two_nodes() -> None:
    limits = Limits(nodes=4)
    assert parse(SourceFile("a.yaml", "a: 1\nb: 2\n"), limits=limits)[1] == ()
    wrong = parse(SourceFile("a.yaml", "a: 1\nb: 2\nc: 3\n"), limits=limits)[1]
    assert [told(fault) for fault in wrong] == ["1:1-1:2 SYN032 too-many-nodes"]


@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_length_of_a_text(quote: str) -> None:
    assert faults(f"a: {quote}{'é' * 200_000}{quote}") == []
    end = 4 + 200_001 + 2 * len(quote)
    assert faults(f"a: {quote}{'é' * 200_001}{quote}") == [f"1:4-1:{end} SYN033 text-too-long"]


def test_length_of_a_key() -> None:
    assert faults("k" * 1024 + ": a") == []
    assert faults("k" * 1025 + ": a") == ["1:1-1:1026 SYN033 text-too-long"]
    assert faults("k" * 1_000_000 + ": a")[0] == "1:1-1:1000001 SYN033 text-too-long"


def test_number_of_faults() -> None:
    assert len(faults("- *a\n" * 100)) == 100
    assert faults("- *a\n" * 1_000)[100:] == ["101:3-101:5 SYN034 too-many-faults"]


def test_whole_numbers() -> None:
    assert data("[9007199254740991, -9007199254740991]") == [[2**53 - 1, 1 - 2**53]]
    assert faults("9007199254740992") == ["1:1-1:17 SYN029 number-out-of-range"]


HOSTILE = {
    "brackets": "[" * 100_000,
    "braces": "{a: " * 100_000,
    "dashes": "- " * 100_000,
    "question marks": "? " * 100_000,
    "alias bomb": "a0: &a0 x\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40)),
    "digits": "a: " + "9" * 1_000_000,
    "hexadecimal digits": "a: 0x" + "9" * 1_000_000,
    "fraction": "a: 0." + "9" * 1_000_000,
    "long key": "k" * 1_000_000 + ": a",
    "quotes": "'" * 1_000_000,
    "escapes": '"' + "\\0" * 500_000 + '"',
    "documents": "---\n" * 250_000,
    "full documents": "---\na\n" * 150_000,
    "colons": "a: " * 300_000,
    "tabs": "\t" * 1_000_000,
    "same keys": "a: 1\n" * 200_000,
    "comments": "#\n" * 500_000,
    "control characters": "\x01" * 1_000_000,
    "tags": "- !a b\n" * 140_000,
    "broken documents": "---\na: b: c\n" * 80_000,
    "commas": "[" + "," * 1_000_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_attack_ends_soon_with_few_faults(name: str) -> None:
    start = time.process_time()
    _, wrong = read(HOSTILE[name])
    assert time.process_time() - start < 10
    assert len(wrong) <= 101


def test_deep_nesting_does_not_kill_the_process() -> None:
    program = (
        "from parcours.source import SourceFile; from parcours.syntax.parser import parse\n"
        "trees, faults = parse(SourceFile('a.yaml', '[' * 100_000))\n"
        "print(len(trees), *(fault.rule.code for fault in faults))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.split()) == (0, ["0", "SYN031"])
