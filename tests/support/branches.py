"""A description, and what two people did to it on branches of their own."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

SECTIONS = ("formål", "opgaver", "ansvar")
WORDS = ("At lede møder", "At give sparring", "At følge op", "At sikre kvalitet", "At stå for drift", "At rådgive")
HEAD = "id: rolle\nart: rolle\ntitel: En rolle\nhører_til: staben\n"
WIDE = 24


@dataclass(frozen=True)
class Bullet:
    """A bullet: its text, the comment above it, and whether its text is broken into lines under `>-`."""

    id: str
    text: str
    comment: str = ""
    folded: bool = False

    def lines(self) -> list[str]:
        """Return the lines of the file."""
        above = [f"    # {self.comment}"] if self.comment else []
        if not self.folded:
            return [*above, f"    {self.id}: {self.text}"]
        return [*above, f"    {self.id}: >-", *(f"      {word}" for word in self.text.split(" "))]


@dataclass(frozen=True)
class Side:
    """A description: its version, and the bullets of each section."""

    version: str = "1.0.0"
    sections: dict[str, tuple[Bullet, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """Return the file."""
        lines = [f"version: {self.version}", "status: udkast"]
        for section, bullets in self.sections.items():
            lines += ["", f"{section}:", f"  overskrift: Om {section}"]
            lines += ["  punkter:"] if bullets else []
            lines += [line for bullet in bullets for line in bullet.lines()]
        return HEAD + "".join(f"{line}\n" for line in lines)

    @property
    def placed(self) -> dict[str, tuple[str, Bullet]]:
        """Return id → (section, bullet)."""
        return {bullet.id: (section, bullet) for section, bullets in self.sections.items() for bullet in bullets}

    def without(self, identifier: str) -> Side:
        """Return the description without one bullet."""
        kept = {
            section: tuple(bullet for bullet in bullets if bullet.id != identifier)
            for section, bullets in self.sections.items()
        }
        return replace(self, sections=kept)

    def with_bullet(self, section: str, at: int, bullet: Bullet) -> Side:
        """Return the description with one more bullet."""
        bullets = self.sections[section]
        return replace(self, sections=self.sections | {section: (*bullets[:at], bullet, *bullets[at:])})


@st.composite
def branches(draw: st.DrawFn) -> tuple[Side, Side, Side]:
    """Draw a description, and two sets of edits on it."""
    number = draw(st.integers(1, 8))
    base = Side(sections=dict.fromkeys(SECTIONS, ()))
    for at in range(number):
        section = draw(st.sampled_from(SECTIONS))
        bullet = Bullet(f"punkt-{at}", f"{draw(st.sampled_from(WORDS))} {at}", folded=draw(st.booleans()))
        base = base.with_bullet(section, len(base.sections[section]), bullet)
    return base, edited(draw, base, "a"), edited(draw, base, "b")


def edited(draw: st.DrawFn, side: Side, who: str) -> Side:
    """Return the description after up to four edits; what `who` writes, nobody else does, but for a few words."""
    for number in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from(["ny", "ord", "væk", "flyt", "ombryd", "kommentar", "version"]))
        if kind == "version":
            side = replace(side, version=draw(st.sampled_from(["1.1.0", "1.2.0"])))
            continue
        if kind == "ny" or not side.placed:
            section = draw(st.sampled_from(SECTIONS))
            bullet = Bullet(f"nyt-{who}-{number}", f"{draw(st.sampled_from(WORDS))} {who}", folded=draw(st.booleans()))
            side = side.with_bullet(section, draw(st.integers(0, len(side.sections[section]))), bullet)
            continue
        section, bullet = side.placed[draw(st.sampled_from(sorted(side.placed)))]
        at = side.sections[section].index(bullet)
        side = side.without(bullet.id)
        if kind == "ord":
            bullet = replace(bullet, text=draw(st.sampled_from([f"{bullet.text} {who}", f"{bullet.text} begge"])))
        elif kind == "ombryd":
            bullet = replace(bullet, folded=not bullet.folded)
        elif kind == "kommentar":
            bullet = replace(bullet, comment=f"fra {who} {number}")
        elif kind == "flyt":
            section = draw(st.sampled_from(SECTIONS))
            at = draw(st.integers(0, len(side.sections[section])))
        if kind != "væk":
            side = side.with_bullet(section, at, bullet)
    return side
