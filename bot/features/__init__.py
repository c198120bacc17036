"""Every feature of the house, as a value. Whatever has to be done for each of them loops over `FEATURES`."""

from bot.feature import Feature
from bot.features.checkins import CHECKINS
from bot.features.digests import DIGESTS
from bot.features.feedback import FEEDBACK
from bot.features.home import HOME
from bot.features.imports import IMPORTS
from bot.features.mentorship import MENTORSHIP
from bot.features.mentorship_admin import MENTORSHIP_ADMIN
from bot.features.my_data import MY_DATA
from bot.features.pairs import PAIRS
from bot.features.privacy import PRIVACY
from bot.features.programs import PROGRAMS
from bot.features.prompts import PROMPTS
from bot.features.readings import READINGS
from bot.features.reflections import REFLECTIONS
from bot.features.responses import RESPONSES
from bot.features.settings import SETTINGS
from bot.features.visits import VISITS
from bot.features.workspace import WORKSPACE

FEATURES: tuple[Feature, ...] = (  # help lists what can be typed in this order
    CHECKINS,
    REFLECTIONS,
    RESPONSES,
    READINGS,
    PROMPTS,
    FEEDBACK,
    MENTORSHIP,
    HOME,
    SETTINGS,
    PRIVACY,
    MY_DATA,
    PROGRAMS,
    PAIRS,
    IMPORTS,
    DIGESTS,
    MENTORSHIP_ADMIN,
    WORKSPACE,
    VISITS,  # last: its job asks about what the others have made wait
)
