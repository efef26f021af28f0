"""Merging bytes: line ends, marks, indentation, and what is left to git."""

from __future__ import annotations

import textwrap
from dataclasses import replace

import pytest

from funkbesk.git_drivers.merge_files import NotByKeys, merge_files
from funkbesk.git_drivers.pieces import Pieces, entries

BASE = """\
id: rolle
version: 1.0.0
formål:
  punkter:
    a: At lede møder
    b: At give sparring
"""
A = "    a: At lede møder\n"


def test_windows_files_stay_so() -> None:
    ours = BASE.replace(A, A + "    x: Nyt\n").replace("\n", "\r\n").encode()
    merged = merge_files(BASE.replace("\n", "\r\n").encode(), ours, BASE.replace("\n", "\r\n").encode())
    assert merged.data == ours


@pytest.mark.parametrize("place", [1, 2])
def test_line_ends_changed_on_one_side_only(place: int) -> None:
    changed = BASE.replace(A, "    a: At mødes\n")
    versions = [text.encode() for text in (BASE, changed, changed)]
    versions[place] = BASE.replace("\n", "\r\n").encode()
    assert merge_files(*versions).data == changed.replace("\n", "\r\n").encode()


def test_the_mark_of_an_editor_stays() -> None:
    mark = b"\xef\xbb\xbf"
    theirs = BASE.replace(A, "    a: At mødes\n").encode()
    assert merge_files(BASE.encode(), mark + BASE.encode(), theirs).data == mark + theirs


def test_what_is_indented_otherwise_is_put_in_line() -> None:
    wide = textwrap.dedent(
        """\
        id: rolle
        formål:
            punkter:
                a: At lede møder
                x: >-
                    Nyt
                    her
        """
    )
    narrow = "id: rolle\nformål:\n  punkter:\n    a: At lede møder\n"
    merged = merge_files(narrow.encode(), (narrow + "    y: Der\n").encode(), wide.encode())
    assert merged.data.decode() == wide.replace("        x:", "        y: Der\n        x:")


def test_markers_are_as_long_as_git_asks() -> None:
    ours, theirs = (BASE.replace("1.0.0", version).encode() for version in ("1.1.0", "1.2.0"))
    lines = merge_files(BASE.encode(), ours, theirs, marker_size=9).data.decode().splitlines()
    assert [line for line in lines if line.startswith("<<<<<<<<< ")]
    assert "=========" in lines


@pytest.mark.parametrize(
    "broken",
    [
        b"a: b: c\n",
        b"\xff\xfe\x00",
        "æ: å".encode("latin-1"),
        b"{a: 1}\n",
        b"a: &x 1\n",
        b"x: " + b"y" * 300_000,
    ],
    ids=["yaml", "utf-16", "latin-1", "braces", "anchor", "huge"],
)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_can_not_be_read_is_left_to_git(broken: bytes, place: int) -> None:
    versions = [BASE.encode()] * 3
    versions[place] = broken
    with pytest.raises(NotByKeys):
        merge_files(*versions)


def test_without_a_common_version_both_are_kept() -> None:
    ours, theirs = "a: 1\nb: 2\n", "a: 1\nc: 3\n"
    assert merge_files(b"", ours.encode(), theirs.encode()).data == b"a: 1\nb: 2\nc: 3\n"


def test_what_would_say_something_else_is_left_to_git() -> None:
    """Braces over several lines look like keys, but between two of them must stand a comma."""
    base, ours, theirs = (f"{{\n  a: 1{more}\n}}\n".encode() for more in ("", ",\n  b: 2", ",\n  c: 3"))
    with pytest.raises(NotByKeys):
        merge_files(base, ours, theirs)


def test_what_is_read_otherwise_is_never_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*versions: Pieces) -> Pieces:
        first, *rest = entries(versions[0].children)
        return replace(versions[0], children=(replace(first, value="en anden"), *rest))

    monkeypatch.setattr("funkbesk.git_drivers.merge_files.merge", wrong)
    with pytest.raises(NotByKeys):
        merge_files(BASE.encode(), BASE.encode(), BASE.encode())


def test_a_comment_behind_a_bullet_belongs_to_it() -> None:
    comment, last = "      # om møderne\n", "    b: At give sparring\n"
    base = BASE.replace(A, A + comment)
    ours, theirs = base.replace(last, ""), base.replace("lede", "holde")
    merged = merge_files(base.encode(), ours.encode(), theirs.encode())
    assert merged.data.decode() == theirs.replace(last, "")
