"""The one place that reads files and the one place that writes them."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path


class FileProblem(Exception):
    """A path that can't be read or written. `message` says what is wrong and where, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def read_bytes(path: Path, limit: int | None = None) -> bytes:
    """Return the file's bytes, at most `limit` + 1 of them (so that the caller can tell a file that is too large).

    Raises `FileProblem` where the path is missing, not a regular file, or may not be read.
    """
    try:
        mode = path.stat().st_mode  # before opening: a pipe would wait for somebody to write into it
        if stat.S_ISDIR(mode):
            raise FileProblem(f"{path} er en mappe og ikke en fil.", "Angiv stien til en fil.")
        if not stat.S_ISREG(mode):
            raise FileProblem(f"{path} er ikke en almindelig fil.", "Angiv stien til en fil.")
        with path.open("rb") as stream:
            return stream.read() if limit is None else stream.read(limit + 1)
    except FileNotFoundError as error:
        raise FileProblem(f"Filen {path} findes ikke.", "Kontrollér stien og stavemåden.") from error
    except PermissionError as error:
        raise FileProblem(f"Filen {path} må ikke læses.", "Kontrollér stien og rettighederne.") from error
    except (OSError, ValueError) as error:
        raise FileProblem(f"Filen {path} kan ikke åbnes.", "Kontrollér stien og stavemåden.") from error


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader (or a crash) sees the old file or the new one, never a part.

    The folder is made where it is missing. Raises `FileProblem` where the target is open in another program
    (Windows), the folder is read-only, or the disk is full; the old file is then untouched.
    """
    import tempfile  # 8 ms, and most commands write nothing

    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode_for(path))
        os.replace(temporary, path)
        temporary = None
    except PermissionError as error:
        if path.exists() and os.access(path.parent, os.W_OK):
            raise FileProblem(
                f"Filen {path} er åben i et andet program eller skrivebeskyttet.", "Luk filen, og prøv igen."
            ) from error
        raise FileProblem(f"Der må ikke skrives i mappen {path.parent}.", "Vælg en anden mappe med --out.") from error
    except (OSError, ValueError) as error:
        raise FileProblem(f"Filen {path} kan ikke skrives.", _advice(error)) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _advice(error: OSError | ValueError) -> str:
    number = getattr(error, "errno", None)
    if number in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return "Disken er fuld. Gør plads, og prøv igen."
    if number == errno.ENAMETOOLONG:
        return "Navnet er for langt. Vælg et kortere."
    return "Kontrollér stien, og vælg eventuelt en anden mappe."


def _mode_for(path: Path) -> int:
    """Return the mode of the file that is replaced, or what the umask gives a new one (mkstemp alone gives 0600)."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
