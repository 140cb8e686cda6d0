"""However a house is spoilt, mending it makes nothing worse and comes to an end; any id may be another and come back."""

import pytest
from houses import BIG, MANIFEST, SMALL, assert_sound, files_of
from hypothesis import given, settings
from hypothesis import strategies as st
from test_mutations import edited

from parcours.pipeline import check_files
from parcours.rewrite.mend import errors, mend
from parcours.rewrite.rename import Rename, Renamed, known_ids, rename
from parcours.rewrite.spots import OWN_IDS

OFTEN = settings.default.max_examples


@given(st.data(), st.booleans())
@settings(max_examples=OFTEN)
def test_mending_never_makes_a_house_worse(data: st.DataObject, unsafe: bool) -> None:
    files = dict(files_of(SMALL))
    files[MANIFEST] = data.draw(edited(files[MANIFEST].decode())).encode(errors="surrogatepass")
    before = check_files(files)
    done = mend(files, unsafe=unsafe, today=None)
    assert errors(done.after) <= errors(before)
    assert_sound(done.after, dict(done.files))
    assert (done.files == files) == (not done.fixed)
    assert not mend(done.files, unsafe=unsafe, today=None).fixed


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
