"""What the PDF writer may fetch: the packaged fonts, files of the theme, data URIs. Everything else ends the work."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from funkbesk.rendering import without_machine_fonts  # noqa: F401 (before WeasyPrint)

# isort: split
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from funkbesk.files import FileProblem, read_bytes
from funkbesk.rendering import theme, theme_address
from funkbesk.rendering.fonts import font_files

_IMAGES = ("image/png", "image/jpeg", "image/svg+xml", "image/gif", "image/webp")
_TYPES = mimetypes.MimeTypes()  # those that Python knows itself; the machine's own table would differ


class ForbiddenAddress(FatalURLFetchingError):  # type: ignore[misc]  # weasyprint has no types
    """A page asked for something it may not have. WeasyPrint would swallow any other exception and leave a hole."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class ThemeFetcher(URLFetcher):  # type: ignore[misc]  # weasyprint has no types
    """Fetches only what belongs to the document; never opens a connection."""

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(allowed_protocols=("file", "data"), allow_redirects=False, fail_on_errors=True)
        self._folders = tuple(folders)

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """Return the content of `url`. Raises `ForbiddenAddress` where it may not be fetched."""
        parts = urlsplit(url)
        scheme = parts.scheme.lower()
        if scheme == "data" and parts.path.lower().startswith(_IMAGES):
            return super().fetch(url, headers)
        if scheme == "file" and not parts.netloc and Path(url2pathname(parts.path)).resolve() in font_files():
            return super().fetch(url, headers)
        name = theme_address.file_of(url)
        path = theme.find(self._folders, name, theme.MAX_PICTURE) if name else None
        if path is None:
            raise ForbiddenAddress(url)
        try:
            content = read_bytes(path, theme.MAX_PICTURE)
        except FileProblem as problem:
            raise ForbiddenAddress(url) from problem
        kind = _TYPES.guess_type(path.name)[0] or "application/octet-stream"
        return URLFetcherResponse(url, content, {"Content-Type": kind})
