"""However a house is spoilt, mending it makes nothing worse and comes to an end; any id may be another and come back."""

import re

import pytest
from houses import BIG, MANIFEST, SMALL, assert_sound, files_of
from hypothesis import given, settings
from hypothesis import strategies as st
from test_mutations import edited

from parcours.pipeline import check_files
from parcours.rewrite.mend import mend
from parcours.rewrite.outcome import VEILS, errors
from parcours.rewrite.rename import Rename, Renamed, known_ids, rename
from parcours.rewrite.spots import OWN_IDS

OFTEN = settings.default.max_examples
SLIPS = (
    (": ", ":\u00a0"), (": ", ":"), ("- ", "-\u00a0"), ("- ", "-"), (" ", "\u202f"), ("[", "[ "), ("}", ""),
    ("\n    ", "\n\t"), ("\n    ", "\n  \u00a0 "), ("\n---\n", "\n---\nnom: x\n"),
    ("canaux:", "channels:"), ("attente:", "expectation:"), ("nom:", "name:"), ("oui", "'oui'"), ("95 %", "95%  # x"),
    ("moment:", "mmoment:"), ("attentes:", "atentes:"), ("temps: ", "tmps: "), ("nature: ", "natrue: "), ("min", "mni"),
    ("relationnel", "relationel"), ("vendeuse", "vendeus"), ("choisir", "Choisir"), ("5 EUR", "5 \u00c9t\u00e9"),
    ("etre-reconnu", "Être reconnu"), ("pain-manquant", "Pain manquant"), ("emotion: ", "emotion: −"),
    ("nom: ", "nom: x\n    nom: "), ("    nom: ", "    nom: Je choisis mon pain\n    nom: "), ("paroles: ", "paroles: @"),
    ("dit: ", "dit: a: "), ("[comptoir]", '["comptoir]'), ("[comptoir]", '["comptoir”]'), ("- ", "– "), ("- ", "•\u00a0"),
    ("sous 1 min", "“sous 1 min”"), ('"07:00-13:00"', "«\u00a007:00-13:00\u00a0»"), ("paroles: ", "paroles: &a "), ("sous: ", "sous: *a "),
    ("nom: Je pousse la porte", "nom: &p Je pousse la porte"), ("nom: Je choisis mon pain", "nom: *p"),
)  # fmt: skip
"""What is right in the small house, and what a hand or a word processor makes of it; most of it has a fix."""


@st.composite
def slipped(draw: st.DrawFn, text: str) -> str:
    """A text with some slips, each once, some times running, or wherever it can be made; and a copy of some lines."""
    for _ in range(draw(st.integers(1, 5))):
        right, wrong = draw(st.sampled_from(SLIPS))
        places = [found.start() for found in re.finditer(re.escape(right), text)]
        if places:
            first = draw(st.integers(0, len(places) - 1))
            for at in reversed(places[first : first + draw(st.sampled_from((1, 1, 2, 3, len(places))))]):
                text = text[:at] + wrong + text[at + len(right) :]
    if draw(st.booleans()):
        lines = text.split("\n")
        first, number = draw(st.integers(0, len(lines) - 1)), draw(st.integers(1, 8))
        lines[first:first] = lines[first : first + number]
        text = "\n".join(lines)
    return text


def check_mends(files: dict[str, bytes], *, unsafe: bool) -> None:
    """What must hold of every mending; there may be more errors only where a fix lets documents be read that hid them, and all that
    were read are read still.
    """
    before = check_files(files)
    done = mend(files, unsafe=unsafe, today=None)
    if errors(done.after) > errors(before):
        assert any((fault.rule, fault.aspect) in VEILS for fault in done.fixed)
        assert len(done.after.trees) >= len(before.trees)
    assert_sound(done.after, dict(done.files))
    assert (done.files == files) == (not done.fixed)
    assert not mend(done.files, unsafe=unsafe, today=None).fixed


@given(st.data(), st.booleans())
@settings(max_examples=OFTEN)
def test_mending_never_makes_a_house_worse(data: st.DataObject, unsafe: bool) -> None:
    files = dict(files_of(SMALL))
    files[MANIFEST] = data.draw(edited(files[MANIFEST].decode())).encode(errors="surrogatepass")
    check_mends(files, unsafe=unsafe)


@given(slipped(files_of(SMALL)[MANIFEST].decode()), st.booleans())
@settings(max_examples=OFTEN * 2)
def test_nor_where_one_slip_stands_beside_another(text: str, unsafe: bool) -> None:
    check_mends({**files_of(SMALL), MANIFEST: text.encode()}, unsafe=unsafe)


@pytest.mark.parametrize("house", BIG)
@given(data=st.data())
@settings(max_examples=max(OFTEN // 8, 1))
def test_any_id_of_a_house_can_be_renamed(house: str, data: st.DataObject) -> None:
    files = files_of(house)
    project = check_files(files).project
    assert project is not None
    kind = data.draw(st.sampled_from([*OWN_IDS.values(), "role", "segment", "house", "event"]))
    known = sorted(known_ids(files, project, kind))
    if known:
        old = data.draw(st.sampled_from(known))
        done = rename(files, Rename(kind, old, "zz-new"))
        assert isinstance(done, Renamed), (kind, old, done.message.en)
        assert done.edits
        back = rename(done.files, Rename(kind, old, "zz-new").back)
        assert isinstance(back, Renamed)
        assert back.files == files
