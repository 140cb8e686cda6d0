"""Plans to artifacts: the only door to jinja2. Floor 7."""
