"""The catalogues: lists shared by all journeys of a house. Floor 3."""
