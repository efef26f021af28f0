"""Infinitives in the place of the verb of a main clause, beside its subject: `Alle veje føre til Rom`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import JOINS, PARTICLES, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_adjective
from funkbesk.lint.language.verbs.clause_beginnings import OPENERS, SHARED
from funkbesk.lint.language.verbs.clause_parts import Line, end_of_nominal, is_adverb, subject_in
from funkbesk.lint.language.verbs.finite_forms import is_finite
from funkbesk.lint.language.verbs.inverted_clauses import is_before_any_subject
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS
from funkbesk.lint.language.verbs.subjects import is_time
from funkbesk.lint.language.verbs.verb_evidence import has_infinitive_before, is_alone, is_certain
from funkbesk.lint.texts.bullet_forms import may_be_noun

ALONE = word_set("det dette alt alle ingen mange nogle de den begge flere")
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
_DEADLINES = word_set("senest tidligst først sidst")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_in_main_clause(line: Line, begin: int, index: int) -> bool:
    """Return whether the word stands right behind the subject of a main clause, or right before it."""
    # behind a modal that both clauses share the adverb stands first: »og lederen ikke deltage«
    is_shared = not is_adverb("".join(line.words[index + 1 : index + 2])) and not _is_pronoun(line, begin)
    if is_shared and not SHARED.isdisjoint(line.words[: begin and begin - 1]):
        return False
    if begin == index or line.words[begin] in line.known.present:
        return False
    if begin and line.gap(begin) == ", " and not _is_pronoun(line, begin):
        # »retter skilte op, luger bede«, but »Den plan, udvalget vedtage, gælder i fire år«
        return _is_clause_of_object(line, begin, index)
    if is_before_any_subject(line, begin, index):
        return True
    begin += _length_of_focus(line, begin, index)
    end = end_of_nominal(line, begin, index) if line.words[begin] != "der" else begin + 1
    if begin and end != index and line.words[begin - 1] in JOINS and not OPENERS.isdisjoint(line.words[: begin - 1]):
        # »Når de ansatte har fri, og lederen ikke have tid«
        return subject_in(line, begin, index) and is_certain(line, index) and not has_infinitive_before(line, begin)
    if end is None or line.words[begin] in PREPOSITIONS:
        return False
    if end < index and line.words[end] in {"her", "der"}:
        end += 1
    is_subject = _is_pronoun(line, begin) or is_full_subject(line, begin, index) or _is_unit(line, begin, index)
    if end != index or not is_subject:
        return False
    if _is_behind_pronoun(line, begin, index) or _is_joined_to_another(line, begin, index):
        return True
    return (_is_pronoun(line, begin) or not is_alone(line, index)) and is_certain(line, index)


def _length_of_focus(line: Line, begin: int, index: int) -> int:
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
    if is_time(line.words[end - 1]) or (end == begin + 1 and line.words[begin] in line.known.infinitives):
        return False
    if line.words[begin] in _DEADLINES:
        return False  # »Senest 2030 opnå en reduktion«
    first = reading_of(line.words[begin])
    return (
        end > begin + 1 or bool(first & (_DEFINITE | Reading.MANY) and not first & Reading.ONE) or line.is_name(begin)
    )


def _is_clause_of_object(line: Line, begin: int, index: int) -> bool:
    """Return whether a definite noun and the word stand between commas, and a finite verb follows."""
    if index != begin + 1 or index + 1 >= len(line.words) or line.gap(index + 1) != ", ":
        return False
    is_definite = bool(readings_of(line.words[begin]) & _DEFINITE) and line.words[begin] not in line.known.present
    return is_definite and is_finite(line.words[index + 1], line.known) and is_certain(line, index)


def _is_behind_pronoun(line: Line, begin: int, index: int) -> bool:
    """Return whether »han«, »vi« … stands right before, which no adjective has behind it: `Han stille altid op`."""
    after = line.words[index + 1] if index + 1 < len(line.words) and line.follows(index + 1) else ""
    is_followed = after in PARTICLES or after in PREPOSITIONS or is_adverb(after)
    return index == begin + 1 and line.words[begin] in SUBJECTS and after != "" and is_followed
