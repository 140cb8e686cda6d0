"""Commands whose help and usage are ours: in the language of the screen, which typer's are not."""

from typing import Protocol

from typer.core import TyperCommand, TyperGroup


class Called(Protocol):
    """A command as it was called."""

    @property
    def command_path(self) -> str:
        """Its name, behind those of the groups it is in: `parcours templates list`."""
        ...


class Command(TyperCommand):
    """A command."""

    def get_help(self, ctx: Called) -> str:
        return _help(self, ctx)

    def get_usage(self, ctx: Called) -> str:
        return _usage(self, ctx)


class Group(TyperGroup):
    """A command that only holds others."""

    def get_help(self, ctx: Called) -> str:
        return _help(self, ctx)

    def get_usage(self, ctx: Called) -> str:
        return _usage(self, ctx)


def _help(command: Command | Group, called: Called) -> str:
    from parcours.cli.command_page import page_of
    from parcours.cli.help_text import help_text

    return help_text(page_of(command, called.command_path))


def _usage(command: Command | Group, called: Called) -> str:
    from parcours.cli.command_page import page_of
    from parcours.cli.help_text import usage_text

    return usage_text(page_of(command, called.command_path))
