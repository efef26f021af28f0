"""Pages as templates see them, from the plain to the extreme: plain data, shaped as `build_page` makes it."""

from __future__ import annotations

import base64
import hashlib
import itertools
import struct
import zlib
from typing import Any

Page = dict[str, Any]

SOURCE = b"id: eksempel\nart: rolle\n"
TASKS = (
    "At koordinere og kvalitetssikre de opgaver, som løses på tværs af afdelinger",
    "At bidrage til, at borgerne oplever én indgang til kommunen",
    "At følge op på mål og rammer og lægge en plan for det, der ikke nås, så ingen er i tvivl om ansvaret",
    "At sparre med kolleger",
)
PARAGRAPH = (
    "Stillingen er placeret i sekretariatet og har til formål at skabe sammenhæng mellem det politiske niveau, "
    "ledelsen og de medarbejdere, der møder borgerne. Det sker i samarbejde med resten af organisationen."
)
LONG_WORD = "Arbejdsmarkedsuddannelsesinstitutionsbestyrelsesformandskandidatudvælgelsesprocedurebeskrivelse"
ENDLESS = "https://www.eksempel.dk/" + "en-adresse-uden-mellemrum/" * 6


def bullets(number: int, prefix: str = "p") -> list[Page]:
    """Return this many bullets, of changing length."""
    texts = itertools.cycle(TASKS)
    return [{"id": f"{prefix}{n}", "anchor": f"punkt-{prefix}{n}", "text": next(texts)} for n in range(1, number + 1)]


def section(
    key: str, heading: str, paragraphs: int = 0, bullet_count: int = 0, groups: list[Page] | None = None
) -> Page:
    """Return a section with as much text as asked for."""
    return {
        "key": key,
        "anchor": key,
        "heading": heading,
        "paragraphs": [PARAGRAPH] * paragraphs,
        "bullets": bullets(bullet_count, key),
        "groups": groups or [],
    }


def group(key: str, heading: str, number: str | None, bullet_count: int) -> Page:
    """Return a group of a section."""
    return {
        "id": key,
        "anchor": f"gruppe-{key}",
        "number": number,
        "heading": heading,
        "paragraphs": [],
        "bullets": bullets(bullet_count, key),
    }


def page(**changes: Any) -> Page:
    """Return an ordinary page, a draft of one to two sheets, with `changes`."""
    digest = hashlib.sha256(SOURCE).hexdigest()
    status = changes.get("status_label", "Udkast")
    return {
        "kind": "rolle",
        "id": "eksempel",
        "title": "Faglig koordinator",
        "version": "0.1.0",
        "status": "udkast",
        "status_label": "Udkast",
        "in_force": False,
        "valid_from": None,
        "unit": "Sekretariatet",
        "municipality": "Eksempel Kommune",
        "sections": [
            section("formål", "Formål med stillingen", paragraphs=2),
            section("ansvar", "Ansvar og opgaver", bullet_count=8),
            section("samarbejde", "Samarbejde", paragraphs=1, bullet_count=4),
            section("kompetencer", "Kompetencer", bullet_count=6),
        ],
        "facts": [
            {"label": "Version", "value": "0.1.0"},
            {"label": "Status", "value": status},
            {"label": "Kontrolsum (SHA-256)", "value": digest},
        ],
        "source": {"name": "eksempel.yaml", "sha256": digest},
        "look": {"colour": "#1f4e79", "font_size": 11, "logo": None},
    } | changes


def look(**changes: Any) -> Page:
    """Return the ordinary look with `changes`."""
    return {"colour": "#1f4e79", "font_size": 11, "logo": None} | changes


def svg_logo() -> Page:
    """Return a wide logo as a drawing."""
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60" width="240" height="60">'
        '<path d="M5 5h40v30a20 20 0 0 1-40 0z" fill="#7a1f3d"/>'
        '<path d="M60 14h170v8H60zM60 32h120v8H60z" fill="#333"/></svg>'
    )
    return {"uri": _data("image/svg+xml", drawing.encode()), "text": "Eksempel Kommune, våben"}


