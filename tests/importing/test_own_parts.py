"""Where the parts of our own Word files belong: by bookmark, by the words of the description, then by the table."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.importing.round_trip import imported_again, printed, set_up, told
from tests.support.edited_word import BOOKMARK, as_plain_paragraph, changed, replaced, without_bookmarks

DATA: dict[str, Any] = {
    "id": "rolle",
    "art": "rolle",
    "titel": "Konsulent",
    "hører_til": "stab",
    "version": "1.0.0",
    "status": "udkast",
    "organisatorisk_reference": {"tekst": "Konsulenten refererer til afdelingslederen."},  # and no refererer_til
    "formål": {"overskrift": "Hvorfor har vi stillingen?", "tekst": "For at skabe ro."},
    "opgaver": {
        "overskrift": "Hverdagen hos os",
        "grupper": {
            "drift": {"overskrift": "Drift", "punkter": {"passe": "At passe anlægget"}},
            "plan": {"overskrift": "2. halvår", "tekst": "Opgaver", "punkter": {"plan-a": "At lægge planer"}},
        },
        "nummererede": True,
    },
    "anvendelse": {
        "punkter": {
            "start": {
                "tekst": "Afdelingsleder og konsulent gennemgår den ved onboarding",
                "anledning": "onboarding",
                "deltagere": ["konsulent", "afdelingsleder"],
            }
        }
    },
    "øvrige_afsnit": {"evner": {"overskrift": "Kompetencer", "tekst": "Formål: At se helheden."}},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return set_up(tmp_path)


def test_own_headings_are_known_by_their_bookmarks(folder: Path) -> None:
    source, word = printed(folder, DATA)
    result = imported_again(folder, word)
    assert (result.data, told(result)) == (source, [])


def test_lost_bookmarks_are_made_up_for_by_the_words(folder: Path) -> None:
    source, word = printed(folder, DATA)
    result = imported_again(folder, without_bookmarks(word))
    assert (result.data, told(result)) == (source, [])


@pytest.mark.parametrize("heading", ["Hvorfor har vi stillingen?", "Hverdagen hos os", "Kompetencer"])
def test_a_heading_pasted_as_text_is_one(folder: Path, heading: str) -> None:
    source, word = printed(folder, DATA)
    assert imported_again(folder, as_plain_paragraph(word, heading)).data == source


def test_a_new_heading_keeps_the_place_of_its_bookmark(folder: Path) -> None:
    _, word = printed(folder, DATA)
    edits = [("Hvorfor har vi stillingen?", "Kompetencer og mål"), (">1. Drift<", ">1. Daglig drift<")]
    result = imported_again(folder, replaced(word, *edits))
    data = yaml.safe_load(result.data)
    assert data["formål"]["overskrift"] == "Kompetencer og mål"
    assert data["opgaver"]["grupper"]["drift"]["overskrift"] == "Daglig drift"
    assert list(data["øvrige_afsnit"]) == ["evner"]
    assert told(result) == []


def test_an_edited_text_that_begins_like_a_heading_stays_a_text(folder: Path) -> None:
    _, word = printed(folder, DATA)
    data = yaml.safe_load(imported_again(folder, replaced(word, ("se helheden", "se det hele"))).data)
    assert data["øvrige_afsnit"]["evner"]["tekst"] == "Formål: At se det hele."


def test_headings_that_change_places_by_name_stay_what_they_are(folder: Path) -> None:
    swapped = DATA | {"formål": {"overskrift": "Opgaver", "tekst": "Ro."}, "opgaver": {"overskrift": "Formål"}}
    source, word = printed(folder, swapped)
    for document in (word, without_bookmarks(word)):
        assert imported_again(folder, document).data == source


def test_a_new_section_does_not_take_the_place_of_one_that_comes_later(folder: Path) -> None:
    _, word = printed(folder, DATA)
    heading = next(re.finditer(rf'<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr>{BOOKMARK}', _text(word)))[0]
    new = f"{re.sub(BOOKMARK, '', heading)}<w:r><w:t>Formålet</w:t></w:r></w:p><w:p><w:r><w:t>Nyt.</w:t></w:r></w:p>"
    result = imported_again(folder, changed(word, lambda text: text.replace(heading, new + heading, 1)))
    data = yaml.safe_load(result.data)
    assert data["formål"] == DATA["formål"]
    assert sorted(one["tekst"] for one in data["øvrige_afsnit"].values()) == ["Formål: At se helheden.", "Nyt."]
    assert "import-øvrige" in [rule for rule, _ in told(result)]


def test_a_second_place_with_the_bookmark_of_a_section_is_another_section(folder: Path) -> None:
    _, word = printed(folder, DATA)
    mark = re.search(r'w:name="(fba_[0-9a-f]+)"', _text(word))
    assert mark is not None
    other = re.findall(r'w:name="(fba_[0-9a-f]+)"', _text(word))[-1]
    result = imported_again(folder, changed(word, lambda text: text.replace(other, mark[1])))
    data = yaml.safe_load(result.data)
    assert data["formål"] == DATA["formål"]
    assert data["øvrige_afsnit"] == DATA["øvrige_afsnit"]  # by its words


def test_what_is_said_is_about_the_change(folder: Path) -> None:
    _, word = printed(folder, DATA)
    use = DATA["anvendelse"]["punkter"]["start"]["tekst"]
    assert told(imported_again(folder, replaced(word, (use, f"{use} af nye")))) == []  # who takes part is written
    row = imported_again(folder, replaced(word, (">Udkast<", ">Gældende<")))
    assert [rule for rule, _ in told(row)] == ["import-udeladt"]
    below = replaced(word, ("</w:tbl>", "</w:tbl><w:p><w:r><w:t>Husk ferien.</w:t></w:r></w:p>"))
    ((rule, message),) = told(imported_again(folder, below))
    assert rule == "import-udeladt"
    assert "Husk ferien." in message
    assert "Version" not in message


def test_an_older_print_says_nothing_of_its_version(folder: Path) -> None:
    _, word = printed(folder, DATA)
    printed(folder, DATA | {"version": "1.1.0"})
    assert told(imported_again(folder, word)) == []


def test_a_text_of_a_head_that_somebody_wrote_is_told(folder: Path) -> None:
    _, word = printed(folder, DATA)
    edited = changed(word, lambda text: text.replace("ikke gældende", "kun til Bo"), "word/header1.xml")
    assert [rule for rule, _ in told(imported_again(folder, edited))] == ["import-udeladt"]


def test_where_no_description_is_the_bookmarks_still_tell(folder: Path) -> None:
    _, word = printed(folder, DATA | {"kompetencer": {"overskrift": "Det kan vi", "tekst": "Meget."}})
    (folder / "descriptions" / "rolle.yaml").unlink()
    data = yaml.safe_load(imported_again(folder, word).data)
    assert data["art"] == "rolle"
    assert data["formål"] == DATA["formål"]
    assert data["kompetencer"]["tekst"] == "Meget."
    assert [group.get("tekst") for group in data["opgaver"]["grupper"].values()] == [None, "Opgaver"]
    assert [one["overskrift"] for one in data["øvrige_afsnit"].values()] == ["Kompetencer"]


def test_where_no_description_is_an_additional_section_stays_one(folder: Path) -> None:
    _, word = printed(folder, DATA)
    (folder / "descriptions" / "rolle.yaml").unlink()
    data = yaml.safe_load(imported_again(folder, word).data)
    assert "kompetencer" not in data
    assert [one["overskrift"] for one in data["øvrige_afsnit"].values()] == ["Kompetencer"]


def test_where_no_description_is_the_bookmarks_tell_the_kind(folder: Path) -> None:
    unit = {"art": "enhed", "titel": "Vej og Park", "forankring": {"overskrift": "Hvor er vi?", "tekst": "Her."}}
    _, word = printed(folder, {key: DATA[key] for key in ("id", "hører_til", "version", "status")} | unit)
    (folder / "descriptions" / "rolle.yaml").unlink()
    data = yaml.safe_load(imported_again(folder, word).data)
    assert (data["art"], data["forankring"]) == ("enhed", unit["forankring"])


def test_the_identifier_of_another_program_is_no_id(folder: Path) -> None:
    _, word = printed(folder, DATA)
    foreign = changed(word, lambda text: text.replace("rolle@1.0.0", "urn:isbn:0"), "docProps/core.xml")
    result = imported_again(folder, foreign, folder / "ny")
    assert (result.path.name, result.is_over) == ("konsulent.yaml", False)


def _text(word: bytes) -> str:
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text + " "

    changed(word, keep)
    return found[0]
