"""The versions of everything that a document's bytes depend on, found without importing any of it.

Importing WeasyPrint costs about a second; asking the metadata and Pango itself costs 50 ms.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import os
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import funkbesk

PACKAGES = (
    *("Jinja2", "MarkupSafe", "weasyprint", "pydyf", "pikepdf", "fonttools", "fontpkg-source-sans-3", "pillow"),
    *("tinycss2", "cssselect2", "tinyhtml5", "pyphen", "python-docx", "lxml"),
)

# The names under which WeasyPrint 70 asks for its libraries (weasyprint/text/ffi.py), the likeliest first.
_LIBRARIES: dict[str, tuple[str, ...]] = {
    "gobject": ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "libgobject-2.0-0.dll", "gobject-2.0"),
    "pango": ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll", "pango-1.0"),
    "harfbuzz": ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll", "harfbuzz"),
    "fontconfig": ("libfontconfig.so.1", "libfontconfig.1.dylib", "libfontconfig-1.dll", "fontconfig"),
    "pangoft2": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "libpangoft2-1.0-0.dll", "pangoft2-1.0"),
}
_DLL_FOLDERS = r"C:\msys64\ucrt64\bin;C:\msys64\mingw64\bin;C:\Program Files\GTK3-Runtime Win64\bin"


@cache
def of_everything() -> dict[str, str | None]:
    """Return name -> version (None: not installed) of the interpreter, the tool, its libraries, Pango and HarfBuzz."""
    found: dict[str, str | None] = {
        "python": f"{sys.version_info.major}.{sys.version_info.minor}",
        "funkbesk": funkbesk.__version__,
    }
    for package in PACKAGES:
        found[package] = None
        with contextlib.suppress(PackageNotFoundError):
            found[package] = version(package)
    return found | of_pango()


@cache
def of_pango() -> dict[str, str | None]:
    """Return the versions of the Pango and HarfBuzz that WeasyPrint would load, None for each that is not there."""
    libraries = _libraries()
    return {
        "pango": _asked(libraries["pango"], "pango_version_string"),
        "harfbuzz": _asked(libraries["harfbuzz"], "hb_version_string"),
    }


def can_make_pdf() -> bool:
    """Return whether every system library that WeasyPrint needs can be loaded."""
    return all(_libraries().values())


@cache
def _libraries() -> dict[str, ctypes.CDLL | None]:
    if sys.platform == "win32":
        for folder in os.environ.get("WEASYPRINT_DLL_DIRECTORIES", _DLL_FOLDERS).split(";"):
            with contextlib.suppress(OSError):
                os.add_dll_directory(folder)
    return {library: _loaded(names) for library, names in _LIBRARIES.items()}


def _loaded(names: tuple[str, ...]) -> ctypes.CDLL | None:
    for name in names:
        with contextlib.suppress(OSError):
            return ctypes.CDLL(name)
    for name in names:  # slower, and needed for Homebrew's folder and for Linux systems with other file names
        path = ctypes.util.find_library(name)
        if path is not None:
            with contextlib.suppress(OSError):
                return ctypes.CDLL(path)
    return None


def _asked(library: ctypes.CDLL | None, function: str) -> str | None:
    if library is None:
        return None
    ask = getattr(library, function)
    ask.restype = ctypes.c_char_p
    answer: bytes = ask()
    return answer.decode("ascii", "replace")
