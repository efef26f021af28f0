"""The names in a PDF, of anchors and of attached files, where WeasyPrint writes those with æ, ø and å wrongly."""

from __future__ import annotations

import codecs
from typing import Any

import pydyf

from funkbesk.display import spelling


def mend_names(pdf: pydyf.PDF) -> None:
    """Bring the names of `pdf`, which is about to be written, into the form and the order that readers look for."""
    trees = pdf.catalog.get("Names", {})
    if "Dests" in trees:
        trees["Dests"]["Names"] = _sorted(trees["Dests"]["Names"])
    files = [thing for thing in pdf.objects if isinstance(thing, pydyf.Dictionary) and thing.get("Type") == "/Filespec"]
    for file in files:
        # ISO 32000-1, table 44: what reads UF takes the name from there; F is for others, in no certain encoding
        file["F"] = pydyf.String("".join(map(spelling, file["UF"].string)).replace("?", "_"))
    if files:
        tree = pydyf.Array()
        for file in files:
            tree.extend((file["UF"], file.reference))
        embedded = next(thing for thing in pdf.objects if thing.reference == trees["EmbeddedFiles"])
        embedded["Names"] = _sorted(tree)
        pdf.catalog["AF"] = pydyf.Array(file.reference for file in files)  # WeasyPrint names each twice


def _sorted(tree: pydyf.Array) -> pydyf.Array:
    """Return the pairs of name and value in the order of the names' bytes (ISO 32000-1, 7.9.6).

    Readers search by halving: a name in another place is not found. A name with æ begins with the byte FE.
    """
    pairs = sorted(zip(tree[::2], tree[1::2], strict=True), key=lambda pair: _encoded(pair[0]))
    return pydyf.Array(part for pair in pairs for part in pair)


def _encoded(name: Any) -> bytes:
    """Return the bytes of a `pydyf.String`, as pydyf chooses them (ISO 32000-1, 7.9.2.2)."""
    text: str = name.string
    return text.encode("ascii") if text.isascii() else codecs.BOM_UTF16_BE + text.encode("utf-16-be")
