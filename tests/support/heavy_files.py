"""Files of up to 256 KiB that were made to take long or much; run as a program, it checks them and says what each took.

python -m tests.support.heavy_files FOLDER [pure]
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

SIZE = 256 * 1024 - 400
HEAD = "id: a\nart: rolle\ntitel: t\nhører_til: stab\nversion: 0.1.0\nstatus: udkast\n"
USE = HEAD + "anvendelse:\n  punkter:\n"
DESCRIPTION = "descriptions/a.yaml"
ENTRIES = "".join(f"  rolle-nummer-{n}-{'abcdefgh'[n % 8] * 20}: {{navn: x}}\n" for n in range(1000))
REGISTER = f"kommune: X\nenheder:\n  stab: {{navn: S}}\nroller:\n{ENTRIES}"


def _repeated(scrap: str, before: str = "", after: str = "") -> str:
    return before + scrap * (SIZE // len(scrap.encode())) + after


def _numbered(line: Callable[[int], str], count: int, before: str = "") -> str:
    return before + "".join(line(n) for n in range(count))


def _roles(number: int) -> str:
    return ",".join(f"rolle-{number}-{n}" for n in range(90))


ALONE = (
    "[",
    "{a: ",
    "- ",
    "? ",
    "?\n",
    "!a ",
    "*a ",
    "&a ",
    "%A\n",
    ": ",
    ":\n",
    "---\n",
    "...\n",
    "#\n",
    " ",
    "\n",
    "[],",
)
IN_A_TEXT = ("x", " y", "'", '"', "\\", "\n y", ", ?", " #")
IN_A_NUMBER = ("1", "1:", "_1", "1.", "1e", ":1", " ")
IN_A_BLOCK = ("\n", "   \n", "  x\n\n", "\n   \n")

HEAVY: dict[str, tuple[str, str]] = {
    **{scrap: (DESCRIPTION, _repeated(scrap)) for scrap in ALONE},
    **{f"text of {scrap!r}": (DESCRIPTION, _repeated(scrap, "a: x")) for scrap in IN_A_TEXT},
    **{f"quoted {scrap!r}": (DESCRIPTION, _repeated(scrap, 'a: "')) for scrap in IN_A_TEXT},
    **{f"number of {scrap!r}": (DESCRIPTION, _repeated(scrap, "a: 1")) for scrap in IN_A_NUMBER},
    **{f"block of {scrap!r}": (DESCRIPTION, _repeated(scrap, "a: |\n  x\n")) for scrap in IN_A_BLOCK},
    "date and spaces": (DESCRIPTION, _repeated(" ", "a: 2027-01-01", "x")),
    "escapes": (DESCRIPTION, _repeated("\\x41", 'a: "', '"')),
    "a long key": (DESCRIPTION, _repeated("k", "", ": 1")),
    "decomposed letters": (DESCRIPTION, _repeated("a\u030a", "a: ")),
    "accents to sort": (DESCRIPTION, _repeated("\u0315\u0300", "a: a")),
    "30 accents a letter": (DESCRIPTION, _repeated("a" + "\u0315\u0300" * 15, "a: ")),
    "lists in a list": (DESCRIPTION, _repeated("[" * 22 + "]" * 22 + ",", "a: [", "]")),
    "keys": (DESCRIPTION, _numbered(lambda n: f"k{n}: 1\n", 25_000)),
    "unknown keys": (DESCRIPTION, _numbered(lambda n: f"opgavexx{n}: 1\n", 9_900, HEAD)),
    "unknown keys and a question mark": (DESCRIPTION, _numbered(lambda n: f"k{n}: 1\n", 9_900, HEAD + 'x: "a, ? b"\n')),
    "wrong items": (DESCRIPTION, HEAD + f"esco: [{'1,' * 19_900}]\n"),
    "wrong weeks": (DESCRIPTION, USE + f"    a: {{tekst: b, uger: [{'99,' * 19_900}]}}\n"),
    "lists of one wrong week": (DESCRIPTION, _numbered(lambda n: f"    a{n}: {{tekst: b, uger: [99]}}\n", 2_800, USE)),
    "wrong ids": (DESCRIPTION, _numbered(lambda n: f"  A{n}: {{grund: b}}\n", 4_900, HEAD + "udgået:\n")),
    "unknown roles": (
        DESCRIPTION,
        _numbered(lambda n: f"    a{n}: {{tekst: b, deltagere: [{_roles(n)}]}}\n", 199, USE),
    ),
    "unknown superiors": (
        "descriptions/organisation.yaml",
        _numbered(lambda n: f"  r{n}: {{navn: a, refererer_til: rolle-{n}-{n}}}\n", 1_000, "kommune: X\nroller:\n"),
    ),
    "a ring of 1,000 roles": (
        "descriptions/organisation.yaml",
        _numbered(lambda n: f"  r{n}: {{navn: a, refererer_til: r{(n + 1) % 1000}}}\n", 1_000, "kommune: X\nroller:\n"),
    ),
    "wrong levels": ("funkbesk.yaml", _numbered(lambda n: f"  status-krav-{n}: fejlx\n", 8_000, "niveauer:\n")),
}


def main(folder: Path, backend: str) -> None:
    """Check each file as part of a collection in `folder`, and print seconds by name and the largest memory in MB."""
    from funkbesk.lint.engine.check import check_data
    from funkbesk.reading import events, reader
    from funkbesk.reading.collection import Collection

    if backend == "pure":
        setattr(reader, "backend", events.pure)  # noqa: B010 (to a type checker it is a constant)
    (folder / "descriptions").mkdir(exist_ok=True)
    (folder / "descriptions" / "organisation.yaml").write_text(REGISTER, encoding="utf-8")
    collection = Collection(folder)
    seconds = {}
    for name, (path, text) in HEAVY.items():
        begun = time.process_time()
        check_data(collection, text.encode(), folder / path, path, today=date(2027, 1, 1))
        seconds[name] = time.process_time() - begun
    print(json.dumps({"seconds": seconds, "megabytes": _peak()}))  # noqa: T201


def _peak() -> float:
    """Return the most memory that this process had, in MB. Linux counts the process that started it in ru_maxrss."""
    status = Path("/proc/self/status")
    if status.exists():
        return int(status.read_text(encoding="utf-8").split("VmHWM:")[1].split()[0]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / (1024 if sys.platform == "darwin" else 1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "".join(sys.argv[2:]))
