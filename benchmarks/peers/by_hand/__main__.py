"""Pages comparable to ours by hand: json.load, f-strings, escape and write, for one house.

`python benchmarks/peers/by_hand DATA.json OUT`. What somebody would write who has the data of every page already.
"""

import json
import os
import sys

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


if __name__ == "__main__":
    write_pages(sys.argv[1], sys.argv[2])
