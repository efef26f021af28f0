"""Ids for new things, made from their names and texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

from funkbesk.documents.checks import RESERVED_ID_PATTERN
from funkbesk.documents.types import MAX_ID

_USUAL_WORDS = 3
_MOST_WORDS = 6
_USUAL_LENGTH = 36
"""Characters of an id that is read at a glance; one of three long words has more than two lines of a table take."""
_TELLING_LENGTH = 7
"""Letters of a word that can stand alone as an id: »klagebesvarelser«, but not »mål«."""
_LONGEST_LOOK = 1_000  # characters; an id has at most 60
_ROOM_FOR_NUMBER = MAX_ID - len("-20000")
_WORD = re.compile(r"[a-zæøå0-9]+(?:-[a-zæøå0-9]+)*")
_NUMBERING = re.compile(r"\A\s*[0-9]+(?:\.[0-9]+)*[.)]\s")
_PLACEHOLDER = re.compile(r"\?|ny(?:-[0-9]+)?")
_CLAUSE_END = re.compile(r"[,.;:–()/]|\s-\s")
_TOGETHER_WITH = re.compile(r"\bsamarbejde med (?:\w+ ){1,3}?om(?:kring)?\b")
# Words that say nothing of what a bullet is about. They end a phrase: »faglig sparring | til | medarbejderne«.
_EMPTY = """
ad af alle alt anden andet andre at da de dem den denne dens der deraf deres derfor des desuden det dets dette disse
efter eget egen egne ej eksempelvis eller en end ens er et evt for fra fx før gennem ham han hans hen hende hendes her
herunder hos hun hvad hver hvert hvilke hvilken hvis hvor hvordan hvornår i ift ikke ind indenfor ja man med mellem men
mht mod nu når og også om omkring op os over på samt sig sin sit sine som stk så til ud uden udenfor under ved vi vores
øvrige både enten dog kun mens hvorefter samtidig hinanden imellem fordi inden blandt hertil
"""
# Words that others give their meaning: "sikre kvalitet" is about quality, "forståelse for fagsystemer" about systems.
_WEAK = """
ajourføring ansvar ansvarlig anvendes arbejde arbejder beskrivelsen bidrage bliver deltage drøftes enkelte flere følge
foretage fornemmelse forskellige forståelse funktionsbeskrivelsen få fælles gennemføre gennemgås give god gode godt
grundlæggende gøre har have hele holde håndtere indgå kan koordinere kunne kvalificere løbende mange medansvarlig
medvirke ny nye opdateret pågældende relevante samarbejde samlede samlet selv sikre sikring skal skulle styrke større
udarbejde udarbejdelse udforme udføre understøtte understøttelse var varetage vil ville være yde
"""
_EMPTY_WORDS = frozenset(_EMPTY.split())
_WEAK_WORDS = frozenset(_WEAK.split())


def id_from_name(name: str) -> str:
    """Return an id made from a name ("Job og Social" is `job-og-social`); empty where nothing is left of it."""
    identifier = _joined(re.findall(r"[a-zæøå0-9]+", _plain(name)))
    return "" if _reserved(identifier) else identifier


def id_from_title(title: str) -> str:
    """Return an id made from the title of a document: all its words that say something, as far as an id has room.

    "Teamleder i Vej og Park" is `teamleder-vej-park`, as another one may be in another unit. "punkt" without words.
    """
    words = [word for phrase in _telling_phrases(title) for word in phrase][:_MOST_WORDS]
    identifier = _joined(words)
    return identifier if _is_usable(identifier) else FreshIds(()).make(title)


def is_placeholder(identifier: str) -> bool:
    """Return whether this only stands for an id until there is one: `?`, `ny`, `ny-2` and so on."""
    return _PLACEHOLDER.fullmatch(identifier) is not None


class FreshIds:
    """Makes ids for bullets and groups of a document in which other ids are `taken`."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}

    def make(self, text: str) -> str:
        """Return a new id: one to three words that say what the text is about, "punkt" where it has no words.

        "At give faglig sparring til afdelingens medarbejdere" is `faglig-sparring`. Where that is taken, it has more of
        the words, or in the end a number.
        """
        phrases = _telling_phrases(text)
        usual = _first_phrases(phrases)
        identifier = next((one for one in map(_joined, _longer(usual, phrases)) if self._is_free(one)), None)
        if identifier is None:
            identifier = self._numbered(_joined(usual)[:_ROOM_FOR_NUMBER].rstrip("-"))
        self._taken.add(identifier)
        return identifier

    def _is_free(self, identifier: str) -> bool:
        return _is_usable(identifier) and identifier not in self._taken

    def _numbered(self, base: str) -> str:
        """Return `base`, or where that is taken `base-2`, `base-3` …; goes on where it stopped the last time."""
        base = base if _is_usable(base) else "punkt"
        identifier = base
        number = self._numbers.get(base, 1)
        while identifier in self._taken:
            number += 1
            identifier = f"{base}-{number}"
        self._numbers[base] = number
        return identifier


