"""The parser's own syntax errors, said in Danish, with what to write instead.

The wordings are libyaml's and, behind the bar, those of ruamel's pure parser.
"""

from __future__ import annotations

import re
from typing import Any

from funkbesk.findings import Finding
from funkbesk.late_patterns import late
from funkbesk.reading.source import Source

_QUOTE = "Sæt teksten i anførselstegn, eller skriv den under >- på en ny linje."
_ID = late(r"\s*(?:- +)?[a-zæøå0-9_-]+\Z")

# in front of a line, or between a key and its value
_HARD_SPACE = late("^ *\u00a0|^ *[a-zæøå0-9_-]+: *\u00a0", re.MULTILINE)
_CONFLICT = late(r"^<{7}( |$)", re.MULTILINE)
_GAVE_UP = late(r"end of stream|document indicator|document separator|could not find expected ':'")

# (what the parser says and at which text, rule, message, advice); the first that fits counts
_TABLE: tuple[tuple[re.Pattern[str], str, str, str], ...] = tuple(
    (late(pattern), rule, message, advice)
    for pattern, rule, message, advice in (
        (
            r"cannot start any token",
            "yaml-tegn",
            "En tekst uden anførselstegn kan ikke begynde med dette tegn.",
            _QUOTE,
        ),
        (
            r"expected.* at \.\.\.",
            "yaml-dokumentskel",
            "Linjen ... afslutter dokumentet.",
            "Slet linjen; en fil er ét dokument.",
        ),
        (
            r"directive|YAML version|version number",
            "yaml-direktiv",
            "Linjer, der begynder med %, kan ikke bruges.",
            "Slet linjen.",
        ),
        (
            r"found unexpected end of stream|found unexpected document indicator|found unexpected document separator",
            "yaml-anførselstegn",
            "Teksten begynder med et anførselstegn, der ikke bliver lukket.",
            "Sæt et anførselstegn, hvor teksten slutter.",
        ),
        (
            r"unknown escape character|expected escape sequence|hexdecimal|hexadecimal|Unicode character",
            "yaml-skråstreg",
            "En omvendt skråstreg (\\) i dobbelte anførselstegn skal følges af et bestemt tegn.",
            "Skriv \\\\ for en omvendt skråstreg, eller brug enkelte anførselstegn.",
        ),
        (
            r"comment or (?:a )?line break|chomping or indentation|indentation indicator",
            "yaml-blok",
            "Efter > eller | skal linjen slutte.",
            "Skriv >- og begynd teksten på næste linje, rykket ind.",
        ),
        (
            r"unexpected ':'",
            "yaml-kolon",
            "Et kolon i [ ] eller { } mangler et mellemrum efter sig.",
            "Sæt mellemrum efter kolonet – eller sæt teksten i anførselstegn.",
        ),
        (
            r"expected (?:key|<block end>|(?:the )?node content).* at :",
            "yaml-nøgle",
            "Foran kolon mangler nøglen.",
            "Skriv nøglen foran kolon, fx titel: Funktionsbeskrivelse",
        ),
        (
            r"while parsing a flow|expected.* at [\]},]",
            "yaml-parentes",
            "En liste eller et felt i [ ] eller { } er ikke skrevet rigtigt.",
            "Sæt komma mellem leddene, og luk med ] eller }. En tekst, der begynder sådan, sættes i anførselstegn.",
        ),
        (
            r"sequence entries are not allowed|expected '-' indicator|while parsing a block collection",
            "yaml-liste",
            "En liste med bindestreger kan ikke stå her.",
            "Skriv punkter som id: tekst, og ret indrykningen, så de står under hinanden.",
        ),
        (
            r"alphabetic or numeric character|anchor|alias",
            "yaml-anker",
            "En tekst uden anførselstegn kan ikke begynde med & eller *.",
            _QUOTE,
        ),
        (
            r"tag|undefined tag handle|expected URI",
            "yaml-mærke",
            "En tekst uden anførselstegn kan ikke begynde med !.",
            _QUOTE,
        ),
        (
            r"mapping keys are not allowed",
            "yaml-nøgle",
            "Nøgler med spørgsmålstegn kan ikke bruges.",
            "Skriv nøglen som ét ord efterfulgt af kolon.",
        ),
        (
            r"could not find expected ':'",
            "yaml-nøgle-uden-kolon",
            "Linjen er hverken nøgle: værdi eller fortsættelsen af en tekst.",
            "Sæt kolon og mellemrum efter nøglen, eller ryk linjen ind, så den hører til teksten ovenfor.",
        ),
        (
            r"expected <document start>|expected '<document start>'|but found '<document start>'",
            "yaml-indrykning",
            "Her begynder noget, der ikke hører til felterne ovenfor.",
            "Ret indrykningen, så felterne på samme niveau står under hinanden.",
        ),
        (
            r"expected key|expected <block end>",
            "yaml-indrykning",
            "Linjen står ikke, hvor der ventes et felt.",
            "Ret indrykningen, så felterne på samme niveau står under hinanden.",
        ),
    )
)


