"""Bookmarks of Word files: short, distinct, and found again from the ids alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.documents import bookmarks
from funkbesk.documents.bookmarks import MAX_LENGTH, PREFIXES, PartKind, bookmark_names, is_named

IDS = st.text("abcæøå0123456789-", min_size=1, max_size=60)
KINDS: list[PartKind] = ["punkt", "gruppe", "afsnit"]


@given(st.lists(IDS), st.sampled_from(KINDS))
def test_names_are_distinct_and_those_that_word_takes(ids: list[str], kind: PartKind) -> None:
    names = bookmark_names(kind, ids)
    assert set(names) == set(ids)
    assert len(set(names.values())) == len(names)
    for name in names.values():
        assert re.fullmatch(r"[a-z]+_[0-9a-f]+", name)
        assert name.startswith(PREFIXES[kind])
        assert len(name) <= MAX_LENGTH


def test_the_kinds_never_have_the_same_name() -> None:
    assert len({bookmark_names(kind, ["ansvar"])["ansvar"] for kind in KINDS}) == len(KINDS)


def test_a_name_stays_the_same() -> None:
    """Files that were sent out yesterday come back tomorrow."""
    assert bookmark_names("punkt", ["klagebesvarelser"]) == {"klagebesvarelser": "fb_fdd35bfd5cd8383e"}


@given(ids=st.lists(IDS, min_size=2, max_size=40, unique=True))
def test_ids_that_collide_get_longer_names_in_any_order(ids: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bookmarks, "_SHORT", 1)
        names = bookmark_names("punkt", ids)
        assert len(set(names.values())) == len(ids)
        assert names == bookmark_names("punkt", reversed(ids))
        for identifier, name in names.items():
            assert is_named("punkt", identifier, name)


def test_a_name_says_which_id_it_is_of() -> None:
    name = bookmark_names("punkt", ["a"])["a"]
    assert is_named("punkt", "a", name)
    assert not is_named("punkt", "b", name)
    assert not is_named("gruppe", "a", name)
