"""The formats of a report, written out. Part of floor 7's report."""

from parcours.report.report import Asked, Report

FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit", "rdjson")


def written(name: str, report: Report, asked: Asked) -> str:
    """The report in one of the formats for programs, or as plain text; ends with a line end unless there is nothing to say."""
    match name:
        case "json":
            from parcours.report.as_json import as_json

            return as_json(report, asked.language)
        case "sarif":
            from parcours.report.as_sarif import as_sarif

            return as_sarif(report, asked)
        case "github":
            from parcours.report.as_github import as_github

            return as_github(report, asked)
        case "gitlab":
            from parcours.report.as_gitlab import as_gitlab

            return as_gitlab(report, asked)
        case "junit":
            from parcours.report.as_junit import as_junit

            return as_junit(report, asked)
        case "rdjson":
            from parcours.report.as_rdjson import as_rdjson

            return as_rdjson(report, asked)
        case _:
            from parcours.report.console import as_text

            return as_text(report, asked.language)
