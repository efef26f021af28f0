"""The word lists of the language rules: words with their sources, a table of phrases, groups of synonyms."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from funkbesk.documents.bullets import Occasion
from funkbesk.documents.types import MAX_TITLE, Given, Id, Line, Model, described

MAX_WORDS = 5_000
MAX_PHRASES = 500

MAX_PATTERNS = 40

Words = Annotated[tuple[Line, ...], Field(strict=False, max_length=MAX_WORDS)]

Inflection = Annotated[str, Field(pattern=r"^[-+][a-zæøå]+(, [-+=][a-zæøå]*){0,2}$")]
"""`-en, -er`: what is added in the definite singular and in the plural; `+` doubles the last letter, `=` adds nothing.

`-el, -len, -ler` and `-er, -re` say what is taken away first."""
WordsInARow = Annotated[str, Field(pattern=r"^[a-zæøåé]+(,? [a-zæøåé]+)*$", max_length=200_000)]
"""Words with a space between: read many times faster than a list of them."""

# What lint/terms/phrases.py can match in bounded time; never handed to a regular expression engine.
_LETTERS = "[a-zæøåéü0-9’-]"
_PART = rf"([*]{_LETTERS}{{3,}}|{_LETTERS}{{3,}}[*]|{_LETTERS}+)"
PHRASE_PATTERN = rf"^{_PART}(([|]|( …)?( …)? ){_PART})*$"
Pattern = Annotated[str, Field(pattern=PHRASE_PATTERN, max_length=MAX_TITLE)]
"""Words in a row: `ord*` begins so, `*ord` ends so, `…` is up to six words, `a|b` is a or b."""
Patterns = Annotated[tuple[Pattern, ...], Field(strict=False, max_length=MAX_PATTERNS)]


class WordList(Model):
    """Words or short expressions that a rule looks for."""

    model_config = described("Ordliste", "Ord eller korte udtryk, og hvor de kommer fra.")

    sources: Words = Field(alias="kilder", title="Kilder", description="Hvor ordene er fundet.")
    words: Words = Field(alias="ord", title="Ord", description="Ordene, med små bogstaver.")


class Lexicon(Model):
    """Words with their inflection: what the language rules go by."""

    model_config = described("Ordbog", "Navneord, tillægsord og udsagnsord, som de bøjes.")

    sources: Words = Field(alias="kilder", title="Kilder", description="Hvor ordene og bøjningen er fundet.")
    nouns: dict[Inflection, WordsInARow] = Field(
        alias="navneord", title="Navneord", description="Bestemt ental og flertal: ord, der bøjes sådan."
    )
    derived: dict[Inflection, WordsInARow] = Field(
        alias="afledninger", title="Afledninger", description="Endelser på navneord, som ethvert ord kan få."
    )
    irregular: WordsInARow = Field(
        alias="uregelmæssige", title="Uregelmæssige", description="Fire former af hvert navneord, med komma imellem."
    )
    alone: WordsInARow = Field(
        alias="kun_alene", title="Kun alene", description="Navneord, som ikke kendes sidst i en sammensætning."
    )
    behind_nouns: WordsInARow = Field(
        alias="efter_navneord",
        title="Efter navneord",
        description="Ord fra kun_alene, som dog kendes sidst i en sammensætning, når den begynder med et kendt ord.",
    )
    adjectives: dict[Inflection, WordsInARow] = Field(
        alias="tillægsord", title="Tillægsord", description="Formen efter »den«: ord, der bøjes sådan."
    )
    verbs: WordsInARow = Field(alias="udsagnsord", title="Udsagnsord", description="Navnemåder.")


class Phrase(Model):
    """An expression with what is wrong about it and what to write instead."""

    model_config = described("Vending", "Et udtryk, hvad der er galt med det, og hvad der kan stå i stedet.")

    pattern: Pattern = Field(
        alias="mønster",
        title="Mønster",
        description="Ord i rækkefølge: ord* begynder sådan, *ord ender sådan, … er op til seks ord, a|b er a eller b.",
    )
    message: Line = Field(alias="besked", title="Besked", description="Hvad der er galt, som en hel sætning.")
    advice: Line = Field(alias="råd", title="Råd", description="Hvad man kan skrive i stedet, som en hel sætning.")
    exceptions: Patterns = Field(
        (), alias="undtagelser", title="Undtagelser", description="Mønstre, der er rigtige, hvor de står samme sted."
    )


class PhraseTable(Model):
    """The table of phrases."""

    model_config = described("Vendinger", "Udtryk, der bør skrives på en anden måde.")

    sources: Words = Field(alias="kilder", title="Kilder", description="Hvor vendingerne er fundet.")
    phrases: dict[Id, Phrase] = Field(
        alias="vendinger", max_length=MAX_PHRASES, title="Vendinger", description="id: {mønster, besked, råd}."
    )


class SynonymGroup(Model):
    """Words for the same thing, of which a text should use one."""

    model_config = described("Synonymer", "Ord for det samme. En tekst bør holde sig til ét af dem.")

    words: Annotated[Patterns, Field(min_length=2)] = Field(
        alias="ord", title="Ord", description="Ét mønster for hvert ord, skrevet som i en vending."
    )
    exceptions: Patterns = Field(
        (), alias="undtagelser", title="Undtagelser", description="Mønstre, der ikke tæller med."
    )
    other_sense: Patterns = Field(
        (), alias="anden_betydning", title="Anden betydning", description="Udtryk, hvor ordet betyder noget andet."
    )


class SynonymTable(Model):
    """Groups of synonyms."""

    model_config = described("Synonymtabel", "Ord, der bruges om det samme.")

    sources: Words = Field(alias="kilder", title="Kilder", description="Hvor ordene er fundet.")
    groups: dict[Id, SynonymGroup] = Field(
        alias="synonymer", max_length=MAX_PHRASES, title="Synonymer", description="id: {ord, undtagelser}."
    )


SectionKey = Literal[
    "organisatorisk_reference",
    "formål",
    "opgaver",
    "ansvar",
    "kompetencer",
    "kvalifikationskrav",
    "forankring",
    "anvendelse",
]
Headings = dict[SectionKey, Annotated[tuple[Line, ...], Field(strict=False, max_length=MAX_WORDS)]]


class HeadingTable(Model):
    """The headings that the sections of a description are known by in other documents."""

    model_config = described("Overskrifter", "Overskrifter, som afsnittene kendes på, når et dokument importeres.")

    sources: Words = Field(alias="kilder", title="Kilder", description="Hvor overskrifterne er fundet.")
    headings: Headings = Field(alias="overskrifter", title="Overskrifter", description="afsnit: [overskrift].")


class OccasionTable(Model):
    """The expressions that the occasions of use are known by."""

    model_config = described("Anledninger", "Udtryk, som anledningerne kendes på, når et dokument importeres.")

    sources: Words = Field(alias="kilder", title="Kilder", description="Hvor udtrykkene er fundet.")
    occasions: dict[Occasion, Words] = Field(
        alias="anledninger", title="Anledninger", description="anledning: [begyndelsen af et udtryk]."
    )


class OwnWords(Model):
    """What a collection adds to the built-in lists, in its settings."""

    model_config = described("Ordlister", "Ord, som samlingen lægger til de indbyggede ordlister.")

    vague: Given[Words] = Field(None, alias="vage_ord", title="Vage ord", description="Flere ord, der siger for lidt.")
    loans: Given[Words] = Field(None, alias="låneord", title="Låneord", description="Flere engelske låneord.")
    weak_verbs: Given[Words] = Field(
        None, alias="svage_udsagnsord", title="Svage udsagnsord", description="Flere udtryk som »bidrage til«."
    )
    verbs: Given[Words] = Field(
        None, alias="udsagnsord", title="Udsagnsord", description="Flere udsagnsord i navnemåde, fx »visitere«."
    )
    accepted: Given[Words] = Field(
        None, alias="godtaget", title="Godtaget", description="Ord og navne, som reglerne ikke skal melde."
    )
    phrases: Annotated[dict[Id, Phrase], Field(max_length=MAX_PHRASES)] = Field(
        {}, alias="vendinger", title="Vendinger", description="Flere vendinger: id: {mønster, besked, råd}."
    )
    synonyms: Annotated[dict[Id, SynonymGroup], Field(max_length=MAX_PHRASES)] = Field(
        {}, alias="synonymer", title="Synonymer", description="Flere ord for det samme: id: {ord: [ord, ord]}."
    )
    headings: Headings = Field(
        {},
        alias="overskrifter",
        title="Overskrifter",
        description="Flere overskrifter, som import kender afsnittene på: opgaver: [Mine opgaver].",
    )
