"""What the program never does, held by the shape of its source: no network, no other process, no code out of data.

The preview alone answers, on the loopback interface, and asks nobody.

`validate` runs on pull requests from anyone, so these are not habits but a list that a test keeps.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import parcours

SOURCE = Path(parcours.__file__).parent
FILES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))

NETWORK = {
    "_socket", "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
PROCESSES = {"_posixsubprocess", "concurrent", "multiprocessing", "pty", "subprocess"}
CODE_FROM_DATA = {"_pickle", "cPickle", "code", "codeop", "dill", "marshal", "pickle", "runpy", "shelve"}
MODULES = NETWORK | PROCESSES | CODE_FROM_DATA
BUILTINS = {"__import__", "compile", "eval", "exec"}
METHODS = {
    "execv",
    "execve",
    "fork",
    "forkpty",
    "popen",
    "posix_spawn",
    "rmtree",
    "spawnl",
    "spawnv",
    "startfile",
    "system",
}
LOADED_BY_NAME = {
    ("cli/app.py", "import_module"),  # its own commands, by names written there
    ("syntax/events.py", "import_module"),  # the YAML parsers, whichever there is, by names written there
    ("workspace/__init__.py", "import_module"),  # its own modules that write, by names written there
}
RUNS_GIT = "cli/git.py"
"""The one module that starts another program: git, with fixed arguments, asked for by `diff` and `--since` alone."""

ALLOWED = {
    RUNS_GIT: {"subprocess"},
    "preview/answers.py": {"urllib.parse"},
    "preview/server.py": {"http.server", "socketserver"},
}
"""What one module needs of all that is barred."""


def offences(path: str, text: str) -> Iterator[str]:
    """What a module of the program may not import or call, as `line what`."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Import(names=names):
                modules = [alias.name for alias in names]
            case ast.ImportFrom(module=str(module), level=0):
                modules = [module]
            case ast.Call(func=ast.Name(id=name)) if name in BUILTINS:
                yield f"{node.lineno} {name}()"
                continue
            case ast.Attribute(attr=name) if name in METHODS:
                yield f"{node.lineno} .{name}"
                continue
            case ast.Name(id="import_module") if (path, "import_module") not in LOADED_BY_NAME:
                yield f"{node.lineno} import_module"
                continue
            case _:
                continue
        allowed = ALLOWED.get(path, set())
        barred = [module for module in modules if module.split(".")[0] in MODULES and module not in allowed]
        yield from (f"{node.lineno} import {module}" for module in barred)


@pytest.mark.parametrize("path", FILES)
def test_no_network_no_process_and_no_code_from_data(path: str) -> None:
    assert list(offences(path, (SOURCE / path).read_text("utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("import subprocess", ["1 import subprocess"]),
        ("from urllib.request import urlopen", ["1 import urllib.request"]),
        ("def f():\n    import pickle as p", ["2 import pickle"]),
        ("x = eval('1')", ["1 eval()"]),
        ("exec(compile('1', '', 'exec'))", ["1 exec()", "1 compile()"]),
        ("import os\nos.system('ls')", ["2 .system"]),
        ("shutil.rmtree(path)", ["1 .rmtree"]),
        ("from importlib import import_module\nimport_module(name)", ["2 import_module"]),
        ("import re\nre.compile('a')\nfrom parcours.plan import code", []),
    ],
)
def test_the_test_sees_what_it_looks_for(text: str, found: list[str]) -> None:
    assert list(offences("any.py", text)) == found
