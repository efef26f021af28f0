"""The names in a PDF: anchors stand in the order in which they are searched, an attachment is listed once."""

from __future__ import annotations

import io

import pikepdf
import pytest

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from tests.support.pages import SOURCE, page, section

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]


def made(source_name: str, links: str = "") -> pikepdf.Pdf:
    folders = [built_in("templates")]
    parts = [section(key, key, paragraphs=1) for key in ("ærinde", "zone", "område", "afsnit", "økonomi")]
    example = page(sections=parts, source={"name": source_name, "sha256": ""})
    html = render_html(example, folders, "print").replace("</main>", f"{links}</main>")
    return pikepdf.open(io.BytesIO(make_pdf(html, example, SOURCE, folders)))


def test_anchors_are_in_the_order_of_their_bytes() -> None:
    links = "".join(f"<a href='#{key}'>x</a>" for key in ("ærinde", "zone", "område", "afsnit", "økonomi"))
    with made("leder.yaml", links) as pdf:
        names = [bytes(name) for name in pdf.Root.Names.Dests.Names[::2]]
    assert len([name for name in names if name.startswith(b"\xfe\xff")]) >= 3
    assert names == sorted(names)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("leder.yaml", "leder.yaml"),
        ("områdeleder-ø-æ.yaml", "omraadeleder-oe-ae.yaml"),
        ("é中(1).yaml", "e_(1).yaml"),
    ],
)
def test_an_attachment_is_listed_once_and_by_its_name(name: str, plain: str) -> None:
    with made(name) as pdf:
        (attachment,) = pdf.attachments.values()
        assert list(pdf.attachments) == [name]
        assert (str(attachment.obj.UF), bytes(attachment.obj.F)) == (name, plain.encode())
        assert [file.objgen for file in pdf.Root.AF] == [attachment.obj.objgen]
