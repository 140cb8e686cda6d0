"""From a plan to artifacts. Floor 7. Pure: the same plan gives the same bytes, with no clock, no absolute path, no chance."""

from collections.abc import Mapping

from parcours.plan.model import Plan

FORMATS = ("md", "html", "json", "cards")


def render(plan: Plan, *, formats: frozenset[str]) -> Mapping[str, bytes]:
    """The pages of a plan: path, relative to the output folder and with `/`, to bytes; in the order of the paths."""
    made: dict[str, bytes] = {}
    if formats & {"md", "html", "cards"}:
        from parcours.render.pages import html_pages, markdown_pages

        made.update(html_pages(plan, formats))
        if "md" in formats:
            made.update(markdown_pages(plan))
    if "json" in formats:
        from parcours.plan.as_json import as_json

        made["playbooks.json"] = as_json(plan)
    return dict(sorted(made.items()))
