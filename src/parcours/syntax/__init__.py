"""YAML text to trees in which every value knows its place. Floor 2."""
