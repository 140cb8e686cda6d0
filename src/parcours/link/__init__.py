"""Specs to a project in which references are objects. Floor 4."""
