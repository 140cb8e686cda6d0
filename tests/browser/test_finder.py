"""Finding a cue in a part: by word, segment, channel and profile; and nothing hidden from whom has no script, or prints."""

from typing import Any

import pytest
from browser_pages import Compiled, Visits

ROLE = "roles/contact-adviser.html"
SHOWN = "[...document.querySelectorAll('.cue')].filter(cue => cue.checkVisibility()).map(cue => cue.id)"


@pytest.fixture
def page(compiled: Compiled, visit: Visits) -> Any:
    return visit().to(compiled("water-utility")[ROLE])


def test_words_find_cues_whatever_their_accents(page: Any) -> None:
    everything = page.evaluate(SHOWN)
    page.get_by_label("Words").fill("BÍLL")
    found = page.evaluate(SHOWN)
    assert 0 < len(found) < len(everything)
    assert all("bill" in page.inner_text(f"#{cue}").lower() for cue in found)
    assert page.inner_text("output") == f"{len(found)} of {len(everything)} cues"
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function(f"document.querySelector('output').textContent.startsWith('{len(everything)} of')")
    assert page.evaluate(SHOWN) == everything


def test_an_apostrophe_is_found_however_it_is_typed(compiled: Compiled, visit: Visits) -> None:
    page = visit().to(compiled("assurance-degat-des-eaux")["roles/conseiller-crc.html"])
    found = []
    for word in ("l'eau", "l’eau"):
        page.get_by_label("Mots").fill(word)
        found.append(page.evaluate(SHOWN))
    assert found[0] == found[1] != []
    assert all("l’eau" in page.inner_text(f"#{cue}").lower() for cue in found[0])


def test_a_segment_is_shown_what_it_hears(page: Any) -> None:
    page.get_by_label("Segment", exact=True).select_option(label="Small businesses")
    shown = page.evaluate(
        "[...document.querySelectorAll('.card')].filter(card => card.checkVisibility()).map(card => card.innerText)"
    )
    assert shown
    assert all("Small businesses" in card for card in shown)
    assert page.evaluate("document.querySelectorAll('.card.off').length") > 0


def test_a_channel_hides_the_cards_of_others(page: Any) -> None:
    page.get_by_label("Channel").select_option(label="Web chat")
    shown = page.evaluate("[...document.querySelectorAll('.card:not(.off)')].map(card => card.dataset.channels ?? '')")
    assert shown
    assert all("Web chat" in channels.split("\n") for channels in shown if channels)


def test_a_profile_hides_what_others_do_their_way(page: Any) -> None:
    names = page.evaluate("[...document.querySelector('#find-profile').options].map(one => one.value).filter(Boolean)")
    page.get_by_label("Profile").select_option(names[-1])
    kept = "[...document.querySelectorAll('[data-profiles]:not(.off)')].map(one => one.dataset.profiles)"
    assert all(names[-1] in profiles.split("\n") for profiles in page.evaluate(kept))
    assert page.evaluate("document.querySelectorAll('[data-profiles].off').length") > 0


def test_a_link_leads_to_a_cue_that_was_filtered_out(page: Any) -> None:
    last = page.evaluate(SHOWN)[-1]
    page.get_by_label("Words").fill("nothing has these words")
    assert page.evaluate(SHOWN) == []
    page.evaluate(f"location.hash = '{last}'")
    page.wait_for_function(f"document.getElementById('{last}').checkVisibility()")


def test_paper_shows_all(page: Any) -> None:
    everything = page.evaluate(SHOWN)
    page.get_by_label("Words").fill("bill")
    page.emulate_media(media="print")
    assert page.evaluate(SHOWN) == everything
    assert not page.is_visible(".finder")


def test_without_script_everything_is_there(compiled: Compiled, visit: Visits) -> None:
    page = visit(java_script_enabled=False).to(compiled("water-utility")[ROLE])
    assert page.locator(".cue").count() == page.locator(".cue:visible").count() > 20
    assert not page.is_visible(".finder")


def test_a_profile_is_chosen_on_a_card_and_for_that_card_only(page: Any) -> None:
    hidden = "[...document.querySelectorAll('.card')].map(card => card.querySelectorAll('[data-profiles].off').length)"
    cards = page.locator(".card:has(.chooser)")
    at = page.evaluate("[...document.querySelectorAll('.card')].findIndex(card => card.querySelector('.chooser'))")
    chooser = cards.first.locator(".chooser")
    name = chooser.get_by_role("button").last.inner_text()
    chooser.get_by_role("button", name=name).click()
    assert chooser.get_by_role("button", name=name).get_attribute("aria-pressed") == "true"
    shown = cards.first.locator("[data-profiles]:not(.off)").evaluate_all("all => all.map(one => one.dataset.profiles)")
    assert shown
    assert all(name in profiles.split("\n") for profiles in shown)
    assert [count for number, count in enumerate(page.evaluate(hidden)) if number != at and count] == []
    chooser.get_by_role("button", name="All").click()
    assert page.evaluate(hidden)[at] == 0
