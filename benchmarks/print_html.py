"""The HTML that our PDFs are made from, as files that WeasyPrint alone can read."""

from __future__ import annotations

from pathlib import Path

from funkbesk.assets import built_in
from funkbesk.reading.collection import Collection
from funkbesk.rendering.fonts import font_faces
from funkbesk.rendering.html import render_html
from funkbesk.rendering.page import build_page


def print_html(root: Path, out: Path) -> list[Path]:
    """Write the HTML for print of every description of the collection into `out`; return the files."""
    out.mkdir(parents=True)
    collection = Collection(root)
    pages = []
    for path, loaded in collection.descriptions.items():
        assert loaded.document is not None, loaded.findings
        settings, register = collection.settings(), collection.register()
        page = build_page(loaded.document, register, settings, loaded.data, path.name, root)
        pages.append(out / f"{path.stem}.html")
        html = render_html(page, [built_in("templates")], "print")
        pages[-1].write_text(html.replace("<style>", f"<style>{font_faces()}", 1), encoding="utf-8")
    return pages
