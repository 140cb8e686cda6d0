"""Time as numbers: durations, clocks, days and the sentences that say them. Knows no spec. Floor 1."""
