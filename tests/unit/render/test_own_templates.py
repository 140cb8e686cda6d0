"""Templates of a house's own: what they can replace, what they cannot reach, and how their faults are told."""

from pathlib import Path

import pytest

from parcours.pipeline import Checked, build, build_own, check
from parcours.reading import own_templates
from parcours.source import SourceFile

SPECS = Path(__file__).parents[3] / "specs"
EVERYTHING = frozenset({"html", "md", "cards", "json"})
HTML, MARKDOWN = frozenset({"html"}), frozenset({"md"})


@pytest.fixture(scope="module")
def bakery() -> Checked:
    return check(SPECS / "boulangerie")


def own(**texts: str) -> dict[str, SourceFile]:
    """Templates by their names, `_` for the dot before the ending."""
    names = {key: ".".join(key.rsplit("_", 1)) for key in texts}
    return {names[key]: SourceFile(f"templates/{names[key]}", text) for key, text in texts.items()}


def faults(checked: Checked, formats: frozenset[str] = HTML, **texts: str) -> list[str]:
    """What is told of templates; nothing was made when there is anything to tell."""
    made, found = build_own(checked, own(**texts), formats=formats)
    assert bool(made) is not bool(found)
    return [f"{one.span.file.path}:{one.span.start.line} {one.rule.code} {one.message('en')}" for one in found]


def test_a_template_that_was_not_changed_prints_the_same_bytes() -> None:
    for house in ("boulangerie", "water-utility"):
        checked = check(SPECS / house)
        ours = build(checked, formats=EVERYTHING)
        made, found = build_own(checked, own(extra_html="", extra_md=""), formats=EVERYTHING)
        assert (found, made) == ((), ours)


def test_one_template_is_replaced_and_the_others_stay(bakery: Checked) -> None:
    ours = build(bakery, formats=HTML)
    text = '{% extends "base.html" %}\n{% block main %}<h1>{{ plan.house.name }}, ours</h1>{% endblock %}\n'
    made, found = build_own(
        bakery, own(coverage_html=text.replace("block main", "block title %}{% endblock %}{% block main")), formats=HTML
    )
    assert found == ()
    assert b", ours</h1>" in made["coverage.html"]
    assert {path for path in ours if made[path] != ours[path]} == {"coverage.html"}


@pytest.mark.parametrize("page", ["own-templates.md", "own-templates.fr.md"])
def test_the_template_of_the_manual_prints(bakery: Checked, page: str) -> None:
    text = (SPECS.parent / "docs" / "how-to" / page).read_text("utf-8").partition("```jinja\n")[2].partition("```")[0]
    made, found = build_own(bakery, own(coverage_html=text), formats=HTML)
    assert found == ()
    assert b"<h1>" in made["coverage.html"]


def test_a_style_sheet_of_ones_own_is_let_in_by_the_policy(bakery: Checked) -> None:
    ours = build(bakery, formats=HTML)["index.html"]
    made, found = build_own(bakery, own(style_css=":root { --accent: #123456 }\n"), formats=HTML)
    assert found == ()
    page = made["index.html"].decode()
    assert ":root { --accent: #123456 }" in page
    policies = [text.partition("style-src ")[2].partition('"')[0] for text in (page, ours.decode())]
    assert policies[0] != policies[1]


def test_author_text_stays_text(bakery: Checked) -> None:
    page = '{% set text = "<img src=x onerror=alert(1)>" %}{{ text }}{{ text ~ plan.house.name }}{{ [text] | join }}{{ p.permalink(text) }}'
    made, _ = build_own(bakery, own(coverage_html=page, coverage_md="{{ '<b>*x*</b>' }}"), formats=HTML | MARKDOWN)
    assert b"<img" not in made["coverage.html"]
    assert made["coverage.html"].count(b"&lt;img src=x onerror=alert(1)&gt;") == 4
    assert made["coverage.md"] == b"\\<b\\>\\*x\\*\\</b\\>\n"


