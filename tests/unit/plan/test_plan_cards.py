"""Cards: who shares one, what is told as a difference, in which order."""

import pytest
from plan_houses import plan_of, role, segment

from parcours.plan.cards import Card

SEEN = "moment: enter, expectation: seen, gestures: [look up]"


def cards(*parts: str) -> tuple[Card, ...]:
    return plan_of(*parts).playbooks[0].cards


def named(card: Card) -> list[str]:
    return [one.name for one in card.segments]


def test_segments_that_play_the_same_share_one_card() -> None:
    (card,) = cards(segment("adults"), segment("children"), role(f"id: look, {SEEN}, timing: 5 s"))
    assert named(card) == ["Adults", "Children"]
    assert [(cue.id, cue.only, cue.variations) for cue in card.cues] == [("look", (), ())]
    assert card.anchor == "enter--adults"


def test_segments_that_share_no_cue_have_cards_of_their_own() -> None:
    first, second = cards(
        segment("adults"),
        segment("children"),
        role(
            f"id: nod, {SEEN}, segments: [adults], timing: 5 s", f"id: kneel, {SEEN}, segments: [children], timing: 5 s"
        ),
    )
    assert (named(first), [cue.id for cue in first.cues]) == (["Adults"], ["nod"])
    assert (named(second), [cue.id for cue in second.cues]) == (["Children"], ["kneel"])


def test_a_cue_for_some_of_the_card_says_for_whom() -> None:
    (card,) = cards(
        segment("adults"),
        segment("children"),
        role(f"id: look, {SEEN}, timing: 5 s", f"id: kneel, {SEEN}, segments: [children], timing: 10 s"),
    )
    assert named(card) == ["Adults", "Children"]
    assert [[one.name for one in cue.only] for cue in card.cues] == [[], ["Children"]]


def test_segments_joined_by_a_chain_of_cues_share_one_card() -> None:
    (card,) = cards(
        *(segment(name) for name in ("adults", "babies", "children")),
        role(
            f"id: one, {SEEN}, segments: [adults], timing: 1 s",
            f"id: two, {SEEN}, segments: [babies, children], timing: 2 s",
            f"id: three, {SEEN}, segments: [adults, babies], timing: 3 s",
        ),
    )
    assert named(card) == ["Adults", "Babies", "Children"]


def test_a_moment_that_is_led_without_a_cue_has_an_empty_card() -> None:
    played, silent = cards(segment("adults", "enter", "leave"), role(f"id: look, {SEEN}, timing: 5 s"))
    assert (played.moment.name, silent.moment.name, silent.cues) == ("I come in", "I leave", ())


def test_a_variant_for_a_segment_is_told_as_the_difference_from_what_most_hear() -> None:
    variants = "variants: [{for: {segments: [adults]}, timing: {within: 9 s}, gestures: {add: [bow]}}]"
    (card,) = cards(
        *(segment(name) for name in ("adults", "babies", "children")),
        role(f"id: look, {SEEN}, timing: 5 s, {variants}"),
    )
    (cue,) = card.cues
    assert cue.form.gestures == ("look up",)
    (variation,) = cue.variations
    assert [one.name for one in variation.segments] == ["Adults"]
    assert [(change.field, change.texts, change.is_added) for change in variation.changes] == [
        ("when", ("within 9\u00a0s after “The door opens”",), False),
        ("gestures", ("bow",), True),
    ]


def test_a_variant_that_changes_nothing_is_not_told() -> None:
    variants = "variants: [{for: {segments: [adults]}, gestures: [look up]}]"
    (card,) = cards(segment("adults"), segment("children"), role(f"id: look, {SEEN}, timing: 5 s, {variants}"))
    assert card.cues[0].variations == ()


def test_what_falls_away_is_told() -> None:
    variants = "variants: [{for: {segments: [adults]}, gestures: none, attitude: calm}]"
    (card,) = cards(segment("adults"), *map(segment, ("b", "c")), role(f"id: look, {SEEN}, timing: 5 s, {variants}"))
    changes = {change.field: change.texts for change in card.cues[0].variations[0].changes}
    assert changes == {"attitude": ("calm",), "gestures": ()}


def test_profiles_and_channels_are_differences_too() -> None:
    variants = "variants: [{for: {profiles: [careful]}, attitude: slow}, {for: {channels: [phone]}, words: Hello}]"
    (card,) = cards(segment("adults"), role(f"id: look, {SEEN}, timing: 5 s, {variants}"))
    assert [(v.profiles, v.channels, v.changes[0].texts) for v in card.cues[0].variations] == [
        (("The careful",), (), ("slow",)),
        ((), ("Telephone",), ("Hello",)),
    ]


def test_cues_are_in_order_of_time() -> None:
    untimed = "timing: {untimed: whenever}"
    (card,) = cards(
        segment("adults"),
        role(
            f"id: last-word, {SEEN}, timing: before door-shuts",
            f"id: no-clock, {SEEN}, {untimed}",
            f"id: news, {SEEN}, timing: every 2 min while waiting",
            f"id: later, {SEEN}, timing: 10 min after seated",
            f"id: slow, {SEEN}, timing: 1 min",
            f"id: seat, {SEEN}, timing: 30 s, marks: seated",
            f"id: quick, {SEEN}, timing: 5 s",
            f"id: follow-up, {SEEN}, timing: 'D+3 after door-shuts'",
        ),
    )
    found = [cue.id for cue in card.cues]
    assert found == ["quick", "seat", "slow", "later", "news", "last-word", "follow-up", "no-clock"]


