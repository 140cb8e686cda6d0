"""Diagnostics to people (a terminal) and machines (JSON). Floor 7; sees diagnostics only."""