TIMING = "plan.playbooks[0].cards[0].cues[0].form.when"
HOSTILE = [
    ("{{ ''.__class__.__mro__ }}", 'templates cannot reach "__class__"'),
    ("{{ ''['__class__'] }}", 'templates cannot reach "__class__"'),
    ("{{ p.role.__func__.__globals__ }}", 'templates cannot reach "__func__"'),
    ("{{ plan._replace }}", 'templates cannot reach "_replace"'),
    ("{{ namespace.__init__ }}", 'templates cannot reach "__init__"'),
    (f"{{{{ {TIMING}.spec.but({{}}) }}}}", 'templates cannot reach "but"'),
    (f"{{{{ {TIMING}.spec.checks }}}}", 'there is no "checks" in it'),
    (f"{{{{ {TIMING}.spec | attr('copy') }}}}", 'templates of a house have no filter "attr"'),
    ("{{ plan.house.values.index(1) }}", 'templates cannot reach "index"'),
    ("{{ p._prose('x') }}", 'templates cannot reach "_prose"'),
    ("{{ '{:>999999999}'.format(1) }}", 'templates cannot reach "format"'),
    ("{{ 'x'.ljust(999999999) }}", 'templates cannot reach "ljust"'),
    ("{{ (5).to_bytes(999999999) }}", 'templates cannot reach "to_bytes"'),
    ("{{ '%999999999d' % 1 }}", "this text, list or number becomes too long"),
    ("{{ 'x' * 9999999999 }}", "this text, list or number becomes too long"),
    ("{{ 9 ** 99999999 }}", "this text, list or number becomes too long"),
    ("{% set n = namespace(a='x') %}{% for i in range(60) %}{% set n.a = n.a ~ n.a %}{% endfor %}",
     "this text, list or number becomes too long"),
    ("{% set n = namespace(a='x') %}{% for i in range(60) %}{% set n.a = n.a + n.a %}{% endfor %}",
     "this text, list or number becomes too long"),
    ("{% set n = namespace(a='x') %}{% for i in range(60) %}{% set n.a = n.a | replace('x', 'xx') %}{% endfor %}",
     "this text, list or number becomes too long"),
    ("{% set n = namespace(a=1) %}{% for i in range(60) %}{% set n.a = [n.a, n.a] %}{% endfor %}{{ n.a }}",
     "only texts and numbers can be printed"),
    ("{% set n = namespace(a=1) %}{% for i in range(60) %}{% set n.a = [n.a, n.a] %}{% endfor %}{{ n.a | upper }}",
     "only texts and numbers can be printed"),
    ("{% for i in range(99999) %}{% for j in range(99999) %}{% endfor %}{% endfor %}",
     "this page takes too many turns, calls or characters"),
    ("{% for i in range(999999999999) %}{% endfor %}", "this page takes too many turns, calls or characters"),
    ("{% macro m(n) %}{{ m(n) }}{% endmacro %}{{ m(1) }}", "the template is printed inside itself, without end"),
    ('{% include "coverage.html" %}', "the template is printed inside itself, without end"),
    ('{% include "/etc/passwd" %}', 'no template is called "/etc/passwd"'),
    ('{% include "../parcours.yaml" %}', 'no template is called "../parcours.yaml"'),
    ('{% import "os" as os %}', 'no template is called "os"'),
    ("{% autoescape false %}{{ plan.house.name }}{% endautoescape %}", "escaping cannot be turned off"),
    ("{{ plan.house.name | safe }}", 'templates of a house have no filter "safe"'),
    ("{{ lipsum(99999) }}", 'nothing called "lipsum" is given here'),
    ("{{ missoin }}", 'nothing called "missoin" is given here'),
    ("{{ plan.missoin }}", 'there is no "missoin" in it'),
    ("{{ p.role }}", "only texts and numbers can be printed"),
    ("{{ plan.house.values }}", "only texts and numbers can be printed"),
    ("{{ plan.since }}", "only texts and numbers can be printed"),
    ("{{ 1 / 0 }}", "a number is divided by zero"),
    ("{% if %}", 'something is missing before "%}"'),
    ("{{ plan.house.name", 'the template ends, and "}}" is missing'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "reason"), HOSTILE, ids=[text[:40] for text, _ in HOSTILE])
