"""What the tests of spelling need of a machine: a Danish dictionary, and something that reads it."""

from __future__ import annotations

import pytest

from funkbesk.lint.engine.rule import NotPossible
from funkbesk.lint.language.spelling import speller


def can_spell() -> bool:
    """Return whether words can be judged here."""
    try:
        speller()
    except NotPossible:
        return False
    return True


needs_dictionary = pytest.mark.skipif(not can_spell(), reason="needs hunspell-da, and chunspell or hunspell")
