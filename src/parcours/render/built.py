"""The code of our templates, made when the package is built: no command need compile them then. Part of floor 7's render.

It lies in folders, each named after all that its code was made of: texts, settings, the version of jinja2. Where any of these is
another, there is no folder of that name, and templates are compiled from their texts: the same pages, a little later.
"""

import hashlib
from collections.abc import Mapping, MutableMapping
from pathlib import Path

import jinja2
from jinja2 import BaseLoader, ChoiceLoader, Environment, FunctionLoader, ModuleLoader, Template

Texts = Mapping[str, str]
"""Templates of ours, by their names."""


def loader(environment: Environment, texts: Texts, folder: Path) -> BaseLoader:
    """What finds templates: their code where it was built into a folder, else their texts."""
    as_text = FunctionLoader(lambda name: (texts[name], in_report(name), None) if name in texts else None)
    code = folder / _made_of(environment, texts)
    return ChoiceLoader([_Code(code), as_text]) if code.is_dir() else as_text


def code_of(environment: Environment, texts: Texts) -> dict[str, str]:
    """The code of templates, by its path in the folder where `loader` looks for it."""
    made_of = _made_of(environment, texts)
    return {
        f"{made_of}/{_Code.get_template_key(name)}.py": environment.compile(text, name, raw=True, defer_init=True)
        for name, text in texts.items()
    }


def in_report(name: str) -> str:
    """What a template of ours is called in a traceback, whichever way it was found."""
    return f"<parcours {name}>"


def _made_of(environment: Environment, texts: Texts) -> str:
    """A short name for all that the code of templates depends on. As none of ours prints a constant, what `finalize` does is not in it."""
    settings = {name: value for name, value in vars(environment).items() if isinstance(value, bool | str)}
    settings["code"] = environment.code_generator_class.__name__
    everything = ascii((_version(), sorted(settings.items()), sorted(environment.extensions), sorted(texts.items())))
    return hashlib.sha256(everything.encode()).hexdigest()[:16]


def _version() -> str:
    """Which jinja2 this is. After 3.1 it will say so only where it is installed, which takes longer to read."""
    said = vars(jinja2).get("__version__")
    if isinstance(said, str):
        return said
    from importlib.metadata import version

    return version("jinja2")


class _Code(ModuleLoader):
    """Finds the code of templates, a module for each."""

    @staticmethod
    def get_template_key(name: str) -> str:
        """What its module is called: in few letters, as a path in a package must not grow too long for Windows."""
        return name.partition(".")[0]

    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, object] | None = None,  # noqa: A002  its name in jinja2
    ) -> Template:
        """A template; in a traceback it goes by its own name, not by that of its module."""
        template = super().load(environment, name, globals)
        template.filename = in_report(name)
        return template
