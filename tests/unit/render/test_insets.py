"""Large fragments of a page are put in once its template is printed."""

from parcours.render.insets import InPlace, Insets


def test_a_fragment_stands_where_its_place_was_left() -> None:
    insets = Insets()
    second, first = insets.put("les « cartes »"), insets.put_shared("<style>")
    assert insets.filled(f"à {first} puis {second}.") == "à <style> puis les « cartes ».".encode()


def test_the_next_page_begins_without_any() -> None:
    insets = Insets()
    assert insets.filled(insets.put_shared("one")) == b"one"
    assert insets.filled(f"{insets.put('two')} {insets.put_shared('one')}") == b"two one"


def test_a_page_may_do_without() -> None:
    assert Insets().filled("") == b""
    assert Insets().filled("né") == "né".encode()


def test_a_house_with_own_templates_is_handed_the_texts_themselves() -> None:
    insets = InPlace()
    assert insets.filled(insets.put("one").upper() + insets.put_shared(" two")) == b"ONE two"
    assert insets.filled("one\0two") == b"one\0two"
