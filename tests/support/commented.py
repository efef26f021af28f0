"""Descriptions with a comment in every place that can have one, and where each comment must be found again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from hypothesis import strategies as st

from funkbesk.reading.parsed import Parsed

Where = Literal["above", "beside", "inside", "top", "end"]
WORDS = ("at", "lede", "møder", "og", "give", "faglig", "sparring", "til", "nye", "medarbejdere", "på", "tværs")
SIGNS = ("", "", "", " #ikke en kommentar", ": to ting", " – tid", ",")
METADATA = (
    ("art", "rolle"),
    ("titel", "Funktionsbeskrivelse"),
    ("hører_til", "staben"),
    ("version", '"1.0.0"'),
    ("status", "udkast"),
    ("gyldig_fra", "'2027-01-01'"),
    ("godkendt", "{dato: 2027-01-01, af: leder}"),
    ("kle", '"15.20"'),
)
SECTIONS = ("formål", "opgaver", "ansvar", "kompetencer")


@dataclass(frozen=True)
class Comment:
    """A comment, where it stands, and the key it belongs to: the path of keys, or for a bullet its marked word."""

    text: str
    where: Where
    owner: tuple[str, ...]


@dataclass
class Commented:
    """A description as text, with its comments."""

    lines: list[str] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the file."""
        return "\n".join(self.lines) + "\n"


def misplaced(comments: list[Comment], parsed: Parsed) -> list[Comment]:
    """Return the comments that do not stand where they belong in the file that was parsed."""
    return [comment for comment in comments if not _is_placed(comment, parsed)]


def _is_placed(comment: Comment, parsed: Parsed) -> bool:
    lines = parsed.source.lines
    here = [number for number, line in enumerate(lines, 1) if comment.text in line]
    if len(here) != 1:
        return False
    keys = sorted(parsed.key_lines())
    if comment.where == "top":
        return here[0] < keys[0]
    if comment.where == "end":
        return here[0] > keys[-1] and lines[here[0] - 1].startswith("#")
    (key, column), _ = parsed.span(_path(comment.owner, parsed.data), key=True)
    if comment.where == "beside":  # or beside the last line of the text
        return here[0] in {key, parsed.span(_path(comment.owner, parsed.data))[1][0]}
    if comment.where == "above":
        return here[0] < key and all(line.lstrip()[:1] in {"", "#"} for line in lines[here[0] : key - 1])
    indent = len(lines[here[0] - 1]) - len(lines[here[0] - 1].lstrip())
    next_out = [line for line, at in parsed.key_lines().items() if line > key and at < column]
    return key < here[0] < min(next_out, default=len(lines) + 1) and indent >= column


def _path(owner: tuple[str, ...], data: dict[str, Any]) -> list[str]:
    """Return the keys to the owner; a step that begins with `*` is the bullet or group whose text holds that word."""
    path: list[str] = []
    here: Any = data
    for step in owner:
        key = next(key for key, value in here.items() if step[1:] in str(value)) if step.startswith("*") else step
        path.append(key)
        here = here[key] if isinstance(here, dict) else here
    return path


