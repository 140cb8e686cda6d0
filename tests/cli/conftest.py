"""A folder to work in whose name is no plain word."""

from pathlib import Path

import pytest


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier d'été — 1"
    folder.mkdir()
    return folder
