"""Can a promise be kept? Its routes, the bounds of its links, its verdict; segment by segment. Part of floor 5."""
