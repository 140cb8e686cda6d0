"""The canonical form: what is written above the arrow comes out as what stands below it."""

import pytest

from parcours.rewrite.form import Formed, How, Left, formed
from parcours.timing.durations import Duration, Unit

FORMS = {
    "keys in the order of the language page": """
cues:
  - timing: 30 s
    words: hello
    id: greet
    expectation: be-seen
    moment: come-in
name: Adviser
role: adviser
→
role: adviser
name: Adviser
cues:
  - id: greet
    moment: come-in
    expectation: be-seen
    words: hello
    timing: 30 s
""",
    "the key that says what a document is goes first, comments with it": """
# this file

# called so
nom: Conseiller  # for now
# who
metier: conseiller  # for ever
# the end
→
# this file

# who
metier: conseiller  # for ever
# called so
nom: Conseiller  # for now
# the end
""",
    "unknown keys before the kind go behind it": """
shoe: 43
name: A
segment: s
→
segment: s
shoe: 43
name: A
""",
    "a catalogue that begins with something else": """
note: later
channels: [x]
moments: [{name: M, id: m}]
→
channels: [x]
note: later
moments: [{id: m, name: M}]
""",
    "where two keys may say what it is, the order stays": """
name: A
segment: s
role: a
→
name: A
segment: s
role: a
""",
    "the kind stays first, cues go last": """
role: adviser
cues:
  - timing: 30 s
    words: hello
    id: greet
    expectation: be-seen
    moment: come-in
manager: boss
name: Adviser
→
role: adviser
name: Adviser
manager: boss
cues:
  - id: greet
    moment: come-in
    expectation: be-seen
    words: hello
    timing: 30 s
""",
    "in brackets too, but not in a timing": """
metier: a
reperes: [{temps: {apres: b, sous: 5 min}, id: c, moment: m, attente: e}]
→
metier: a
reperes: [{id: c, moment: m, attente: e, temps: {apres: b, sous: 5 min}}]
""",
    "an unknown key stays behind its neighbour": """
role: a
manager: boss
shoe: 43
name: A
→
role: a
name: A
manager: boss
shoe: 43
""",
    "quotes that keep a quote without its like from being told stay": """
role: a
name: "“b”"
mission: "“c"
note: '« d"'
→
role: a
name: “b”
mission: "“c"
note: '« d"'
""",
    "comments go with their key": """
# who
role: a
# the boss
manager: boss  # today
# the name

# of the role
name: A
# the end
→
# who
role: a
# the name

# of the role
name: A
# the boss
manager: boss  # today
# the end
""",
    "comments above the first key of an item": """
role: a
cues:
  -
    # greeting
    moment: m  # where
    # called so
    id: c
→
role: a
cues:
  # greeting
  # called so
  - id: c
    moment: m  # where
""",
    "a comment behind a list stays in it": """
moments:
    - id: a
      name: A
      # - id: b
    # - id: c
# next
channels: [x]
→
moments:
  - id: a
    name: A
    # - id: b
  # - id: c
# next
channels: [x]
""",
    "idle quotes": """
role: "a"
name: 'It''s a role'
description: "one: two"
mission: 'say "yes"'
note: "# none"
status: "no"
evidence: ["2026", "1, 2", "free text", "18:00", 'it''s']
→
role: a
name: It's a role
description: "one: two"
mission: say "yes"
status: "no"
evidence: ["2026", "1, 2", free text, "18:00", it's]
note: "# none"
""",
    "quotes around keys": """
"role": a
"name": A
→
role: a
name: A
""",
    "steps of two, one blank line, none at the end of lines": """

role:   a


name: A···
latitude:

        alone:
        - stop
        -    go
→
role: a

name: A
latitude:
  alone:
    - stop
    - go
""",
    "documents": """
house: h
name: H
---   # the role
role: a
name: A

---
# nothing but this
→
house: h
name: H
---  # the role
role: a
name: A
---
# nothing but this
""",
    "brackets that are too long are opened": """
role: a
name: A
latitude: {alone: [one thing that is long enough, "another, that is long enough", a third thing, a fourth one, a fifth], up_to: 5 EUR}
cues:
  # first
  - {id: c, moment: m, expectation: e, words: "Good morning, and welcome to all of you who have come from so far away today"}  # end
→
role: a
name: A
latitude:
  alone: [one thing that is long enough, "another, that is long enough", a third thing, a fourth one, a fifth]
  up_to: 5 EUR
cues:
  # first
  # end
  - id: c
    moment: m
    expectation: e
    words: Good morning, and welcome to all of you who have come from so far away today
""",
    "and joined where it fits": """
channels: [
  {id: a},
  {id: b},
]
→
channels: [{id: a}, {id: b}]
""",
    "brackets with a comment stay": """
role: a
name: A
evidence: [
    x,   # the first
  y ]
→
role: a
name: A
evidence: [
    x,   # the first
  y ]
""",
    "a long text is folded": """
role: a
name: A
mission: "The first voice of the company on the telephone, at the counter, in writing, and also the last one a customer needs"  # by heart
→
role: a
name: A
mission: >-  # by heart
  The first voice of the company on the telephone, at the counter, in writing, and also the last one a customer needs
""",
    "a folded text is left unless a line is too long": """
role: a
name: A
mission: >-
    Short lines.
    As their author broke them.
description: |
   kept
     as it is

   here
→
role: a
name: A
description: |
  kept
    as it is

  here
mission: >-
  Short lines.
  As their author broke them.
""",
    "a text over several lines": """
role: a
name: A
mission: The first
    voice
note: "with a

  break"
→
role: a
name: A
mission: The first voice
note: "with a

  break"
""",
    "blanks behind a text": """
role: a
name: A
mission: >-
  The first voice
·
note: |
  x
····
→
role: a
name: A
mission: >-
  The first voice

note: |
  x
····
""",
    "nothing": "\n→\n",
}


