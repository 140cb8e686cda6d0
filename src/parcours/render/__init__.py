"""A plan as pages: Markdown, HTML, JSON. Decides nothing. The only door to jinja2 and markdown-it. Floor 7."""
