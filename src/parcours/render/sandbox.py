"""Where a house's own templates run: they see what they are given, and spend what a page may spend. Part of floor 7's render.

A template may come with a pull request from anyone. It reaches no Python internals, no file and no module; it prints no author text
unescaped; and whatever it repeats or multiplies ends, because loops, calls and characters are counted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from typing import Final

from jinja2 import BaseLoader, StrictUndefined, Undefined, nodes, pass_eval_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import TemplateRuntimeError, TemplateSyntaxError
from jinja2.filters import FILTERS as JINJA_FILTERS
from jinja2.filters import do_join
from jinja2.nodes import EvalContext
from jinja2.runtime import Context, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer

from parcours.diagnostics import Words

MOST: Final = 20_000_000
"""Turns of loops, calls and characters that one page may take together."""
LONGEST: Final = 1_000_000
"""Characters or things in what a template puts together."""
_WIDEST: Final = 4096
"""Bits of a whole number."""

TOO_MUCH = Words(
    "this page takes too many turns, calls or characters", "cette page prend trop de tours, d'appels ou de caractères"
)
TOO_LONG = Words("this text, list or number becomes too long", "ce texte, cette liste ou ce nombre devient trop long")
NOT_TEXT = Words("only texts and numbers can be printed", "seuls les textes et les nombres s'impriment")
ALWAYS_ESCAPED = Words("escaping cannot be turned off", "l'échappement ne peut pas être coupé")

TEXT_FILTERS: Final = (
    "abs", "capitalize", "e", "escape", "float", "int", "lower", "replace", "round", "striptags", "title", "trim", "truncate",
    "upper", "urlencode", "wordcount",
)  # fmt: skip
LIST_FILTERS: Final = (
    "count", "d", "default", "dictsort", "first", "groupby", "items", "join", "last", "length", "list", "map", "max", "min",
    "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "sum", "unique",
)  # fmt: skip
GLOBALS: Final = ("cycler", "dict", "joiner", "namespace")
_STR: Final = (
    "capitalize", "casefold", "count", "endswith", "find", "index", "isdigit", "lower", "lstrip", "partition", "removeprefix",
    "removesuffix", "rfind", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "title", "upper",
)  # fmt: skip
_DICT: Final = ("get", "items", "keys", "values")
_WITH_METHODS: Final = ("jinja2.", "parcours.plan.", "parcours.render.")
"""Whose methods may be called. Of anything else, a spec above all, only what it holds is seen."""
_COUNTED, _JOINED = "turns of a loop", "texts in a row"
"""Filters that no author can name: they stand in what a template was compiled to."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2 for own templates. `finalize` is what every expression of the format goes through."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(
        self,
        loader: BaseLoader,
        *,
        autoescape: bool,
        finalize: Callable[[object], object] | None,
        more_filters: Mapping[str, Callable[..., object]],
    ) -> None:
        def printed(value: object) -> object:
            if not isinstance(value, (str, int, float, Undefined)):
                raise TemplateRuntimeError(NOT_TEXT.en)
            self.spend(len(str(value)))
            return value if finalize is None else finalize(value)

        super().__init__(
            loader=loader,
            autoescape=autoescape,
            finalize=printed,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            optimized=False,
        )
        self.code_generator_class = _Counting
        self.left = MOST
        self.filters = {
            **{name: _of_texts(JINJA_FILTERS[name]) for name in TEXT_FILTERS},
            **{name: JINJA_FILTERS[name] for name in LIST_FILTERS},
            "join": _join,
            "replace": _replace,
            **more_filters,
            _COUNTED: self._counted,
            _JOINED: _in_a_row,
        }
        self.globals = {**{name: self.globals[name] for name in GLOBALS}, "range": self._range}

    def refill(self) -> None:
        """A new page begins."""
        self.left = MOST

    def spend(self, amount: int) -> None:
        """Takes from what the page may spend."""
        self.left -= amount
        if self.left < 0:
            raise TemplateRuntimeError(TOO_MUCH.en)

    def _counted(self, turns: Iterable[object], weight: int) -> Iterator[object]:
        for turn in turns:
            self.spend(weight)
            yield turn

    def _range(self, *bounds: int) -> range:
        made = range(*bounds)
        self.spend(len(made))
        return made

    def call(__self, __context: Context, __obj: object, *args: object, **kwargs: object) -> object:  # noqa: N805
        __self.spend(1)
        return super().call(__context, __obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        _grown(_size_after(operator, left, right))
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        if isinstance(obj, str):
            return attr in _STR
        if isinstance(obj, dict):
            return attr in _DICT
        if callable(value) and not type(obj).__module__.startswith(_WITH_METHODS):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: object) -> None:
        """`format` is no method that templates have: a width would make any text as long as it likes."""


