"""What waits for a member: its kinds, how each comes to them, and how it ends."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Starts(StrEnum):
    """When something that waits is the reason for a visit; whatever else waits comes along with it."""

    IN_ANY_CASE = "in_any_case"  # at the next working moment, however full the week is
    BY_DATE = "by_date"  # on the day that the two have set: of a promise, of a meeting
    ON_ITS_DAY = "on_its_day"  # at the moment to which they have put it off
    SOON = "soon"  # within the hour in working hours, or with a visit that is due soon: the partner's words
    AT_VISIT_TIME = "at_visit_time"  # at their visit time, on a day on which it is due: questions
    NEVER = "never"  # it only comes along


class Rank(IntEnum):
    """What comes first in a visit, and on Home."""

    CHANGE = 0
    WORDS = 1
    DECISION = 2
    QUESTION = 3
    INVITATION = 4  # which takes no line from anything else


class Outcome(StrEnum):
    """How something that waited has ended. They stand in databases: what is renamed here is not found there."""

    DONE = "done"  # answered, read, sealed: here or elsewhere
    TOLD = "told"  # there was nothing to do but to hear of it
    PASSED = "passed"  # not this time
    EXPIRED = "expired"  # too late; if it was never told, it was never asked
    WITHDRAWN = "withdrawn"  # by whoever it came from, or because its pair, round or program is over


@dataclass(frozen=True, slots=True)
class Kind:
    """What `stays` waits until it is done; the rest is done as soon as it is told.

    When its pair ends, what does not survive that is withdrawn; in a paused pair, what does not survive the pause waits
    until the pair goes on.
    """

    name: str
    starts: Starts
    rank: Rank
    stays: bool = False
    survives_end: bool = False
    survives_pause: bool = False

    @property
    def asks(self) -> bool:
        return self.starts is Starts.AT_VISIT_TIME


PROMPT = Kind("prompt", Starts.AT_VISIT_TIME, Rank.QUESTION, stays=True)
SHARED = Kind("shared", Starts.SOON, Rank.WORDS, stays=True, survives_end=True)
SHARED_MORE = Kind("shared_more", Starts.SOON, Rank.WORDS, stays=True, survives_end=True)  # after the rest was read
NEXT_HAPPENED = Kind("next_happened", Starts.SOON, Rank.WORDS, stays=True, survives_end=True)
# To what somebody shared. Words that the partner chose to say come soon, and stay until they are read. Thanks alone say
# nothing that a visit has to be made for: they come along with the next one.
RESPONSE_ANSWERED = Kind("response_answered", Starts.SOON, Rank.WORDS, stays=True, survives_end=True)
RESPONSE_THANKED = Kind("response_thanked", Starts.NEVER, Rank.WORDS, survives_end=True)
# A coordinator, not the bot, starts these, or time itself. Each is said once; nobody's week is a reason for silence.
WELCOME = Kind("welcome", Starts.IN_ANY_CASE, Rank.CHANGE)
PAIR_ENDED = Kind("pair_ended", Starts.IN_ANY_CASE, Rank.CHANGE, survives_end=True)
PAIR_BACK = Kind("pair_back", Starts.IN_ANY_CASE, Rank.CHANGE, survives_pause=True)  # its end was taken back
# By one of the two: the other hears of it as of anything that they say.
PAIR_EXTENDED = Kind("pair_extended", Starts.SOON, Rank.CHANGE, survives_pause=True)
PAIR_PAUSED = Kind("pair_paused", Starts.IN_ANY_CASE, Rank.CHANGE, survives_pause=True)
PAIR_RESUMED = Kind("pair_resumed", Starts.IN_ANY_CASE, Rank.CHANGE)
PARTNER_LEFT = Kind("partner_left", Starts.IN_ANY_CASE, Rank.CHANGE, stays=True, survives_pause=True)
PARTNER_BACK = Kind("partner_back", Starts.IN_ANY_CASE, Rank.CHANGE, stays=True, survives_pause=True)  # does it go on?
PROGRAM_ENDED = Kind("program_ended", Starts.IN_ANY_CASE, Rank.CHANGE)
PROGRAM_MOVED = Kind("program_moved", Starts.IN_ANY_CASE, Rank.CHANGE)  # another last day, for good or for bad
PROGRAM_RHYTHM = Kind("program_rhythm", Starts.NEVER, Rank.CHANGE)  # said with what is asked next
COORDINATES = Kind("coordinates", Starts.IN_ANY_CASE, Rank.CHANGE)  # somebody else has made them a coordinator
FEEDBACK_ASK = Kind("feedback_ask", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
FEEDBACK_OPEN = Kind("feedback_open", Starts.IN_ANY_CASE, Rank.WORDS, survives_end=True)
FEEDBACK_END = Kind("feedback_end", Starts.SOON, Rank.CHANGE, survives_end=True)
FEEDBACK_REPLY = Kind("feedback_reply", Starts.SOON, Rank.WORDS, survives_end=True)
FEEDBACK_LATER = Kind("feedback_later", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
# In confidence: whoever waits for help waits for nobody's full week. They belong to no pair, which may pause or end.
CONCERN_ASKED = Kind("concern_asked", Starts.IN_ANY_CASE, Rank.WORDS, stays=True)
CONCERN_ANSWERED = Kind("concern_answered", Starts.IN_ANY_CASE, Rank.WORDS, stays=True)
CONCERN_LET_GO = Kind("concern_let_go", Starts.IN_ANY_CASE, Rank.DECISION, stays=True)
# What the two agree on. The other's words come soon; what waits for a decision stays until it is made.
AGREEMENT_OPEN = Kind("agreement_open", Starts.IN_ANY_CASE, Rank.WORDS, stays=True)
AGREEMENT_PROPOSED = Kind("agreement_proposed", Starts.SOON, Rank.WORDS, stays=True)
AGREEMENT_CHANGED = Kind("agreement_changed", Starts.SOON, Rank.WORDS, stays=True)  # until it is looked at
AGREEMENT_UNSIGNED = Kind("agreement_unsigned", Starts.SOON, Rank.WORDS, stays=True)  # a change took it back
AGREEMENT_SIGN = Kind("agreement_sign", Starts.SOON, Rank.DECISION, stays=True)
AGREEMENT_HOLDS = Kind("agreement_holds", Starts.SOON, Rank.WORDS, survives_end=True)
AGREEMENT_DROPPED = Kind("agreement_dropped", Starts.SOON, Rank.CHANGE)
AGREEMENT_AFFIRM = Kind("agreement_affirm", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
CONFIDENCE_ASK = Kind("confidence_ask", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
CONFIDENCE_OPEN = Kind("confidence_open", Starts.IN_ANY_CASE, Rank.WORDS, survives_end=True)
TURN_ASK = Kind("turn_ask", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
TURN_OPEN = Kind("turn_open", Starts.IN_ANY_CASE, Rank.WORDS, survives_end=True)
PULSE_ASK = Kind("pulse_ask", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
PULSE_OPEN = Kind("pulse_open", Starts.IN_ANY_CASE, Rank.WORDS, survives_end=True)
# The last two weeks of a pair. What was written for the last day is told after it, too.
THANKS_ASK = Kind("thanks_ask", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)
THANKS_OPEN = Kind("thanks_open", Starts.IN_ANY_CASE, Rank.WORDS, survives_end=True)
WANTS_ON = Kind("wants_on", Starts.SOON, Rank.WORDS, stays=True, survives_end=True)  # to go on without the program
GOES_ON = Kind("goes_on", Starts.IN_ANY_CASE, Rank.CHANGE)
KEEPSAKE = Kind("keepsake", Starts.IN_ANY_CASE, Rank.CHANGE, survives_end=True)
GOAL_CHANGED = Kind("goal_changed", Starts.SOON, Rank.WORDS)
# Never a reason for a visit: it comes with the welcome, and then with each visit that there is.
AGREEMENT_WRITE = Kind("agreement_write", Starts.NEVER, Rank.INVITATION, stays=True)
AGREEMENT_AGAIN = Kind("agreement_again", Starts.NEVER, Rank.INVITATION, stays=True)
AGREEMENT_ASKED = Kind("agreement_asked", Starts.AT_VISIT_TIME, Rank.DECISION, stays=True)  # by one of the two
AGREEMENT_END = Kind("agreement_end", Starts.SOON, Rank.CHANGE, survives_end=True)
# Before and after a meeting that the two have agreed on: on its days, however full the week is.
AGENDA_PREPARE = Kind("agenda_prepare", Starts.BY_DATE, Rank.DECISION, stays=True)
AGENDA_SHARED = Kind("agenda_shared", Starts.BY_DATE, Rank.WORDS)
MEETING_AFTER = Kind("meeting_after", Starts.BY_DATE, Rank.DECISION, stays=True)
MEETING_AGAIN = Kind("meeting_again", Starts.SOON, Rank.DECISION, stays=True)  # the two have said different things
TAKEAWAY_CHANGED = Kind("takeaway_changed", Starts.SOON, Rank.WORDS)
INITIATIVE_IDEA = Kind("initiative_idea", Starts.NEVER, Rank.INVITATION)
# What one of the two has promised. Its day is one that they have set; the other's words about it come soon.
# That one is kept comes soon as well: a word that was kept and unseen builds nothing.
PROMISE_NEWS = Kind("promise_news", Starts.SOON, Rank.WORDS)  # made, moved, kept
PROMISE_AHEAD = Kind("promise_ahead", Starts.BY_DATE, Rank.DECISION)
PROMISE_DUE = Kind("promise_due", Starts.BY_DATE, Rank.DECISION, stays=True)
PROMISE_REPAIR = Kind("promise_repair", Starts.BY_DATE, Rank.DECISION, stays=True)  # for its author, once
PROMISE_UNDONE = Kind("promise_undone", Starts.BY_DATE, Rank.DECISION, stays=True)  # for the other, if nothing is said
PROMISE_MENDED = Kind("promise_mended", Starts.SOON, Rank.WORDS, stays=True, survives_end=True)
PROMISE_ANSWER = Kind("promise_answer", Starts.SOON, Rank.WORDS)
SILENCE_ASKED = Kind("silence_asked", Starts.SOON, Rank.DECISION, stays=True)  # it is quiet: how is it?
# Whoever is away is not visited to be asked whether to be: it comes with the visit that would reach them anyway.
AWAY_OFFER = Kind("away_offer", Starts.NEVER, Rank.DECISION, stays=True)
EASING = Kind("easing", Starts.NEVER, Rank.DECISION, stays=True)  # nothing was heard of them: how shall it go on?
# When the two meet. What changes a time that both have in their calendars waits for no week to begin.
# In a week that is full the times that were proposed would go by untold.
MEETING_PROPOSED = Kind("meeting_proposed", Starts.IN_ANY_CASE, Rank.DECISION, stays=True)
MEETING_AGREED = Kind("meeting_agreed", Starts.IN_ANY_CASE, Rank.WORDS)
MEETING_MOVED = Kind("meeting_moved", Starts.IN_ANY_CASE, Rank.CHANGE, survives_pause=True)
MEETING_CANCELLED = Kind("meeting_cancelled", Starts.IN_ANY_CASE, Rank.CHANGE, survives_end=True, survives_pause=True)

KINDS = {
    kind.name: kind
    for kind in (
        PROMPT,
        SHARED,
        SHARED_MORE,
        NEXT_HAPPENED,
        RESPONSE_ANSWERED,
        RESPONSE_THANKED,
        WELCOME,
        PAIR_ENDED,
        PAIR_BACK,
        PAIR_EXTENDED,
        PAIR_PAUSED,
        PAIR_RESUMED,
        PARTNER_LEFT,
        PARTNER_BACK,
        PROGRAM_ENDED,
        PROGRAM_MOVED,
        PROGRAM_RHYTHM,
        COORDINATES,
        FEEDBACK_ASK,
        FEEDBACK_OPEN,
        FEEDBACK_END,
        FEEDBACK_REPLY,
        FEEDBACK_LATER,
        CONCERN_ASKED,
        CONCERN_ANSWERED,
        CONCERN_LET_GO,
        AGREEMENT_OPEN,
        AGREEMENT_PROPOSED,
        AGREEMENT_CHANGED,
        AGREEMENT_UNSIGNED,
        AGREEMENT_SIGN,
        AGREEMENT_HOLDS,
        AGREEMENT_DROPPED,
        AGREEMENT_AFFIRM,
        CONFIDENCE_ASK,
        CONFIDENCE_OPEN,
        TURN_ASK,
        TURN_OPEN,
        PULSE_ASK,
        PULSE_OPEN,
        THANKS_ASK,
        THANKS_OPEN,
        WANTS_ON,
        GOES_ON,
        KEEPSAKE,
        GOAL_CHANGED,
        AGREEMENT_WRITE,
        AGREEMENT_AGAIN,
        AGREEMENT_ASKED,
        AGREEMENT_END,
        AGENDA_PREPARE,
        AGENDA_SHARED,
        MEETING_AFTER,
        MEETING_AGAIN,
        TAKEAWAY_CHANGED,
        INITIATIVE_IDEA,
        PROMISE_NEWS,
        PROMISE_AHEAD,
        PROMISE_DUE,
        PROMISE_REPAIR,
        PROMISE_UNDONE,
        PROMISE_MENDED,
        PROMISE_ANSWER,
        SILENCE_ASKED,
        AWAY_OFFER,
        EASING,
        MEETING_PROPOSED,
        MEETING_AGREED,
        MEETING_MOVED,
        MEETING_CANCELLED,
    )
}
"""By name, as it stands in the database."""
