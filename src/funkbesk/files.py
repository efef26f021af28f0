"""The one place that reads files and the one place that writes them."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from pathlib import Path

from funkbesk.expected import Expected

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)[0-9]", re.IGNORECASE)


class FileProblem(Expected):
    """A path that can't be read or written. `message` says what is wrong and where, `advice` what to do (Danish)."""


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


def write_atomically(path: Path, data: bytes, *, durably: bool = True) -> None:
    """Write `data` to `path` so that a reader (or a crash) sees the old file or the new one, never a part.

    To have it on the disk at once takes some milliseconds a file. What can be made again need not be written `durably`:
    after a power cut, and only then, it may be empty or gone.

    The folder is made where it is missing. Raises `FileProblem` where the target is open in another program
    (Windows), the folder is read-only, or the disk is full; the old file is then untouched.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.parent / f".{path.name[:40]}.{os.urandom(8).hex()}.tmp"  # `tempfile` takes long to import
        with open(temporary, "xb", opener=_for_us_alone) as stream:
            stream.write(data)
            if durably:
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
        raise FileProblem(
            f"Mappen {path.parent} er skrivebeskyttet.", "Kontrollér rettighederne, eller vælg en anden mappe."
        ) from error
    except (OSError, ValueError) as error:
        raise FileProblem(f"Filen {path} kan ikke skrives.", _advice(error)) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError, ValueError):
                os.unlink(temporary)


def _for_us_alone(path: str, flags: int) -> int:
    """Open a new file that nobody else may read yet; it gets its mode when all is written."""
    return os.open(path, flags, 0o600)


def problem_of(error: OSError) -> FileProblem | None:
    """Return the problem with a path that was looked at in passing (is it there, is it a folder), or None.

    None is for an error of the machine, which no other path mends.
    """
    if error.filename is None:
        # only the working folder is asked for without a name
        gone = error.errno == errno.ENOENT
        return FileProblem("Mappen, du står i, findes ikke længere.", "Gå til en anden mappe.") if gone else None
    path = os.fsdecode(error.filename) if isinstance(error.filename, (str, bytes)) else str(error.filename)
    match error.errno:
        case errno.ENAMETOOLONG:
            return FileProblem(f"Stien {path[:60]}… er for lang.", "Vælg et kortere navn.")
        case errno.EACCES | errno.EPERM:
            return FileProblem(f"Der er ikke adgang til {path}.", "Kontrollér stien og rettighederne.")
        case errno.ENOENT | errno.ENOTDIR:
            return FileProblem(f"Stien {path} findes ikke.", "Kontrollér stien og stavemåden.")
    return None


def is_device(name: str) -> bool:
    """Return whether Windows opens a device instead of a file of that name; what follows a full stop plays no part."""
    return _DEVICE.fullmatch(name.partition(".")[0]) is not None


def _advice(error: OSError | ValueError) -> str:
    number = getattr(error, "errno", None)
    if number in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return "Disken er fuld. Gør plads, og prøv igen."
    if number == errno.EFBIG:
        return "Der er en grænse for, hvor store filer må være. Hæv den (ulimit -f), og prøv igen."
    if number == errno.ENAMETOOLONG:
        return "Navnet er for langt. Vælg et kortere."
    if number == errno.EISDIR:
        return "Der er en mappe af det navn. Flyt mappen, eller vælg et andet navn."
    if number in {errno.ENOTDIR, errno.EEXIST}:
        return "En del af stien er en fil og ikke en mappe. Vælg en anden mappe."
    if number == errno.EROFS:
        return "Drevet er skrivebeskyttet. Vælg en anden mappe."
    return "Kontrollér stien, og vælg eventuelt en anden mappe."


def _mode_for(path: Path) -> int:
    """Return the mode of the file that is replaced, or what the umask gives a new one (mkstemp alone gives 0600)."""
    with contextlib.suppress(OSError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
