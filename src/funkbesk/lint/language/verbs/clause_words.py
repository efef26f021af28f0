"""What may stand in any clause beside its verbs: determiners, and adverbs that need no ending to be known."""

from __future__ import annotations

from funkbesk.lint.language.grammar import OWNERS, word_set
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.verbs.joined_verbs import BEHIND_MODALS, BETWEEN

DETERMINERS = (
    NUMBERS
    | OWNERS
    | word_set(
        "en et én ét den det de denne dette disse alle al alt hver hvert enhver ethvert ingen intet nogen noget nogle "
        "flere mange få begge samtlige adskillige sådan sådanne anden andet andre ene egen eget egne hele samme selve "
        "visse enkelte"
    )
)
ADVERBS = (
    BETWEEN
    | BEHIND_MODALS
    | word_set(
        "ofte oftest tit sjældent jævnligt normalt typisk kun blot bare primært især jo da dog nu så her derfor dermed "
        "derved igen endnu stadig stadigvæk allerede alligevel måske muligvis nok vel vist sikkert formentlig nemlig "
        "altså egentlig faktisk netop lige snart først sidst senere tidligere undertiden sommetider nogensinde ellers "
        "helst heller hellere simpelthen naturligvis selvfølgelig godt bedre bedst mere mest meget ret helt alene "
        "sammen begge alle hverken både enten dels derimod imidlertid ikke næsten cirka mindst højst trods hjemme ude "
        "inde oppe nede tilbage frem op ned ind ud hen bort væk hjem sinde ligefrem overhovedet tværtimod atter hermed "
        "heraf deraf derpå herpå hertil dertil herefter forinden imens efterhånden fremover fremadrettet hidtil "
        "indimellem individuelt ligeledes ligeså nogenlunde omgående omsider pludselig sandsynligvis længere foreløbig "
        "endelig nylig navnlig hovedsagelig desværre heldigvis sådan dernæst eksempelvis somme tider særlig særligt "
        "fx temmelig tilsyneladende vistnok åbenbart hurtigst mandag tirsdag onsdag torsdag fredag lørdag søndag"
    )
)
