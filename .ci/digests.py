"""The digest of every file below a folder, by its path: what the pages of two systems are compared by."""

import hashlib
import sys
from pathlib import Path

root = Path(sys.argv[1])
for path in sorted(root.rglob("*"), key=lambda path: path.relative_to(root).as_posix()):
    if path.is_file():
        sys.stdout.buffer.write(
            f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n".encode()
        )
