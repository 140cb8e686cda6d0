"""Commands that a message names, as they work where its reader stands. Part of floor 7's report.

A hint writes `{there}` after such a command: "`parcours new role baker{there}` adds it".
"""

import re

from parcours.diagnostics import Words

_PLAIN = re.compile(r"(?!-)[\w./:+-]+")
"""A path that every shell takes as one word."""
_OBEYED = re.compile(r'["$`!\\]')
"""What a shell would act upon, or end at, between double quotes."""


def pasted(words: Words, prefix: str) -> Words:
    """The words, with the house that `prefix` leads to behind the commands they name."""
    return Words(*(text.replace("{there}", there(prefix)) for text in words))


def there(prefix: str) -> str:
    """The house as the last word of a command, a space before it; "" in the house itself."""
    return f" {argument(prefix)}" if prefix else ""


def argument(path: str) -> str:
    """A path as one word of a command line: where it needs quotes, those that sh, PowerShell and cmd read alike, if they can."""
    shown = path if path.endswith(":/") else path.rstrip("/") or path
    if shown.startswith("-"):
        shown = f"./{shown}"
    if _PLAIN.fullmatch(shown):
        return shown
    if not _OBEYED.search(shown):
        return f'"{shown}"'
    return "'" + shown.replace("'", "'\\''") + "'"