def test_a_hostile_template_is_a_fault_with_its_line(bakery: Checked, text: str, reason: str) -> None:
    told = faults(bakery, coverage_html=f"<h1>\n</h1>\n{text}\n")
    lines = ("3", "4") if "the template ends" in reason else ("3",)
    assert told in [[f"templates/coverage.html:{line} SYN039 the template cannot be used: {reason}"] for line in lines]


SLIPS = [
    ("{% if 1 %}", '"if" is never closed: "endif" is missing', "« if » n'est jamais fermé : il manque « endif »"),
    ("{% for a in [] %}{% endif %}", '"endif" stands here, while "for" is open, which "endfor" closes',
     "« endif » figure ici, alors que « for » est ouvert, que ferme « endfor »"),
    ("{% else %}", 'nothing is open here that "else" belongs to', "rien n'est ouvert ici à quoi appartienne « else »"),
    ("{# a", 'a comment is not closed: "#}" is missing', "un commentaire n'est pas fermé : il manque « #} »"),
    ("{% %}", 'the name of a tag is missing after "{%"', "il manque le nom d'une balise après « {% »"),
    ("{{", "something is missing before the end of the template", "il manque quelque chose avant la fin du gabarit"),
    ("{{ a | }}", 'a name is missing before "}}"', "il manque un nom avant « }} »"),
    ("{{ a b }}", '"}}" is expected here, not "b"', "« }} » est attendu ici, et non « b »"),
    ("{{ (a }}", '")" is expected here, not "}"', "« ) » est attendu ici, et non « } »"),
    ("{{ a) }}", '")" has no place here', "« ) » n'a pas sa place ici"),
    ("{{ § }}", '"§" has no place here', "« § » n'a pas sa place ici"),
    ("{{ 'a }}", "a text is not closed: its second quote is missing", "un texte n'est pas fermé : il manque son second guillemet"),
    ("{{ a. }}", "a name is missing after the dot", "il manque un nom après le point"),
    ("{{ 1 is foo }}", 'templates have no test "foo"', "les gabarits n'ont pas de test « foo »"),
    ("{% set 1 = 2 %}", "only a name can be given a value", "seul un nom peut recevoir une valeur"),
    ("{% block a-b %}", "the name of a block has only letters, digits and _", "le nom d'un bloc n'a que des lettres, des chiffres et _"),
    ("{% block a %}{% endblock %}{% block a %}{% endblock %}", 'there are two blocks "a"', "il y a deux blocs « a »"),
    ('{% extends "base.html" %}{% block main %}{% block a %}{{ super() }}{% endblock %}{% endblock %}',
     'the template that this one extends has no block "a"',
     "le gabarit que celui-ci étend n'a pas de bloc « a »"),
    ("{{ {}['a b'] }}", 'there is no "a b" in it', "il n'y a pas de « a b » dedans"),
    ("{{ 'a' + 1 }}", 'texts and numbers are put together by "~", not by "+"',
     "textes et nombres s'assemblent par « ~ », non par « + »"),
    ("{{ 1 + 'a' }}", 'texts and numbers are put together by "~", not by "+"',
     "textes et nombres s'assemblent par « ~ », non par « + »"),
    ("{{ [1, 'a'] | sort }}", "things of different kinds cannot be put in order",
     "des choses de genres différents ne se rangent pas dans un ordre"),
    ("{% for a in 5 %}{% endfor %}", "a list is wanted here, and this is none", "il faut ici une liste, et ceci n'en est pas une"),
    ("{{ 'a'() }}", "what stands before the parentheses takes none", "ce qui précède les parenthèses n'en prend pas"),
    ("{{ p.segment() }}", "a value is missing between the parentheses", "il manque une valeur entre les parenthèses"),
    ("{{ p.segment(1, 2) }}", "there are too many values between the parentheses", "il y a trop de valeurs entre les parenthèses"),
    ("{{ p.segment(nope=1) }}", 'nothing called "nope" is taken between these parentheses',
     "rien ne s'appelle « nope » entre ces parenthèses"),
    ("{{ 'x'.index('y') }}", 'jinja2 says "substring not found"', "jinja2 dit « substring not found »"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "english", "french"), SLIPS, ids=[text for text, *_ in SLIPS])