def png_logo(width: int = 400, height: int = 400) -> Page:
    """Return a logo as a picture in one colour."""
    rows = (b"\0" + b"\x7a\x1f\x3d" * width) * height
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    return {"uri": _data("image/png", png), "text": "Eksempel Kommune, logo"}


def examples() -> dict[str, Page]:
    """Return pages by name that between them need every part of the templates and every kind of strain."""
    return {
        "udkast": page(),
        "titel-200": page(title=_title(200)),
        "titel-300": page(title=_title(300), status="høring", status_label="I høring"),
        "60-punkter": page(sections=[section("ansvar", "Ansvar", bullet_count=60), section("mål", "Mål", 1)]),
        "et-afsnit": page(sections=[section("formål", "Formål med stillingen", paragraphs=1)]),
        "svg-stor-skrift": page(look=look(colour="#7a1f3d", font_size=14, logo=svg_logo())),
        "png-lille-skrift": page(look=look(colour="#22543d", font_size=9, logo=png_logo())),
        "grupper": page(
            sections=[
                section("formål", "Formål", paragraphs=1),
                section(
                    "opgaver",
                    "Opgaver",
                    paragraphs=1,
                    bullet_count=1,
                    groups=[group(f"g{n}", f"Opgaver af den {n}. slags", f"{n}.", 4) for n in range(1, 13)],
                ),
                section("møder", "Møder", groups=[group("fast", "Faste møder", None, 2)]),
            ]
        ),
        "gældende": page(**_in_force()),
        "ophævet": page(status="ophævet", status_label="Ophævet", valid_from="1. januar 2020"),
        "lange-ord": page(**_long_words()),
    }


def _in_force() -> Page:
    facts = {
        "Version": "2.10.0",
        "Status": "Gældende",
        "Gælder fra": "1. januar 2027",
        "Gælder til": "31. december 2030",
        "Ejer": "lederen af sekretariatet for social og arbejdsmarked",
        "Næste revision": "10. marts 2028",
        "Godkendt": "1. december 2026 af direktøren for arbejdsmarked og social",
        "Drøftet": "OMU 2. november 2026, LMU 10. november 2026 og Hovedudvalget 24. november 2026",
        "KLE-emne": "15.20.00 P35",
        "Sagsnummer": "15.20.00-A00-1-26",
        "Dokumentnummer": "2026-123456-7",
        "Kontrolsum (SHA-256)": hashlib.sha256(SOURCE).hexdigest(),
    }
    return {
        "status": "gældende",
        "status_label": "Gældende",
        "in_force": True,
        "version": "2.10.0",
        "valid_from": "1. januar 2027",
        "facts": [{"label": label, "value": value} for label, value in facts.items()],
        "look": look(logo=svg_logo()),
    }


def _long_words() -> Page:
    strained = section("formål", LONG_WORD, paragraphs=1)
    strained["paragraphs"] = [f"Se {ENDLESS} og {LONG_WORD}."]
    strained["bullets"] = [{"id": "p", "anchor": "punkt-p", "text": f"At kende {LONG_WORD} til bunds"}]
    strained["groups"] = [group("g", LONG_WORD, "10.", 2)]
    return {
        "title": LONG_WORD,
        "unit": LONG_WORD,
        "sections": [strained],
        "facts": [{"label": "Sagsnummer", "value": "1234567890" * 12}, {"label": LONG_WORD, "value": ENDLESS}],
        "look": look(logo=svg_logo()),
    }


def _title(length: int) -> str:
    words = "Koordinator for tværgående udvikling, kvalitet og sammenhæng i den kommunale forvaltning og "
    return (words * 5)[: length - 1].rstrip(" ,").ljust(length - 1, "x") + "n"


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
