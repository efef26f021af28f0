"""A meeting as texts: what the language rules look at in an agenda and its minutes. It has no lists of bullets."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.documents.meeting import Alignment, Assessment, Decision, Meeting, Point
from funkbesk.lint.texts.analysis import TEXT, Analysis, BulletList
from funkbesk.lint.texts.made_once import made_once
from funkbesk.lint.texts.text import Text

Path = tuple[str, ...]


class MeetingAnalysis(Analysis):
    """All texts of a meeting in the order of the agenda; the section of a text is the id of its point.

    Titles of enclosures are no texts: they are what somebody else has called a file.
    """

    # The rules that look at the document itself are those on the structure of descriptions, which see no meeting.
    document: Meeting  # type: ignore[assignment]

    def __init__(self, document: Meeting) -> None:
        super().__init__(document)  # type: ignore[arg-type]

    @made_once
    def title(self) -> Text:
        """Return the title; it is empty where the agenda is called after its forum."""
        return Text(self.document.title or "", ("titel",), "titel", "")

    @made_once
    def headings(self) -> tuple[Text, ...]:
        """Return the titles of the points."""
        return tuple(
            Text(point.title, ("punkter", identifier, "titel"), "overskrift", identifier)
            for identifier, point in self.document.points.items()
        )

    @made_once
    def paragraphs(self) -> tuple[Text, ...]:
        """Return what is written under the points: the cases, the proposals, the decisions, the answers."""
        return tuple(
            Text(text, ("punkter", identifier, *path), TEXT, identifier)
            for identifier, point in self.document.points.items()
            for path, text in _texts(point)
            if text is not None
        )

    @made_once
    def lists(self) -> tuple[BulletList, ...]:
        """Return no list: points are headings with texts."""
        return ()


def _texts(point: Point) -> Iterator[tuple[Path, str | None]]:
    yield ("resumé",), point.summary
    yield ("sagsfremstilling",), point.presentation
    yield ("indstilling",), point.recommendation
    for key, assessment in point.assessments.items():
        yield from _of_assessment(("vurderinger", key), assessment)
    for key, alignment in point.alignments.items():
        yield from _of_alignment(("afstemninger", key), alignment)
    if point.decision is not None:
        yield from _of_decision(("beslutning",), point.decision)
    for key, decision in point.decisions.items():
        yield from _of_decision(("beslutninger", key), decision)


def _of_assessment(path: Path, assessment: Assessment) -> Iterator[tuple[Path, str | None]]:
    yield (*path, "bemærkning"), assessment.remark


def _of_alignment(path: Path, alignment: Alignment) -> Iterator[tuple[Path, str | None]]:
    for role, text in alignment.expectations.items():
        yield (*path, "forventninger", role), text
    yield (*path, "uenighed"), alignment.disagreement
    yield (*path, "aftale"), alignment.agreement


def _of_decision(path: Path, decision: Decision) -> Iterator[tuple[Path, str | None]]:
    yield (*path, "tekst"), decision.text
    yield (*path, "opfølgning"), decision.follow_up
