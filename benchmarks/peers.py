"""The peers: validators of YAML that others use, run over the role files of a house as whole processes.

`python benchmarks/peers.py NAME DIR`, with NAME one of `PEERS`. They know the shape of a role file and nothing else: no
references, no rules, no places. Exit code 1 when they find fault, 3 when the peer is not installed.
"""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent
JSON_SCHEMA = HERE / "role.schema.json"
YAMALE_SCHEMA = HERE / "role.yamale.yaml"
NOT_INSTALLED = 3


def jsonschema_rs(folder: Path) -> Iterator[str]:
    """PyYAML's C loader, then jsonschema-rs: the fastest pair of its kind."""
    import yaml

    validator = import_module("jsonschema_rs").validator_for(json.loads(JSON_SCHEMA.read_text()))
    for path in _role_files(folder):
        data = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
        yield from (f"{path}: {error.message}" for error in validator.iter_errors(data))


def yamale(folder: Path) -> Iterator[str]:
    """Yamale with PyYAML's C loader, which is its faster one."""
    ym = import_module("yamale")
    schema = ym.make_schema(YAMALE_SCHEMA)
    for path in _role_files(folder):
        results = ym.validate(schema, ym.make_data(path, parser="PyYAML"), _raise_error=False)
        yield from (f"{path}: {error}" for result in results for error in result.errors)


def check_jsonschema(folder: Path) -> Iterator[str]:
    """check-jsonschema, which reads YAML with ruamel.yaml."""
    main = import_module("check_jsonschema.cli").main
    sys.argv = ["check-jsonschema", "--schemafile", str(JSON_SCHEMA), *map(str, _role_files(folder))]
    code = main(standalone_mode=False)
    if code:
        yield f"check-jsonschema: exit code {code}"


PEERS: Mapping[str, Callable[[Path], Iterator[str]]] = {
    "jsonschema-rs": jsonschema_rs,
    "yamale": yamale,
    "check-jsonschema": check_jsonschema,
}


def _role_files(folder: Path) -> list[Path]:
    return sorted((folder / "metiers").glob("*.yaml"))


def main() -> int:
    name, folder = sys.argv[1], Path(sys.argv[2])
    try:
        faults = list(PEERS[name](folder))
    except ModuleNotFoundError as error:
        print(f"{name} is not installed: {error}", file=sys.stderr)
        return NOT_INSTALLED
    if faults:
        print(*faults[:20], sep="\n", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