class _Writer:
    """Writes a description line by line, and draws at each place whether a comment stands there."""

    def __init__(self, draw: st.DrawFn, *, ids: bool) -> None:
        self.draw = draw
        self.ids = ids
        self.made = Commented()
        self.number = 0

    def comment(self, where: Where, owner: tuple[str, ...]) -> str:
        """Return a new comment, or nothing."""
        if not self.chance(3):
            return ""
        self.number += 1
        text = f"# kommentar-{self.number}."
        self.made.comments.append(Comment(text, where, owner))
        return text

    def chance(self, of: int) -> bool:
        return self.draw(st.integers(1, of)) == 1

    def line(self, text: str) -> None:
        self.made.lines.append(text)

    def own_line(self, indent: int, where: Where, owner: tuple[str, ...]) -> None:
        if text := self.comment(where, owner):
            self.blank()
            self.line(" " * indent + text)

    def blank(self) -> None:
        if self.chance(4):
            self.made.lines += [""] * self.draw(st.integers(1, 2))

    def beside(self, owner: tuple[str, ...]) -> str:
        text = self.comment("beside", owner)
        return f"{' ' * self.draw(st.integers(1, 3))}{text}" if text else ""

    def words(self) -> list[str]:
        words = self.draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=30))
        return [*words[:-1], words[-1] + self.draw(st.sampled_from(SIGNS))]

    def text(self, start: str, owner: tuple[str, ...], indent: int, mark: str = "") -> None:
        """Write a text behind `start`, in one of YAML's styles."""
        words = [mark, *self.words()] if mark else self.words()
        whole = " ".join(words)
        beside = self.beside(owner)
        style = self.draw(st.sampled_from(["plain", ">-", ">", "|", '"', "'"]))
        if style == "plain" and (": " in whole or " #" in whole):
            style = "'"
        deep = " " * (indent + self.draw(st.integers(1, 4)))
        half = len(words) // 2
        if style in {">-", ">", "|"}:
            self.made.lines += [
                f"{start} {style}{beside}",
                *(deep + " ".join(part) for part in (words[:half], words[half:]) if part),
            ]
        elif style == "plain" and self.chance(2):
            self.made.lines += [f"{start} {' '.join(words[:half])}".rstrip(), f"{deep}{' '.join(words[half:])}{beside}"]
        else:
            quote = "" if style == "plain" else style
            self.line(f"{start} {quote}{whole}{quote}{beside}")

    def entries(
        self,
        indent: int,
        owner: tuple[str, ...],
        entries: list[tuple[str, Callable[[str, tuple[str, ...], int], None]]],
    ) -> None:
        """Write keys with comments above them and behind the last one; each function writes what begins at its key."""
        for name, write in entries:
            path = (*owner, name)
            self.own_line(indent, "above", path)
            write(" " * indent + f"{name}:", path, indent)
        if owner:
            self.own_line(indent, "inside", owner)

    def block(self, start: str, owner: tuple[str, ...], indent: int) -> int:
        """Write the line of a key with keys below it, and return their indentation."""
        self.line(start + self.beside(owner))
        inside = indent + self.draw(st.integers(1, 4))
        if text := self.comment("inside", owner):
            self.made.lines += [" " * inside + text, ""]  # the blank line sets it apart from the first key
        return inside

    def bullets(self, start: str, owner: tuple[str, ...], indent: int) -> None:
        inside = self.block(start, owner, indent)
        is_list = not self.ids and self.chance(2)
        for _ in range(self.draw(st.integers(1, 4))):
            self.number += 1
            mark = f"w{self.number}w"
            path = (*owner, f"*{mark}")
            self.own_line(inside, "above", path)
            head = " " * inside + ("-" if is_list else f"punkt-{self.number}:")
            if self.chance(3):
                self.wide_bullet(head, path, inside, mark)
            else:
                self.text(head, path, inside, mark)
        self.own_line(inside, "inside", owner)

    def wide_bullet(self, start: str, path: tuple[str, ...], indent: int, mark: str) -> None:
        """Write a bullet with a text and another key."""
        inside = self.block(start, path, indent)
        self.entries(
            inside,
            path,
            self.draw(
                st.permutations(
                    [
                        ("tekst", lambda start, path, at: self.text(start, path, at, mark)),
                        ("erstatter", lambda start, path, at: self.line(f"{start} [et-andet]{self.beside(path)}")),
                    ]
                )
            ),
        )

    def groups(self, start: str, owner: tuple[str, ...], indent: int) -> None:
        inside = self.block(start, owner, indent)
        for _ in range(self.draw(st.integers(1, 2))):
            self.number += 1
            mark = f"w{self.number}w"
            path = (*owner, f"*{mark}")
            self.own_line(inside, "above", path)
            deeper = self.block(f"{' ' * inside}gruppe-{self.number}:", path, inside)
            heading = lambda start, path, at, mark=mark: self.text(start, path, at, mark)  # noqa: E731
            self.entries(deeper, path, self.draw(st.permutations([("overskrift", heading), ("punkter", self.bullets)])))

    def section(self, start: str, owner: tuple[str, ...], indent: int) -> None:
        inside = self.block(start, owner, indent)
        parts = [("overskrift", self.text), ("tekst", self.text), ("punkter", self.bullets), ("grupper", self.groups)]
        chosen = self.draw(st.lists(st.sampled_from(parts), min_size=1, max_size=4, unique_by=lambda one: one[0]))
        self.entries(inside, owner, chosen)  # type: ignore[arg-type]

    def fact(self, value: str) -> Callable[[str, tuple[str, ...], int], None]:
        return lambda start, path, _: self.line(f"{start} {value}{self.beside(path)}")


@st.composite
def commented(draw: st.DrawFn, *, ids: bool = False) -> Commented:
    """Draw a description in which keys stand in any order and comments everywhere; bullets may lack their `ids`."""
    writer = _Writer(draw, ids=ids)
    if writer.chance(2):
        if text := writer.comment("top", ()):
            writer.line(text)
        writer.blank()
    entries: list[tuple[str, Callable[[str, tuple[str, ...], int], None]]] = [
        (name, writer.fact(value)) for name, value in METADATA
    ]
    sections = draw(st.lists(st.sampled_from(SECTIONS), max_size=3, unique=True))
    entries += [(name, writer.section) for name in sections]
    writer.line("id: rolle")
    writer.entries(0, (), draw(st.permutations(entries)))
    if text := writer.comment("end", ()):
        writer.line(text)
    return writer.made
