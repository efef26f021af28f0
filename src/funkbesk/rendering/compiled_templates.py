"""What Jinja makes of the templates, kept between runs as Python keeps its own `.pyc` files.

To compile the templates of one agenda takes longer than to fill them in.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

import funkbesk
from funkbesk.files import FileProblem, read_bytes, write_atomically

MAX_BYTES = 4_000_000
"""Bytes of one compiled template; the largest of the built-in ones has 30,000."""
_MAKERS = ("html.py", "escaping.py")
"""The modules that decide what a template is compiled to; in a checkout they change while the version stays."""


class CompiledTemplates(jinja2.BytecodeCache):
    """A file for each template in `folder`, which only this user may write: what lies there is run.

    A folder that can't be written, or a file that makes no sense, means that the template is compiled anew.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        makers = (read_bytes(Path(__file__).with_name(name)) for name in _MAKERS)
        self._edition = hashlib.sha256(
            b"\0".join((funkbesk.__version__.encode(), jinja2.__version__.encode(), *makers))
        ).hexdigest()

    def get_source_checksum(self, source: str) -> str:
        """Return a digest of the template's text and of everything else that its code depends on."""
        return hashlib.sha256(f"{self._edition}\0{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the bucket the code that is kept for this text, if any."""
        with contextlib.suppress(FileProblem):
            kept = read_bytes(self._path(bucket), MAX_BYTES)
            try:
                bucket.bytecode_from_string(kept)
            except Exception:  # noqa: BLE001 (`pickle` and `marshal` may raise anything for a broken file)
                bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of the bucket where Python may keep compiled code."""
        if not sys.dont_write_bytecode and self._folder.is_absolute():  # a worker stands in the folder of the program
            with contextlib.suppress(FileProblem):
                write_atomically(self._path(bucket), bucket.bytecode_to_string(), durably=False)

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{sys.implementation.cache_tag}.bin"
