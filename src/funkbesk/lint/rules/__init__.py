"""All rules, by name: an explicit list, so that a rule is found by searching for it."""

from __future__ import annotations

from funkbesk.lint.rule import Check, Rule
from funkbesk.lint.rules import (
    dato_raekkefoelge,
    id_dublet,
    id_filnavn,
    id_i_samlingen,
    indstilling_logo,
    indstilling_niveau,
    reference_ring,
    reference_uenig,
    reference_ukendt,
    register_mangler,
    revision_overskredet,
    status_krav,
    udgaaet_punkt,
)

RULES: dict[str, tuple[Rule, Check]] = {
    module.RULE.name: (module.RULE, module.check)
    for module in (
        id_dublet,
        id_filnavn,
        id_i_samlingen,
        udgaaet_punkt,
        register_mangler,
        reference_ukendt,
        reference_uenig,
        reference_ring,
        status_krav,
        dato_raekkefoelge,
        revision_overskredet,
        indstilling_niveau,
        indstilling_logo,
    )
}
