"""How our templates become code: what they print is asked once, and what they call is called at once. Part of floor 7's render.

jinja2 asks each value up to four times whether it is ready, as any template may print anything. In ours all of it goes through `finalize`,
which escapes; and no piece that they call wants what jinja2 would pass it besides.
"""

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame


class PrintingCode(CodeGenerator):
    """Compiles a template of ours."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002
        self.write("environment.finalize(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:  # noqa: ARG002
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """No name of an attribute in them is that of an item."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        if forward_caller or node.dyn_args or node.dyn_kwargs:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")
