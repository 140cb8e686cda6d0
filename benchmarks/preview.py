"""From a saved file to the page that shows it: `python benchmarks/preview.py [CUES]`, wall-clock time, the way a browser waits.

`parcours serve` runs over a generated house. A role's file is saved with a new word, the page's long poll is answered, the page is
fetched and holds the word. Beside it, in the same run: what a whole `compile --format html` of that house takes.
"""

import re
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from urllib.request import urlopen

from generate import generate

SAVES = 7
STATE = "/.parcours/state"
WORD = re.compile(r"(?m)^mission: .*$")
SEEN = re.compile(r'data-seen="([^"]+)"')


def page_at(address: str, role: str) -> str:
    """The page of a role, as a browser gets it."""
    with urlopen(f"{address}roles/{role}.html") as answer:
        return str(answer.read(), "utf-8")


def saved_to_shown(address: str, file: Path, word: str) -> float:
    """Seconds from a saved file to the page with its new word."""
    [stamp] = SEEN.findall(page_at(address, file.stem))
    text = WORD.sub(f"mission: {word}", file.read_text("utf-8"))
    begin = perf_counter()
    file.write_text(text, "utf-8")
    with urlopen(f"{address.rstrip('/')}{STATE}?{stamp}") as answer:
        assert answer.read() == b"new\n"
    assert word in page_at(address, file.stem)
    return perf_counter() - begin


def whole_compile(house: Path, out: Path) -> float:
    """Seconds that a compile of all pages takes."""
    begin = perf_counter()
    command = [sys.executable, "-m", "parcours", "compile", str(house), "-o", str(out), "--format", "html"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - begin


def main(cues: int) -> None:
    """Prints both figures."""
    with TemporaryDirectory() as folder:
        house = Path(folder) / "house"
        generate(cues, house)
        file = sorted((house / "metiers").iterdir())[0]
        command = [sys.executable, "-m", "parcours", "serve", str(house), "--port", "0", "--lang", "en"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            assert server.stdout is not None
            [address] = re.findall(r"http://[^ ]+/", server.stdout.readline())
            times = [saved_to_shown(address, file, f"mission-{number}") for number in range(SAVES)]
        finally:
            server.kill()
            server.communicate()
        whole = whole_compile(house, Path(folder) / "pages")
    print(f"{cues} cues: a save is shown after {median(times):.2f} s (least {min(times):.2f}, most {max(times):.2f})")
    print(f"a whole compile to HTML, in a process of its own: {whole:.2f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
