"""Time as numbers: durations, clocks, days and the sentences that say them; calendars, delays and the worst case. Floor 1.

Knows no spec. What leads from an instant to an instant is made of exact pieces, from below: `pieces`, `zones`, `openings`,
`calendars`, `delays`, `due`, `timetables`.
"""
