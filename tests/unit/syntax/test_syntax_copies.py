"""Values with a name, written out where a copy is asked for: what a reader of all YAML reads stays the same."""

import pytest
from syntax_samples import read

from parcours.source import edited

WRITTEN_OUT = {
    "nom: &co Conseil\nautre: *co\n": "nom: Conseil\nautre: Conseil\n",
    "a: &c [a, b]\nb: *c # so\nd: [*c, *c]\n": "a: [a, b]\nb: [a, b] # so\nd: [[a, b], [a, b]]\n",
    "a: &c   x y\nb:   *c\n": "a: x y\nb:   x y\n",
    "a: &c one, two\nb: *c\n": "a: one, two\nb: one, two\n",
    "a: &c 'one, two'\nb: [*c]\n": "a: 'one, two'\nb: ['one, two']\n",
    "a: {b: &c 5, d: *c}\n": "a: {b: 5, d: 5}\n",
    "a: &c {b: &d 1}\nd: *c\ne: *d\n": "a: &c {b: 1}\nd: *c\ne: 1\n",
    "x: y\n---\na: &c x\nb:\n- *c\n- d: *c\n": "x: y\n---\na: x\nb:\n- x\n- d: x\n",
    "é: &c à\nb: *c\n": "é: à\nb: à\n",
}
LEFT = {
    "nobody asks": "nom: &Co Conseil\n",
    "nobody here asks": "nom: &Co Conseil\n---\nautre: *Co\n",
    "nobody is called so": "note: *important\n",
    "called twice so": "a: &c x\na2: &c y\nd: *c\n",
    "asked for before": "d: *c\na: &c x\n",
    "a block": "a: &c\n  b: 1\nd: *c\n",
    "a text of several lines": "a: &c >-\n  x\nb: *c\n",
    "a text that goes on": "a: &c x\n  y\nb: *c\n",
    "nothing": "a: &c\nb: *c\n",
    "of a type": "a: &c !t x\nb: *c\n",
    "a key": "&c a: x\nd: *c\n",
    "a key of an item": "- &c a: x\n- *c\n",
    "a copy as a key": "a: &c a\n*c : x\n",
    "commas would part it": "a: &c one, two\nb: [*c]\n",
    "keys of a block": "a: &c {b: 1}\nd:\n  <<: *c\n",
    "keys in brackets": "a: &c {b: 1}\nd: {<<: *c}\n",
    "it cannot be read": "a: &c x\nb: *c\nd: [\n",
}


@pytest.mark.parametrize("text", WRITTEN_OUT)
def test_a_value_is_written_where_its_copy_is_asked_for(text: str) -> None:
    mended = [fault for fault in read(text)[1] if fault.edits]
    assert [fault.rule.name for fault in mended] == ["anchor"]
    assert mended[0].is_slip
    assert edited(text, mended[0].edits) == WRITTEN_OUT[text]


@pytest.mark.parametrize("why", LEFT)
def test_what_is_not_certain_is_left(why: str) -> None:
    faults = read(LEFT[why])[1]
    assert faults
    assert not [fault for fault in faults if fault.edits]
