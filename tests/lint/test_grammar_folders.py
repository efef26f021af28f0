"""What most rules of grammar need lies beside the folders of `lint/language`, and these know each other one way."""

from __future__ import annotations

from graphlib import TopologicalSorter

from funkbesk.lint.language.times import is_time
from tests.support.source_tree import modules

GRAMMAR = "funkbesk.lint.language."


def arrows() -> dict[str, set[str]]:
    """Return the folders that each folder imports from; "" is what lies beside them."""
    found: dict[str, set[str]] = {}
    for module in modules():
        if module.name.startswith(GRAMMAR):
            of = folder(module.name)
            known = {folder(each.name) for each in module.imports if each.name.startswith(GRAMMAR)}
            found.setdefault(of, set()).update(known - {of, ""})
    return found


def folder(name: str) -> str:
    first, _, rest = name.removeprefix(GRAMMAR).partition(".")
    return first if rest and first in FOLDERS else ""


FOLDERS = {"adverbs", "commas", "compounds", "definiteness", "enumerations", "number", "verbs"}


def test_what_lies_beside_the_folders_knows_none_of_them() -> None:
    assert arrows()[""] == set()


def test_folders_know_each_other_one_way() -> None:
    assert set(TopologicalSorter(arrows()).static_order()) == FOLDERS | {""}


def test_verbs_that_end_like_a_year_tell_no_time() -> None:
    assert [
        word for word in ("går", "får", "når", "står", "opnår", "formår", "slår", "vilkår", "hår") if is_time(word)
    ] == []
    assert all(map(is_time, ("år", "forår", "halvår", "regnskabsår", "kvartal", "døgnet", "påsken", "hverdage")))
