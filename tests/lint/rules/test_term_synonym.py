"""term-synonym: several words for one thing."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import term_synonym
from tests.support.marked import expected_and_found


@pytest.mark.parametrize(
    "bullets",
    [
        ["Loven på «fagområdet»", "Praksis på «lovområdet»", "Viden om «området»"],
        ["Loven på «fagområdet» og fagområdets praksis", "Praksis på «lovområdet»"],  # once for each word and section
        ["Et «tilbud» til borgere", "En «indsats» for borgere"],
        ["Test af «digitale tilbud»"],  # another sense of the word
        ["Test af «digitale tilbud»", "En indsats"],
        ["«Vedligehold» af skilte", "«Vedligeholdelse» af veje"],
        ["«Onboarding» af nye", "Gennemgang ved «opstart»"],
        ["Loven på fagområdet", "Praksis på fagområderne"],
        ["Svar til byrådet", "Møder med byrådets medlemmer"],
        ["Samarbejde i området for miljø", "Viden om fagområdet"],  # an exception of the table
    ],
)
def test_groups(bullets: list[str]) -> None:
    expected, found = expected_and_found(term_synonym, bullets)
    assert found == expected


@pytest.mark.parametrize(
    ("term", "bullets"),
    [
        ("fagområde", ["Loven på fagområdet", "Praksis på «lovområdet»"]),
        ("lovområdet", ["Loven på «fagområdet»", "Praksis på lovområdet"]),
        ("fagområde", ["Praksis på «lovområdet»"]),
        ("fagområdets praksis", ["Praksis på lovområdet"]),
    ],
)
def test_the_register_decides(term: str, bullets: list[str]) -> None:
    register = {"begreber": {"a": {"navn": term, "definition": "d"}}}
    expected, found = expected_and_found(term_synonym, bullets, register=register)
    assert found == expected


def test_a_collection_adds_its_own() -> None:
    own = {"synonymer": {"hjælp": {"ord": ["hjælp*", "støtte|støtten"]}}}
    expected, found = expected_and_found(term_synonym, ["Få «hjælp»", "Få «støtte»"], own=own)
    assert found == expected
