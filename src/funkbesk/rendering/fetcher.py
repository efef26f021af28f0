"""What the PDF writer may fetch: the packaged fonts, files of the theme, data URIs. Everything else ends the work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from funkbesk.rendering.fonts import FONT_FILES

_IMAGES = ("image/png", "image/jpeg", "image/svg+xml", "image/gif", "image/webp")


class ForbiddenAddress(FatalURLFetchingError):  # type: ignore[misc]  # weasyprint has no types
    """A page asked for something it may not have. WeasyPrint would swallow any other exception and leave a hole."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class ThemeFetcher(URLFetcher):  # type: ignore[misc]  # weasyprint has no types
    """Fetches only what belongs to the document; never opens a connection."""

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(allowed_protocols=("file", "data"), allow_redirects=False, fail_on_errors=True)
        self._folders = tuple(folder.resolve() for folder in folders)

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return the content of `url`. Raises `ForbiddenAddress` where it may not be fetched."""
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        if scheme == "data" and parts.path.lower().startswith(_IMAGES):
            return super().fetch(url, headers)
        if scheme == "file" and not parts.netloc:
            path = Path(url2pathname(parts.path)).resolve()
            if path in FONT_FILES or any(path.is_relative_to(folder) for folder in self._folders):
                return super().fetch(url, headers)
        raise ForbiddenAddress(url)
