"""parcours: customer journeys in YAML, validated and compiled into one playbook per role."""

__version__ = "0.1.0"
