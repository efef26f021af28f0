"""Strategies for YAML: documents with the text they are written as, and texts that somebody's hands slipped on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

ROOT = Path(__file__).resolve().parent.parent.parent
REAL = tuple(
    (path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    for path in (*sorted((ROOT / "descriptions").glob("*.yaml")), ROOT / "funkbesk.yaml")
)
"""(name, text) of every file of the real collection."""

# what hands slip on, and what YAML readers disagree about
TOKENS = (
    *(
        ": ",
        ":",
        " #",
        "#",
        "- ",
        "? ",
        ", ",
        '"',
        "'",
        "[",
        "]",
        "{",
        "}",
        "|",
        ">-",
        "&a ",
        "*a",
        "!x ",
        "!!str ",
        "@",
    ),
    *("%", "`", "<<: ", "---\n", "...\n", "%YAML 1.1\n", "\\", "\\x41", "\n", "\n\n", " ", "  ", "\t", "\r", "\r\n"),
    *(
        "\xa0",
        "\x85",
        "\u2028",
        "\ufeff",
        "\u202e",
        "\x00",
        "\x1b[31m",
        "a\u030a",
        "\u0301" * 31,
        "æ",
        "😀",
        "\U0010ffff",
    ),
    *("null", "~", "true", "no", "017", "1_000", "12:30", "1.10", "1e3", "0x1F", ".inf", "2027-02-30", "2027-1-1", "1"),
    *("[key]", "id", "art: enhed\n", "punkter:", "tekst:", "x" * 400, "::error", "{{ 7*7 }}", "[red]"),
)
WORDS = ("at", "lede", "rollen", "møde", "for", "æ", "nye", "kvalitet", "på", "tværs", "år", "1", "og", "é", "😀")
KEYS = ("a", "punkter", "tekst", "faglig-sparring", "hører_til", "ø", "id", "år-2", "b", "c", "d")


def slipped(texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return texts of `texts` with one to five edits: something typed in, taken out, doubled, moved or indented."""
    edits = st.lists(
        st.tuples(st.sampled_from(EDITS), st.floats(0, 1), st.sampled_from(TOKENS)), min_size=1, max_size=5
    )
    return st.builds(_edited, texts, edits)


def _edited(text: str, edits: Sequence[tuple[Callable[[str, float, str], str], float, str]]) -> str:
    for edit, where, token in edits:
        text = edit(text, where, token)
    return text


def _typed(text: str, where: float, token: str) -> str:
    at = round(where * len(text))
    return text[:at] + token + text[at:]


def _typed_behind_space(text: str, where: float, token: str) -> str:
    at = text.find(" ", round(where * len(text))) + 1
    return text[:at] + token + text[at:]


def _taken_out(text: str, where: float, token: str) -> str:
    at = round(where * len(text))
    return text[:at] + text[at + len(token) :]


def _line_doubled(text: str, where: float, _token: str) -> str:
    lines = text.split("\n")
    at = int(where * (len(lines) - 1))
    return "\n".join([*lines[: at + 1], *lines[at:]])


def _line_moved(text: str, where: float, _token: str) -> str:
    lines = text.split("\n")
    line = lines.pop(int(where * (len(lines) - 1)))
    lines.insert(int((1 - where) * len(lines)), line)
    return "\n".join(lines)


def _line_indented(text: str, where: float, token: str) -> str:
    lines = text.split("\n")
    at = int(where * (len(lines) - 1))
    lines[at] = " " + lines[at] if len(token) % 2 else lines[at].removeprefix(" ")
    return "\n".join(lines)


EDITS = (_typed, _typed_behind_space, _taken_out, _line_doubled, _line_moved, _line_indented)
SCRAPS = st.lists(st.sampled_from(TOKENS + WORDS + KEYS), max_size=40).map("".join)
"""Texts of everything that means something in YAML, in any order."""
REAL_TEXTS = st.sampled_from([text for _, text in REAL])


