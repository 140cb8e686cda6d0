"""RAW, the floor of `validate`: libyaml runs over every byte of a house and makes no Python object of them.

`python benchmarks/raw.py DIR`. It imports what it needs and no more; nobody who reads YAML with libyaml is faster.
"""

import os
import sys

from yaml._yaml import CParser


def parse_all(folder: str) -> None:
    """Parse every YAML file below a folder."""
    for path, _, names in os.walk(folder):
        for name in names:
            if not name.endswith((".yaml", ".yml")):
                continue
            with open(os.path.join(path, name), "rb") as stream:  # noqa: PTH118, PTH123 - pathlib costs 10 ms
                CParser(stream.read()).raw_parse()


if __name__ == "__main__":
    parse_all(sys.argv[1])
