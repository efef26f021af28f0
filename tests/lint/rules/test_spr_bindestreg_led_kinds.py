"""What tells that a last part is meant (the verb, a bare thing, an abbreviation), and what tells that none is."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_bindestreg_led
from tests.support.texts import raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        # the verb takes the compound alone
        ("Opsætter trafik og informationstavler", "trafik og informationstavler"),
        ("Udlåner sport og fritidsudstyr", "sport og fritidsudstyr"),
        ("Rengør fritid og klublokaler", "fritid og klublokaler"),
        ("Indkalder til sygefravær og omsorgssamtaler", "sygefravær og omsorgssamtaler"),
        ("Ansætter kultur og fritidskonsulenter", "kultur og fritidskonsulenter"),
        ("Opkræver parkering og campinggebyrer", "parkering og campinggebyrer"),
        ("Udsteder fyrværkeri og festtilladelser", "fyrværkeri og festtilladelser"),
        ("Yder gæld og budgetrådgivning", "gæld og budgetrådgivning"),
        # a thing or a person without an article beside what isn't counted
        ("Vejleder om mund og håndhygiejne", "mund og håndhygiejne"),
        ("Måler grund og overfladevand i kildepladsen", "grund og overfladevand"),
        ("Bekæmper rotte og musetilhold", "rotte og musetilhold"),
        ("Sørger for vindue og facadevask", "vindue og facadevask"),
        ("Underviser på begynder og ekspertniveau", "begynder og ekspertniveau"),
        ("Udbetaler lærer og pædagogløn", "lærer og pædagogløn"),
        ("Stillingen omfatter kunde og leverandørbogholderi", "kunde og leverandørbogholderi"),
        ("Forklarer, hvordan kørestol og rollatorreparationer bestilles", "kørestol og rollatorreparationer"),
        # the head of what the word stands for
        ("Sender referatet til plan og miljødirektøren", "plan og miljødirektøren"),
        # a form that only a known compound begins with
        ("Planter rosen og staudebede", "rosen og staudebede"),
        ("Indkøber hunde og kattefoder", "hunde og kattefoder"),
        # no words at all
        ("Opdaterer cpr og p-numre hver måned", "cpr og p-numre"),
        ("Retter HTML og CSS-filer", "HTML og CSS-filer"),
        ("Har erfaring med præ og postoperativ pleje", "præ og postoperativ"),
        ("Som tale og hørepædagog kører du rundt", "tale og hørepædagog"),
        ("Vedtager fritids, kultur- og idrætspolitikker, som sendes i høring", "fritids"),
        ("Kender det nye vejlednings og ressourcecenters regler", "vejlednings"),
        # opposites behind what looks like a noun
        ("Maler både for og bagsiden af skiltet", "for og bagsiden"),
        ("Lås for og bagdøren, når du går hjem", "for og bagdøren"),
        # three of one kind
        ("Henter have, bygge og madaffald hver uge", "bygge og madaffald"),
        ("Ordner pas, kørekort og sundhedskortsager", "pas, kørekort og sundhedskortsager"),
    ],
)
def test_a_last_part_is_meant(text: str, quote: str) -> None:
    found = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert [text[hit.start : hit.end] for hit in found] == [quote]


@pytest.mark.parametrize(
    "text",
    [
        # »elektricitet« is something for itself
        "Har tilsyn med fremføring af elektricitet, måle- og regulatorstationer",
        "Opstår som følge af skoldning, røg- eller lugtgener",
        "Politi, brand- og redningsvæsen deltager i øvelsen",
        "Leder en SFO, fritids- og ungdomsklub",
        # a plural beside what has none, and what one speaks or complains of
        "Fører tilsyn med skilte og facademaling i bymidten",
        "Behandler klager over støv og lugtgener",
        "Arbejder for samarbejde om klima og havmiljøet",
        "Deltager ved velkomst og følordning for nye kolleger",
        "Krav til varmeisolering eller energirammen",
        # the verb takes each
        "Vedligeholder kunst og mindesmærker",
        "Udsteder pas og kørekort",
        "Opkræver leje og depositum",
        "Ansætter personale og vikarer",
        "Plejer græs og blomsterbede",
        "Tilser sår og hudproblemer",
        "Skov og strandenge plejes af kommunen",
        "Indhenter pris og leveringsbetingelser",
        # counted, owned, a name, a state
        "Vedvarer ud over 1 måned eller arbejdsforholdet",
        "Oplyser om hovedsæde eller arbejdsgiverens adresse",
        "Har rejst til ZOO eller menneskerettigheder",
        "Er råbt vagt i gevær og advaret",
        "Følger Udbetaling Danmarks og kommunale myndigheders krav",
        "Tegner grafik i relief og ledelinjer",
        # persons and those who stand for them
        "Kontakter læge og hjemmeplejen ved fald",
        "Samarbejder med lærer og skolepsykolog",
        "Samarbejder med PPR og SSP-konsulenter",
        "Indleder et afsnit om modenhed og porteføljestyring",
        "Drift af og tilsyn med tre kapeller",
        "Vejleder borgere med diabetes, kræft og hjertesygdomme",
        "Underviser i astma og lungesygdomme",
    ],
)
def test_each_is_meant(text: str) -> None:
    assert raw_hits(spr_bindestreg_led, {"opgaver": section([text])}) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Vurderer- og beslutter selv", "Vurderer-"),
        ("Holder møder- og kurser", "møder-"),
        ("Hjælper borgerne- og deres pårørende", "borgerne-"),
        ("Støtter elever- og lærere", "elever-"),
        ("Underviser voksne- og unge", "voksne-"),
        ("Tager planlagte- og uanmeldte besøg", "planlagte-"),
        ("Kører hurtigt- og sikkert ud til borgerne", "hurtigt-"),
        ("Arbejder med unge- og deres familier", "unge-"),
        ("Sørger for ro- og orden i klassen", "ro-"),
        ("Yder pleje- og omsorg til borgere", "pleje-"),
        ("Vedligeholder grønne- områder", "grønne-"),
        ("Går ind- og ud af bygningen", "ind-"),
        ("Skifter vinterkjoler- og sommerkjoler", "vinterkjoler-"),
    ],
)
def test_nothing_is_left_out(text: str, quote: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert (text[hit.start : hit.end], hit.replacement) == (quote, quote[:-1])


@pytest.mark.parametrize(
    "text",
    [
        "Læser lokale- og tidsmæssige hensyn ind",
        "Taler med syge- og raskmeldte",
        "Kender reglerne for hel- og halvårlig afregning",
        "Planter blomster- og urtebede",
        "Tilbyder læse- og skrivekurser",
        "Arbejder med børne- og ungdomskulturelle tilbud",
        "Reparerer plæne- og hækklippere",
        "Har kendskab til lang- og kortvarige forløb",
        "Arbejder i ind- og udland",
        "Forbedrer løn- og arbejdsvilkår",
        "Godkender rejse- og andre udgifter",
        "Har økonomisk- og juridiskfaglig indsigt",
        "Styrer ind- og udgående post",
    ],
)
def test_something_is_left_out(text: str) -> None:
    assert raw_hits(spr_bindestreg_led, {"opgaver": section([text])}) == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ansvar for løn -og personalesager", "Ansvar for løn- og personalesager"),
        ("Skifter sommer- og -vinterdæk", "Skifter sommer- og vinterdæk"),
        ("Håndterer løn– og personalesager", "Håndterer løn- og personalesager"),
        ("Fornyer lejeaftaler og-kontrakter", "Fornyer lejeaftaler og -kontrakter"),
        ("Registrerer ind-, og udgående post", "Registrerer ind- og udgående post"),
        ("Udfører bygge- anlægs- og driftsopgaver", "Udfører bygge-, anlægs- og driftsopgaver"),
        ("Underviser på A og B-niveau", "Underviser på A- og B-niveau"),
        ("Indretter 2 og 3-værelses boliger", "Indretter 2- og 3-værelses boliger"),
    ],
)
def test_marks_beside_the_join(text: str, right: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert text[: hit.start] + str(hit.replacement) + text[hit.end :] == right


@pytest.mark.parametrize(
    "text",
    [
        "Møder kl. 8 og 10-minutters pause kl. 12",
        "Følger kapitel 3 og 4-siders bilag",
        "Passer børn på 0-2 år og 3-6-årige",
        "Måler i begrebs-, informations-, og datamodeller",
        "Afdeling Nord og Sydvest arbejder sammen",
        "Taler med medarbejdere –herunder vikarer– og ledere",
        "Har læse-, skrive- og regnevejledning",
        "Samarbejder med Jobcentret og Familieafdelingen",
        "Holder møder - efter aftale -, kurser og foredrag",
    ],
)
def test_marks_that_are_right(text: str) -> None:
    assert raw_hits(spr_bindestreg_led, {"opgaver": section([text])}) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Dækker Nord og Sydjylland med kørsel", "Nord og Sydjylland"),
        ("Rydder sne i Øst og Vestbyen", "Øst og Vestbyen"),
        ("Leder Teknik og Miljøafdelingen", "Teknik og Miljøafdelingen"),
        ("Opbevarer såvel sommer som vinterdæk", "sommer som vinterdæk"),
    ],
)
def test_regions_and_other_joins(text: str, quote: str) -> None:
    (hit,) = raw_hits(spr_bindestreg_led, {"opgaver": section([text])})
    assert text[hit.start : hit.end] == quote
