"""A part at a glance: the picture and the words say the same."""

import re

from parcours.plan.answers import Named
from parcours.plan.beats import Beat, Glance
from parcours.render.glance_html import GlanceHtml
from parcours.render.pieces import Folder
from parcours.render.pieces_html import HtmlPieces
from parcours.render.prose import html_sink, plain_sink
from parcours.render.words import labels

CALL, VISIT, LEAVE = (Named(word, word.capitalize()) for word in ("call", "visit", "leave"))
CLERK, GUIDE = Named("clerk", "Clerk"), Named("guide", "Guide")
FAMILIES = Named("families", "Families & friends")
GLANCE = Glance(
    FAMILIES,
    (
        Beat(CALL, "lead", None, False, 2, "within 30 s", (), (GUIDE,), "call--families"),
        Beat(VISIT, "listens", GUIDE, True, 0, None, (), (), None),
        Beat(LEAVE, "support", GUIDE, False, 1, None, (GUIDE,), (), "leave--families"),
    ),
)


def page(*glances: Glance) -> str:
    words = labels("en")
    return str(GlanceHtml(HtmlPieces(html_sink("en"), plain_sink("en"), words, Folder("../")), words).glances(glances))


def test_every_moment_is_drawn_as_it_is_played() -> None:
    drawn = [
        re.findall(r'href="#([a-z-]+)"', measure) for measure in re.findall('class="measure".*?</svg>', page(GLANCE))
    ]
    assert drawn == [
        ["staff", "note-lead", "bar-out"],
        ["staff", "note-listens", "maybe", "bar"],
        ["staff", "note-support", "bar-in", "bar"],
    ]


def test_what_is_drawn_is_said() -> None:
    said = re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", page(GLANCE).partition("<h3")[2]))
    assert "I lead 1/3 · I support 1/3 · listening 1/3" in said
    assert "Call I lead given to: Guide within 30 s" in said
    assert "Visit listening sometimes led by Guide" in said
    assert "Leave I support received from: Guide" in said


def test_every_shape_that_is_used_is_there() -> None:
    shown = page(GLANCE)
    assert set(re.findall(r'href="#((?:note|bar|staff|maybe)[a-z-]*)"', shown)) <= set(
        re.findall(r'<g id="([a-z-]+)"', shown)
    )


def test_nobody_plays_nothing() -> None:
    assert page() == ""
