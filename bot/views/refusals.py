"""What somebody is told who may not have or do what they asked for: words for each refusal."""

from bot.actions.agendas import AgendaTooLate, MeetingNotAhead, NoMoreMeetings, OnlyMenteeShares
from bot.actions.agreements import NoSuchAnswer, NothingMoreToAgree
from bot.actions.alignments import AgreeingAlready, NotYetProposed, TooLateToUndo
from bot.actions.attention import NoLongerListed
from bot.actions.away import TooManySpans
from bot.actions.away_offers import OfferOver
from bot.actions.breaks import BreaksDoNotFit
from bot.actions.checkins import NothingToldAnyMore
from bot.actions.concern_drafts import DraftWrittenSince
from bot.actions.concerns import CannotBeAsked, ConcernOver
from bot.actions.feedback import (
    AwayYourself,
    DayOver,
    NotPossibleYet,
    PairAtRest,
    PairOver,
    PartnerAway,
    PartnerLeft,
    RepliedAlready,
)
from bot.actions.goals import GoalDropped, GoalsFull, GoalsRest
from bot.actions.going_on import CannotGoOn, NotTheirRhythm
from bot.actions.meeting_reports import NotYetMet
from bot.actions.meetings import OtherLeft, PairEnded, PairPaused
from bot.actions.pairs import NoSuchPair, PairedAlready, ProgramOver, RhythmGone
from bot.actions.program_changes import BreaksLeaveNoDay, EndedAlready
from bot.actions.programs import NameTaken, NobodyRunsIt, NoneRuns, NoProgramYet
from bot.actions.prompts import MomentPassed
from bot.actions.replies import NotShared
from bot.actions.responses import SentAndDeleted
from bot.actions.rosters import RosterForgotten, RosterFull
from bot.actions.turns import NoDayLeft
from bot.domain.agreements import ChangedMeanwhile, NoDraft, NothingHolds, StillOpen
from bot.domain.entries import DayBeforePair, DayToCome
from bot.domain.envelopes import (
    EndedUnopened,
    NotBothSealed,
    NothingToSeal,
    NothingToTakeBack,
    NotInThisEnvelope,
    OpenedAlready,
    SealedAlready,
    TimeOver,
    WrittenSince,
)
from bot.domain.meetings import (
    AfterTheProgram,
    AwayThen,
    Begun,
    NoTime,
    OwnTimes,
    RepeatsAlready,
    TimePassed,
    TimesChanged,
    TooFarAhead,
    TooManyTimes,
    TooSoonToHear,
)
from bot.domain.promises import (
    OnlyOneself,
    PromiseDayOver,
    PromiseInThePast,
    PromiseMended,
    PromiseNotLater,
    PromiseStaysKept,
    PromiseTooFar,
    PromiseWasKept,
    PromiseWasLetGo,
    PromiseWasMissed,
    PromiseWasReleased,
)
from bot.errors import Refusal
from bot.views.commands import here
from storage.agendas import NotTheirAgenda
from storage.agreements import NotInThisAgreement
from storage.concerns import NotInConfidence
from storage.feedback import NotOpened
from storage.goals import GoalOfAnotherPair, NotTheirGoal
from storage.meeting_notes import NotTheirNote
from storage.meetings import NotTheirMeeting
from storage.members import NotAMember
from storage.pairs import NotInThisPair
from storage.programs import NotTheirProgram
from storage.promises import NotTheirPromise
from storage.prompts import AskedOfAnother
from storage.responses import EntryDeleted, OnlyAuthorEdits, OnlyAuthorOpens
from storage.silences import NoSuchSilence

