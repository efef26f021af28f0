"""All rules that look at one file, by name: an explicit list, so that a rule is found by searching for it."""

from __future__ import annotations

from funkbesk.lint.rule import Check, Rule
from funkbesk.lint.rules import (
    dato_raekkefoelge,
    id_dublet,
    id_filnavn,
    indstilling_niveau,
    reference_ring,
    reference_uenig,
    reference_ukendt,
    register_mangler,
    status_krav,
    udgaaet_punkt,
)

RULES: dict[str, tuple[Rule, Check]] = {
    module.RULE.name: (module.RULE, module.check)
    for module in (
        id_dublet,
        id_filnavn,
        udgaaet_punkt,
        register_mangler,
        reference_ukendt,
        reference_uenig,
        reference_ring,
        status_krav,
        dato_raekkefoelge,
        indstilling_niveau,
    )
}
