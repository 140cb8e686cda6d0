"""What is made when the package is built, for a wheel as for an editable install: the code of the templates (`render/built.py`)."""

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuiltTemplates(BuildHookInterface):
    """Writes the code of the templates beside them; it goes where they go."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  as hatchling calls it
        """Makes all of it anew, and puts it into its place at once: somebody may be compiling pages from this checkout."""
        sys.path.insert(0, str(Path(self.root, "src")))
        from parcours.render.templates import built_code

        built = Path(self.root, "templates", "built")
        fresh = built.with_name("built.new")
        for folder in (fresh, built):
            shutil.rmtree(folder, ignore_errors=True)
        for path, code in built_code().items():
            file = fresh / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(code, "utf-8", newline="\n")
        fresh.rename(built)
