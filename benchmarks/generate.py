"""Write a valid house of N cues: `python benchmarks/generate.py N DIR`.

Block-style French YAML, about 420 bytes a cue, one file per role; and beside the house, in DIR.json, the same data for
programs that read no YAML. The same N gives the same bytes.
"""

import json
import sys
from pathlib import Path

from house import house
from yaml_text import yaml_text


def generate(cues: int, folder: Path) -> int:
    """Write the house into a new folder; the bytes of YAML written."""
    written = 0
    data: dict[str, object] = {"roles": (roles := [])}
    for path, document in house(cues):
        text = yaml_text(document).encode()
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text)
        written += len(text)
        roles.append(document) if path.startswith("metiers/") else data.update({path: document})
    folder.with_name(folder.name + ".json").write_text(json.dumps(data, ensure_ascii=False))
    return written


def main() -> None:
    if len(sys.argv) != 3 or not sys.argv[1].isdecimal():
        raise SystemExit("usage: python benchmarks/generate.py N DIR")
    cues, folder = int(sys.argv[1]), Path(sys.argv[2])
    if folder.exists():
        raise SystemExit(f"{folder} is already there")
    written = generate(cues, folder)
    files = sum(1 for _ in folder.rglob("*.yaml"))
    print(f"{folder}: {cues} cues, {files} files, {written} bytes, {written / cues:.0f} a cue")


if __name__ == "__main__":
    main()