WORDS: dict[type[Refusal], str] = {
    AfterTheProgram: "The program is over by then. Choose an earlier time.",
    AwayThen: "You have said that you are away then. Choose another time, or change your time away in your settings.",
    TooSoonToHear: "That is so soon that your partner may not hear of it in time. Pick a later one, or propose others.",
    Begun: "This meeting has begun, so it can no longer be moved or canceled.",
    NoTime: "Choose a time, or name one of your own.",
    NotTheirMeeting: "This meeting is between two other people.",
    OtherLeft: "One of you is no longer in this workspace, so nothing is planned here.",
    OwnTimes: "These are the times that you have proposed. The other picks one.",
    PairEnded: "This pair has ended, so nothing more is planned in it.",
    PairPaused: "This pair is paused. Find a time when it goes on.",
    RepeatsAlready: "The two of you meet at a fixed rhythm already. To change it, cancel that one first.",
    TimePassed: "This time has gone by. Choose one that is still to come.",
    TimesChanged: "This has changed since: other times were proposed, or it was moved or canceled. /meet shows it.",
    TooFarAhead: "This is more than a year ahead. Choose an earlier time.",
    TooManyTimes: "Three times are the most. Leave some out.",
    EndedUnopened: "This has ended unopened. Your words are still yours, and nobody else has seen them.",
    AgreeingAlready: "You have begun an agreement already: /mentorship agreement shows it.",
    BreaksDoNotFit: "The program has other dates now, which these breaks do not fit. Please open this anew.",
    TooManySpans: "You have planned twelve times away. Take one back first, or wait until one is over.",
    OfferOver: "This is no longer offered, so nothing was changed. /mentorship away sets time away on any days.",
    AwayYourself: "You are away at the moment. Ask for a round when both of you are back.",
    AskedOfAnother: "This question was asked of somebody else.",
    CannotBeAsked: "They can no longer be asked here. Please choose somebody else; what you wrote is still here.",
    ConcernOver: "Nothing more can be written here: it is closed, or nobody is there to read it. This was not sent.",
    ChangedMeanwhile: "This has changed since you opened the page, so nothing was done. Here is how it is now.",
    DayOver: "This day is over. Choose one that is still to come, or leave it empty.",
    DayBeforePair: "You were not a pair yet on that day. Choose a later one.",
    DayToCome: "This day has not come yet. If you have not met, choose Not yet.",
    DraftWrittenSince: (
        "You have written on elsewhere since this form was opened. Copy what is new here, close it, and open it again."
    ),
    EntryDeleted: "You have deleted this.",
    GoalDropped: "This goal has been dropped meanwhile. To keep these words, copy them and set a new goal.",
    GoalOfAnotherPair: "This goal is one of another pair of yours. Choose one of the pair that this is about.",
    GoalsFull: "There are three goals already, which is the most. Copy these words, then change or drop one of those.",
    GoalsRest: "This pair has ended, so its goals stay as they are. Copy these words if you want to keep them.",
    NameTaken: "There is a program called {name} here, running or past. Choose another name; a year in it helps.",
    NoneRuns: (
        "Your programs have all ended, so no pair can be made. Start one with /mentorship-admin program new NAME, or "
        "give one a later last day: /mentorship-admin program edit NAME."
    ),
    ProgramOver: (
        "This program has ended, so no pair is made in it. To go on with it, give it a later last day: "
        "/mentorship-admin program edit NAME."
    ),
    BreaksLeaveNoDay: (
        "The program's breaks cover all of these days, so nobody would ever be asked anything. Choose other days, or "
        "change the breaks first."
    ),
    EndedAlready: "This program is over, or has been ended already. Nothing was changed.",
    NobodyRunsIt: "Somebody has to run the program. Choose who takes over, and then send this again.",
    NoLongerListed: "This pair is not on your list any more. Open the list again to see how things are.",
    NoProgramYet: "There is no program yet. Start one with /mentorship-admin program new NAME.",
    NoSuchPair: "There is no such pair any more. /mentorship-admin shows those that there are.",
    MomentPassed: "That moment has passed. Please choose another.",
    NoDraft: "This is no draft any more, so nothing in it can be changed.",
    NoSuchAnswer: "There is no such answer to take over. Open the agreement again from the Home tab.",
    NothingHolds: "Nothing is signed by both of you here. Open the agreement again from the Home tab.",
    NothingMoreToAgree: "This pair has ended, so nothing more is agreed in it. What you have signed stays to be read.",
    AgendaTooLate: (
        "This meeting is over, so its agenda is not shared any more. Nothing on it is lost: what you have not talked "
        "about is on the agenda of your next one."
    ),
    MeetingNotAhead: (
        "This meeting was canceled or moved, so nothing was shared. What is on its agenda stays for your next one."
    ),
    OnlyMenteeShares: "Your mentee shares this agenda. What you put on it, they see at once.",
    NotYetMet: "This meeting is still to come, or was canceled, so there is nothing to say of it yet.",
    NotTheirNote: "This was written down by two other people, or by somebody for themselves.",
    NotTheirAgenda: "This agenda is between two other people.",
    NoMoreMeetings: "This pair has ended, so nothing more is written here. Copy these words if you want to keep them.",
    NotInThisAgreement: "This is between two other people.",
    NotAMember: "You are not in a pair yet, so there is nothing to set.",
    NotBothSealed: "A round opens only when both have sealed.",
    NoDayLeft: "Your program ends before this could open, so nobody was asked. Talk about it when you meet.",
    NotInThisEnvelope: "This is between two other people.",
    NotInConfidence: "This is between two other people, was taken back, or can be answered no more.",
    NotInThisPair: "You are not in this pair.",
    NoSuchSilence: "This was not asked of you.",
    NotPossibleYet: "This answer is not possible here yet. Open the round again from the Home tab.",
    NotTheirProgram: "There is no such program among those you coordinate. /mentorship-admin lists them.",
    NotTheirGoal: "This goal is between two other people.",
    NotOpened: "This feedback round has not opened. /feedback shows when it does.",
    NotShared: "This is not shared with you, or no longer. Copy your words if you want to keep them.",
    NothingToldAnyMore: "This pair has ended, so nothing more is told in it.",
    NothingToSeal: "There is nothing to seal yet. Write something first.",
    NothingToTakeBack: "There is nothing to take back.",
    NotYetProposed: (
        "You can send yours as a proposal once it has not opened for both of you, and while yours is sealed. "
        "/mentorship agreement shows where you are."
    ),
    NotTheirPromise: "There is no such promise for you to see or to change.",
    OnlyOneself: "This is a promise to oneself: nobody else has a part in it.",
    PromiseDayOver: "Its day is over, so it cannot be moved any more. If it is done, press Kept.",
    PromiseInThePast: "This day is over. Choose today or a later one.",
    PromiseStaysKept: "That you kept it was not said today, so it stays as it is.",
    PromiseMended: "This has been said already. Open the promise to see how it is now.",
    PromiseNotLater: "It is for that day, or a later one, already. Choose a later day.",
    PromiseTooFar: "This is more than five years away. Choose an earlier day.",
    PromiseWasKept: "This promise has been kept already. Nothing more is to be done.",
    PromiseWasLetGo: "This promise was let go, or its pair has ended. Nothing is owed.",
    PromiseWasMissed: "Its day is over. Type /promise and press “Say what now”: there you can also say it was done.",
    PromiseWasReleased: "Your partner has released you from this promise. Nothing is owed, and nothing was changed.",
    OnlyAuthorEdits: "Only the person who wrote this can edit it.",
    OnlyAuthorOpens: "Only the person who wrote this can open it here.",
    SentAndDeleted: "You have deleted what was sent with this form. To write anew, open another.",
    OpenedAlready: "This has opened. What was sealed can be read, and no longer changed.",
    PairAtRest: "This pair is paused. Ask again when it goes on.",
    PairOver: "This pair has ended, so there is nobody to ask.",
    PairedAlready: "These two are a pair in this program already.",
    PartnerAway: "{name} is away at the moment. Ask for a round when both of you are back.",
    PartnerLeft: "{name} is no longer in this workspace, so there is nobody to ask.",
    RepliedAlready: "You have answered this already; each answer is given once.",
    CannotGoOn: "This is not the moment to go on without the program. /mentorship keepsake shows how things are.",
    NotTheirRhythm: "The rhythm of this pair is its program's. Ask whoever coordinates that.",
    RhythmGone: (
        "The rhythm of this program, {rhythm}, is not there any more. Choose another in the program's settings, or ask "
        "whoever runs Rapport to put it back."
    ),
    RosterForgotten: "What you pasted before is kept for a day, and is no longer here. Please paste all of it again.",
    RosterFull: "No more parts fit into one import. Make these pairs first, and import the others then.",
    SealedAlready: "Yours is sealed. /feedback shows it, with Change to write on.",
    StillOpen: "Something in it is still to be talked about, so it cannot be signed yet.",
    TimeOver: (
        "The time to write in this round is over. What you wrote is still yours, and you will both hear "
        "what became of the round."
    ),
    TooLateToUndo: "This is not asked any more. /mentorship agreement shows where the two of you are.",
    WrittenSince: (
        "You have written on, or taken something back, since this form was opened; /feedback shows where you are."
    ),
}


def words(refusal: Refusal) -> str:
    """They may name, in braces, what the refusal holds."""
    return here(WORDS[type(refusal)]).format_map(vars(refusal))
