"""What Jinja makes of the templates, kept between runs as Python keeps its own `.pyc` files, and beside them.

To compile the templates of one agenda takes longer than to fill them in.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from importlib.util import cache_from_source
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

import funkbesk
from funkbesk.files import FileProblem, read_bytes, write_atomically

MAX_BYTES = 4_000_000
"""Bytes of one compiled template; the largest of the built-in ones has 30,000."""
_MAKERS = ("html.py", "escaping.py")
"""The modules that decide what a template is compiled to; in a checkout they change while the version stays."""
_DIGEST_BYTES = hashlib.sha256().digest_size


def beside_the_program() -> Path:
    """Return where Python keeps the compiled modules of this package.

    What lies there is run, so it lies where nobody can write who could not change the program as well: a folder of the
    user's could be one that a pull request brings along.
    """
    return Path(cache_from_source(__file__)).parent / "templates"


class CompiledTemplates(jinja2.BytecodeCache):
    """A file for each template in `folder`: a digest of the rest, and the code with a digest of what it was made of.

    A folder that can't be written, or a damaged file, means that the template is compiled anew.
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
            digest, code = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
            if hashlib.sha256(code).digest() == digest:
                bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of the bucket where Python may keep compiled code."""
        if not sys.dont_write_bytecode:
            code = bucket.bytecode_to_string()
            with contextlib.suppress(FileProblem):
                write_atomically(self._path(bucket), hashlib.sha256(code).digest() + code, durably=False)

    def _path(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}.{sys.implementation.cache_tag}.bin"