def test_a_slip_is_told_in_the_words_of_both_languages(bakery: Checked, text: str, english: str, french: str) -> None:
    _, [found] = build_own(bakery, own(coverage_html=f"\n{text}"), formats=HTML)
    assert found.span.start.line == 2
    assert found.message("en") == f"the template cannot be used: {english}"
    assert found.message("fr") == f"le gabarit est inutilisable : {french}"


@pytest.mark.parametrize(
    ("text", "misspelt", "meant"),
    [
        ("{{ plann.house.name }}", "plann", "plan"),
        ("{% include 'indx.html' %}", "indx.html", "index.html"),
        ("{% include 'minne.html' %}", "minne.html", "mine.html"),
        ("{{ plan.house.name | uper }}", "uper", "upper"),
        ("{% if 1 is evenn %}{% endif %}", "evenn", "even"),
        ("{% iff 1 %}{% endif %}", "iff", "if"),
        ("{{ plan.missoin }}", "missoin", None),
        ("{{ plann }} {{ plann }}", "{{ plann }} {{ plann }}", None),
    ],
)
def test_a_misspelt_name_is_underlined_with_the_one_that_is_meant(
    bakery: Checked, text: str, misspelt: str, meant: str | None
) -> None:
    _, [found] = build_own(bakery, own(coverage_html=f"\n  {text}\n", mine_html=""), formats=HTML)
    assert (found.span.text, found.suggestion) == (misspelt, meant)


def test_every_template_that_does_not_parse_is_told_at_once(bakery: Checked) -> None:
    told = faults(bakery, index_html="{{", index_md="{% for %}", style_css="a\n</style>")
    assert [line.split()[0] for line in told] == [
        "templates/index.html:1",
        "templates/index.md:1",
        "templates/style.css:2",
    ]


def test_a_fault_in_a_part_is_told_in_the_part(bakery: Checked) -> None:
    texts = {"role-who.html": SourceFile("templates/role-who.html", "x\ny\n{{ book.missoin }}")}
    _, found = build_own(bakery, texts, formats=HTML)
    assert [(one.span.file.path, one.span.start.line, one.span.text) for one in found] == [
        ("templates/role-who.html", 3, "missoin")
    ]


def test_every_page_may_spend_the_same(bakery: Checked) -> None:
    text = "{% for i in range(4000000) %}{% endfor %}"
    assert faults(bakery, coverage_html=text, index_html=text, promises_html=text) == []


def test_faults_are_told_in_french(bakery: Checked) -> None:
    _, found = build_own(bakery, own(coverage_html="{{ missoin }}"), formats=HTML)
    assert [one.message("fr") for one in found] == [
        "le gabarit est inutilisable : rien de ce nom n'est donné ici : « missoin »"
    ]


def test_templates_are_read_from_the_house_and_from_nowhere_else(tmp_path: Path) -> None:
    house = tmp_path / "house"
    (house / "templates" / "below").mkdir(parents=True)
    for name in ("index.html", "index.md", "style.css", "find.js", ".hidden.html", "below/role.html", "notes.txt"):
        (house / "templates" / name).write_text(name, "utf-8")
    templates, found = own_templates(house)
    assert (sorted(templates), found) == (["index.html", "index.md", "style.css"], ())


def test_a_template_that_leads_out_of_the_house_is_refused(tmp_path: Path) -> None:
    house = tmp_path / "house"
    (house / "templates").mkdir(parents=True)
    (tmp_path / "secret").write_text("secret", "utf-8")
    (house / "templates" / "index.html").symlink_to(tmp_path / "secret")
    (house / "templates" / "index.md").write_bytes("é".encode("latin-1"))
    templates, found = own_templates(house)
    assert "index.html" not in templates
    assert [(one.span.file.path, one.rule.name) for one in found] == [
        ("templates/index.html", "link-out-of-house"),
        ("templates/index.md", "not-utf8"),
    ]
