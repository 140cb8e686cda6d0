"""Whether texts hold any of some signs. Part of floor 7's render."""


def blotting(signs: str) -> bytes:
    """The table that blots signs of Latin-1 out: a text holds none of them if its bytes stay as they are. A pattern that looks for
    them takes four times as long, and each text of a house is looked at.
    """
    return bytes([0 if chr(byte) in signs else byte for byte in range(256)])
