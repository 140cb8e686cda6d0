"""Project to findings: the rules of the method. Floor 5."""