def split(case: str) -> tuple[str, str]:
    before, after = case.split("→\n")
    return before.removeprefix("\n").replace("·", " "), after.replace("·", " ")


@pytest.mark.parametrize("name", FORMS)
def test_forms(name: str) -> None:
    before, after = split(FORMS[name])
    assert form(before) == after
    assert form(after) == after


def form(text: str, **how: object) -> str:
    made = formed("x.yaml", text.encode(), How(**how))
    assert isinstance(made, Formed), made.why.en
    return made.raw.decode()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("role: a\nname: [", "it cannot be read; `parcours validate{there}` says why"),
        ("role: a\nname: &x A\n", "it cannot be read; `parcours validate{there}` says why"),
        (
            "{name: A, # who\n role: a}\n",
            "the key that says what it is does not stand first, in brackets that cannot be laid out anew",
        ),
        ("role: a\n? name\n: A\n", 'it holds a key written with "?"'),
        ("--- {role: a, name: A}\n", "something stands behind --- on its line"),
        ("role: a\nnote: |2\n    x\n", "a text begins with > or | and more than a hyphen"),
        ("role: a\nnote: |+\n  x\n\n", "a text begins with > or | and more than a hyphen"),
    ],
)
def test_what_is_left_as_it_is(text: str, why: str) -> None:
    made = formed("x.yaml", text.encode())
    assert isinstance(made, Left)
    assert made.why.en == why


KEYS = {
    ("fr", "keys and reserved words"): """
role: a
name: A
stage: back
status: "draft"
→
metier: a
nom: A
scene: coulisses
statut: brouillon
""",
    ("en", "texts and ids stay"): """
attentes: [{id: nom, nom: nom, type: reconnaissance, enjeu: dette}]
→
expectations: [{id: nom, name: nom, type: recognition, stake: debt}]
""",
    ("fr", "the natural word of a stage and of by"): """
change: {waves: [{id: w, roles: [a], stages: [denial]}]}
→
changement: {vagues: [{id: w, metiers: [a], etapes: [deni]}]}
""",
    ("en", "times, where they are exact"): """
metier: a
nom: A
sert: [{metier: b, sous: 2 jours ouvrés}, {metier: c, sous: 3 sonneries}]
reperes:
  - {id: r, moment: m, attente: e, temps: toutes les 15 min tant que attente-client}
  - {id: s, moment: m, attente: e, temps: J+3 ouvrés avant 18 h}
  - {id: t, moment: m, attente: e, temps: aussitôt après avant-visite}
→
role: a
name: A
serves: [{role: b, within: 2 working days}, {role: c, within: 3 sonneries}]
cues:
  - {id: r, moment: m, expectation: e, timing: every 15 min while attente-client}
  - {id: s, moment: m, expectation: e, timing: D+3 working before 18 h}
  - {id: t, moment: m, expectation: e, timing: at once after avant-visite}
""",
    ("fr", "yes, no, none and days"): """
calendars: [{id: c, days: mon-fri, hours: ["09:00-17:00"], working_day: 8 h}]
handoffs: [{id: h, from: a, to: b, between: [m], acknowledged: yes, within: 3 weeks}]
→
calendriers: [{id: c, jours: lun-ven, heures: ["09:00-17:00"], journee: 8 h}]
relais: [{id: h, de: a, vers: b, entre: [m], sous: 3 semaines, accuse_reception: oui}]
""",
    ("fr", "what a variant takes away"): """
role: a
name: A
cues: [{id: r, moment: m, expectation: e, timing: 5 s, variants: [{for: {segments: [s]}, timing: none}]}]
→
metier: a
nom: A
reperes: [{id: r, moment: m, attente: e, temps: 5 s, variantes: [{pour: {segments: [s]}, temps: aucun}]}]
""",
}


@pytest.mark.parametrize(("language", "name"), KEYS)
def test_keys_in_a_language(language: str, name: str) -> None:
    before, after = split(KEYS[language, name])
    units = {"sonnerie": Duration(5, Unit.SECOND)}
    assert form(before, keys=language, units=units) == after
    assert form(after, keys=language, units=units) == after


def test_two_spellings_of_one_key_are_not_made_one() -> None:
    made = formed("x.yaml", b"role: a\nname: A\nnom: B\n", How("en"))
    assert isinstance(made, Left)
    assert made.why.en == "it would not say the same"