class _Counting(CodeGenerator):
    """Compiles a template so that its loops and joined texts are counted, and its escaping stays on."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        _Bounding().visit(node)
        super().visit_Template(node, frame)


class _Bounding(NodeTransformer):
    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        weight = 1 + sum(len(data.data) for data in node.find_all(nodes.TemplateData))
        weight += sum(len(const.value) for const in node.find_all(nodes.Const) if isinstance(const.value, str))
        self.generic_visit(node)
        assert isinstance(node.iter, nodes.Expr)
        node.iter = _filtered(node.iter, _COUNTED, nodes.Const(weight))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes, lineno=node.lineno), _JOINED)

    def visit_ScopedEvalContextModifier(self, node: nodes.ScopedEvalContextModifier) -> nodes.Node:  # noqa: N802
        raise TemplateSyntaxError(ALWAYS_ESCAPED.en, node.lineno)


def _filtered(node: nodes.Expr, name: str, *args: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, list(args), [], None, None, lineno=node.lineno)


def _of_texts(function: Callable[..., object]) -> Callable[..., object]:
    """A filter of texts that takes no lists: the text of a list in lists has no bounds."""

    @wraps(function)
    def bounded(*args: object, **kwargs: object) -> object:
        if any(isinstance(one, (list, tuple, dict)) for one in args):
            raise TemplateRuntimeError(NOT_TEXT.en)
        return function(*args, **kwargs)

    return bounded


@pass_eval_context
def _join(context: EvalContext, value: Iterable[object], d: str = "", attribute: str | int | None = None) -> object:
    parts = list(value)
    if attribute is None:
        _grown(_length(parts) + len(d) * len(parts))
    return do_join(context, parts, d, attribute)


@pass_eval_context
def _in_a_row(context: EvalContext, parts: list[object]) -> str:
    _grown(_length(parts))
    return markup_join(parts) if context.autoescape else str_join(parts)


@pass_eval_context
def _replace(context: EvalContext, text: object, old: str, new: str, count: int | None = None) -> object:
    _grown(_length([text]) + str(text).count(old) * len(new))
    replaced: object = JINJA_FILTERS["replace"](context, text, old, new, count)
    return replaced


def _length(parts: Iterable[object]) -> int:
    """The characters of texts and numbers in a row."""
    total = 0
    for part in parts:
        if isinstance(part, (list, tuple, dict)):
            raise TemplateRuntimeError(NOT_TEXT.en)
        total += len(str(part))
    return total


def _grown(size: int) -> None:
    if size > LONGEST:
        raise TemplateRuntimeError(TOO_LONG.en)


def _size_after(operator: str, left: object, right: object) -> int:
    """How large what an operator makes can be: of texts and lists their length; too large for a number that is too wide."""
    match operator, left, right:
        case "%", str(), _:
            return LONGEST + 1
        case "+", (str() | list() | tuple()), (str() | list() | tuple()):
            return len(left) + len(right)
        case "*", (str() | list() | tuple()), int():
            return len(left) * right
        case "*", int(), (str() | list() | tuple()):
            return len(right) * left
        case "*", int(), int():
            return _of_bits(left.bit_length() + right.bit_length())
        case "**", int(), int():
            return _of_bits(left.bit_length() * right)
        case _:
            return 0


def _of_bits(bits: int) -> int:
    return LONGEST + 1 if bits > _WIDEST else 0
