"""The sinks: what an author writes never becomes structure."""

import html
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from parcours.render.prose import escaped, html_sink, typeset
from parcours.render.prose_md import prose_md

HTML = html_sink("en")
FRENCH = html_sink("fr")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain & simple", "plain &amp; simple"),
        ("*calm* and **clear**", "<em>calm</em> and <strong>clear</strong>"),
        ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"),
        ("</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("[ask](https://example.org)", '<a href="https://example.org">ask</a>'),
        ("[ask](mailto:a@example.org)", '<a href="mailto:a@example.org">ask</a>'),
        ("[ask](javascript:alert)", "[ask](javascript:alert)"),
        ("[ask](data:text/html,hi)", "[ask](data:text/html,hi)"),
        ("[ask](file:///etc/passwd)", "[ask](file:///etc/passwd)"),
        ("[ask](/index.html)", "[ask](/index.html)"),
        ("<javascript:alert>", "&lt;javascript:alert&gt;"),
        ("{{ 7 * 7 }}{% raw %}", "{{ 7 * 7 }}{% raw %}"),
        ("# not a heading", "# not a heading"),
    ],
)
def test_inline_markdown_and_nothing_more(text: str, shown: str) -> None:
    assert HTML(text) == shown


def test_no_image_is_asked_for() -> None:
    assert "<img" not in HTML("![cat](https://example.org/cat.png)")


SIGNS = list("ab <>&\"'*_`[]()!\\#-+=~|{}.:/\n1é«»")
WRITTEN = [
    "**a**", "*b*", "`c`", "[d](https://example.org)", "[e](mailto:e@example.org 'é')", "[f](javascript:f)", "<g>", "</strong>",
    "<h onload=h>", "![i](https://example.org/i.png)", "<https://example.org>", "  \n",
]  # fmt: skip


@given(st.lists(st.sampled_from(SIGNS + WRITTEN)).map("".join))
@example("".join(WRITTEN))
def test_only_known_tags_come_out(text: str) -> None:
    tags = re.findall(r"<[^>]*>", HTML(text))
    assert all(
        re.fullmatch(
            r'</?(?:em|strong|code|a)>|<br ?/?>|<a href="(?:https?:|mailto:)[^"<>]*"(?: title="[^"<>]*")?>', tag
        )
        for tag in tags
    )


@given(st.text(st.sampled_from(list("ab c.,;:!?'é-+()")), min_size=1))
def test_plain_text_is_what_the_parser_would_make_of_it(text: str) -> None:
    parsed = MarkdownIt("commonmark", {"html": False}).renderInline(typeset(text.strip(), "en"))
    assert html.unescape(HTML(text)) == html.unescape(parsed)


@given(st.text())
def test_escaped_text_reads_as_the_text(text: str) -> None:
    assert html.unescape(escaped(text.replace("&", "et"))) == text.replace("&", "et")


def test_french_signs_keep_to_their_words() -> None:
    assert FRENCH("Ça va ? « Oui » : bien !") == "Ça va\u202f? «\u00a0Oui\u00a0»\u00a0: bien\u202f!"
    assert HTML("Fine ? Yes !") == "Fine ? Yes !"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("sous 8 h", "sous 8_h"),
        ("avant 18 h 30, l'équipe", "avant 18_h_30, l’équipe"),
        ("1 min 30 s après", "1_min 30_s après"),
        ("3 jours ouvrés ou 2 semaines", "3_jours ouvrés ou 2_semaines"),
        ("95 % de 12 000 EUR", "95_% de 12_000_EUR"),
        ("3 sonneries, 2 années, 4 sœurs, 5 journaux", "3 sonneries, 2 années, 4 sœurs, 5 journaux"),
        ("tous les jours h 24", "tous les jours h 24"),
        ("appuyez sur 1 s'il faut, puis sur 2 j'y tiens", "appuyez sur 1 s’il faut, puis sur 2 j’y tiens"),
    ],
)
def test_french_figures_keep_to_their_units(text: str, shown: str) -> None:
    assert FRENCH(text) == typeset(text, "fr") == shown.replace("_", "\u00a0")
    assert "\u00a0" not in HTML(text)


def test_code_keeps_the_spaces_that_were_written() -> None:
    assert FRENCH("« tapez `ls ; a 8 h` » à 8 h !") == "«\u00a0tapez <code>ls ; a 8 h</code>\u00a0» à 8\u00a0h\u202f!"


def test_an_apostrophe_is_one_but_code_and_addresses_keep_theirs() -> None:
    assert FRENCH("L'eau d'aujourd'hui, qu'« on » l'apporte") == "L’eau d’aujourd’hui, qu’«\u00a0on\u00a0» l’apporte"
    assert HTML("it's 5' long, 'so' he said") == "it’s 5' long, 'so' he said"
    assert HTML("`l'eau`") == "<code>l'eau</code>"
    assert "it's" in HTML("<https://example.org/it's>")


_HARD = list("ab 1.)(-+=#>*_`~[]<>|&;!\\{}$:/\"'\t\n")


@given(st.text(st.sampled_from(_HARD)))
def test_markdown_shows_the_text_as_written(text: str) -> None:
    """Alone on a line, in a list, in a quotation, emphasised: CommonMark reads it as that text and nothing else."""
    shown = " ".join(text.split())
    parser = MarkdownIt("commonmark")
    for before, tags in (("", "p"), ("- x ", "li"), ("> ", "blockquote")):
        page = parser.render(f"{before}{prose_md(text)}\n")
        words = html.unescape(re.sub(r"</?(?:p|ul|li|blockquote)>", "", page))
        assert " ".join(words.split()) == " ".join(f"{'x ' if tags == 'li' else ''}{shown}".split())


@pytest.mark.parametrize(
    "text", ["1. one", "12) twelve", "- item", "+ item", "=== ", "--- ", ": term", "    code", "> quote", "# title"]
)
def test_nothing_opens_a_block(text: str) -> None:
    page = MarkdownIt("commonmark").render(str(prose_md(text)))
    assert page == f"<p>{html.escape(' '.join(text.split()))}</p>\n"
