"""The logo is read from the collection and from nowhere else."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.rendering.logo import MAX_LOGO, logo_uri

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 8
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'


@pytest.mark.parametrize(
    ("name", "data", "start"),
    [
        ("logo.png", PNG, "data:image/png;base64,"),
        ("logo.PNG", PNG, "data:image/png;base64,"),
        ("logo.jpg", b"\xff\xd8\xff\xe0", "data:image/jpeg;base64,"),
        ("billeder/logo.svg", SVG, "data:image/svg+xml;base64,"),
    ],
)
def test_a_logo_becomes_a_data_address(tmp_path: Path, name: str, data: bytes, start: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    uri = logo_uri(tmp_path, name)
    assert uri.startswith(start)
    assert base64.b64decode(uri.removeprefix(start)) == data


@pytest.mark.parametrize(
    "name",
    [
        "findes-ikke.png",
        "../udenfor.png",
        "ind/../../udenfor.png",
        "genvej.png",
        "mappe.png",
        "tekst.png",
        "stor.png",
        "logo.gif",
        "nul\0.png",
        "/etc/passwd",
        "https://example.org/logo.png",
    ],
)
def test_what_is_no_logo_is_refused(tmp_path: Path, name: str) -> None:
    root = tmp_path / "samling"
    (root / "mappe.png").mkdir(parents=True)
    (tmp_path / "udenfor.png").write_bytes(PNG)
    (root / "genvej.png").symlink_to(tmp_path / "udenfor.png")
    (root / "tekst.png").write_bytes(b"root:x:0:0")
    (root / "stor.png").write_bytes(PNG + b"\0" * MAX_LOGO)
    (root / "logo.gif").write_bytes(b"GIF89a")
    with pytest.raises(FileProblem):
        logo_uri(root, name)
