"""What the sentences of the measured collection are made of: words that stand for themselves, so that few are alike.

A bullet is about one thing for each of its slots. Most slots have a thousand fillings because Danish writes compounds
in one word: two bullets of the collection share most of their stems only where that was meant.
"""

from __future__ import annotations

import random

HABITUAL = 0.1
"""The part of the bullets with something in them that a rule may have something to say about."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


VERBS = _words(
    """administrere|afdække|afklare|afprøve|afslutte|afstemme|ajourføre|analysere|beregne|beskrive|besvare|bestille
    |dokumentere|drøfte|efterprøve|evaluere|forberede|fordele|forenkle|forhandle|forklare|formidle|forny|fremlægge
    |færdiggøre|gennemføre|gennemgå|godkende|indberette|indføre|indhente|indkøbe|kontrollere|koordinere|kvalitetssikre
    |lede|måle|offentliggøre|opdatere|oprette|opsige|organisere|planlægge|præsentere|prioritere|registrere|revidere
    |samle|sammenligne|styre|tilpasse|tilrettelægge|udarbejde|udbyde|udvikle|undersøge|vedligeholde|videreudvikle|vurdere"""
)
FIRST = _words(
    """adgangs|affalds|anlægs|arkiv|arbejdstids|barsels|befordrings|beredskabs|bevillings|bibliotek|boligtilskuds|budget
    |byggesags|cykelsti|daginstitutions|depot|ejendoms|energi|ferie|forsikrings|genoptrænings|havne|hjælpemiddel
    |indkøbs|integrations|introduktions|journal|klage|kloak|kontrakt|kørsels|lokale|læse|løn|museums|natur|pension
    |parkerings|plejebolig|refusions|rengørings|rente|skovbrugs|skolestarts|snerydnings|spildevands|svømmehals
    |sygefraværs|tandpleje|telefon|tilsyns|trafik|udbuds|uddannelses|valg|vandløbs|vedligeholdelses|vejbelysnings|vikar"""
)
HEADS = _words(
    """planen|oversigten|aftalen|beskrivelsen|håndbogen|databasen|rapporten|opgørelsen|statistikken|kalenderen|regnskabet
    |vejledningen|undersøgelsen|ordningen|puljen|kontoen|arkivet|skemaet|registreringen|analysen"""
)
AREAS = _words(
    """børne|daghøjskole|dagpleje|demens|erhvervs|fritids|handicap|havne|hjemmepleje|idræts|klima|kultur|landdistrikts
    |musikskole|natur|psykiatri|rehabiliterings|skole|specialskole|sundhedspleje|turisme|ungdoms|vej|voksen|ældre"""
)
WHERE = _words(
    """på {}området|i {}afsnittet|i {}sektoren|inden for {}indsatsen|til brug for {}arbejdet
    |i forbindelse med {}projektet"""
)
WITH = _words(
    """sammen med naboerne|efter høring af brugerne|med bistand fra advokater|i dialog med fagforeningerne
    |efter råd fra revisionen|med hjælp fra frivillige|i samarbejde med politiet|efter oplæg fra arkitekterne
    |sammen med boligforeningerne|med bidrag fra forældrene|efter forhandling med leverandørerne
    |i samarbejde med regionen|sammen med praktiserende læger|med inddragelse af pårørende
    |i dialog med grundejerne|efter drøftelse med foreningerne|i samarbejde med gymnasierne
    |sammen med erhvervsskolerne|med støtte fra ministeriet|i dialog med virksomhederne"""
)
WHO = _words(
    """tilflyttere|lejere|elever|forældre|frivillige|pendlere|ansøgere|iværksættere|landmænd|handlende|bilister|cyklister
    |turister|kunstnere|spejdere|kursister|lærlinge|patienter|pensionister|studerende|vikarer|værtsfamilier|naboer"""
)
GETS = _words(
    """får svar inden otte dage|kan følge sagen på nettet|møder færre skemaer|ved, hvem de skal ringe til
    |undgår dobbelt betaling|får den støtte, loven giver dem|kender deres rettigheder|kan klage i tide
    |slipper for ventetid|får besked før ændringer|oplever klare svar|kan planlægge et år frem
    |får samme pris alle steder|modtager regningen til tiden|kan bruge hallen om aftenen|får plads tæt på hjemmet"""
)

HABITS = _words(
    """efter behov|i relevant omfang|m.v.|på den bedst mulige måde|og følge op på det|i det daglige|ift. målene
    |med fokus på kvalitet|- efter aftale -|på tværs af faggrænser|eksempelvis ved møder|og bidrage til et godt flow"""
)
"""What authors add and a rule may have something to say about."""


def sentence(words: random.Random) -> str:
    """Return a bullet of 30 to 200 characters, as varied in length as those of real descriptions."""
    kind = words.random()
    parts = ["At", *_doing(words)]
    if kind > 0.3:
        parts.append(words.choice(WHERE).format(words.choice(AREAS)))
    if kind > 0.9:
        parts += ["og", *_doing(words)]
    if 0.5 < kind < 0.75:
        parts.append(words.choice(WITH))
    if words.random() < HABITUAL:
        parts.append(words.choice(HABITS))
    text = " ".join(parts)
    return f"{text}, så {words.choice(WHO)} {words.choice(GETS)}" if kind > 0.65 else text


def varied(text: str, words: random.Random) -> str:
    """Return nearly the same bullet, as somebody writes it who copies it: another verb, or a part left out."""
    if ", så " in text and words.random() < 0.3:
        return text.partition(", så ")[0]
    _, _, rest = text.removeprefix("At ").partition(" ")
    return f"At {words.choice(VERBS)} {rest}"


def _doing(words: random.Random) -> list[str]:
    return [words.choice(VERBS), words.choice(FIRST) + words.choice(HEADS)]
