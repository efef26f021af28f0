"""The yearly revision of the coordinators' description, as both versions of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.documents.description import Description
from funkbesk.reading.collection import load_file

DATA = Path(__file__).resolve().parent.parent / "data" / "sammenligning"


@pytest.fixture(scope="session")
def pair_of_real() -> tuple[Description, Description]:
    names = ("aarsrevision-foer-faglig-koordinator", "aarsrevision-faglig-koordinator")
    old, new = (load_file(DATA / f"{name}.yaml").document for name in names)
    assert old is not None
    assert new is not None
    return old, new
