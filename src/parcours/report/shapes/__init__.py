"""What programs read, field by field: the shape of every JSON document that commands write, but for the plan. Part of floor 7's report.

Those who write a document promise its shape to the type checker; the manual is generated from here. A run loads nothing of it.
Fields may be added within a version; none goes, or changes its meaning, without a new one.
"""
