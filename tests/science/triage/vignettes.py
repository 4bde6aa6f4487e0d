"""Readers we made up from the sources: each with the level that the check gives, and why."""

from tests.science.triage.cases.emergencies import EMERGENCIES
from tests.science.triage.cases.given import GIVEN
from tests.science.triage.cases.ordinary import ORDINARY
from tests.science.triage.cases.reader import Vignette
from tests.science.triage.cases.sooner import SOON, TODAY

__all__ = ["EMERGENCIES", "GIVEN", "ORDINARY", "SOON", "TODAY", "VIGNETTES", "Vignette"]

VIGNETTES = GIVEN + EMERGENCIES + TODAY + SOON + ORDINARY