def test_events_that_mark_each_other_in_a_circle_are_put_in_some_order() -> None:
    (card,) = cards(
        segment("adults"),
        role(f"id: a, {SEEN}, timing: 1 s after y, marks: x", f"id: b, {SEEN}, timing: 1 s after x, marks: y"),
    )
    assert {cue.id for cue in card.cues} == {"a", "b"}


def test_stakes_that_differ_between_segments_say_whose_they_are() -> None:
    (card,) = cards(
        segment("adults"),
        segment("children", expectations="[{expectation: seen, stake: difference, expression: latent}]"),
        role(f"id: look, {SEEN}, timing: 5 s"),
    )
    answers = card.cues[0].answers
    assert [(a.is_debt, a.is_latent, [one.name for one in a.segments]) for a in answers] == [
        (True, False, ["Adults"]),
        (False, True, ["Children"]),
    ]


def test_what_a_moment_is_like_to_live_is_told_to_all_who_play_it() -> None:
    moment = (
        "---\nmoments: [{id: wait, name: I wait, nature: relational, lead: clerk, support: [porter],"
        " employee_view: {lives: the crowd, needs: a stool}}]\n"
    )
    porter = "---\nrole: porter\nname: Porter\ncues:\n  - {id: hold, moment: wait, expectation: seen, timing: 5 s}\n"
    books = {book.role.id: book for book in plan_of(moment, segment("adults", "wait"), role(), porter).playbooks}
    told = {
        name: [(card.lives, card.needs, [who.id for who in card.lived_by]) for card in book.cards]
        for name, book in books.items()
    }
    assert told == {"clerk": [("the crowd", "a stool", [])], "porter": [("the crowd", "a stool", ["clerk"])]}


CAREFUL = "---\nprofiles: [{{id: slow, name: Slow, roles: [clerk], logic: Well, adaptations: [{{moment: enter, cue: look, how: {}}}]}}]\n"


def test_an_adaptation_is_told_with_the_variation_of_its_profile() -> None:
    variants = "variants: [{for: {profiles: [slow]}, attitude: slow}]"
    (card,) = cards(CAREFUL.format("breathe first"), segment("adults"), role(f"id: look, {SEEN}, {variants}"))
    (cue,) = card.cues
    assert cue.adaptations == (("Slow", "breathe first"),)
    assert cue.adaptations_apart == ()
    assert [cue.ways(variation) for variation in cue.variations] == [("breathe first",)]


def test_an_adaptation_that_says_the_same_as_the_variation_is_told_once() -> None:
    variants = "variants: [{for: {profiles: [slow]}, attitude: slow}]"
    (card,) = cards(CAREFUL.format("slow"), segment("adults"), role(f"id: look, {SEEN}, {variants}"))
    assert [card.cues[0].ways(variation) for variation in card.cues[0].variations] == [()]


def test_an_adaptation_of_a_profile_without_variation_stands_apart() -> None:
    variants = "variants: [{for: {profiles: [careful]}, attitude: slow}]"
    (card,) = cards(CAREFUL.format("breathe first"), segment("adults"), role(f"id: look, {SEEN}, {variants}"))
    assert card.cues[0].adaptations_apart == (("Slow", "breathe first"),)


@pytest.mark.parametrize(
    ("cue", "gist"),
    [
        ("name: Look up, gestures: [raise the head.]", "Look up"),
        ("gestures: [raise the head.]", "raise the head"),
        ("words: 'Hello, you!'", "“Hello, you!”"),
        ("words: 'I wait…'", "“I wait…”"),
        ("words: 'Here it is ; '", "“Here it is”"),
    ],
)
def test_a_cue_in_a_few_words_is_its_name_its_gesture_or_what_is_said_and_ends_cleanly(cue: str, gist: str) -> None:
    (card,) = cards(segment("adults"), role(f"id: look, moment: enter, expectation: seen, {cue}"))
    assert card.cues[0].gist == gist


def test_a_card_says_what_is_expected_in_the_words_of_customers() -> None:
    written = "---\nsegment: {0}\nname: {1}\njourney: [{{moment: enter, expectations: [{{expectation: seen{2}}}]}}]\n"
    (card,) = cards(
        written.format("adults", "Adults", ", verbatim: I exist"),
        written.format("children", "Children", ", verbatim: Hello me"),
        written.format("dogs", "Dogs", ", stake: difference"),
        role(f"id: look, {SEEN}"),
    )
    assert [(one.name, one.is_debt, one.verbatims, [who.name for who in one.segments]) for one in card.expects] == [
        ("To be seen", True, ("I exist", "Hello me"), ["Adults", "Children"]),
        ("To be seen", False, (), ["Dogs"]),
    ]


def test_what_a_profile_plays_in_its_own_way_is_gathered_and_resolved() -> None:
    profiles = (
        "---\nprofiles:\n"
        "  - {id: slow, name: Slow, roles: [clerk], logic: Well, adaptations: [{moment: enter, how: wait}, {cue: look, how: breathe}]}\n"
        "  - {id: quick, name: Quick, roles: [clerk], logic: Fast}\n"
    )
    variants = "variants: [{for: {profiles: [slow]}, attitude: calm}]"
    house = plan_of(profiles, segment("adults"), role(f"id: look, {SEEN}, {variants}", f"id: nod, {SEEN}"))
    (book,) = house.playbooks
    slow = next(one for one in book.profiles if one.name == "Slow")
    moment, look = book.ways(slow)
    assert (moment.cue, moment.hows, moment.forms) == (None, ("wait",), ())
    assert look.cue is not None
    assert (look.cue.id, look.hows) == ("look", ("breathe",))
    ((form, whom),) = look.forms
    assert (form.attitude, form.gestures, whom) == ("calm", ("look up",), ())
    quick = next(one for one in book.profiles if one.name == "Quick")
    assert book.ways(quick) == ()
