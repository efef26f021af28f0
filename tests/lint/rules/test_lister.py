"""The rules about lists: how bullets end, how they are built, and how they follow their lead-in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import (
    dok_tom,
    liste_indledning,
    liste_indledning_ekko,
    liste_indledning_form,
    liste_laengde,
    liste_parallel,
    liste_parallel_soester,
    liste_punktum,
    liste_samme_start,
)
from tests.support.texts import hits, place_of, raw_hits, section


def places(module: ModuleType, bullets: Sequence[str], **around: Any) -> list[int | str]:
    return [place.at for place in hits(module, bullets, **around)]


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        ([["At a.", "At b", "At c"]], ["opgaver.punkter.p0.tekst"]),
        ([["At a", "At b", "At c."]], []),  # a full stop after the last bullet alone is a normal Danish style
        ([["At a", "At b"], ["At c", "At d"]], []),
        ([["At a.", "At b."], ["At c.", "At d."]], []),
        ([["At a", "At b mv.", "At c"]], []),  # the dot of an abbreviation says nothing
        ([["At a", "At b?", "At c"]], []),
        ([["At a", "At b for 5.000 kr.", "At c"]], []),
        ([["At a", "At b"], ["At c", "At d."], ["At e", "At f."]], ["opgaver.punkter.p1.tekst"]),
        ([["At a", "At b"], ["At c", "At d."]], []),  # two lists, two styles: none of them is the document's
        ([["Du leder a.", "Du leder b."], ["Løn", "Post"], ["Bil", "Hus"]], []),  # sentences are a matter of their own
        ([["Enkelt punkt."], ["At a", "At b"], ["At c", "At d"]], []),
        ([["Skriv referat.", "Hold møder."], ["Løn", "Post"], ["Bil", "Hus"]], []),  # commands are sentences
        ([["At a.", "At b.", "At c, eller", "At d."]], []),  # the sentence goes on in the next bullet
        ([["At a,", "At b,", "At c."], ["At d.", "At e."]], []),
        ([["At a.", "At b,", "At c."], ["At d.", "At e."]], ["opgaver.punkter.p1.tekst"]),
    ],
)
def test_liste_punktum(lists: Sequence[Sequence[str]], expected: list[str]) -> None:
    keys = ("opgaver", "ansvar", "kompetencer")
    data = {key: section(bullets) for key, bullets in zip(keys, lists, strict=False)}
    found = raw_hits(liste_punktum, data)
    assert [".".join(map(str, hit.path)) for hit in found] == expected


@pytest.mark.parametrize(
    ("bullets", "number", "replacement"),
    [
        (["At a", "At b.", "At c"], 1, ""),
        (["At a.", "At b", "At c."], 1, "b."),
        (["At a.", "At b (c)", "At d."], 1, ")."),
        (["At a.", "At b;", "At c."], 1, None),  # what is to stand instead of a semicolon is the author's choice
    ],
)
def test_liste_punktum_mends(bullets: Sequence[str], number: int, replacement: str | None) -> None:
    (hit,) = raw_hits(liste_punktum, {"opgaver": section(bullets)})
    assert (place_of(hit).at, hit.replacement) == (number, replacement)
    assert hit.start is not None
    if replacement is not None:
        text = bullets[number]
        mended = [*bullets[:number], text[: hit.start] + replacement + text[hit.end :], *bullets[number + 1 :]]
        assert raw_hits(liste_punktum, {"opgaver": section(mended)}) == []


@pytest.mark.parametrize(
    ("bullets", "expected"),
    [
        (["At lede", "At skrive", "Styring af løn"], [(2, 0, 14)]),
        (["Lede møder", "Skrive breve", "Faglig koordination"], [(2, 0, 19)]),
        (["Kendskab til jura", "Kan lede møder", "Viden om løn"], [(1, 0, 14)]),
        (["Styring af løn", "Arkiverer sager hver dag", "Drift af biler"], [(1, 0, 20)]),
        (["Beskrivelsen gennemgås årligt", "Den anvendes til løn", "Drøftes hvert år"], [(2, 0, 16)]),
        (["Grundlæggende forståelse for jura", "Dialogsøgende og med fokus", "Viden om løn"], [(1, 0, 20)]),
        (["Skriv referat", "Hold møder", "Du svarer borgere"], [(2, 0, 17)]),
        (["Skriv referat", "Når mødet er slut, sender du det"], []),
        (["Skriv referat", "For at alle kan nå det, sender du det straks"], []),
        (["Gennemgås årligt", "Drøftes i chefgruppen", "Styring af løn"], [(2, 0, 14)]),
        (["indeholder regler", "vedligeholdes jævnligt", "udvikles af en gruppe"], []),  # all finite verbs
        (["Drift af biler", "Analyser af data", "Styring af løn"], []),  # nouns that look like commands
        (["Kun adgang til egne sager", "Styring af løn"], []),
        (["Støtte til ledere", "Hjælp til borgere", "Arbejde med data"], []),  # nouns that look like verbs
        (["Grønne områder", "Et trygt vejnet", "En effektiv drift"], []),
        (["Du afklarer behov", "Teamlederen gennemgår sager", "Vi ses"], []),
        (["Du svarer borgere", "Sager, der haster, behandles først", "Vi skriver breve"], []),
        (["Du svarer borgere", "Chefen for området, som er ny, skal se planen", "Vi skriver breve"], []),
        (["Du svarer borgere", "Vejledning om regler, der gælder og bruges", "Vi skriver breve"], [(1, 0, 20)]),
        (["Gruppen deler viden", "Udvalget afviser sager"], []),
        (["At lede"], []),
    ],
)
def test_liste_parallel(bullets: Sequence[str], expected: list[tuple[int, int, int]]) -> None:
    assert hits(liste_parallel, bullets) == expected


def test_liste_parallel_knows_the_verbs_of_the_collection() -> None:
    bullets = ["Visionere frit", "Lede møder", "Skrive breve", "Zumbe daglig"]
    assert places(liste_parallel, bullets) == []  # a word in -e may be a verb
    assert places(liste_parallel, ["Styring af løn", "Drift af biler", "Zumbe daglig"]) == []
    assert places(
        liste_parallel, ["Styring af løn", "Drift af biler", "Zumbe daglig"], own={"udsagnsord": ["zumbe"]}
    ) == [2]


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        (
            {"a": ["Styring af løn", "Udbetaling af løn"], "b": ["At lede", "At styre"]},
            ["opgaver.grupper.b.punkter.b-p0.tekst"],
        ),
        ({"a": ["Styring af løn", "Udbetaling af løn"], "b": ["Kontrol af løn", "Planlægning af drift"]}, []),
        ({"a": ["Styring af løn", "Udbetaling af løn"], "b": ["At lede"]}, []),  # one bullet is no style
    ],
)  # fmt: skip
def test_liste_parallel_soester(groups: Mapping[str, Sequence[str]], expected: list[str]) -> None:
    assert places(liste_parallel_soester, [], groups=groups) == expected


@pytest.mark.parametrize(
    ("bullets", "lead_in", "groups", "expected"),
    [
        (["Viden om løn"], None, None, [0]),
        (["Viden om løn"], "Stillingen kræver meget.", None, [0]),
        (["Viden om løn"], "Stillingen kræver:", None, []),
        (["Viden om løn"], "Stillingen er ny.\nDen kræver:", None, []),
        (["Skriv breve", "Led møder"], None, None, []),
        (["Du leder møder", "Vi skriver breve"], None, None, []),  # sentences introduce themselves
        ([], None, {"a": ["Løn"], "b": ["Post"]}, ["opgaver.grupper.a.punkter.a-p0.tekst"]),  # once for a section
        ([], "Enheden løser opgaver på to områder.", {"a": ["Løn"], "b": ["Post"]}, []),
    ],
)
def test_liste_indledning(
    bullets: Sequence[str], lead_in: str | None, groups: Mapping[str, Sequence[str]] | None, expected: list[int | str]
) -> None:
    assert places(liste_indledning, bullets, lead_in=lead_in, groups=groups) == expected


@pytest.mark.parametrize(
    ("lead_in", "bullets", "expected"),
    [
        ("Lederen har ansvar for:", ["Styring af løn", "Facilitere møder", "Kan lede"], [1, 2]),
        ("Lederen har ansvar for:", ["Styring af løn", "At lede møder"], []),
        ("Lederen har ansvar for:", ["Styring af løn", "Skriv referat"], [1]),
        ("En rolle med fokus på:", ["At lede", "At styre"], []),
        ("Opgaverne består i:", ["At lede", "At styre"], []),
        ("Lederen skal:", ["lede møder", "styre løn"], []),
        ("Lederen skal:", ["lede møder", "fører regnskab"], [1]),
        ("I det daglige skal lederen:", ["lede møder", "At styre løn"], [1]),
        ("Det kræves, at lederen kan:", ["Erfaring med løn", "Kendskab til jura"], ["opgaver.tekst"]),
        ("Lederen har ansvar for at:", ["At lede", "At styre"], ["opgaver.tekst"]),
        ("Lederen har ansvar for at:", ["lede møder", "styre løn"], []),
        ("Arbejdet skal føre til:", ["Trygge bygninger", "Klare afgørelser, som holder"], []),  # adjectives, not verbs
        ("Lederen har ansvar for løn.", ["Facilitere møder"], []),  # no lead-in: it does not end in a colon
    ],
)
def test_liste_indledning_form(lead_in: str, bullets: Sequence[str], expected: list[int | str]) -> None:
    assert places(liste_indledning_form, bullets, lead_in=lead_in) == expected


@pytest.mark.parametrize(
    ("lead_in", "bullets", "expected"),
    [
        ("Lederen har ansvar for:", ["Løn", "Fælles ansvar for drift"], [(1, 7, 13)]),
        ("Lederen har ansvar for:", ["Drift af biler, som er et fælles ansvar"], []),  # not among the first words
        ("Lederen skal kunne:", ["kunne lede", "styre"], [(0, 0, 5)]),
        ("Vi forventer følgende:", ["Du følger reglerne"], []),
        ("Teamets opgaver:", ["Opgaver om løn"], [(0, 0, 7)]),
        ("Sådan oprettes en sag:", ["Klik på sagen", "Find sagen frem"], []),  # the sentence ended before the list
        ("1:", ["At lede", "1"], []),  # a lead-in without a word
    ],
)
def test_liste_indledning_ekko(lead_in: str, bullets: Sequence[str], expected: list[tuple[int, int, int]]) -> None:
    assert hits(liste_indledning_ekko, bullets, lead_in=lead_in) == expected


@pytest.mark.parametrize(
    ("bullets", "expected"),
    [
        (["At tale med a", "At tale med b", "Løn", "At tale med c"], [0, 1, 3]),
        (["At tale med a", "At tale med b"], []),
        (["At være leder", "At være vært", "At være med", "At være klar"], []),  # two words beside »at« make a start
        (["Godt syn", "Godt kendskab til a", "Godt kendskab om b", "Godt kendskab i c", "Godt kendskab"], [1, 2, 3, 4]),
        (["Du er a", "Du er b", "Du er c", "Du er d"], []),
    ],
)
def test_liste_samme_start(bullets: Sequence[str], expected: list[int]) -> None:
    assert places(liste_samme_start, bullets) == expected


@pytest.mark.parametrize(("number", "expected"), [(10, []), (11, [10]), (16, [15])])
def test_liste_laengde(number: int, expected: list[int]) -> None:
    assert places(liste_laengde, [f"Opgave {index}" for index in range(number)]) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"opgaver": {"overskrift": "Opgaver"}}, [("opgaver.overskrift", None)]),
        ({"opgaver": {}}, [("opgaver", None)]),
        ({"opgaver": {"tekst": "Lederen skal:"}}, [("opgaver.tekst", None)]),
        ({"opgaver": {"tekst": "Lederen skal lede."}}, []),
        ({"opgaver": {"tekst": "A:", "grupper": {"a": {"overskrift": "A"}}}}, [("opgaver.grupper.a.overskrift", None)]),
        (
            {"opgaver": {"overskrift": "Opgaver", "grupper": {"a": {"overskrift": "A", "punkter": {"p": "Løn"}}}}},
            [("opgaver.overskrift", Level.HINT)],
        ),
        ({"organisatorisk_reference": {"refererer_til": "leder"}}, []),  # the key says it
    ],
)
def test_dok_tom(data: Mapping[str, Any], expected: list[tuple[str, Level | None]]) -> None:
    assert [(".".join(map(str, hit.path)), hit.level) for hit in raw_hits(dok_tom, data)] == expected
