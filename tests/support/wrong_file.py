"""`Wrong`: one file with one mistake in it, and the finding that it must give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

DESCRIPTION = "descriptions/rolle.yaml"
REGISTER = "descriptions/organisation.yaml"
SETTINGS = "funkbesk.yaml"
MEETING = "meetings/møde.yaml"

# what a row does not say itself; a row that writes one of these keys replaces it
METADATA = {
    "id": "rolle",
    "art": "rolle",
    "titel": "Funktionsbeskrivelse",
    "hører_til": "stab",
    "version": "0.1.0",
    "status": "udkast",
    "ejer": "leder",
    "gyldig_fra": "2027-01-01",
    "næste_revision": "2028-01-01",
}
AROUND = {
    SETTINGS: "forvaltning: stab\n",
    REGISTER: """\
kommune: Eksempel Kommune
enheder:
  stab: {navn: Staben}
roller:
  leder: {navn: leder}
  chef: {navn: chef}
  rolle: {navn: rollen, refererer_til: leder}
fora:
  chefmøde: {navn: chefmødet}
""",
}


@dataclass(frozen=True)
class Wrong:
    """A mistake: `what` is wrong, the `rule` that says so, and in what kind of `place`.

    In `text` the expected span stands between « and », which are not part of the file. A description's text is joined
    to `METADATA` without the key `without`; where `whole` is set, it is the whole file, as it always is for a register
    or settings. `data` are the file's bytes where they can't be written as text; `at` is then the place. `files`
    are further files of the collection (None: one that is left out).
    """

    what: str
    rule: str
    place: str
    text: str = "«"
    file: str = DESCRIPTION
    whole: bool = False
    without: str = ""
    data: bytes | None = field(default=None, repr=False)
    at: tuple[int, int] = (1, 1)
    files: Mapping[str, str | None] = field(default_factory=dict)

    @property
    def marked(self) -> str:
        """Return the file's text with the marks."""
        if self.whole or self.file != DESCRIPTION:
            return self.text
        written = [line.lstrip("«").split(":")[0] for line in self.text.split("\n")]
        start = "«" if self.text == "«" else ""
        return (
            start
            + "".join(f"{key}: {value}\n" for key, value in METADATA.items() if key not in (*written, self.without))
            + ("" if start else self.text)
        )

    @property
    def content(self) -> bytes:
        """Return the file as it is on disk."""
        if self.data is not None:
            return self.data
        return self.marked.replace("«", "").replace("»", "").encode()

    @property
    def expected(self) -> tuple[int, int]:
        """Return line and column of the finding, both from 1."""
        return self.at if self.data is not None else _place(self.marked.split("«")[0])

    @property
    def expected_end(self) -> tuple[int, int] | None:
        """Return the place behind the finding, or None where the row does not say it."""
        if self.data is not None or "»" not in self.marked:
            return None
        return _place(self.marked.split("»")[0].replace("«", ""))

    def write(self, root: Path) -> Path:
        """Write the collection with this file into the folder `root` and return the file."""
        for name, text in {**AROUND, **self.files}.items():
            if text is not None:
                _write(root / name, text.encode())
        return _write(root / self.file, self.content)


def _place(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _write(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