def _telling_phrases(text: str) -> list[list[str]]:
    """Return the phrases of a text, each as its words: those that say something, else what there is."""
    plain = _TOGETHER_WITH.sub(" ", _NUMBERING.sub("", _plain(text[:_LONGEST_LOOK])))
    words = [_WORD.findall(clause) for clause in _CLAUSE_END.split(plain)]
    full = [phrase for clause in words for phrase in _phrases(clause)]
    telling = _each_once([word for word in phrase if word not in _WEAK_WORDS] for phrase in full)
    if sum(len(word) for phrase in telling for word in phrase) >= _TELLING_LENGTH:
        return telling
    return _each_once(full) or _each_once(words)


def _phrases(clause: list[str]) -> Iterator[list[str]]:
    """Yield the words between those that say nothing."""
    for is_empty, words in groupby(clause, key=_EMPTY_WORDS.__contains__):
        if not is_empty:
            yield list(words)


def _each_once(phrases: Iterable[list[str]]) -> list[list[str]]:
    """Return the phrases without the words that stood before, and without those that nothing is left of."""
    seen: set[str] = set()
    found: list[list[str]] = []
    for phrase in phrases:
        new = [word for word in dict.fromkeys(phrase) if word not in seen]
        seen.update(new)
        if new:
            found.append(new)
    return found


def _first_phrases(phrases: list[list[str]]) -> list[str]:
    """Return the words of the first phrases that an id has room for: two or three, or one that tells enough."""
    found: list[str] = []
    for phrase in phrases:
        if len(found) > 1:
            break
        if _fits([*found, *phrase]):
            found += phrase
        elif len("".join(found)) < _TELLING_LENGTH:
            # the noun stands last: »strategiske udviklingstiltag«
            found += phrase[-(_USUAL_WORDS - len(found)) :] if len(phrase) <= _USUAL_WORDS else phrase[:_USUAL_WORDS]
            break
        else:
            break
    return found


def _longer(usual: list[str], phrases: list[list[str]]) -> Iterator[list[str]]:
    """Yield the usual words, then each time with the words of one phrase more, as far as an id has room."""
    yield usual
    for phrase in phrases:
        usual = [*usual, *(word for word in phrase if word not in usual)]
        if len(usual) <= _MOST_WORDS:
            yield usual


def _fits(words: list[str]) -> bool:
    return len(words) <= _USUAL_WORDS and len("-".join(words)) <= _USUAL_LENGTH


def _joined(words: Iterable[str]) -> str:
    """Return the words with hyphens, as many of them as an id may have characters."""
    identifier = ""
    for word in words:
        longer = f"{identifier}-{word}" if identifier else word[:MAX_ID].rstrip("-")
        if len(longer) > MAX_ID:
            break
        identifier = longer
    return identifier


def _is_usable(identifier: str) -> bool:
    return bool(identifier) and not _reserved(identifier) and not is_placeholder(identifier)


def _reserved(identifier: str) -> bool:
    return re.match(RESERVED_ID_PATTERN, identifier) is not None


def _plain(text: str) -> str:
    """Return the text in small letters, with no accents but the rings and strokes of æ, ø and å."""
    lower = unicodedata.normalize("NFC", text).lower()
    return "".join(letter if letter in "æøå" else unicodedata.normalize("NFKD", letter)[0] for letter in lower)
