"""All rules that look at every file of a run at once, at the calendar or at the folder, by name.

They are apart from the others because they run although every file is known from the last run; importing this list must
not import a model.
"""

from __future__ import annotations

from funkbesk.lint.engine.rule import Compare, Note, Rule
from funkbesk.lint.rules import (
    dup_samling,
    id_i_samlingen,
    indstilling_logo,
    liste_punktum_samling,
    lix_stigning,
    moede_henvisning,
    moede_opfoelgning,
    revision_overskredet,
    skema_afsnit,
    spr_stavning,
    term_form,
)

COLLECTION_RULES: dict[str, tuple[Rule, Note, Compare]] = {
    module.RULE.name: (module.RULE, module.note, module.compare)
    for module in (
        id_i_samlingen,
        revision_overskredet,
        indstilling_logo,
        skema_afsnit,
        term_form,
        liste_punktum_samling,
        dup_samling,
        lix_stigning,
        spr_stavning,
        moede_henvisning,
        moede_opfoelgning,
    )
}
