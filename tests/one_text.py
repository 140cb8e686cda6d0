"""A house in which every text that an author can fill is one and the same."""

_HOUSE = """\
house: shop
name: ~
description: ~
language: en
purpose: ~
values: [{id: one, name: ~, means: ~}]
golden_rules: [{id: one, name: ~, description: ~, text: ~, yellow: ~, red: ~, bravo: ~}]
status: draft
---
expectations: [{id: seen, name: ~}]
channels: [{id: phone, name: ~}]
moments:
  - {id: enter, name: ~, description: ~, nature: relational, lead: clerk, channels: [phone], begins: {id: door, name: ~},
     employee_view: {lives: ~, needs: ~, evidence: [~]}}
profiles: [{id: calm, name: ~, roles: [clerk], logic: ~, strengths: [~], risks: [~]}]
handoffs: [{id: over, from: clerk, to: porter, between: [enter], carries: [~], says: ~, tells: ~}]
commitments:
  - {id: kept, promise: ~, moments: [enter], kept_by: {each: [look]}, proof: ~, conditions: [~],
     if_missed: {role: clerk, says: ~, offers: ~}}
mirrors: [{id: back, asked: look, given: ~, by: clerk, to: clerk, sign: ~}]
feedback: [{id: pain, kind: irritant, moment: enter, raised_by: clerk, description: ~, answer: ~}]
metrics: [{id: low, name: ~, face: customer, method: nps, moment: enter, unit: ~, target: 9,
  readings: [{period: ~, value: 1}]}]
---
segment: adults
name: ~
description: ~
evidence: [~]
journey: [{moment: enter, emotion: -1, expectations: [{expectation: seen, verbatim: ~, evidence: [~]}]}]
---
role: clerk
name: ~
description: ~
mission: ~
identity: {from: ~, to: ~}
latitude: {alone: [~], always_ask: [~], right_to_error: ~}
contributions: [{says: ~}, {moment: enter, says: ~}]
cues:
  - {id: look, name: ~, description: ~, moment: enter, expectation: seen, if: ~, attitude: ~, gestures: [~], why: ~,
     words: {say: [~], avoid: [{not: ~, rather: ~}]}, listens_for: [~], collects: [~], uses: [~], timing: {untimed: ~},
     variants: [{for: {profiles: [calm]}, attitude: other, words: {say: [~]}}]}
---
role: porter
name: ~
"""


def house_of(scalar: str) -> bytes:
    """The house, with a scalar of YAML in the place of every text."""
    return _HOUSE.replace("~", scalar).encode()
