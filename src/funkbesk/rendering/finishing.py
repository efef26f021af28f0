"""What WeasyPrint's PDF still needs, right before it is written: PDF/UA-1, and the places where PDF/A-3a is broken."""

from __future__ import annotations

import re

import pydyf

from funkbesk.rendering.name_trees import mend_names
from funkbesk.rendering.table_headers import add_scopes
from funkbesk.rendering.xmp import add_pdf_ua

# The streams that pydyf makes when it writes the file: the objects without streams, and the table of contents.
_LATE_STREAM = re.compile(rb"/Type /(?:ObjStm|XRef)\b")


class EndedStream(pydyf.Stream):  # type: ignore[misc]  # pydyf has no types
    """A stream with CR LF before `endstream`.

    ISO 19005-3, 6.1.7.1 demands that a stream's length be right. With LF alone, a stream whose last byte happens to be
    a carriage return (one in 256) looks one byte shorter than it is.
    """

    @property
    def data(self) -> bytes:
        """Return the stream as it is written."""
        written: bytes = super().data
        return written.removesuffix(b"\nendstream") + b"\r\nendstream"


def finish(pdf: pydyf.PDF, padding: int) -> None:
    """Complete `pdf`. `padding` changes the streams that are made later, and nothing that is seen."""
    add_pdf_ua(pdf)
    add_scopes(pdf)
    mend_names(pdf)
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
    if padding:
        pdf.catalog["FunkbeskPadding"] = padding
    for index, thing in enumerate(pdf.objects):
        if isinstance(thing, pydyf.Stream):
            pdf.objects[index] = _finished(thing)


def is_spoiled(written: bytes) -> bool:
    """Return whether one of the streams that pydyf made last ends in a carriage return (see `EndedStream`)."""
    ends = (written.find(b"endstream", match.end()) for match in _LATE_STREAM.finditer(written))
    return any(written[end - 2 : end] == b"\r\n" for end in ends)


def _finished(stream: pydyf.Stream) -> EndedStream:
    # ISO 19005-3, 6.2.8: an image is not interpolated
    stream.extra.pop("Interpolate", None)
    if stream.extra.get("Type") == "/EmbeddedFile":
        # the media type would come from a table of the machine's
        stream.extra["Subtype"] = "/application#2fyaml"
    ended = EndedStream()
    ended.__dict__.update(vars(stream))
    return ended
