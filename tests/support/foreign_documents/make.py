"""Make the documents of tests/data/import again: `.venv/bin/python -m tests.support.foreign_documents.make [STEP…]`.

Needs soffice (writer), chromium, qpdf and pdftoppm; the versions stand in README.md. The bytes differ from time to time
(dates, ids), so what the tests read is what was committed; forventet.yaml says what each document holds.
"""

from __future__ import annotations

import functools
import http.server
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
from docx import Document
from PIL import Image
from weasyprint import HTML

from tests.support.foreign_documents.texts import (
    booklet,
    html_page,
    long_bullet,
    long_prose,
    long_section,
    many_bullets,
    plain,
)
from tests.support.foreign_documents.word import (
    KILDER,
    danish,
    form,
    moved,
    numbered,
    styled,
    template,
    typed,
    with_header,
)

HERE = KILDER.parent
PLAIN_PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}'


def run(*command: str | Path) -> None:
    environment = {**os.environ, "LANG": "da_DK.UTF-8", "LANGUAGE": "da"}
    subprocess.run([str(part) for part in command], check=True, capture_output=True, timeout=300, env=environment)


def office(work: Path, *arguments: str | Path) -> None:
    run("soffice", f"-env:UserInstallation={(work / 'profil').as_uri()}", "--headless", "--norestore", *arguments)


def converted(work: Path, original: Path, name: str, form: str = "", read_as: str = "") -> None:
    """Let LibreOffice save `original` as `name` here."""
    ending = name.rpartition(".")[2]
    options = [f"--infilter={read_as}"] if read_as else []
    office(work, *options, "--convert-to", form or ending, "--outdir", work, original)
    (HERE / name).write_bytes((work / f"{original.stem}.{ending}").read_bytes())


def word_documents() -> None:
    documents: dict[str, Any] = {
        "tabel": styled("tabel"),
        "nummererede-overskrifter": numbered("nummererede-overskrifter"),
        "sidehoved": with_header("sidehoved"),
        "skrevne-punkter": typed("skrevne-punkter"),
        "sporede-flytninger": moved("flyttede"),
        "skabelon": template("skabelon"),
        "skema": form("skema"),
        "dansk-word": danish("dansk-word"),
        "uden-titel": styled("uden-titel"),
        "tom": Document(),
        "200-sider": booklet(),
        "for-lang-tekst": long_section(),
        "for-stor": long_prose(),
    }
    for name, document in documents.items():
        document.core_properties.author = "Sekretariatet"
        document.core_properties.comments = ""
        document.save(HERE / f"{name}.docx")


def office_documents(work: Path) -> None:
    for name in ("sporede-aendringer", "tekstbokse", "det-hele"):
        converted(work, KILDER / f"{name}.fodt", f"{name}.docx", "docx:MS Word 2007 XML")
    for name in ("tabel", "nummererede-overskrifter", "sidehoved", "tom", "skema"):
        converted(work, HERE / f"{name}.docx", f"{name}.pdf")
    for name in ("det-hele", "to-spalter", "liggende"):
        converted(work, KILDER / f"{name}.fodt", f"{name}.pdf")
    converted(work, HERE / "200-sider.docx", "200-sider.pdf", PLAIN_PDF)
    converted(work, KILDER / "eksport.html", "eksport.html", "html:HTML (StarWriter)", "HTML (StarWriter)")
    converted(work, HERE / "skabelon.docx", "skabelon.odt")
    converted(work, HERE / "skabelon.docx", "skabelon.rtf")
    converted(work, HERE / "skabelon.docx", "skabelon.doc", "doc:MS Word 97")
    (HERE / "gammel-word.docx").write_bytes((HERE / "skabelon.doc").read_bytes())
    (HERE / "skabelon.doc").unlink()
    hyphenated = KILDER / "orddeling-bloed.html"
    converted(work, hyphenated, "orddeling-bloed.pdf", read_as="HTML (StarWriter)")
    module = work / "profil/user/basic/Standard/Module1.xba"
    head, _, _ = module.read_text(encoding="utf-8").partition("REM")
    module.write_text(f"{head}{(KILDER / 'adgangskode.bas').read_text()}</script:module>", encoding="utf-8")
    call = f'macro:///Standard.Module1.MedAdgangskode("{HERE / "skabelon.docx"}","{HERE / "adgangskode.docx"}")'
    office(work, call)


def browser_documents(work: Path) -> None:
    """Print with chromium: two columns in CSS, and a page of the intranet with the browser's own header and footer."""
    (work / "to-spalter.html").write_text(html_page("to-spalter", "body{columns:2;margin:0}"), encoding="utf-8")
    (work / "koekken.html").write_text(html_page("utf16", "body{line-height:2.4;font-size:19pt}"), encoding="utf-8")
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=work)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    rules = f"--host-resolver-rules=MAP intranet.havnby.example 127.0.0.1:{server.server_port}"
    address = "http://intranet.havnby.example/"
    profile = f"--user-data-dir={work / 'chromium'}"
    common = ("chromium", "--headless", "--lang=da", "--no-sandbox", "--no-proxy-server", profile, rules)
    printed: tuple[tuple[str, str, list[str]], ...] = (
        ("to-spalter.html", "to-spalter-browser.pdf", ["--no-pdf-header-footer"]),
        ("koekken.html", "udskrevet.pdf", []),
    )
    for page, name, options in printed:
        run(*common, *options, f"--print-to-pdf={HERE / name}", address + page)
    server.shutdown()


