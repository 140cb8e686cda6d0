"""Writes the parts of the manual that are said elsewhere: tables of keys and words, and the pages of the rules.

    python docs/generate.py            writes them
    python docs/generate.py --check    writes nothing; exit code 1 when one is out of date

The models of `parcours.model` say which keys there are and what they hold, `vocabulary.py` their French,
`parcours.schema` what they mean, `parcours.analysis.catalog` the rules, the commands of `parcours.cli` what they are for,
what they take and how they end, `parcours.report.shapes` what programs read. In a page, `<!-- keys: CueSpec -->`,
`<!-- words: KEYS -->`, `<!-- command: validate -->` and `<!-- shape: validate -->` open a generated part, `<!-- end -->` closes it.
"""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin, get_type_hints

from parcours.diagnostics import Language, Words
from parcours.model import base, house, role, segment, timing
from parcours.model.base import Item
from parcours.model.beside import CsvFile
from parcours.model.catalogue import calendars, change, commitments, handoffs, moments, people, voice
from parcours.model.spec import Spec
from parcours.model.vocabulary import ENUM_WORDS, KEYS
from parcours.schema.words import HEADINGS, Meanings, enum_word, expectation_types, french_key, read_meanings

DOCS = Path(__file__).parent
sys.path.append(str(DOCS))
from json_parts import anchor, with_shapes  # noqa: E402
from plan_fields import fields_page  # noqa: E402  (a script beside this one)
from plan_parts import playbooks_page  # noqa: E402
from rules_page import rules_page  # noqa: E402

SUFFIX: Mapping[Language, str] = {"en": "", "fr": ".fr"}

MODELS: Mapping[str, type[Spec]] = {
    model.__name__: model
    for module in (house, moments, handoffs, commitments, calendars, people, voice, change, segment, role, timing)
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, Spec) and model.__module__ == module.__name__
}
PATCHES = ("TextsPatch", "AvoidPatch", "WordsPatch")
"""What variants do to lists and words: told in the text of the page."""
DOCUMENTED: Mapping[str, type[Spec]] = {"Item": Item, **{n: m for n, m in MODELS.items() if n not in PATCHES}}

SCALARS: Sequence[tuple[object, Words]] = (
    (base.Id, Words("id", "identifiant")),
    (base.Text, Words("text", "texte")),
    (base.EventRef, Words("event", "événement")),
    (base.Length, Words("duration", "durée")),
    (base.ExactLength, Words("duration whose days say which they are", "durée dont les jours disent lesquels")),
    (base.Clock, Words("clock", "heure")),
    (base.Day, Words("day", "jour")),
    (base.Weekdays, Words("weekdays", "jours de la semaine")),
    (base.Window, Words("two clocks", "deux heures")),
    (base.Date, Words("date", "date")),
    (base.Share, Words("share", "part")),
    (base.Amount, Words("sum of money", "somme")),
    (base.Metres, Words("distance", "distance")),
    (base.YesNo, Words("`yes` or `no`", "`oui` ou `non`")),
    (base.Yes, Words("`yes`", "`oui`")),
    (base.Number, Words("number", "nombre")),
    (calendars.TimeZone, Words("time zone", "fuseau")),
    (calendars.Hours, Words("opening hours", "horaires")),
    (int, Words("whole number", "nombre entier")),
    (str, Words("text", "texte")),
)


def pages() -> Iterator[tuple[Path, str]]:
    """Every page with a generated part, as it must be."""
    meanings = read_meanings()
    for language, suffix in SUFFIX.items():
        reference = DOCS / "reference" / f"language{suffix}.md"
        yield reference, filled(reference.read_text("utf-8"), language, meanings)
        commands = DOCS / "reference" / f"commands{suffix}.md"
        yield commands, with_commands(commands.read_text("utf-8"), command_parts(language))
        yield DOCS / "reference" / f"rules{suffix}.md", rules_page(language)
        for name in ("json-report", "changes", "json"):
            shapes = DOCS / "reference" / f"{name}{suffix}.md"
            yield shapes, with_shapes(shapes.read_text("utf-8"), language)
    yield DOCS / "reference" / "plan-fields.md", fields_page()
    yield DOCS / "reference" / "playbooks.md", playbooks_page()


def documented_keys(model: type[Spec]) -> tuple[str, ...]:
    """The keys of a model that its own table shows, in the order of the model; the common ones have a table apart."""
    common = () if model is Item else tuple(Item.fields) if issubclass(model, Item) else ()
    inherited = tuple(timing.TimingSpec.fields) if model is timing.ClockSpec else ()
    internal = ("removes", "severities")
    own = [name for name in model.fields if name not in (*common, *internal, *inherited)]
    required = [name for name in common if model.fields[name].is_required]
    return (*own[:1], *required, *own[1:])


def filled(page: str, language: Language, meanings: Meanings) -> str:
    """A page with its generated parts written anew."""

    def part(match: re.Match[str]) -> str:
        kind, name = match["kind"], match["name"]
        table = keys_table(name, language, meanings) if kind == "keys" else words_table(name, language)
        return f"<!-- {kind}: {name} -->\n\n{table}\n<!-- end -->"

    return re.sub(r"<!-- (?P<kind>keys|words): (?P<name>\w+) -->.*?<!-- end -->", part, page, flags=re.DOTALL)


