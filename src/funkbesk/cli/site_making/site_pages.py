"""The pages of the site as data: which there are, where they lie, and what stands on each of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from funkbesk.cli.comparing.overlaps import overlapping_tasks
from funkbesk.cli.site_making.site_history import VersionReader, Versions
from funkbesk.cli.site_making.site_names import DATA, PAGES, SCRIPTS, START
from funkbesk.cycle.around import Around
from funkbesk.cycle.decisions.data import decision_data
from funkbesk.cycle.decisions.tracked import TrackedDecision, all_decisions, by_deadline
from funkbesk.cycle.lists import all_fora, by_unit, next_review, words
from funkbesk.cycle.matrix.data import page_data
from funkbesk.cycle.matrix.matrix import matrix_of
from funkbesk.cycle.matrix.remarks import remarks_on
from funkbesk.cycle.organisation import Node, organisation
from funkbesk.cycle.year.page import year_page
from funkbesk.cycle.year.plan import plan_year
from funkbesk.danish import count, date_words_with_week
from funkbesk.documents.entry_names import names_by_id
from funkbesk.rendering.page import Page
from funkbesk.rendering.render import Progress, no_progress
from funkbesk.rendering.single import Studio
from funkbesk.rendering.site import SitePage
from funkbesk.search.script_data import Address

MENU = (
    ("Beskrivelser", START),
    ("Organisation", "organisation.html"),
    ("Fora", "fora.html"),
    ("Begreber", "begreber.html"),
    ("Årshjul", "årshjul.html"),
    ("Ansvarsmatrix", "ansvarsmatrix.html"),
    ("Beslutninger", "beslutninger.html"),
)
_CLASSES = {"større": "Større ændring: ", "mindre": "Mindre ændring: ", "rettelse": "Rettelse: "}
_FOUND = {
    "none": "Ingen punkter svarer på det. Prøv et andet ord.",
    "one": "1 punkt fundet",
    "many": "{} punkter fundet",
}


@dataclass(frozen=True)
class SiteContent:
    """What the pages are made of: the descriptions that can be shown with their files, and what is known around them.

    `pdfs` are the ids of those that have a PDF beside their page; without git there is no `history`.
    """

    around: Around
    files: Mapping[str, tuple[Path, bytes]]
    pdfs: frozenset[str]
    history: VersionReader | None


class SitePages:
    """Builds the pages. The studio may raise `FileProblem` for a logo that can't be used.

    `anchors` has the place of each text on the pages of descriptions that were built until now: by description,
    section, group and bullet.
    """

    def __init__(self, studio: Studio, content: SiteContent) -> None:
        self._studio = studio
        self._content = content
        self._around = content.around
        self.anchors: dict[Address, str] = {}
        self._shown = [content.around.descriptions[identifier] for identifier in content.files]

    def build(self, on_progress: Progress = no_progress) -> Iterator[SitePage]:
        """Yield every page; `on_progress` is told of how many of the descriptions the pages are built."""
        for number, identifier in enumerate(self._content.files):
            on_progress(number, len(self._content.files))
            yield from self._of_description(identifier)
        yield self._start()
        yield self._organisation()
        yield self._fora()
        yield self._words()
        yield self._year()
        yield self._matrix()
        yield self._decisions()
        on_progress(len(self._content.files), len(self._content.files))

    def _start(self) -> SitePage:
        units = by_unit(self._shown, self._around.register, self._around.today)
        for unit in units:
            unit["anchor"] = f"enhed-{unit['id']}"
            for row in unit["rows"]:
                row["address"] = address_of(row["id"])
        said = json.dumps(_FOUND, ensure_ascii=False)
        return self._page(START, "Funktionsbeskrivelser", "start", units=units, words=said, scripts=[*SCRIPTS, DATA])

    def _of_description(self, identifier: str) -> Iterator[SitePage]:
        path, data = self._content.files[identifier]
        description = self._around.descriptions[identifier]
        versions = self._content.history.versions(identifier) if self._content.history else Versions()
        redlines = {version: redline_name(identifier, version) for version in versions.redlines}
        page = self._studio.page(
            description,
            data,
            path.name,
            "site/description",
            site=_site("Beskrivelser", "../"),
            pdf=quote(f"{identifier}.pdf") if identifier in self._content.pdfs else None,
            next_review=next_review(description, self._around.today),
            versions=[_version(row, redlines) for row in versions.rows],
        )
        self.anchors |= _anchors_of(page)
        yield SitePage(f"{PAGES}/{identifier}.html", lambda: page)
        for version, name in redlines.items():
            made_of = f"{versions.made_of} {version}"
            yield SitePage(f"{PAGES}/{name}", partial(self._redline, identifier, version), made_of)

    def _redline(self, identifier: str, version: str) -> Page:
        assert self._content.history is not None  # noqa: S101 - the version is from there
        one = self._content.history.redline(identifier, version)
        return self._studio.page(
            one.description,
            one.data,
            one.name,
            "site/redline",
            story=one.story,
            back=f"{quote(identifier)}.html",
            site=_site("Beskrivelser", "../"),
        )

    def _organisation(self) -> SitePage:
        found = organisation(self._around.register, self._shown)
        chart = [self._linked(node) for node in found.units]
        return self._page("organisation.html", "Organisation", "organisation", chart=chart, unplaced=found.unplaced)

    def _linked(self, node: Node) -> Node:
        """Return the node with the address of its description, where it has one that is shown."""
        register = self._around.register
        entries = {**register.units} if register and node["kind"] == "enhed" else {**register.roles} if register else {}
        described = entries[node["id"]].description or node["id"]
        address = address_of(described) if described in self._content.files else None
        return {**node, "address": address, "children": [self._linked(child) for child in node["children"]]}

    def _fora(self) -> SitePage:
        fora = [
            {
                **one,
                "anchor": f"forum-{one['id']}",
                "named_in": [{"name": named.title, "address": address_of(named.id)} for named in one["named_in"]],
            }
            for one in all_fora(self._around)
        ]
        return self._page("fora.html", "Fora", "fora", fora=fora)

    def _words(self) -> SitePage:
        register = self._around.register
        terms, short = (register.terms, register.abbreviations) if register else ({}, {})
        return self._page(
            "begreber.html",
            "Begreber og forkortelser",
            "words",
            terms=[{**one, "anchor": f"begreb-{one['id']}"} for one in words(terms)],
            abbreviations=[{**one, "anchor": f"forkortelse-{one['id']}"} for one in words(short)],
        )

    def _year(self) -> SitePage:
        year = self._around.today.year
        plan = plan_year(year, self._around)
        data = year_page(plan, self._around.register, paper="A4")
        return self._page("årshjul.html", f"Årshjul {year}", "calendar", subtitle="", **data)

    def _matrix(self) -> SitePage:
        register = self._around.register
        found = matrix_of(self._shown, register)
        data = page_data(found, remarks_on(found, overlapping_tasks(self._shown, register)))
        return self._page("ansvarsmatrix.html", "Ansvarsmatrix", "matrix", matrix=data)

    def _decisions(self) -> SitePage:
        today = self._around.today
        names = names_by_id(self._around.register)
        taken = [one for one in all_decisions(self._around.meetings.values()) if one.is_open]
        return self._page(
            "beslutninger.html",
            "Åbne beslutninger",
            "decisions",
            edition=f"Opgjort {date_words_with_week(today)}",
            nothing="Der er ingen åbne beslutninger.",
            decisions=[self._decision(tracked, names) for tracked in by_deadline(taken)],
        )

    def _decision(self, tracked: TrackedDecision, names: Mapping[str, str]) -> dict[str, Any]:
        row = decision_data(tracked, self._around.today, names)
        return {**row, "anchor": row["address"], "concerned": [self._link(one) for one in row["about"]]}

    def _link(self, address: str) -> dict[str, Any]:
        """Return the name and the page of what a decision is about; the address alone where it is not shown."""
        identifier, _, part = address.partition("#")
        if identifier not in self._content.files:
            return {"name": address, "address": None}
        name = self._around.descriptions[identifier].title + (f" ({part})" if part else "")
        anchor = self._part_anchors.get((identifier, part.rpartition(".")[2]))
        return {"name": name, "address": address_of(identifier) + (f"#{quote(anchor)}" if anchor else "")}

    @cached_property
    def _part_anchors(self) -> dict[tuple[str, str], str]:
        """Return the places by description and the last part of an address."""
        return {
            (owner, bullet or group or section): anchor
            for (owner, section, group, bullet), anchor in self.anchors.items()
        }

    def _page(self, name: str, title: str, template: str, *, edition: str | None = None, **more: Any) -> SitePage:
        made_of = f"Dannet af {count(len(self._shown), 'beskrivelse', 'beskrivelser')}"
        here = next(label for label, address in MENU if address == name)
        page: Page = self._studio.document(
            title, f"site/{template}", edition=edition or made_of, site=_site(here, ""), **more
        )
        return SitePage(name, lambda: page)


def address_of(identifier: str) -> str:
    """Return the address of a description's page, as the start page links to it."""
    return f"{PAGES}/{quote(identifier)}.html"


def redline_name(identifier: str, version: str) -> str:
    """Return the name of the page that shows what a version changed."""
    return f"{identifier}-ændringer-{version}.html"


def _anchors_of(page: Page) -> Iterator[tuple[Address, str]]:
    for section in page["sections"]:
        for part, group in ((section, ""), *((group, group["id"]) for group in section["groups"])):
            yield (page["id"], section["key"], group, ""), part["anchor"]
            for bullet in part["bullets"]:
                yield (page["id"], section["key"], group, bullet["id"]), bullet["anchor"]


def _site(here: str, prefix: str) -> dict[str, Any]:
    menu = [{"name": name, "address": quote(address)} for name, address in MENU]
    return {"here": here, "prefix": prefix, "menu": menu}


def _version(row: Mapping[str, Any], redlines: Mapping[str, str]) -> dict[str, Any]:
    told = f"{_CLASSES.get(row['class'] or '', '')}{row['summary']}."
    redline = redlines.get(row["version"])
    return {**row, "told": told, "redline": quote(redline) if redline else None}
