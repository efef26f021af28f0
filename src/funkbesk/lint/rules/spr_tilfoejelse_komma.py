"""Der er komma foran en tilføjelse med herunder, især, fx, dog, helst eller lignende, og foran men.

Hvorfor: kommaet viser, at det, der følger, uddyber det foregående og ikke hører til det. Står tilføjelsen midt i
sætningen, er der komma på begge sider af den, og det samme gælder en ledsætning med der eller som, der har komma foran,
og et led, der siger det foregående med andre ord.
Hvor ordet lige så godt kan være et biord (»lederen kan også hjælpe«), meldes det ikke.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om komma ved forklarende tilføjelser og foran men.

Forkert:
    opgaver:
      punkter:
        ansættelsesret: At besvare spørgsmål om ansættelsesret herunder barsel og opsigelse
        biler: Nye biler, fx varevogne skal synes hvert år
        kirke: Byens ældste kirke, Sankt Olai er åben hver dag
        salg: At sælge billetter men ikke mad
        adgang: Gæster, der kommer sent skal ringe på
Rigtigt:
    opgaver:
      punkter:
        ansættelsesret: At besvare spørgsmål om ansættelsesret, herunder barsel og opsigelse
        biler: Nye biler, fx varevogne, skal synes hvert år
        kirke: Byens ældste kirke, Sankt Olai, er åben hver dag
        salg: At sælge billetter, men ikke mad
        adgang: Gæster, der kommer sent, skal ringe på
        især: Det gælder især sager om barsel
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.commas.addition_words import EXPLAIN, ONLY_ADD
from funkbesk.lint.language.commas.additions import adds, adds_before_mark
from funkbesk.lint.language.commas.appositions import unclosed_appositions, unopened_appositions
from funkbesk.lint.language.commas.closing_clauses import unclosed
from funkbesk.lint.language.commas.closing_commas import is_closed_again, unclosed_additions
from funkbesk.lint.language.commas.likely_additions import likely_adds
from funkbesk.lint.language.commas.opposites import BUT, opposes
from funkbesk.lint.language.commas.reservations import stands_before_verb
from funkbesk.lint.language.commas.sentence_adverbials import is_behind_sentence_adverbial
from funkbesk.lint.language.grammar import JOINS, word_set
from funkbesk.lint.language.phrase_places import is_finite, is_noun
from funkbesk.lint.texts.bullet_forms import Verbs, verbs
from funkbesk.lint.texts.text import Text, Word

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-tilføjelse-komma", "sprog", Level.FEJL)

_ADDITION = late(
    r"(?P<word>herunder|heriblandt|deriblandt|hvoriblandt|især|navnlig|særligt|nemlig|dog|også|såsom|eksempelvis"
    r"|for eksempel|fx|f\.eks\.|bl\.a\.|blandt andet|dvs\.|dvs|det vil sige"
    r"|altså|helst|allerhelst|gerne|eventuelt|evt\.|primært|typisk"
    r"|hovedsageligt|hovedsagelig|fortrinsvis|undtagelsesvis|oftest|som oftest|sommetider|undertiden|overvejende"
    r"|sædvanligvis|almindeligvis|mestendels|mest|for det meste|endda|sågar|heraf|deraf|ikke mindst|til tider"
    r"|som regel|i reglen|i særdeleshed|heller ikke|ej heller|i alt|i hvert fald|i det mindste|som minimum|særlig"
    r"|specielt|frem for alt|først og fremmest|nærmere bestemt|nærmere betegnet|med andre ord|rettere sagt"
    r"|lige fra|selv|mindst|højst|maksimalt"
    r"|maks\.|minimum|cirka|ca\.|omtrent|senest|muligvis|måske|formentlig|formodentlig|sandsynligvis|forhåbentlig"
    r"|ligeledes|tilmed|oven i købet|vel at mærke|hvoraf|hvilket|hvorimod|om end|omend|undtagen|bortset fra"
    r"|med undtagelse af|medmindre|forudsat|uanset|både|dels|enten|henholdsvis|ikke|jf\.|men)"
    r"(?= [\"\u201c\u201d»]?(?:§§? ?)?(?P<after>\w+)|:|, at\b)"
)
_WORDS = word_set(
    "herunder heriblandt deriblandt hvoriblandt ord rettere "
    "især navnlig særligt dog også såsom nemlig eksempelvis eksempel fx f bl blandt dvs "
    "sige altså helst allerhelst gerne eventuelt evt primært typisk hovedsageligt hovedsagelig fortrinsvis "
    "undtagelsesvis oftest sommetider undertiden overvejende sædvanligvis almindeligvis mestendels mest meste tider "
    "regel reglen særdeleshed endda sågar heraf deraf ikke heller først nærmere lige men alt særlig specielt hvert "
    "mindste minimum selv mindst højst maksimalt maks cirka ca omtrent senest muligvis måske formentlig "
    "formodentlig sandsynligvis forhåbentlig ligeledes tilmed købet mærke hvoraf hvilket hvorimod "
    "end omend undtagen bortset undtagelse medmindre forudsat uanset "
    "både dels enten henholdsvis jf"
)
_UNITS = word_set("kr pct mio mia stk min")  # »500 kr. dog«: their point ends no sentence
_LONGEST_MEMBER = 3
_NO_COMMA = (" ", "- ", ") ", "\u201d ", "\u201c ", "« ", '" ')
_NUMBER_BETWEEN = late(r"\.? \d+(?:[.,]\d+)*(?: %)? ")  # »kl. 22 dog«: a number is no word
# Of these it is certain that most writers set them off, whatever stands before.
_ALWAYS_SET_OFF = ONLY_ADD | EXPLAIN | {"især", "nemlig", "navnlig", "særligt", "dog"}


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield words that begin an addition and have no comma, dash or bracket before them, and additions left open."""
    known = verbs(around.own_words.verbs or ())
    for text in file.analysis.prose:
        if not _WORDS.isdisjoint(text.lower_words):
            yield from _missing_before(text, known)
        if ", " in text.value:
            yield from _missing(text, unclosed_additions(text, known), "efter tilføjelsen")
            yield from _missing(text, unclosed(text, known), "efter det indskudte")
            yield from _missing(text, unclosed_appositions(text, known), "efter det indskudte")
            yield from _missing(text, unopened_appositions(text, known), "før det indskudte")