def command_parts(language: Language) -> Mapping[str, str]:
    """What the commands say of themselves, by their names; in a run of its own, since a run has one language."""
    environment = {**os.environ, "PARCOURS_LANG": language, "PYTHONPATH": os.pathsep.join(sys.path)}
    script = [sys.executable, str(DOCS / "command_parts.py")]
    ran = subprocess.run(script, env=environment, stdout=subprocess.PIPE, check=True)  # noqa: S603  (a script beside this one)
    parts: dict[str, str] = json.loads(ran.stdout)
    return parts


def with_commands(page: str, parts: Mapping[str, str]) -> str:
    """The page of commands with what they say of themselves written anew."""

    def part(match: re.Match[str]) -> str:
        return f"<!-- command: {match['name']} -->\n\n{parts[match['name']]}\n\n<!-- end -->"

    return re.sub(r"<!-- command: (?P<name>[\w ]+) -->.*?<!-- end -->", part, page, flags=re.DOTALL)


def keys_table(name: str, language: Language, meanings: Meanings) -> str:
    """The keys of one model; required ones in bold."""
    model, said = DOCUMENTED[name], meanings[name]
    hints = get_type_hints(model, include_extras=True)
    head = Words("| key | in French | holds | meaning |", "| clé | en anglais | contient | sens |")
    lines = [head.said(language), "|---|---|---|---|"]
    for key in documented_keys(model):
        field = model.fields[key]
        english, french = key.rstrip("_"), french_key(name, key)
        own, other = (french, english) if language == "fr" else (english, french)
        shown = f"**`{own}`**" if field.is_required else f"`{own}`"
        holds = held(hints[key], language)
        if field.bounds.ge is not None and field.bounds.le is not None:
            holds = _whole(field.bounds.ge, field.bounds.le, language)
        default = field.default
        if isinstance(default, (str, int)) and not field.is_required:
            word = enum_word(default, language) if isinstance(default, str) else str(default)
            holds += Words(f"; usual: `{word}`", f" ; d'usage : `{word}`").said(language)
        meaning = Words(*said[key]).said(language).replace("{EXPECTATION_TYPES}", expectation_types(language))
        lines.append(f"| {shown} | `{other}` | {holds} | {meaning} |")
    return "\n".join(lines) + "\n"


def held(annotation: object, language: Language) -> str:
    """What a key holds, in a few words."""
    for known, words in SCALARS:
        if annotation == known:
            return words.said(language)
    origin = get_origin(annotation)
    if origin is Annotated:
        return held(get_args(annotation)[0], language)
    if origin in (Union, UnionType) and CsvFile in get_args(annotation):
        file = Words(
            ", or the path of a [CSV file](#figures-in-a-csv-file)",
            ", ou le chemin d'un [fichier CSV](#des-relevés-dans-un-fichier-csv)",
        )
        return held(get_args(annotation)[0], language) + file.said(language)
    if origin in (Union, UnionType):
        return held(next(one for one in get_args(annotation) if one is not NoneType), language)
    if origin is Literal:
        return ", ".join(f"`{enum_word(word, language)}`" for word in get_args(annotation))
    if origin is tuple:
        return Words("list: ", "liste : ").said(language) + held(get_args(annotation)[0], language)
    if origin is Mapping:
        inner = held(get_args(annotation)[1], language)
        return Words(f"names, each with: {inner}", f"des noms, chacun avec : {inner}").said(language)
    assert isinstance(annotation, type), annotation
    return _group(annotation.__name__, language)


def _group(model: str, language: Language) -> str:
    if model == "WordsPatch":
        return _link(Words("words", "paroles").said(language), HEADINGS["WordsSpec"].said(language))
    if model in PATCHES:
        return Words("list, or `{add: […]}`", "liste, ou `{ajouter: […]}`").said(language)
    heading = HEADINGS[model].said(language)
    return _link(heading, heading)


def _link(text: str, heading: str) -> str:
    return f"[{text}](#{anchor(heading)})"


def _whole(least: int, most: int, language: Language) -> str:
    return (
        f"`{least}`"
        if least == most
        else Words(f"whole number {least} to {most}", f"entier de {least} à {most}").said(language)
    )


def words_table(name: str, language: Language) -> str:
    """All words that differ between the languages, in the order of the reader's language."""
    table = {"KEYS": KEYS, "ENUM_WORDS": ENUM_WORDS}[name]
    head = Words("| English | French |", "| français | anglais |").said(language)
    rows = [
        (english, french) for english, words in table.items() for french in (words if language == "fr" else [words])
    ]
    if language == "fr":
        shown = sorted(f"| `{french}` | `{english}` |" for english, french in rows)
    else:
        shown = sorted(
            f"| `{english}` | {', '.join(f'`{word}`' for word in words)} |" for english, words in table.items()
        )
    return "\n".join([head, "|---|---|", *shown]) + "\n"


def main(arguments: Sequence[str]) -> int:
    """Writes what is out of date, or with `--check` only tells it."""
    stale = [(path, text) for path, text in pages() if not path.exists() or path.read_text("utf-8") != text]
    for path, text in stale:
        sys.stdout.write(f"{path.relative_to(DOCS.parent).as_posix()}\n")
        if "--check" not in arguments:
            path.write_text(text, "utf-8", newline="\n")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
