"""The manual's page on versions, made from the table of the policy: `docs/versioner.md`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.danish import capital
from funkbesk.diff.changes import Bump
from funkbesk.diff.policy import PolicyRule, built_in, consequences, version_words

_HEAD = """\
# Versioner

En version har tre tal: større.mindre.rettelse, fx 1.2.0. En ændring er **større**, hvis en, der følger den gamle
beskrivelse, ville gøre noget, rollen ikke længere skal eller må, eller undlade noget, den nu har ansvaret for. Den er
**mindre**, hvis en opgave er kommet til, eller noget er skrevet om, flyttet, delt eller samlet. Den er en **rettelse**,
hvis kun sproget eller rækkefølgen er ændret. Siden er dannet af programmet selv, så den passer altid til den udgave, du
har.

Det tal, der skal hæves, er det største, som en af reglerne kræver. Niveauet siger, hvad der sker, når det ikke er
hævet: en fejl stopper ændringen, en advarsel og et hint gør opmærksom på den.

## Hvad der følger af en ny version
"""

_RULES = """
## Reglerne

| Regel | Hvornår | Kræver | Niveau |
|---|---|---|---|
"""

_TAIL = """
## Når samlingen vil noget andet

Det skrives i `funkbesk.yaml`: for hele samlingen, for én beskrivelse, eller for én ændring, som godtages med det
aftryk, `funkbesk check` viser. En godtaget ændring bliver stadig vist, men kræver ikke noget.

```yaml
versionspolitik:
  regler:
    punkt-flyttet: {kræver: rettelse, niveau: hint}
  beskrivelser:
    faglig-koordinator:
      omfang: {niveau: fra}
  godtagne_ændringer:
    - aftryk: "3f2a90c1b7de"
      grund: Opgaven blev aldrig løst; den stod der ved en fejl.
      udløber: 2027-12-31
```
"""


def versions_page() -> str:
    """Return the page in Markdown."""
    follows = "\n".join(line for bump in Bump for line in _follows(bump))
    rows = (f"| `{rule.name}` | {rule.when} | {rule.bump} | {rule.level} |" for rule in built_in().rules.values())
    return f"{_HEAD}{follows}\n{_RULES}{chr(10).join(rows)}\n{_TAIL}"


def _follows(bump: Bump) -> Iterator[str]:
    yield f"\n**{capital(version_words(bump))}**\n"
    yield from (f"* {sentence}" for sentence in consequences(bump))


def rule_pages() -> dict[str, str]:
    """Return what `funkbesk explain` says of each rule of the policy, by its name; a paragraph is one line."""
    return {rule.name: "\n\n".join(_paragraphs(rule)) for rule in built_in().rules.values()}


def _paragraphs(rule: PolicyRule) -> Iterator[str]:
    yield f"{rule.name}\n{rule.when}"
    asks = "" if rule.bump is Bump.NONE else f"Kræver:   {rule.bump}\n"
    yield f"{asks}Niveau:   {rule.level}\nFamilie:  versioner"
    if rule.why:
        yield f"Hvorfor: {rule.why}"
    yield (
        f"Samlingen kan vælge et andet niveau og en anden klasse i funkbesk.yaml: "
        f"versionspolitik: {{regler: {{{rule.name}: {{niveau: hint}}}}}}. Alle reglerne står i docs/versioner.md."
    )