@st.composite
def written(draw: st.DrawFn) -> tuple[dict[str, Any], str]:
    """Draw a document, as data and as the text of a YAML file that holds it, in any of YAML's styles."""
    data: dict[str, Any] = {}
    lines = _mapping(draw, data, 0)
    return data, "\n".join(lines) + draw(st.sampled_from(["", "\n", "\n\n", "\n# slut\n"]))


def _mapping(draw: st.DrawFn, data: dict[str, Any], depth: int) -> list[str]:
    lines = []
    pad = "  " * depth
    for key in draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True)):
        if draw(st.booleans()):
            lines += draw(st.sampled_from([[], [""], [f"{pad}# en kommentar: æøå"]]))
        quote = draw(st.sampled_from(["", "", "", '"', "'"]))
        start = f"{pad}{quote}{key}{quote}:"
        kind = draw(st.sampled_from(["text", "text", "value", "flow", "mapping", "list"] if depth < 4 else ["text"]))
        if kind == "mapping":
            data[key] = {}
            lines += [start, *_mapping(draw, data[key], depth + 1)]
        elif kind == "list":
            data[key] = draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=3))
            lines += [start, *(f"{pad}  - {item}" for item in data[key])]
        elif kind == "flow":
            items = draw(st.lists(st.sampled_from(KEYS), max_size=3, unique=True))
            mapping = draw(st.booleans())
            data[key] = dict.fromkeys(items, 1) if mapping else items
            inside = ", ".join(f"{item}: 1" if mapping else item for item in items)
            lines.append(f"{start} {'{' if mapping else '['}{inside}{'}' if mapping else ']'}")
        elif kind == "value":
            text, data[key] = draw(st.sampled_from(VALUES))
            lines.append(f"{start} {text}".rstrip())
        else:
            paragraphs = draw(
                st.lists(st.lists(st.sampled_from(WORDS), min_size=2, max_size=9), min_size=1, max_size=3)
            )
            data[key] = "\n".join(" ".join(words) for words in paragraphs)
            lines += draw(st.sampled_from(STYLES))(start, pad + "   ", [_broken(draw, words) for words in paragraphs])
    return lines


VALUES: tuple[tuple[str, Any], ...] = (
    *(("1", 1), ("-12", -12), ("1.5", 1.5), ("true", True), ("false", False), ("", None), ("~", None), ("null", None)),
    *(
        ("2027-01-31", "2027-01-31"),
        ("0.1.0", "0.1.0"),
        ('"017"', "017"),
        ("'1:30'", "1:30"),
        ("nej", "nej"),
        ("no", "no"),
    ),
    *(("'det''s'", "det's"), ('"a: b # c"', "a: b # c"), ('"\\u00e6"', "æ"), ("a#b", "a#b"), ("-a", "-a"), ("''", "")),
)
"""(as it is written, what it means)."""


def _broken(draw: st.DrawFn, words: list[str]) -> list[str]:
    """Return the words as lines."""
    at = draw(st.integers(1, len(words)))
    return [" ".join(part) for part in (words[:at], words[at:]) if part]


def _block(indicator: str) -> Callable[[str, str, list[list[str]]], list[str]]:
    def lines(start: str, pad: str, paragraphs: list[list[str]]) -> list[str]:
        return [f"{start} {indicator}", *_separated([[pad + line for line in lines] for lines in paragraphs])]

    return lines


def _flow(quote: str) -> Callable[[str, str, list[list[str]]], list[str]]:
    def lines(start: str, pad: str, paragraphs: list[list[str]]) -> list[str]:
        first, *rest = _separated([[pad + line for line in lines] for lines in paragraphs])
        opened = [f"{start} {quote}{first.strip()}", *rest]
        return [*opened[:-1], opened[-1] + quote]

    return lines


def _separated(paragraphs: list[list[str]]) -> list[str]:
    return [line for lines in paragraphs for line in ("", *lines)][1:]


STYLES = (_block("|"), _block("|-"), _block(">-"), _block(">"), _flow('"'), _flow("'"), _flow(""))
"""Functions (start of the line, indentation, paragraphs as lines) to lines."""
