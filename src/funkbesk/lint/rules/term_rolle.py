"""En rolle har sit fulde navn eller en godkendt kortform.

Hvorfor: hedder rollen »faglig koordinator« i registret, er »koordinatorerne« en kortform, som også kan være andre
koordinatorer. Skal kortformen kunne bruges, skrives den i registret under rollens former.

Kilde: registret (descriptions/organisation.yaml); Justitsministeriets vejledning nr. 224 (1969): et begreb bør overalt
betegnes med samme udtryk.

Forkert:
    # registret har rollen »faglig koordinator«
    opgaver:
      punkter:
        møder: At holde møder med koordinatorerne
Rigtigt:
    opgaver:
      punkter:
        møder: At holde møder med de faglige koordinatorer
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.register_words import bases, words_of
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("term-rolle", "begreber", Level.ADVARSEL, DESCRIPTIONS)

_INSIDE_A_NAME = frozenset({"for", "i", "af", "på", "og", "til", "ved"})
_ADVICE = "Skriv rollens navn i den rette bøjning, eller skriv kortformen i registret under rollens former."


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the last word of a role's name where it stands alone."""
    known = around.register_words
    short, inflected = around.once("term-rolle", lambda: _short_forms_and_filter(around))
    if known is None or not short:
        return
    seen = inflected.among(subject.analysis.vocabulary)
    found = {word: base for word in seen for base in bases(word) if base in short}
    for text in subject.analysis.prose_with(frozenset(found)):
        for word, lower in zip(text.words, text.lower_words, strict=True):
            base = found.get(lower)
            if base is not None and not known.names(subject.analysis, text, word.start):
                message = f"»{word.text}« er en kortform, som registret ikke har; rollen hedder »{short[base]}«."
                yield Hit(text.path, message, _ADVICE, word.start, word.end)


def _short_forms_and_filter(around: Surroundings) -> tuple[dict[str, str], WordFilter]:
    short = _short_forms(around)
    return short, WordFilter(lambda word: not short.keys().isdisjoint(bases(word)))


def _short_forms(around: Surroundings) -> dict[str, str]:
    """Return the last word of each role of several words, and the role; not what itself is an entry."""
    if around.register is None:
        return {}
    roles = around.register.roles.values()
    names = [(role.name, words_of(role.name)) for role in roles]
    forms = (words_of(form) for role in roles for form in (role.name, *role.forms))
    alone = {words[0] for words in forms if len(words) == 1}
    return {
        words[-1]: name
        for name, words in names
        if len(words) > 1 and not _INSIDE_A_NAME.intersection(words) and words[-1] not in alone
    }
