"""`python -m benchmarks.planted_by_machine FILE.conllu [--read KIND]`: mistakes planted by machine in a tagged text.

The file is a treebank of Danish, such as UD_Danish-DDT (Danish Dependency Treebank; GPL 2 or CC BY-SA 4.0; not part of
this project). Its tags say which adjective is definite, which verb an infinitive, which noun a plural: so thousands of
sentences can be spoilt where people would write dozens, in words that nobody who made the rules had thought of. Not
every one is a mistake: »Hun klipper hår« for »hårene« is none, and some stems are no words. So 1.0 is out of reach.

Printed are, for each kind of mistake, how many there are and how many a language rule of level fejl finds at the word,
and what the rules say of the sentences as they stand. `--read KIND` prints what was missed.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.planted import TODAY
from benchmarks.report import say
from benchmarks.sentences import in_a_description
from benchmarks.treebank import Token, TreeSentence, sentences_of
from funkbesk.findings import Finding, Level
from funkbesk.lint.engine.check import check_data
from funkbesk.reading.collection import Collection

_BULLETS = 5
_MODALS = frozenset({"kunne", "skulle", "ville", "måtte", "burde", "turde"})
_SEVERAL = frozenset({"flere", "mange", "alle", "begge", "nogle", "få", "disse"})
_ONE = frozenset({"en", "et", "1"})
_DEFINITE = frozenset({"den", "det", "denne", "dette"})
_CLAUSES = ("acl", "advcl", "ccomp")


class Planted(NamedTuple):
    """A sentence with a mistake, and the word that is wrong."""

    kind: str
    word: str
    text: str


def planted(sentence: TreeSentence, presents: dict[str, str]) -> Iterator[Planted]:
    """Yield the sentence with each mistake that can be made in it; `presents` has the present of each infinitive."""
    for place, token in enumerate(sentence.tokens):
        before = sentence.before(place)
        for kind, form in _wrong_forms(sentence, token, before, presents):
            if form != token.form.lower():
                yield Planted(kind, form, sentence.text(place, form))


def presents_of(sentences: Iterable[TreeSentence]) -> dict[str, str]:
    """Return the present of each verb that the sentences use in it."""
    return {
        token.lemma: token.form.lower()
        for sentence in sentences
        for token in sentence.tokens
        if token.kind in {"VERB", "AUX"} and token.has(Tense="Pres", VerbForm="Fin", Voice="Act")
    }


def _wrong_forms(
    sentence: TreeSentence, token: Token, before: list[Token], presents: dict[str, str]
) -> Iterator[tuple[str, str]]:
    if token.kind == "VERB" and token.has(VerbForm="Inf", Voice="Act") and token.lemma in presents:
        if any(one.kind == "AUX" and one.lemma in _MODALS for one in before):
            yield "present behind a modal", presents[token.lemma]
        elif any(one.form.lower() == "at" for one in before):
            yield "present behind at", presents[token.lemma]
        elif token.relation == "conj":
            yield "present in a chain", presents[token.lemma]
    elif token.kind == "VERB" and token.has(Tense="Pres", VerbForm="Fin", Voice="Act"):
        clause = " in a clause" if token.relation.startswith(_CLAUSES) else ""
        yield f"infinitive for present{clause}", token.lemma
    elif token.kind == "NOUN" and token.has(Number="Plur", Definite="Ind") and any(map(_counts_several, before)):
        yield "singular behind a number", token.lemma
    elif token.kind == "ADJ" and token.relation == "amod" and token.has(Degree="Pos"):
        yield from _wrong_adjective(sentence, token)


def _counts_several(token: Token) -> bool:
    lower = token.form.lower()
    return (token.kind == "NUM" and lower not in _ONE) or lower in _SEVERAL


def _wrong_adjective(sentence: TreeSentence, token: Token) -> Iterator[tuple[str, str]]:
    noun = sentence.tokens[token.head]
    if noun.kind != "NOUN":
        return
    if token.form.endswith("e") and not token.lemma.endswith("e"):
        if noun.has(Number="Plur"):
            yield "base form before a plural", token.lemma
        elif any(one.form.lower() in _DEFINITE or one.has(Poss="Yes") for one in sentence.before(token.head)):
            yield "base form in a definite phrase", token.lemma
    elif token.form.endswith("t") and token.has(Gender="Neut", Number="Sing", Definite="Ind"):
        yield "common gender before a neuter", token.lemma


def measure(path: Path, read: str = "") -> Iterator[str]:
    """Yield the table, or what was missed of the kind `read`."""
    sentences = list(sentences_of(path))
    presents = presents_of(sentences)
    wrong = [one for sentence in sentences for one in planted(sentence, presents)]
    tally: dict[str, Counter[bool]] = defaultdict(Counter)
    with TemporaryDirectory(prefix="funkbesk-bench-") as folder:
        collection = Collection(Path(folder))
        for one, findings in zip(wrong, _judged([one.text for one in wrong], collection), strict=True):
            found = any(one.word in quote.lower() for _, quote in findings)
            tally[one.kind][found] += 1
            if one.kind == read and not found:
                yield f"missed  {one.text}  [{one.word}]"
        unchanged = _judged([sentence.text() for sentence in sentences], collection)
        false = Counter(finding.rule for findings in unchanged for finding, _ in findings)
    if not read:
        yield f"{'planted by machine':<32} {'planted':>9} {'found':>9} {'recall':>9}"
        for kind, counted in sorted(tally.items()):
            yield f"{kind:<32} {counted.total():>9} {counted[True]:>9} {counted[True] / counted.total():>9.3f}"
        words = sum(len(sentence.tokens) for sentence in sentences)
        yield f"of level fejl on the {words} words as they stand: {dict(false.most_common())}"


def _judged(texts: list[str], collection: Collection) -> Iterator[list[tuple[Finding, str]]]:
    """Yield the findings of level fejl of each text, with the words that they point at."""
    for start in range(0, len(texts), _BULLETS):
        part = texts[start : start + _BULLETS]
        source, first = in_a_description(part)
        path = collection.descriptions_folder / "prøve.yaml"
        report = check_data(collection, source.encode(), path, path.name, today=TODAY)
        lines = source.splitlines()
        for number in range(len(part)):
            yield [
                (finding, lines[finding.line - 1][finding.column - 1 : finding.end[1] - 1])
                for finding in report.findings
                if finding.line == first + number and finding.level is Level.FEJL and finding.rule.startswith("spr-")
            ]


def main() -> None:
    """Print what is found in the file."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.planted_by_machine")
    parser.add_argument("file", type=Path)
    parser.add_argument("--read", metavar="KIND", default="")
    given = parser.parse_args()
    for line in measure(given.file, given.read):
        say(line)


if __name__ == "__main__":
    main()
