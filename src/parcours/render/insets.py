"""Large fragments of a page: a template leaves a place for them, and they are put in once its page is printed. Part of floor 7's render.

What goes through a template is copied five times, two bytes for each letter as soon as one sign of the page takes more than one.
"""

_MARK = "\0"
"""Stands on both sides of the number of a fragment. No text holds it: the reader refuses it in every spec."""


class Insets:
    """The fragments of the page that is being printed."""

    def __init__(self) -> None:
        self._kept: list[bytes] = []
        self._shared: dict[str, bytes] = {}

    def put(self, text: str) -> str:
        """Keeps a fragment, and gives what holds its place."""
        return self._keep(text.encode())

    def put_shared(self, text: str) -> str:
        """The same for a fragment of many pages: it is encoded once."""
        found = self._shared.get(text)
        if found is None:
            found = self._shared[text] = text.encode()
        return self._keep(found)

    def _keep(self, fragment: bytes) -> str:
        self._kept.append(fragment)
        return f"{_MARK}{len(self._kept) - 1}{_MARK}"

    def filled(self, page: str) -> bytes:
        """A printed page with its fragments in their places; the next one begins without any."""
        texts = page.split(_MARK)
        parts = [text.encode() for text in texts]
        parts[1::2] = [self._kept[int(number)] for number in texts[1::2]]
        self._kept.clear()
        return b"".join(parts)


class InPlace(Insets):
    """For templates of a house's own, which may do with texts what they like: nothing is kept apart."""

    def put(self, text: str) -> str:
        """The fragment itself."""
        return text

    put_shared = put

    def filled(self, page: str) -> bytes:
        """The page as it was printed: what it holds is the house's own affair."""
        return page.encode()
