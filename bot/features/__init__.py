"""Every feature of the house, as a value. Whatever has to be done for each of them loops over `FEATURES`."""

from bot.feature import Feature
from bot.features.agendas import AGENDAS
from bot.features.agreements import AGREEMENTS
from bot.features.alignments import ALIGNMENTS
from bot.features.attention import ATTENTION
from bot.features.away import AWAY
from bot.features.breaks import BREAKS
from bot.features.checkins import CHECKINS
from bot.features.closings import CLOSINGS
from bot.features.concerns import CONCERNS
from bot.features.digests import DIGESTS
from bot.features.feedback import FEEDBACK
from bot.features.goals import GOALS
from bot.features.home import HOME
from bot.features.initiative import INITIATIVE
from bot.features.meeting_notes import MEETING_NOTES
from bot.features.meetings import MEETINGS
from bot.features.mentorship import MENTORSHIP
from bot.features.mentorship_admin import MENTORSHIP_ADMIN
from bot.features.my_data import MY_DATA
from bot.features.my_pairs import MY_PAIRS
from bot.features.offers import OFFERS
from bot.features.pairs import PAIRS
from bot.features.partings import PARTINGS
from bot.features.privacy import PRIVACY
from bot.features.programs import PROGRAMS
from bot.features.promises import PROMISES
from bot.features.prompts import PROMPTS
from bot.features.pulses import PULSES
from bot.features.readings import READINGS
from bot.features.reflections import REFLECTIONS
from bot.features.replies import REPLIES
from bot.features.responses import RESPONSES
from bot.features.rosters import ROSTERS
from bot.features.settings import SETTINGS
from bot.features.silences import SILENCES
from bot.features.takeovers import TAKEOVERS
from bot.features.turns import TURNS
from bot.features.visits import VISITS
from bot.features.workspace import WORKSPACE

FEATURES: tuple[Feature, ...] = (  # help lists what can be typed in this order
    CHECKINS,
    REFLECTIONS,
    RESPONSES,
    REPLIES,
    READINGS,
    PROMPTS,
    PROMISES,
    FEEDBACK,
    ALIGNMENTS,
    GOALS,
    TURNS,
    PULSES,
    MEETINGS,
    AGREEMENTS,
    AGENDAS,
    MEETING_NOTES,
    INITIATIVE,
    MENTORSHIP,
    HOME,
    MY_PAIRS,
    CLOSINGS,
    SILENCES,
    CONCERNS,
    SETTINGS,
    AWAY,
    PRIVACY,
    MY_DATA,
    PROGRAMS,
    BREAKS,
    PAIRS,
    PARTINGS,
    ROSTERS,
    DIGESTS,
    ATTENTION,
    TAKEOVERS,
    MENTORSHIP_ADMIN,
    OFFERS,
    WORKSPACE,
    VISITS,  # last: its job asks about what the others have made wait
)
