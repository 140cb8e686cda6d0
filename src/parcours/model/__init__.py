"""Trees to specs: pydantic models, one document at a time, no cross-references. Floor 3."""
