"""The forms of sentences of time: what each begins with."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parcours.timing.forms import FORMS, Form, _expanded

BEGINNING = [form for form in FORMS if form.starts]


@pytest.mark.parametrize("form", BEGINNING, ids=[form.example.en for form in BEGINNING])
@given(st.data())
def test_whatever_fits_a_form_begins_as_the_form_says(form: Form, data: st.DataObject) -> None:
    folded = data.draw(st.from_regex(re.compile(_expanded(form.pattern), re.ASCII), fullmatch=True))
    assert folded.startswith(form.starts)
    assert form.fits(folded)


def test_only_what_may_begin_with_anything_is_tried_for_every_sentence() -> None:
    assert [form.example.en for form in FORMS if not form.starts] == ["EVENT ± 5 min", "5 min after EVENT"]
