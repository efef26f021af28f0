"""The address that the files of a theme have while a PDF is written: an invented one, alike on every machine.

A relative address in a template or a stylesheet is completed with it. The folder's own address would go into the PDF
with every relative link, and through the names of pictures into its bytes.
"""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urlsplit

# RFC 6761, 6.4: no host has a name that ends in .invalid. The folders above are there for `../` to climb.
_HOST = "samling.invalid"
_COLLECTION = "/-/-/-/-/-/-/-/-/samling"
_THEME = f"{_COLLECTION}/templates/"
BASE = f"https://{_HOST}{_THEME}"


def is_relative(address: str) -> bool:
    """Return whether the address was a relative one before it was completed with `BASE`."""
    return urlsplit(address).netloc == _HOST


def file_of(address: str) -> str | None:
    """Return the name of the theme's file that `address` leads to, or None where it leads elsewhere."""
    path = unquote(urlsplit(address).path)
    return path.removeprefix(_THEME) if is_relative(address) and path.startswith(_THEME) else None


def shown(address: str) -> str:
    """Return how a message names the address: a file from the collection's folder, the rest as it is, cut at 80."""
    if is_relative(address):
        address = posixpath.relpath(unquote(urlsplit(address).path), _COLLECTION)
    return address if len(address) <= 80 else address[:79] + "…"
