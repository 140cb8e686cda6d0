"""Pages comparable to ours by hand: json.load, f-strings, escape and write, for one house.

`python benchmarks/peers/by_hand DATA.json OUT [SPECS]`. What somebody would write who has the data of every page already. With SPECS, the
YAML files of that folder are read too, and nothing is made of them.
"""

import json
import os
import sys
from pathlib import Path

from role import Role
from segment import Segment


def write_pages(source: str, out: str) -> None:
    """A page for every role and every segment."""
    with open(source, encoding="utf-8") as stream:  # noqa: PTH123
        data = json.load(stream)
    for folder, pages, parts in (("roles", Role(data), data["roles"]), ("segments", Segment(data), data["segments"])):
        os.makedirs(f"{out}/{folder}", exist_ok=True)  # noqa: PTH103
        for one in parts:
            with open(f"{out}/{folder}/{one['id']}.html", "w", encoding="utf-8") as stream:  # noqa: PTH123
                stream.write(pages.page(one))


def read_specs(folder: str) -> None:
    """With PyYAML's C loader."""
    import yaml

    for path in Path(folder).rglob("*.yaml"):
        yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


if __name__ == "__main__":
    for specs in sys.argv[3:]:
        read_specs(specs)
    write_pages(sys.argv[1], sys.argv[2])
