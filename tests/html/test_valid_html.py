"""Every page is HTML as the standard has it, whatever is written in the specs: asked of html-validate."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from parcours.pipeline import build, check, check_files

HERE = Path(__file__).parent
SPECS = HERE.parents[1] / "specs"
VALIDATOR = HERE / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
PAGES = frozenset({"html", "cards"})
HOSTILE = """</title></style></script><script>alert(1)</script><p><img src=x onerror=alert(1)>&amp;&lt;"'<!--]]>"""


def missing() -> str:
    """Why there is no validator; "" when there is one."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not VALIDATOR.is_file():
        return "html-validate is not installed: npm install --no-package-lock, in tests/html"
    return ""


pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "installed")


def complaints(pages: Mapping[str, bytes], folder: Path) -> list[str]:
    """What the validator says of pages, one line each."""
    for path, page in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(page)
    command = ["node", str(VALIDATOR), "--config", str(HERE / ".htmlvalidate.json"), "--formatter", "json", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    return [
        f"{Path(file['filePath']).name}:{one['line']}:{one['column']} {one['ruleId']}: {one['message']}"
        for file in json.loads(done.stdout)
        for one in file["messages"]
    ]


@pytest.mark.parametrize("house", ["assurance-degat-des-eaux", "boulangerie", "water-utility"])
def test_every_page_of_a_worked_house_is_valid(house: str, tmp_path: Path) -> None:
    assert complaints(build(check(SPECS / house), formats=PAGES), tmp_path) == []


def test_hostile_text_leaves_pages_valid(tmp_path: Path) -> None:
    bakery = (SPECS / "boulangerie" / "parcours.yaml").read_text("utf-8")
    quoted = json.dumps(HOSTILE)
    changed = "".join(
        f"{line[: line.index('nom: ')]}nom: {quoted}\n" if line.lstrip(" -").startswith("nom: ") else line
        for line in bakery.splitlines(keepends=True)
    )
    checked = check_files({"parcours.yaml": changed.encode()})
    assert checked.project is not None
    assert HOSTILE in {role.name for role in checked.project.roles}
    assert complaints(build(checked, formats=PAGES), tmp_path) == []


def test_the_validator_sees_what_it_looks_for(tmp_path: Path) -> None:
    page = b"<!doctype html>\n<html lang=fr><head><title>a</title></head><body><p><div></p><img></body></html>"
    assert any("img" in line for line in complaints({"index.html": page}, tmp_path))
