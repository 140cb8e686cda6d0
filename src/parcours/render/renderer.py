"""From a plan to artifacts. Floor 7. Pure: the same plan gives the same bytes, with no clock, no absolute path, no chance."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from parcours.plan.model import Plan
from parcours.source import SourceFile

if TYPE_CHECKING:
    from parcours.render.own_templates import TemplateFault

FORMATS = ("md", "html", "json", "cards")


def render(plan: Plan, *, formats: frozenset[str]) -> Mapping[str, bytes]:
    """The pages of a plan: path, relative to the output folder and with `/`, to bytes; in the order of the paths."""
    return _made(plan, formats, {})


def render_own(
    plan: Plan, *, formats: frozenset[str], templates: Mapping[str, SourceFile]
) -> tuple[Mapping[str, bytes], "tuple[TemplateFault, ...]"]:
    """The same with templates of the house in the place of ours; no pages where one of them is at fault."""
    from parcours.render.own_templates import faults_of, told_while

    if faults := faults_of(templates, plan.language):
        return {}, faults
    return told_while(lambda: _made(plan, formats, templates), templates)


def _made(plan: Plan, formats: frozenset[str], own: Mapping[str, SourceFile]) -> Mapping[str, bytes]:
    made: dict[str, bytes] = {}
    if formats & {"md", "html", "cards"}:
        from parcours.render.pages import html_pages, markdown_pages

        made.update(html_pages(plan, formats, own))
        if "md" in formats:
            made.update(markdown_pages(plan, own))
    if "json" in formats:
        from parcours.plan.as_json import as_json

        made["playbooks.json"] = as_json(plan)
    return dict(sorted(made.items()))
