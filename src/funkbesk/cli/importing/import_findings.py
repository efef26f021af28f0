"""What there is to say of an import, as findings in the document that was imported."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from funkbesk.danish import count, listing
from funkbesk.display import cut
from funkbesk.expected import Expected
from funkbesk.findings import Finding
from funkbesk.importing.blocks import LeftOut
from funkbesk.importing.imported import Imported
from funkbesk.importing.remarks import IMPORT_RULES, Remark
from funkbesk.private_data import mask_cpr

_SHOWN_WORDS = 8
_LONGEST = 120
_WHOLE = "hele dokumentet"
_LINE = re.compile(r"linje (\d+)")


def findings_of(draft: Imported, left_out: Iterable[LeftOut], shown: str) -> list[Finding]:
    """Return what is to be known of a draft, the worst first, else in the order of the document at path `shown`.

    `left_out` is what there is to say of the words that are not in it.
    """
    remarks = (*_books(draft), *draft.remarks, *_left_out(draft, left_out))
    return sorted((_finding(remark, shown) for remark in remarks), key=lambda one: one.level.rank)


def refused(problem: Expected, shown: str) -> Finding:
    """Return the finding of a document that can't be imported."""
    return _finding(Remark("import-afvist", problem.message, advice=problem.advice), shown)


def _finding(remark: Remark, shown: str) -> Finding:
    """Return the finding; CPR numbers that it quotes are masked, as everywhere else."""
    rule = IMPORT_RULES[remark.rule]
    message, advice = mask_cpr(remark.message), mask_cpr(remark.advice or rule.advice)
    found = Finding(shown, 1, 1, (1, 1), remark.rule, rule.level, message, advice)
    if line := _LINE.fullmatch(remark.place):
        number = int(line[1])
        return found._replace(line=number, end=(number, 1))
    return found._replace(place=remark.place or _WHOLE)


def _books(draft: Imported) -> Iterator[Remark]:
    lost, gained = draft.balance.lost, draft.balance.gained
    if lost:
        yield Remark("import-tabt", f"{count(lost.total(), 'ord', 'ord')} er ikke kommet med: {_some(lost)}.")
    if gained:
        number = count(gained.total(), "ord", "ord")
        yield Remark("import-tilføjet", f"{number} står ikke sådan i dokumentet: {_some(gained)}.")


def _left_out(draft: Imported, left_out: Iterable[LeftOut]) -> Iterator[Remark]:
    by_reason: dict[str, list[str]] = {}
    for one in left_out:
        by_reason.setdefault(one.reason, []).append(one.text)
    for reason, texts in by_reason.items():
        yield Remark("import-udeladt", f"Ikke taget med, {reason}: {_quoted(texts)}")
    if draft.joined:
        yield Remark("import-linjeskift", f"Samlet til ét ord: {cut(listing(draft.joined), _LONGEST)}.")


def _some(words: Counter[str]) -> str:
    shown = [f"»{word}«" for word in list(words)[:_SHOWN_WORDS]]
    more = len(words) - len(shown)
    return listing([*shown, f"{more} andre"] if more > 0 else shown)


def _quoted(texts: list[str]) -> str:
    return cut("; ".join(f"»{text}«" for text in dict.fromkeys(" ".join(text.split()) for text in texts)), _LONGEST)
