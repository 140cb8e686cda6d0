"""A conversation with the real yaml-language-server, the one VS Code's YAML extension runs: LSP over its standard streams."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

HERE = Path(__file__).parent
SERVER = HERE / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
CURSOR = "¦"
"""Where the cursor stands in a text of a test."""

Message = Mapping[str, object]


def missing() -> str:
    """Why there is no server to talk to; "" when there is one."""
    if shutil.which("node") is None:
        return "node is not installed"
    if not SERVER.is_file():
        return "yaml-language-server is not installed: npm install --no-package-lock, in tests/editor"
    return ""


@dataclass(frozen=True)
class Position:
    """A place in a text, as editors count: from 0."""

    line: int
    character: int


def at_cursor(text: str) -> tuple[str, Position]:
    """A text without its cursor, and where that was."""
    before, _, after = text.partition(CURSOR)
    line = before.count("\n")
    return before + after, Position(line, len(before) - before.rfind("\n") - 1)


class Server:
    """One run of the server on a folder, with the settings a workspace gives it."""

    def __init__(self, folder: Path, settings: Mapping[str, object]) -> None:
        self.folder = folder
        self.settings = settings
        self._number = 0
        self._has_settings = False
        self._told: dict[str, Sequence[Mapping[str, object]]] = {}
        node = shutil.which("node")
        assert node is not None
        self._process = subprocess.Popen(
            [node, str(SERVER), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**os.environ, "LANG": "C.UTF-8"},
        )

    def __enter__(self) -> "Server":
        root = self.folder.as_uri()
        workspace = {"configuration": True, "workspaceFolders": True}
        text = {
            "completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}},
            "hover": {"contentFormat": ["markdown"]},
            "publishDiagnostics": {},
        }
        self.ask(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": root,
                "workspaceFolders": [{"uri": root, "name": "house"}],
                "capabilities": {"workspace": workspace, "textDocument": text},
            },
        )
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": self._sections()}})
        while not self._has_settings:  # until then it knows of no schema
            self._attend(self._read())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def _sections(self) -> dict[str, object]:
        return {"yaml": self.settings, "http": {}, "[yaml]": {}, "editor": {"tabSize": 2}, "files": {}}

    def ask(self, method: str, params: Mapping[str, object]) -> object:
        """The server's answer; what it asks or tells meanwhile is seen to."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message.get("result")
            self._attend(message)

    def open(self, name: str, text: str) -> str:
        """Opens a file in the editor, each name once; gives its address."""
        uri = (self.folder / name).as_uri()
        opened = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})
        return uri

    def faults(self, name: str, text: str) -> list[str]:
        """What the editor underlines: `line: message`, lines from 1."""
        uri = self.open(name, text)
        while uri not in self._told:
            self._attend(self._read())
        found = []
        for one in self._told.pop(uri):
            start = one["range"]["start"]["line"]  # type: ignore[index]
            found.append(f"{start + 1}: {one['message']}")
        return found

    def completions(self, name: str, text: str) -> dict[str, str]:
        """What the editor offers at the cursor: label → documentation."""
        return {item["label"]: _text(item.get("documentation", "")) for item in self._offered(name, text)}

    def inserts(self, name: str, text: str) -> dict[str, str]:
        """What the editor types when an offer is taken: label → text, with `$1` where the cursor goes."""
        return {item["label"]: item["textEdit"]["newText"] for item in self._offered(name, text)}

    def _offered(self, name: str, text: str) -> list[Any]:
        result = self._at_cursor("textDocument/completion", name, text)
        items = result.get("items", []) if isinstance(result, dict) else result or []
        assert isinstance(items, list)
        return items

    def hover(self, name: str, text: str) -> str:
        """What the editor shows when the mouse rests at the cursor."""
        result = self._at_cursor("textDocument/hover", name, text)
        return _text(result["contents"]) if isinstance(result, dict) else ""

    def _at_cursor(self, method: str, name: str, text: str) -> object:
        plain, cursor = at_cursor(text)
        uri = self.open(name, plain)
        position = {"line": cursor.line, "character": cursor.character}
        return self.ask(method, {"textDocument": {"uri": uri}, "position": position})

    def _attend(self, message: Message) -> None:
        method, params = message.get("method"), message.get("params")
        if method == "textDocument/publishDiagnostics":
            assert isinstance(params, dict)
            self._told[params["uri"]] = params["diagnostics"]
        elif "id" in message and method is not None:
            self._send({"id": message["id"], "result": self._answer(method, params)})

    def _answer(self, method: object, params: object) -> object:
        if method != "workspace/configuration":
            return None
        self._has_settings = True
        assert isinstance(params, dict)
        return [self._sections().get(item.get("section"), {}) for item in params["items"]]

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> Message:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server ended"
        message = json.loads(self._process.stdout.read(length))
        assert isinstance(message, dict)
        return message


def _text(said: object) -> str:
    return str(said["value"]) if isinstance(said, dict) else str(said)
