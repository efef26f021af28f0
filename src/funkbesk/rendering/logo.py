"""The collection's logo as a `data:` address, so that a document never has to fetch it."""

from __future__ import annotations

import base64
from pathlib import Path

from funkbesk.files import FileProblem, read_bytes

MAX_LOGO = 1024 * 1024
"""Bytes. The logo is in every HTML file; what a municipality publishes is 5 to 50 KB."""

_TYPES = {
    ".png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff"),
    ".jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    ".svg": ("image/svg+xml", b"<svg"),
}
_SVG_START = 4096


def logo_path(root: Path, logo: str) -> Path:
    """Return where the logo of the settings lies. Raises `FileProblem` where that is outside the collection."""
    try:
        path = (root / logo).resolve()
        inside = path.is_relative_to(root.resolve())
    except (OSError, ValueError, RuntimeError):  # a loop of links; a character that no path may hold
        path, inside = root, False
    if not inside:
        raise FileProblem(
            f"Logoet {logo} ligger uden for samlingen.",
            "Læg filen i samlingens mappe, og skriv stien derfra under udseende.logo i funkbesk.yaml.",
        )
    return path


def logo_uri(root: Path, logo: str) -> str:
    """Return the logo as a `data:` address.

    Raises `FileProblem` where the file is missing, outside the collection, larger than 1 MB, or no png, jpg or svg.
    """
    path = logo_path(root, logo)
    kind, start = _TYPES.get(path.suffix.lower(), ("", b""))
    data = read_bytes(path, MAX_LOGO) if kind else b""
    if len(data) > MAX_LOGO:
        raise FileProblem(f"Logoet {logo} fylder mere end 1 MB.", "Gem det i en mindre udgave.")
    if not kind or not (start in data[:_SVG_START] if kind == "image/svg+xml" else data.startswith(start)):
        raise FileProblem(f"Logoet {logo} er ikke et billede af typen png, jpg eller svg.", "Gem det som en af dem.")
    return f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