def _missing(text: Text, places: Iterator[tuple[int, int]], where: str) -> Iterator[Hit]:
    for last, following in places:
        start, end = text.words[last].start, text.words[following].end
        yield Hit(
            text.path,
            f"Her mangler komma {where}: »{text.value[start:end]}«.",
            f"Skriv »{text.words[last].text}, {text.words[following].text}«.",
            start,
            end,
        )


def _missing_before(text: Text, known: Verbs) -> Iterator[Hit]:
    starts = {word.start: index for index, word in enumerate(text.words)}
    for match in _ADDITION.finditer(text.lower):
        index = starts.get(match.start(), 0)
        before = text.words[index - 1]
        if not index or not _stands_close(text, before, match.start()):
            continue
        word, after, end = match["word"], match["after"], match.end("word")
        if word == "dog" and (_is_member_of_its_own(text, index, known) or stands_before_verb(text, index, known)):
            continue  # »åbent fra 8 til 16, fredag dog kun til 14«
        if is_behind_sentence_adverbial(text, word, index):
            continue
        if after is None:
            certain, likely = adds_before_mark(text, word, index, text.value[end], known), False
        elif word == BUT:
            certain, likely = opposes(text, index, known), False
        else:
            certain = adds(text, word, index, after, known)
            may_be_closed = word != "ikke" and text.value.find(", ", end) > 0
            certain = certain or (may_be_closed and is_closed_again(text, index, known))
            likely = not certain and likely_adds(text, word, index, after, known)
        if certain or likely:
            yield Hit(
                text.path,
                f"Her mangler komma: »{text.value[before.start : end]}«.",
                f"Skriv »{text.value[before.start : match.start()].rstrip()}, {match['word']} …«.",
                before.start,
                end,
                level=None if certain or word in _ALWAYS_SET_OFF else Level.ADVARSEL,
            )


def _is_member_of_its_own(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a comma stands before the few words in front of it, of which none is a verb."""
    for place in range(index - 1, max(0, index - 1 - _LONGEST_MEMBER), -1):
        if is_finite(text.lower_words[place], known):
            return False
        if "," in text.value[text.words[place - 1].end : text.words[place].start]:
            # »bøger, lydbøger og film dog ikke spil«: what stands before is a list of nouns
            is_list = not JOINS.isdisjoint(text.lower_words[place:index]) and is_noun(text, place - 1)
            return not is_list
    return False


def _stands_close(text: Text, before: Word, start: int) -> bool:
    """Return whether no comma, dash or end of a sentence stands between the word and what begins at `start`."""
    gap = text.value[before.end : start]
    return (
        gap in _NO_COMMA
        or _NUMBER_BETWEEN.fullmatch(gap) is not None
        or (gap == ". " and before.lower in _UNITS and text.value[start].islower())
    )
