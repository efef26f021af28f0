"""Infinitives in the place of the verb of a main clause, beside its subject: `Alle veje føre til Rom`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    JOINS,
    MODALS,
    OWNERS,
    PARTICLES,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_pure_definite, reading_of
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.certain_infinitives import EVERYDAY
from funkbesk.lint.language.verbs.clause_beginnings import ASKING_FOR_INFINITIVES, OPENERS, SHARED, is_opener
from funkbesk.lint.language.verbs.clause_parts import Line, end_of_nominal, is_adverb, subject_in
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.inverted_clauses import is_before_any_subject, is_before_two_nominals
from funkbesk.lint.language.verbs.verb_evidence import has_infinitive_before, is_alone, is_certain, may_follow_verb
from funkbesk.lint.texts.bullet_forms import may_be_noun

ALONE = word_set("det dette alt alle ingen mange nogle de den begge flere enhver nogen noget intet vedkommende")
_FOCUS = word_set(
    "kun ikke langt omkring næsten særligt især også selv både hverken enten cirka omtrent godt knap mindst højst "
    "netop alene mere mindre end"
)
_UNITS = word_set(
    "administration affald bogholderi budget byggeri byplan dagpleje digitalisering drift ernæring finans forvaltning "
    "hjemmepleje hr indkøb it jura kommunikation kultur ledelse logistik løn marketing miljø opkrævning personale "
    "plan produktion psykiatri økonomi regnskab rekruttering rengøring salg sekretariat skat skole støttekorps "
    "sundhed sygepleje teknik trafik udvikling vagt vedligehold visitation"
)
# Nobody can be told to do it.
SAID_OF_THINGS = word_set(
    "være blive have koste kræve gælde ske foregå fremgå indgå afhænge bestå høre indeholde omfatte betyde skyldes "
    "tilhøre forekomme opstå vare medføre forudsætte fungere virke udgøre bortfalde udløbe ophøre"
)
_ROLE = late(
    r"(?:[ao]tor|[^aeiouyæøå]ør|isor|[aeu]nt|ist|olog|æge|\wleder|\wmand|medarbejder|rådgiver|vejleder|konsulent|"
    r"assistent|chef|pædagog|behandler|terapeut|formidler|tekniker|plejer|plejerske|ansvarlig|fuldmægtig|inspektør|"
    r"lærer|elev|kollega|visitator|borger|bruger)$"
)
_BEFORE_ONE = word_set("den det denne dette hver hvert enhver ethvert min din sin vores jeres deres hans hendes en et")
_UNINFLECTED = word_set("stille lige øde næste ringe")
_QUANTITIES = word_set(
    "række del flertal masse gruppe par håndfuld antal mængde snes slags stykke smule form art kop glas pose kilo gram "
    "liter meter procent times dags type"
)
_OF_THEM = word_set("være have blive komme gå stå ligge sidde")
_MANY_OR_ONE = word_set("de den det dem alle alt disse denne dette enhver ethvert hver hvert")
_LONGEST_ANTECEDENT = 4
_TURNED = MODALS | word_set("er har bliver får ser går kommer")
_SHORTEST_CLAUSE = 2
_DEADLINES = word_set("senest tidligst først sidst")


def is_in_main_clause(line: Line, begin: int, index: int) -> bool:
    """Return whether the word stands right behind the subject of a main clause, or right before it."""
    if begin == index:
        return is_behind_fronted_clause(line, index) and is_before_any_subject(line, begin, index)
    if begin and line.gap(begin) == ", " and _is_clause_of_object(line, begin, index):
        return True
    if line.words[begin] == "derfor" and index == begin + 1 and is_before_two_nominals(line, index):
        return True  # »Vi skal spare, og derfor lukke kontoret dørene«
    return not _may_share(line, begin, index) and _is_beside_subject(line, begin, index)


def _is_beside_subject(line: Line, begin: int, index: int) -> bool:
    """Return whether nothing else stands before the word than its subject, or what stands first where it follows."""
    if line.words[begin] in line.known.present:
        return begin == 0 and _is_behind_plural(line, index)
    if begin and line.gap(begin) == ", " and not _is_pronoun(line, begin):
        # »retter skilte op, luger bede«, but »Den plan, udvalget vedtage, gælder i fire år«
        return is_behind_list(line, begin, index)
    if is_before_any_subject(line, begin, index):
        return True
    begin += length_of_focus(line, begin, index)
    if index == begin + 1 and line.words[begin] in line.known.passive:
        return False  # »Bedes underskrive planen«
    end = end_of_nominal(line, begin, index) if line.words[begin] != "der" else begin + 1
    if begin and end != index and line.words[begin - 1] in JOINS and not OPENERS.isdisjoint(line.words[: begin - 1]):
        # »Når de ansatte har fri, og lederen ikke have tid«
        return subject_in(line, begin, index) and is_certain(line, index) and not has_infinitive_before(line, begin)
    if end is None or line.words[begin] in PREPOSITIONS:
        return False
    if end < index and line.words[end] in {"her", "der"}:
        end += 1
    is_subject = _is_pronoun(line, begin) or is_full_subject(line, begin, index) or _is_unit(line, begin, index)
    if end != index or not (is_subject or _is_bare_subject(line, begin, index)):
        return False
    if any(holds(line, begin, index) for holds in (_is_behind_pronoun, _is_joined_to_another, _goes_on_finite)):
        return True
    is_verb = is_certain(line, index) or _is_behind_one(line, begin, index)
    return (_is_pronoun(line, begin) or not is_alone(line, index) or _ends_joined(line, begin, index)) and is_verb


def _ends_joined(line: Line, begin: int, index: int) -> bool:
    """Return whether a definite noun and the word are all that »og« joins: `Borgeren ringer, og vagten svare`.

    No noun stands there, and no modal before it that both could share.
    """
    is_joined = begin > 0 and line.words[begin - 1] in JOINS and line.gap(begin - 1) == ", " and index == begin + 1
    is_other = may_be_noun(line.words[index]) or is_also_adjective(line.words[index])
    return is_joined and is_pure_definite(line.words[begin]) and not (is_other or has_infinitive_before(line, begin))


def _may_share(line: Line, begin: int, index: int) -> bool:
    """Return whether a modal of the clause before may belong to this one: `Børnene skal lege, og de voksne hvile`.

    Behind a modal that both share the adverb stands first: »og lederen ikke deltage«.
    """
    if is_adverb("".join(line.words[index + 1 : index + 2])) or _is_pronoun(line, begin):
        return False
    is_near = line.words[begin] in {"det", "den", "der"} and index == begin + 1
    for place in range(begin - 2, -1, -1):
        if line.words[place] in SHARED:
            return True
        if is_near and is_finite(line.words[place], line.known):
            return False
    return False


def _is_behind_plural(line: Line, index: int) -> bool:
    """Return whether the subject that begins the sentence is spelled like a present: `Skader på vejen blive meldt`.

    Right behind a verb no infinitive can stand: `Møder begynde til tiden`.
    """
    word = line.words[index]
    is_noun = bool(reading_of(line.words[0]) & Reading.MANY) and line.words[0] not in ASKING_FOR_INFINITIVES
    is_near = index == 1 and not (may_be_noun(word) or is_also_adjective(word)) and may_follow_verb(line, index + 1)
    is_verb = (word in _OF_THEM and line.words[index - 1] not in PERSONAL_OBJECTS) or is_near
    return is_noun and is_verb and end_of_nominal(line, 0, index, is_sure=True) == index


def is_behind_fronted_clause(line: Line, index: int) -> bool:
    """Return whether the clause before the comma opens the sentence: `Når bussen er forsinket, ringe …`."""
    if index < _SHORTEST_CLAUSE or line.gap(index) != ", ":
        return False
    inside = line.words[:index]
    is_question = inside[0] in _TURNED and (inside[1] in SUBJECTS or is_pure_definite(inside[1]))
    is_question = is_question or (inside[0] in line.known.present and inside[1] in SUBJECTS)
    if not (is_question or (inside[0] in OPENERS | {"hvad"} and inside[0] != "at")):
        return False
    return all(line.follows(place) for place in range(1, index))


def length_of_focus(line: Line, begin: int, index: int) -> int:
    """Return how many words stand before the noun phrase itself: `kun lederen`, `ikke alle`, `omkring halvdelen`."""
    length = 0
    while begin + length + 1 < index and line.words[begin + length] in _FOCUS:
        length += 1
    return length


def _is_unit(line: Line, begin: int, end: int) -> bool:
    """Return whether the name of a unit begins the sentence alone, and a verb that is nothing else follows."""
    word = line.words[end]
    is_alone = begin == 0 and end == 1 and (line.words[0] in _UNITS or line.words[0].endswith("service"))
    return is_alone and not may_be_noun(word) and not is_also_adjective(word)


def _is_bare_subject(line: Line, begin: int, end: int) -> bool:
    """Return whether the singular without an article begins the sentence: `Visitator se på …`, `Spild koste penge`."""
    first, word = line.words[begin], line.words[end]
    is_one = end == begin + 1 and bool(reading_of(first) & Reading.ONE) and not is_time(first)
    is_one = is_one and first not in line.known.infinitives and not is_present(first, line.known)
    if not is_one or begin or is_also_adjective(word):
        return False
    return word in SAID_OF_THINGS or _ROLE.search(first) is not None


def _is_behind_one(line: Line, begin: int, index: int) -> bool:
    """Return whether no noun can stand there: `Den nye elev arbejde allerede selvstændigt`, `en kollega støtte ham`."""
    noun = line.words[index - 1]
    is_article = line.words[begin] in _BEFORE_ONE or is_genitive(line.words[begin])
    if not (is_article and begin + 1 < index and reading_of(noun)) or is_also_adjective(noun):
        return False
    if is_also_adjective(line.words[index]) and (reading_of(noun) & Reading.MANY or line.words[index] in _UNINFLECTED):
        return False  # »Kommunens nye skole åbne i år«: beside the singular an adjective would be »åben«
    if line.words[index - 1] in _QUANTITIES or "".join(line.words[index + 1 : index + 2]) in line.known.present:
        return False
    return may_follow_verb(line, index + 1) and not is_time(line.words[index - 1])


def _goes_on_finite(line: Line, begin: int, index: int) -> bool:
    """Return whether presents are joined to the verb behind a definite noun: `Teamet planlægge, udfører og …`."""
    after = index + 1 + (line.words[index + 1 : index + 2] != () and line.words[index + 1] in JOINS)
    if index != begin + 1 or after >= len(line.words) or line.words[after] not in line.known.present:
        return False
    is_joined = after > index + 1 or line.gap(after) == ", "
    is_other = may_be_noun(line.words[index]) or is_also_adjective(line.words[index])
    return is_joined and (not is_other or is_pure_definite(line.words[begin]))


def is_behind_list(line: Line, begin: int, index: int) -> bool:
    """Return whether nothing but the members of a list stands before it: `Dyr, gødning og gylle indgå i tilsynet`.

    What it begins with opens the sentence, or stands behind »at«, »når« …
    """
    place = _beginning_of_list(line, begin)
    if place is None or JOINS.isdisjoint(line.words[begin:index]):
        return False
    word = line.words[index]
    return (
        end_of_nominal(line, begin, index, is_sure=True) == index
        and not is_time(line.words[index - 1])
        and (word in EVERYDAY or not (may_be_noun(word) or is_also_adjective(word)) or _is_before_definite(line, index))
        and (word in {"være", "blive", "have"} or not is_alone(line, index))
    )


def _is_before_definite(line: Line, index: int) -> bool:
    """Return whether a definite object follows: no noun stands before one, `leder, vagt og kok dele ansvaret`."""
    return line.follows(index + 1) and is_pure_definite(line.words[index + 1]) and is_certain(line, index)


def _beginning_of_list(line: Line, begin: int) -> int | None:
    """Return where the first of the nouns stands that commas part from the last, which begins at `begin`."""
    place = begin - 1
    while place > 0 and line.gap(place) in {" ", ", "} and not is_opener(line, place - 1):
        place -= 1
    first = place
    while place < begin:
        end = end_of_nominal(line, place, begin)
        if end is None or line.gap(end) != ", " or line.words[place] in PREPOSITIONS | line.known.present:
            return None
        place = end
    return first


def _is_joined_to_another(line: Line, begin: int, index: int) -> bool:
    """Return whether a definite noun alone has two verbs: `Selskabet eje og drive værket`."""
    after = line.words[index + 1 : index + 4]
    is_pair = len(after) > 2 and after[0] in JOINS and is_infinitive(after[1], line.known)
    is_one = index == begin + 1 and reading_of(line.words[begin]) is Reading.THE_ONE
    return is_pair and is_one and not may_be_noun(line.words[index]) and not may_be_noun(after[1])


def _is_pronoun(line: Line, begin: int) -> bool:
    return line.words[begin] in SUBJECTS or line.words[begin] == "ingen"


def is_full_subject(line: Line, begin: int, end: int) -> bool:
    """Return whether a noun phrase may stand as the subject: it has an article, is definite, a plural or a name."""
    if end == begin + 1 and (line.words[begin] in ALONE or line.words[begin] == "der"):
        return True
    is_owned = line.words[begin] in OWNERS or is_genitive(line.words[begin])
    is_own = is_owned or (end == begin + 1 and is_pure_definite(line.words[begin]))
    is_season = (is_time(line.words[end - 1]) or line.words[end - 1] == "steder") and not is_own
    if is_season or (end == begin + 1 and line.words[begin] in line.known.infinitives):
        return False
    if line.words[begin] in _DEADLINES:
        return False  # »Senest 2030 opnå en reduktion«
    first = reading_of(line.words[begin])
    return end > begin + 1 or bool(first & (DEFINITE | Reading.MANY) and not first & Reading.ONE) or line.is_name(begin)


def _is_clause_of_object(line: Line, begin: int, index: int) -> bool:
    """Return whether a definite noun and the word tell of the noun before the comma: `de ting, museet modtage`."""
    word, subject = line.words[index], line.words[begin]
    if index != begin + 1:
        return False
    is_definite = bool(readings_of(subject) & DEFINITE) and subject not in line.known.present
    after = line.words[index + 1] if index + 1 < len(line.words) else ""
    if is_definite and after and line.gap(index + 1) == ", " and is_finite(after, line.known):
        return is_certain(line, index)
    is_verb = word in _OF_THEM or not (may_be_noun(word) or is_also_adjective(word))
    if not (is_verb or (is_pure_definite(subject) and is_certain(line, index))):
        return False
    is_told_of = not _MANY_OR_ONE.isdisjoint(line.words[max(0, begin - _LONGEST_ANTECEDENT) : begin])
    is_open = after == "" or not line.follows(index + 1) or after in PREPOSITIONS or is_singular_participle(after)
    is_open = is_open or after in PARTICLES or (word == "have" and (after == "brug" or after.endswith("t")))
    return (is_definite or subject == "de") and is_told_of and is_open


def _is_behind_pronoun(line: Line, begin: int, index: int) -> bool:
    """Return whether »han«, »vi« … stands right before, which no adjective has behind it: `Han stille altid op`."""
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    is_followed = after in PARTICLES or after in PREPOSITIONS or is_adverb(after)
    return index == begin + 1 and line.words[begin] in SUBJECTS and after != "" and is_followed
