"""One module a family of rules; no rule knows another. Floor 5."""