def explain(source: Source, error: Any) -> Finding:
    """Return the finding for the parser's error `error` (a `MarkedYAMLError`)."""
    if (hard := hard_space(source)) is not None:
        return hard
    if (conflict := _CONFLICT.search(source.text)) is not None:
        line = source.text.count("\n", 0, conflict.start()) + 1
        return source.finding(
            "yaml-flettekonflikt",
            "Her har git sat et mærke, fordi to har ændret det samme.",
            "Behold den rigtige af de to udgaver, og slet linjerne med <<<<<<<, ======= og >>>>>>>.",
            (line, 1),
            (line, len(source.line(line)) + 1),
        )
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
    said = f"{error.context or ''} {error.problem or ''}"
    if "mapping values are not allowed" in said:
        return _colon(source, line, column)
    behind_end = _behind_end(source, line, column) if "expected" in said and "block" in said else None
    if behind_end is not None:
        return behind_end
    if error.context_mark is not None and (_GAVE_UP.search(said) or not source.line(line)[column - 1 :].strip()):
        # the parser gave up further down: the place to look is where the thing began that was never finished
        line, column = error.context_mark.line + 1, error.context_mark.column + 1
    while line > 1 and not source.line(line).strip():  # behind the end of the file
        line, column = line - 1, max(1, len(source.line(line - 1).rstrip()))
    said = f"{said} at {source.line(line)[column - 1 :]}"
    for pattern, rule, message, advice in _TABLE:
        if pattern.search(said):
            return source.finding(rule, message, advice, (line, column))
    return source.finding(
        "yaml-syntaks",
        "Her kan filen ikke læses som YAML.",
        "Kontrollér indrykning, kolon og anførselstegn her og på linjen ovenfor.",
        (line, column),
    )


def _colon(source: Source, line: int, column: int) -> Finding:
    """Return the finding for the commonest mistake: an unquoted text that holds `: ` or ends in a colon.

    The parser says the same where a field is indented under a text; a line that is nothing but a key is taken for that.
    """
    text = source.line(line)
    if _ID.match(text[: column - 1]) and line > 1:
        above = next((number for number in range(line - 1, 0, -1) if source.line(number).strip()), line)
        if _indentation(source.line(above)) >= _indentation(text):
            return source.finding(
                "yaml-nøgle-uden-kolon",
                "Linjen er hverken nøgle: værdi eller fortsættelsen af en tekst.",
                "Sæt kolon og mellemrum efter nøglen, eller ryk linjen ind, så den hører til teksten ovenfor.",
                (above, _indentation(source.line(above)) + 1),
                (above, len(source.line(above).rstrip()) + 1),
            )
        return source.finding(
            "yaml-indrykning",
            "Feltet er rykket ind under en tekst.",
            "Ret indrykningen, så felterne på samme niveau står under hinanden. "
            "Hører linjen til teksten, så skriv teksten under >-.",
            (line, _indentation(text) + 1),
            (line, column),
        )
    return colon_finding(source, (line, column), (line, column + 1), ends=not text[column:].strip())


def colon_finding(source: Source, start: tuple[int, int], end: tuple[int, int], *, ends: bool) -> Finding:
    """Return the finding for a colon in an unquoted text; `ends` says that the text ends in it."""
    what = "ender på kolon" if ends else "har et kolon med mellemrum efter"
    return source.finding(
        "yaml-kolon",
        f"Teksten {what}, og så læses den som en nøgle.",
        "Skriv >- efter nøglen og teksten på næste linje, rykket ind – eller sæt teksten i anførselstegn.",
        start,
        end,
    )


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _behind_end(source: Source, line: int, column: int) -> Finding | None:
    """Return the finding for text that goes on behind a closing quote or bracket, a common reason for this error."""
    before = source.line(line)[: column - 1].rstrip()
    if before.endswith(("]", "}")):
        return source.finding(
            "yaml-parentes",
            "Der står mere tekst efter den afsluttende parentes.",
            "Sæt hele teksten i anførselstegn, eller skriv den under >- på en ny linje.",
            (line, column),
        )
    if not before.endswith(('"', "'")):
        return None
    return source.finding(
        "yaml-anførselstegn",
        "Der står mere tekst efter det afsluttende anførselstegn.",
        "Skriv hele teksten under >- på en ny linje; så kan den selv indeholde anførselstegn.",
        (line, column),
    )


def hard_space(source: Source) -> Finding | None:
    """Return the finding for a no-break space (Word makes them) where YAML needs an ordinary one, which looks alike."""
    match = _HARD_SPACE.search(source.text)
    if match is None:
        return None
    return source.finding(
        "yaml-hårdt-mellemrum",
        "Her står et hårdt mellemrum, som ligner et almindeligt, men ikke kan bruges foran eller efter en nøgle.",
        "Slet det, og skriv et almindeligt mellemrum.",
        source.place(match.end() - 1),
    )
