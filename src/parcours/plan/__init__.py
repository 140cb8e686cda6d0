"""What is compiled, as plain text in reading order: playbooks, scores, coverage. Decides everything, marks up nothing. Floor 6."""
