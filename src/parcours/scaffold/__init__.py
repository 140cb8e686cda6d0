"""What a new house begins with: a small house that validates, and what its desk needs (editor, git, forges). Floor 7."""
