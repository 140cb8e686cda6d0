"""Trees to specs: models that pydantic's core checks, one document at a time, no cross-references. Floor 3."""
