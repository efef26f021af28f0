"""The manual's page on settings, made from their declaration: `docs/indstillinger.md`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from funkbesk.documents.settings import Settings

_HEAD = """\
# Indstillinger

Samlingens indstillinger står i filen `funkbesk.yaml` i samlingens øverste mappe. Alle felter kan udelades; så gælder
standarden. Siden er dannet af programmet selv, så den passer altid til den udgave, du har.

| Felt | Standard | Hvad det gør |
|---|---|---|
"""

_TAIL = """
## Eksempel

```yaml
forvaltning: arbejdsmarked-og-social
udseende:
  logo: templates/logo.png
  logo_tekst: Skanderborg Kommune
  farve: "#1f4e79"
  skriftstørrelse: 11
grænser:
  sekunder: 60
  hukommelse_mb: 1024
kalender:
  fridage: [12-24, 12-31, 06-05, 2027-05-07]
  undgå_uger: [7, 28, 29, 30, 31, 42]
niveauer:
  status-krav: hint
```
"""


def settings_page() -> str:
    """Return the page in Markdown: one row for each setting, in the order of declaration, and an example."""
    rows = (f"| `{key}` | {default} | {text} |" for key, default, text in _settings(Settings, ""))
    return _HEAD + "\n".join(rows) + "\n" + _TAIL


def _settings(model: type[BaseModel], prefix: str) -> Iterator[tuple[str, str, str]]:
    for name, field in model.model_fields.items():
        key = f"{prefix}{field.alias or name}"
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from _settings(field.annotation, f"{key}.")
        else:
            yield key, _shown(field.default), field.description or ""


def _shown(default: Any) -> str:
    if default in (None, PydanticUndefined, {}, ()):
        return "–"
    return f"`[{', '.join(map(str, default))}]`" if isinstance(default, tuple) else f"`{default}`"
