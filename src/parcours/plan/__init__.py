"""Project to playbooks and scores: plain text in reading order, no markup. Floor 6."""