def pictures(work: Path, original: str, resolution: int = 100) -> list[Image.Image]:
    run("pdftoppm", "-r", str(resolution), "-gray", HERE / original, work / "side")
    pages = [Image.open(path).convert("1") for path in sorted(work.glob("side*.pgm"))]
    for path in work.glob("side*.pgm"):
        path.unlink()
    return pages


def scanned(work: Path) -> None:
    first, *rest = pictures(work, "tabel.pdf")
    first.save(HERE / "scannet.pdf", save_all=True, append_images=rest, resolution=100)
    run("qpdf", "--empty", "--pages", HERE / "nummererede-overskrifter.pdf", HERE / "scannet.pdf", "1", "--",
        HERE / "delvis-scannet.pdf")  # fmt: skip
    first, *rest = pictures(work, "nummererede-overskrifter.pdf")
    first.save(work / "billede.pdf", save_all=True, append_images=rest, resolution=100)
    run(
        "qpdf", HERE / "nummererede-overskrifter.pdf", "--overlay", work / "billede.pdf", "--", HERE / "scannet-ocr.pdf"
    )


def changed_pdfs() -> None:
    """Encrypt, linearise, rotate, damage."""
    original = HERE / "tabel.pdf"
    run("qpdf", "--encrypt", "hemmelig", "ejer", "256", "--", original, HERE / "adgangskode.pdf")
    run("qpdf", "--encrypt", "", "ejer", "256", "--extract=n", "--modify=none", "--", original, HERE / "ejerkode.pdf")
    run("qpdf", "--linearize", original, HERE / "lineariseret.pdf")
    with pikepdf.open(original) as pdf:
        for page in pdf.pages:
            _, _, width, height = (float(value) for value in page.MediaBox)
            turn = f"q 0 1 -1 0 {height} 0 cm".encode()
            page.contents_add(turn, prepend=True)
            page.contents_add(b"Q")
            page.MediaBox = pikepdf.Array([0, 0, height, width])
            page.Rotate = 90
        pdf.save(HERE / "roteret.pdf")
    with pikepdf.open(original) as pdf:
        kids = pdf.Root.Pages.Kids
        kids.append(pdf.Root.Pages)
        pdf.save(HERE / "side-ring.pdf")
    with pikepdf.open(original) as pdf:
        for page in pdf.pages:
            for font in page.Resources.Font.values():
                if "/ToUnicode" in font:  # two pages share a font
                    del font["/ToUnicode"]
        pdf.save(HERE / "uden-tegntabel.pdf")
    whole = original.read_bytes()
    (HERE / "afkortet.pdf").write_bytes(whole[: len(whole) // 2])
    whole = (HERE / "tabel.docx").read_bytes()
    (HERE / "afkortet.docx").write_bytes(whole[: len(whole) // 2])
    (HERE / "forkert-endelse.docx").write_bytes(original.read_bytes())


def text_documents() -> None:
    wrapped: list[str] = []
    for line in plain("notesblok", "-  ").replace("ordensregler", "ordens\u00adregler").splitlines():
        later = "   " if line.startswith("-") else ""
        wrapped += textwrap.wrap(line, 72, subsequent_indent=later) or [""]
    (HERE / "notesblok.txt").write_bytes("\r\n".join([*wrapped, ""]).encode("cp1252"))
    (HERE / "uden-overskrifter.txt").write_bytes((KILDER / "uden-overskrifter.txt").read_bytes())
    lines = plain("utf16", "•\t").replace("\n", "\r\n")
    (HERE / "unicode.txt").write_bytes(lines.encode("utf-16"))
    (HERE / "tom.txt").write_bytes(b"\r\n \r\n")
    (HERE / "intern-wiki.md").write_bytes((KILDER / "intern-wiki.md").read_bytes())
    page = (KILDER / "word-eksport.utf8.html").read_text(encoding="utf-8")
    (HERE / "word-eksport.html").write_bytes(page.encode("cp1252"))
    (HERE / "for-mange-punkter.txt").write_text(many_bullets(), encoding="utf-8")
    (HERE / "for-langt-punkt.md").write_text(long_bullet(), encoding="utf-8")


def hyphenated_pdf() -> None:
    style = "@page{size:A4;margin:25mm 72mm 25mm 25mm} body{font:11pt 'DejaVu Serif';text-align:justify;hyphens:auto;"
    style += "hyphenate-character:'-';hyphenate-limit-chars:5 2 3} li{margin-bottom:3pt}"
    HTML(string=html_page("orddeling", style)).write_pdf(HERE / "orddeling.pdf")
    style = "body{font:12pt 'DejaVu Sans'} h1,h2{text-transform:uppercase;letter-spacing:.35em;font-size:12pt}"
    HTML(string=html_page("skabelon", style)).write_pdf(HERE / "spatieret.pdf")


def main(wanted: list[str]) -> None:
    with TemporaryDirectory() as folder:
        work = Path(folder)
        steps: dict[str, Callable[[], None]] = {
            "word": word_documents,
            "text": text_documents,
            "office": lambda: office_documents(work),
            "browser": lambda: browser_documents(work),
            "hyphen": hyphenated_pdf,
            "scan": lambda: scanned(work),
            "pdf": changed_pdfs,
        }
        for name, step in steps.items():
            if not wanted or name in wanted:
                step()


if __name__ == "__main__":
    main(sys.argv[1:])
