"""Every view, message and line of words that the bot can show, each drawn from a world."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import time, timedelta
from functools import cache
from hashlib import blake2b
from typing import Any

import pytest
from sqlalchemy.orm.attributes import set_committed_value

from bot.actions.agreement_pages import Beside, Standing
from bot.actions.agreements import AgreementStep
from bot.actions.attention import Attention, NeedsAttention
from bot.actions.breaks import BreakEffects
from bot.actions.checkins import FormBeginning, MoodNoted
from bot.actions.concerns import PAGE, Asking, ThreadPage, Ways, Whom
from bot.actions.digests import Dropped, QuarterCounts
from bot.actions.pairs import Page
from bot.actions.past_pairs import PastPage
from bot.actions.program_changes import Change, Effects
from bot.actions.programs import Hub
from bot.actions.responses import EndedMeanwhile, Saved
from bot.actions.takeovers import Orphan
from bot.actions.weeks import Counted
from bot.domain.agreements import AgreementState, ChangedMeanwhile, NoDraft, StillOpen
from bot.domain.attention import Deactivated, GoneQuiet, NotMeeting, Reason, WouldLikeHelp
from bot.domain.breaks import Break
from bot.domain.channels import Unfit
from bot.domain.clauses import CLAUSES
from bot.domain.concerns import NobodyLeft
from bot.domain.directory import Candidate
from bot.domain.entries import Audience, EntryKind, Met, NewAnswer, Written
from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.feedback import ReplyKind, RoundFormat
from bot.domain.goals import GoalStage, GoalWords
from bot.domain.items import (
    AGREEMENT_WRITE,
    AWAY_OFFER,
    CONCERN_ANSWERED,
    CONCERN_ASKED,
    CONCERN_LET_GO,
    CONFIDENCE_ASK,
    EASING,
    PARTNER_BACK,
    PROMPT,
    TURN_ASK,
    Outcome,
)
from bot.domain.matching import Planned
from bot.domain.pairs import PairEnding, PairState
from bot.domain.partings import MatchWish
from bot.domain.programs import Role
from bot.domain.prompts import PromptState
from bot.domain.rhythms import Later
from bot.domain.rosters import Fault, LeftOut, Omission, Problem, Roster, Spot
from bot.domain.visits import LINES, Cause
from bot.errors import Refusal
from bot.views import (
    agenda_pages,
    agreement_forms,
    agreement_lists,
    agreement_notices,
    agreements,
    alignment_items,
    alignments,
    attention,
    away,
    away_offers,
    beginning,
    blocks,
    breaks,
    channels,
    checkins,
    clause_words,
    concern_copy,
    concern_drafts,
    concern_threads,
    concern_words,
    concerns,
    confidences,
    digests,
    entry_words,
    envelopes,
    feedback,
    feedback_copy,
    feedback_opened,
    feedback_rounds,
    goals,
    goals_copy,
    help,
    home,
    initiative,
    my_data,
    my_pairs,
    pages,
    pair_ends,
    pairs,
    partings,
    parts,
    past_pairs,
    privacy,
    program_settings,
    programs,
    prompts,
    questions,
    reflections,
    refusals,
    responses,
    rosters,
    settings,
    takeovers,
    turn_lists,
    turns,
    visits,
)
from bot.views.blocks import DrawnItem, Message
from bot.views.my_data import Part
from bot.views.roster_words import ShownLine, shown, why
from storage.concern_drafts import Draft, Unsent
from storage.concerns import Thread
from storage.goals import News
from storage.partings import OwnParting
from storage.tables import Item, Pair, Parting
from tests.views import agreement_world as papers
from tests.views import (
    gallery_of_agendas,
    gallery_of_closings,
    gallery_of_entries,
    gallery_of_meetings,
    gallery_of_promises,
    gallery_of_pulses,
    gallery_of_silences,
)
from tests.views.world import (
    ANA,
    BEN,
    CLEO,
    EMPTY,
    HOSTILE,
    LONGEST,
    MANY,
    NONE,
    NOW,
    ORDINARY,
    PRESET,
    TEAM,
    TODAY,
    Sizes,
    Words,
    World,
)

NOBODY = Attention(1, TODAY, pairs=0)
ROOM = 1_000_000  # bytes for the beginning of a modal: what it leaves out for its length depends on the words


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What a builder has made: a view, a message, or words. Those that look alike are equal, whoever made them."""

    builder: Callable[..., Any] = field(compare=False)
    made: Any = field(compare=False)
    looks: bytes = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "looks", blake2b(repr(self.made).encode()).digest())

    def __str__(self) -> str:
        return f"{self.builder.__module__}.{self.builder.__name__}"


def draw(builder: Callable[..., Any], *args: Any, **kwargs: Any) -> Exhibit:
    return Exhibit(builder, builder(*args, **kwargs))


def lines(builder: Callable[..., DrawnItem], *args: Any, **kwargs: Any) -> Iterator[Exhibit]:
    """What waits, as it looks alone in a message and among others."""
    line = builder(*args, **kwargs)
    yield Exhibit(builder, Message(line.text_alone or line.text, list(line.alone or line.blocks)))
    yield Exhibit(builder, Message(line.text, list(line.blocks)))


def everything(world: World) -> list[Exhibit]:
    whole = _everything_in_whole(world)
    modals = [each for each in whole if isinstance(each.made, dict) and each.made["type"] == "modal"]
    beginnings = {each: draw(beginning.beginning, each.made, ROOM) for each in dict.fromkeys(modals)}
    return [*whole, *(beginnings[each] for each in modals)]


WORLDS = {
    "ordinary": World(ORDINARY, Sizes()),
    "nothing there": World(EMPTY, NONE),
    "no words": World(EMPTY, Sizes()),
    "a lot": World(ORDINARY, MANY),
    "longest": World(LONGEST, MANY),
    "ampersands": World(Words.all("&" * 3000), MANY),
    "emoji": World(Words.all("👩‍👩‍👧" * 600), MANY),
    "hostile": World(HOSTILE, Sizes()),
    "a lot of hostile": World(HOSTILE, MANY),
}
together = pytest.mark.xdist_group("gallery")  # in the one process in which these worlds are drawn

_hung: dict[Exhibit, Exhibit] = {}


@cache
def drawn_in(name: str) -> list[Exhibit]:
    """Everything in one of these worlds, drawn once; of those that look alike, also in two worlds, one is kept."""
    return [replace(each, made=_hung.setdefault(each, each).made) for each in everything(WORLDS[name])]


def _everything_in_whole(world: World) -> list[Exhibit]:
    return [
        *_checkins_and_reflections(world),
        *_prompts(world),
        *_visits(world),
        *_responses(world),
        *_home(world),
        *_settings(world),
        *_help(world),
        *_programs_and_pairs(world),
        *_my_pairs(world),
        *_agreements(world),
        *_concerns(world),
        *_rosters(world),
        *_attention(world),
        *_takeovers(world),
        *_digests(world),
        *_alignments(world),
        *_feedback(world),
        *_goals(world),
        *_confidences(world),
        *_turns(world),
        *_my_data(world),
        *(Exhibit(*each) for each in gallery_of_agendas.everything(world)),
        *(Exhibit(*each) for each in gallery_of_meetings.everything(world)),
        *gallery_of_closings.parting(world, draw, lines),
        *gallery_of_closings.taking_along(world, draw, lines),
        *gallery_of_closings.going_on_together(world, draw, lines),
        *gallery_of_entries.remembering(world, draw),
        *gallery_of_entries.answering(world, draw, lines),
        *(Exhibit(*each) for each in gallery_of_promises.everything(world)),
        *(Exhibit(*each) for each in gallery_of_pulses.everything(world)),
        *gallery_of_silences.everything(world, draw, lines),
        *(draw(refusals.words, _refused(refusal)) for refusal in refusals.WORDS),
    ]


def _refused(refusal: type[Refusal]) -> Refusal:
    """Some hold something that they name in their words."""
    held = [name for name in inspect.signature(refusal).parameters if name != "field"]
    return refusal(*("Ana" for _ in held))


def _checkins_and_reflections(world: World) -> Iterator[Exhibit]:
    mine = world.pairs or [world.pair]
    yield draw(checkins.form, [world.pair], BEN, form_id="f")
    yield draw(checkins.form, mine, BEN, form_id="f", prompt_id=7, chosen=checkins.Choices(1, Met.OTHER, "partner"))
    yield draw(checkins.form, [world.pair], BEN, form_id="f", editing=world.a_response("checkin"))
    yield draw(checkins.form, mine, BEN, form_id="f", begin=FormBeginning(world.goals()))
    yield draw(reflections.form, [world.pair], BEN, world.question, form_id="f", prompt_id=7)
    yield draw(reflections.form, mine, BEN, world.question, form_id="f")
    yield draw(reflections.form, [world.pair], BEN, None, form_id="f", editing=world.a_response("reflection"))
    yield draw(questions.why, world.question, world.source)
    yield draw(questions.why, world.question, None)
    yield draw(questions.why, None, None)


def _prompts(world: World) -> Iterator[Exhibit]:
    later = [(Later.TOMORROW, NOW + timedelta(days=1)), (Later.NEXT_WEEK, NOW + timedelta(days=7))]
    asked, put_off = world.an_item(PROMPT), world.an_item(PROMPT, chosen=True)
    put_off.due_at = NOW + timedelta(days=1)
    for kind in ("checkin", "reflection"):
        prompt = world.a_prompt(kind)
        for item in (asked, world.an_item(PROMPT, told_at=NOW, brought_at=NOW), put_off):
            yield from lines(prompts.line, prompt, item, world.content, zone="Asia/Kolkata", now=NOW)
        yield draw(prompts.question, prompt, world.content)
        yield draw(prompts.headline, prompt)
        yield draw(prompts.answer_form, prompt, world.content, FormBeginning(world.goals()), form_id="f")
        yield draw(prompts.later_form, prompt, later, zone="Asia/Kolkata", today=TODAY)
        for state in (*prompts.CLOSED, "unheard-of"):
            closed = world.a_prompt(kind, state=state)
            yield from lines(prompts.line, closed, asked, world.content, zone="Asia/Kolkata", now=NOW)
            yield draw(prompts.closed_notice, closed)
        for state in PromptState:
            yield draw(prompts.not_reopened, world.a_prompt(kind, state=state))
    yield draw(prompts.postponed_notice, NOW, "Asia/Kolkata")
    yield draw(prompts.too_late_for_later)
    gone = world.a_prompt("reflection", question_id="gone")
    yield from lines(prompts.line, gone, asked, world.content, zone="Asia/Kolkata", now=NOW)
    yield draw(checkins.rest_form, world.a_response("checkin"))


def _visits(world: World) -> Iterator[Exhibit]:
    member, one_a_week = world.member, world.a_member(BEN)
    one_a_week.visits_a_week = 1
    for each in (member, one_a_week):
        yield from lines(visits.easing, world.an_item(EASING), each)
        yield from lines(visits.easing, world.an_item(EASING, closed_at=NOW), each)
    where = [visits.in_which(pair, BEN, preset) for pair in world.pairs for preset in (None, PRESET)]
    reasons = {"Something was shared.": where[:LINES], "You have asked for it.": where[:1], "It is so.": [""]}
    for cause in (None, *Cause):
        asked = [block for source in (None, world.source) for block in questions.because(world.question, source)]
        yield draw(visits.why, reasons, asked, cause, member, had=2, today=TODAY)
    yield draw(visits.why, {}, [], Cause.QUESTIONS, one_a_week, had=1, today=TODAY)
    for preset in (None, PRESET):
        yield draw(visits.in_which, world.pair, BEN, preset)
    yield draw(visits.less, member, [*world.pairs, *_paused(world)], today=TODAY)
    yield draw(visits.less, one_a_week, [], today=TODAY)
    yield draw(visits.not_found)
    yield draw(visits.goes_on)
    yield draw(visits.less_often)
    brought = [
        prompts.line(world.a_prompt("reflection"), world.an_item(PROMPT), world.content, zone="UTC", now=NOW),
        *(responses.unread(world.a_shared(kind), world.content, zone="UTC", now=NOW, more=False) for kind in EntryKind),
        *(pairs.welcome(each, BEN, PRESET) for each in world.pairs),
    ]
    for some in (brought[:1], brought[:LINES]):
        more = len(brought) - len(some)
        message, _ = visits.message(some, more=more, token="0" * 32, question=0)
        yield Exhibit(visits.message, message)


def _responses(world: World) -> Iterator[Exhibit]:
    for kind in ("checkin", "reflection"):
        for read, edited in ((False, False), (True, False), (True, True)):
            yield draw(responses.copy, world.a_response(kind, read=read, edited=edited), world.content)
            yield draw(responses.shared, world.a_shared(kind, edited=edited), world.content, zone="UTC")
        for more in (False, True):
            a_shared = world.a_shared(kind, read=more)
            for told in (responses.unread, responses.was_read):
                yield from lines(told, a_shared, world.content, zone="Asia/Kolkata", now=NOW, more=more)
        yield draw(entry_words.kind, kind)
        yield draw(responses.question_text, world.content, kind, "went_well", None)
    yield draw(responses.copy, world.a_response("reflection", question_id="gone"), world.content)
    yield draw(responses.not_shared)
    yield from lines(responses.taken_back, BEN)
    answers = tuple(NewAnswer(each.field, each.text, Audience.ME) for each in world.a_response("checkin").answers)
    yield draw(responses.given_back, answers, "This pair ended.")
    written = Written(EntryKind.CHECKIN, answers)
    yield draw(responses.after_saving, EndedMeanwhile(world.a_pair(2, state="ended"), written), world.content)
    yield draw(responses.after_saving, Saved(world.a_response("checkin")), world.content)
    for kind in ("checkin", "reflection"):
        yield draw(responses.edit_form, world.a_response(kind, read=True), world.content, FormBeginning(world.goals()))
    for bare in (True, False):
        yield draw(
            responses.after_one_press, MoodNoted(world.a_response("checkin"), bare=bare), world.content, FormBeginning()
        )


def _home(world: World) -> Iterator[Exhibit]:
    entries = range(world.sizes.entries)
    waiting = [world.a_prompt("checkin"), *(world.a_prompt("reflection") for _ in range(world.sizes.pairs))]
    rounds = [world.a_round(RoundFormat.SITUATION, SideState.SEALED, ("opened", "closed")[n % 2]) for n in entries]
    shared = [world.a_shared(("checkin", "reflection")[n % 2], read=n > 1) for n in entries]
    asked_once = waiting[: prompts.MOST_ON_HOME]
    item = world.an_item(PROMPT, told_at=NOW)
    asked = [prompts.line(each, item, world.content, zone="UTC", now=NOW).blocks for each in waiting]
    unread = [responses.unread(each, world.content, zone="UTC", now=NOW, more=False).blocks for each in shared]
    open_rounds = [feedback_rounds.lines(world.a_round(RoundFormat.SITUATION, SideState.DRAFT), now=NOW)]
    own = [world.a_response(("checkin", "reflection")[n % 2], read=n > 1, edited=n > 2) for n in entries]
    zone, rhythms = world.member.zone, world.rhythms()
    full = [
        home.waiting([*unread, *open_rounds, *asked], notes=[home.AT_EASE, home.week_is_full(3)]),
        prompts.let_pass_on_home(asked_once, world.content, zone=zone),
        my_pairs.on_home([*_paused(world), *world.pairs], rhythms, BEN, today=TODAY, something_waits=True, zone=zone),
        feedback_rounds.on_home(rounds, waiting=[], now=NOW),
        goals.on_home(world.pairs, world.goals(), BEN),
        gallery_of_meetings.on_home(world),
        initiative.on_home(),
        gallery_of_pulses.on_home(world),
        agenda_pages.on_home(world.pairs, {each.id: gallery_of_agendas.a_meeting(world) for each in world.pairs}, BEN),
        responses.shared_on_home(shared, world.content, zone=zone, now=NOW),
        responses.own_on_home(own, {entry.id for entry in own}, zone=zone, now=NOW),
        programs.on_home(world.programs),
        settings.on_home(world.member, today=TODAY),
    ]
    nothing = [
        home.waiting([], notes=[home.week_is_full(1)], unseen=True),
        my_pairs.on_home(world.pairs, [], BEN, today=TODAY, something_waits=False, zone=zone),
        my_pairs.on_home([], [], BEN, today=TODAY, something_waits=False, zone=zone),
        my_pairs.on_home(
            [],
            [],
            BEN,
            ended=[world.an_ending_pair(), *(world.an_ended_pair(each) for each in PairEnding)],
            mine=[world.an_ending_pair().id],
            wanting={world.an_ended_pair(PairEnding.OVER).id: [ANA]},
            today=TODAY,
            something_waits=False,
            zone=zone,
        ),
        home.welcome(world.coordinators, BEN),
    ]
    year_later = NOW + timedelta(days=365)
    for page, twenty in ((0, 1), (1, 25)):
        all_lines = [*unread, *open_rounds, *asked] * twenty
        yield draw(home.all_waiting, all_lines[: pages.SIZE + 1], page=page)
        most = pages.SIZE + 1
        many_shared, many_own = (shared * twenty)[:most], (own * twenty)[:most]
        yield draw(responses.shared_history, many_shared, world.content, zone=zone, page=page, now=year_later)
        yield draw(responses.own_history, many_own, set(), world.content, zone=zone, page=page, now=year_later)
    yield draw(home.all_waiting, [], page=0, unseen=True)
    for number in (1, 3):
        yield draw(home.week_is_full, number)
    yield draw(home.view, full)
    yield draw(home.view, nothing)


def _settings(world: World) -> Iterator[Exhibit]:
    gone = world.a_member(BEN)
    gone.own_zone, gone.work_days, gone.visits_a_week = "America/Argentina/ComodRivadavia", "6", 1
    spans = ((TODAY + timedelta(days=9 * number), TODAY + timedelta(days=9 * number + 7)) for number in range(12))
    gone.away_days = ",".join(f"{first}/{last}" for first, last in spans)
    gone.own_visit_time, gone.visit_days, gone.unanswered = time(9), "6", 4
    for member in (world.member, gone):
        yield draw(settings.form, member)
        yield draw(settings.summary, member, today=TODAY)
        yield draw(settings.saved, member, today=TODAY)
        yield draw(away.form, member, today=TODAY)
        yield draw(away.form, member, today=TODAY, said=away.BACK)
        yield draw(away.saved, member, today=TODAY)
        yield draw(away.summary, member, today=TODAY)
    for last in (TODAY, TODAY + timedelta(weeks=52)):
        for outcome in (None, Outcome.DONE, Outcome.PASSED):
            offer = world.an_item(AWAY_OFFER, closed_at=NOW if outcome else None, outcome=outcome)
            offer.subject_id = last.toordinal()
            yield from lines(away_offers.line, offer)
        yield draw(away_offers.held, last)
    yield draw(away_offers.declined)


def _help(world: World) -> Iterator[Exhibit]:
    yield draw(help.hint)
    for commands in (help.member_help, help.coordinator_help):
        yield draw(commands, {"/x": "y", "/x new NAME": "z"})
    yield draw(help.home_link, TEAM, "A0APP")
    yield draw(help.home_link, TEAM, "")
    yield draw(help.no_pair, world.coordinators, world.coordinators[0] if world.coordinators else "U9")
    yield draw(help.no_pair, world.coordinators, "U9")
    yield draw(help.not_coordinator, world.coordinators)
    yield draw(help.no_pair_notice, help.no_pair(world.coordinators, "U9"))
    for names in ({1: world.words.program}, {}):
        yield draw(privacy.page, ["*Yours* – only you."], world.log(), names, zone="Asia/Kolkata")
        for page in (0, 1):
            yield draw(privacy.all_looks, world.log(), names, zone="Asia/Kolkata", page=page)
            yield draw(privacy.all_changes, world.log(), names, zone="Asia/Kolkata", page=page)
    yield draw(blocks.notice, "Not done", parts.plain(world.words.answer))


def _programs_and_pairs(world: World) -> Iterator[Exhibit]:
    mine = world.programs or [world.program]
    yield draw(programs.hub, Hub(world.programs, {1: 1, 2: 45}, 0, len(world.programs)))
    of_many = Hub(mine[: programs.MOST_LISTED], {}, 1, 1000, named=world.words.program)
    yield draw(programs.hub, of_many, headline=programs.started(world.new_program()))
    yield from lines(programs.coordinates, world.program)
    past = Hub(mine[: programs.MOST_LISTED], {7: 1}, 0, 1000, past=True, others=3, over=frozenset({7}))
    yield draw(programs.hub, past)
    yield draw(programs.hub, Hub([], {}, 0, 0, others=2))
    yield draw(program_settings.form, world.program, [PRESET])
    to = Change(
        world.words.program,
        frozenset({CLEO}),
        frozenset({ANA}),
        None,
        world.words.answer[: program_settings.LONGEST_CONTACTS],
        has_contacts=True,
        starts_on=TODAY,
        ends_on=TODAY + timedelta(weeks=3),
        zone="America/Argentina/ComodRivadavia",
        rhythm=PRESET.id,
    )
    days = (TODAY, TODAY + timedelta(days=10))
    for effects in (
        Effects(12, 3, 2, 5, days, days, to.zone, PRESET, 14, days),
        Effects(ends=days, starts=days),
        Effects(1, 1, 1, 1, days[::-1], days, None, PRESET, 1, days),
    ):
        yield draw(program_settings.form, world.program, [PRESET], shown=to, effects=effects, meanwhile=True)
    for effects in (Effects(0, ends=days, ends_now=True), Effects(3, own_day=1, ends=days, ends_now=True)):
        for meanwhile in (False, True):
            yield draw(program_settings.end_form, world.program, effects, meanwhile=meanwhile)
    yield draw(program_settings.ended, world.program)
    rests = [
        Break(TODAY + timedelta(days=9 * n), TODAY + timedelta(days=9 * n + 7), world.words.person[:60])
        for n in range(40)
    ]
    world.program.break_days = ",".join(f"{each.first}/{each.last}" for each in rests)
    for breaks_of in (rests, []):
        yield draw(breaks.form, world.program, breaks_of, now=NOW)
        spans = tuple(each.span for each in breaks_of)
        for rest_work in ((spans, ()), ((), spans)):
            of_breaks = BreakEffects(1 + len(spans), *rest_work)
            yield draw(breaks.form, world.program, breaks_of, effects=of_breaks, now=NOW, meanwhile=True)
        yield draw(breaks.saved, world.program, breaks_of)
        yield draw(home.view, [breaks.on_home([world.program] * 5, today=TODAY)])
    for now in (NOW, NOW - timedelta(days=2000)):
        for partners in ([ANA] * 9, []):
            yield from lines(programs.moved, world.program, partners, now)
    yield from lines(programs.other_rhythm, world.program, PRESET)
    yield from lines(programs.goes_on_after_all, world.program)
    for number in (0, 1):
        some = world.pairs[: past_pairs.MOST_LISTED]
        yield draw(past_pairs.listing, PastPage(world.program, some, 100, number, BEN))
    for change in (
        Change(world.words.program, frozenset(), frozenset({ANA}), "C1"),
        Change(world.words.program, frozenset({ANA, BEN}), frozenset({CLEO}), None),
    ):
        yield draw(program_settings.saved, change)
        yield draw(program_settings.no_longer_yours, change)
    yield draw(pairs.form, [world.a_program(number) for number in range(1, 102)], today=TODAY, program_id=7)
    yield draw(
        checkins.form,
        [world.a_pair(number) for number in range(1, 102)],
        BEN,
        form_id="f",
        chosen=checkins.Choices(pair=101),
    )
    for reason in Unfit:
        yield draw(channels.because, reason)
    yield draw(channels.because, "unheard_of")
    yield draw(programs.started, world.new_program())
    for zone in ("Europe/London", "America/Argentina/ComodRivadavia"):
        yield draw(
            programs.form,
            world.content.rhythms,
            form_id="f",
            me=CLEO,
            today=TODAY,
            zone=zone,
            typed_name=world.words.program,
        )
    yield draw(pairs.form, mine, today=TODAY)
    yield draw(pairs.form, mine, today=TODAY, program_id=1, mentor_id=ANA, mentee_id=BEN)
    yield draw(pairs.made, [f"{parts.mention(ANA)} mentors {parts.mention(BEN)}."] * min(61, world.sizes.lines))
    listed = [*world.pairs, *_paused(world)]
    yield draw(pairs.listing, Page(world.program, listed, total=len(listed), number=0))
    agreed = {pair.id: pair.id % 2 == 0 for pair in listed}
    yield draw(pairs.listing, Page(world.program, listed, total=len(listed), number=0, agreed=agreed))
    ended = [world.an_ending_pair(), *(world.an_ended_pair(each) for each in PairEnding)]
    yield draw(pairs.listing, Page(world.program, [], total=0, number=0, ended=ended))
    yield draw(pairs.listing, Page(world.program, world.pairs[:1], total=len(world.pairs[:1]), number=0))
    yield draw(pairs.listing, Page(world.program, [*world.pairs] * 60, total=600, number=1))
    for me in (ANA, BEN):
        yield from lines(pairs.welcome, world.pair, me, PRESET)
        yield from lines(pairs.welcome, world.pair, me, None)
        yield from lines(pairs.ended, world.an_ended_pair(PairEnding.ENDED), me, round_ended=False, unopened=True)
        yield from lines(pairs.ended, world.pair, me, round_ended=False, unopened=False)
        for ending in PairEnding:
            yield from lines(pairs.ended, world.an_ended_pair(ending), me, round_ended=True, unopened=True)
            yield draw(help.no_pair, [CLEO], me, last=world.an_ended_pair(ending))
        extended, just_ended = world.an_extended_pair(), world.an_ending_pair()
        for pair in (extended, just_ended, world.an_ended_pair(PairEnding.LEFT)):
            yield from lines(pairs.back, pair, me)
            yield from lines(pairs.extended, pair, me)
            yield draw(pair_ends.not_extended, pair, me)
            yield draw(pair_ends.not_taken_back, pair, me)
        for pair in (extended, world.pair, *_paused(world)):
            yield draw(pair_ends.ways, pair, me)
            yield draw(pair_ends.extend_form, pair, me, TODAY)
            yield draw(pair_ends.complete_form, pair, me)
            yield draw(pair_ends.leave_form, pair, me, TODAY)
        yield draw(pair_ends.extended, extended, me)
        yield draw(pair_ends.taken_back, extended, me)
        yield draw(pair_ends.finished, just_ended, me)
        yield draw(my_pairs.pause_form, extended, me, today=TODAY, page=0)
        for state in PairState:
            yield from lines(pairs.paused, world.a_pair(3, state=state), me)
            yield draw(my_pairs.not_changed, world.a_pair(3, state=state), me)
            yield from lines(pairs.resumed, world.a_pair(3, state=state), me, next_at=NOW, zone="Europe/London")
        yield from lines(pairs.resumed, world.pair, me, next_at=None, zone="Europe/London")
        for pair in (world.pair, world.a_pair_without(ANA), world.a_pair_without(BEN)):
            for wish in (None, *MatchWish):
                yield from lines(partings.left, pair, me, world.coordinators, wish)
            for who in (None, me):
                own = OwnParting(Parting(pair_id=pair.id, team_id=TEAM, left_at=NOW, goes_on_by=who), me)
                set_committed_value(own.parting, "pair", pair)
                yield from lines(partings.back, world.an_item(PARTNER_BACK), own, NOW)
            for done in (False, True):
                yield draw(partings.goes_on, pair, me, done=done)
                yield draw(partings.wished, pair, me, MatchWish.ANOTHER, done=done)
        yield from lines(pairs.program_ended, world.pairs or [world.pair], me, unopened=True)


def _paused(world: World) -> list[Pair]:
    """By a coordinator, and by one of the two until a day."""
    paused, until = world.a_pair(98, state="paused"), world.a_pair(99, state="paused")
    until.paused_until = TODAY + timedelta(weeks=4)
    return [paused, until]


def _agreements(world: World) -> Iterator[Exhibit]:
    content = world.content
    drafts = [papers.opened(world), papers.proposal(world), papers.settled(world), papers.settled(world, signed=[ANA])]
    holds = papers.signed(world)
    steps = [AgreementStep(drafts[0], took_back=[each]) for each in (ANA, BEN)]
    for version in drafts:
        for step in steps:
            yield draw(agreements.draft, Beside(version), content, since=0, said=agreements.after(step))
        yield draw(agreements.show, Beside(version, holds=holds), content, since=3)
        for clause in CLAUSES:
            yield draw(agreement_forms.edit_form, version, clause, content, since=0)
            texts = papers.words_of(world, clause)
            yield draw(agreement_forms.changed_meanwhile, version, clause, content, texts, since=0)
            yield draw(agreement_forms.given_back, clause, content, texts, agreements.NO_DRAFT)
    yield draw(agreement_forms.review, drafts[2], content, since=0)
    besides = [
        Beside(holds),
        Beside(holds, older=True, asked=True, gap=35),
        Beside(holds, draft=drafts[0]),
        Beside(papers.signed(world, AgreementState.REPLACED)),
        Beside(papers.settled(world, state=AgreementState.DROPPED)),
    ]
    for beside in besides:
        yield draw(agreements.holding, beside, content, said=agreements.signed(holds))
        yield draw(agreements.held, beside.version)
    yield draw(agreements.came_back, holds, 35)
    yield draw(agreements.signed, drafts[2])
    for refusal in (ChangedMeanwhile(), StillOpen(), NoDraft()):
        yield draw(agreements.not_signed, AgreementStep(drafts[0], refusal))
    yield draw(agreement_lists.versions, [holds] * min(10, world.sizes.pairs), world.pair, BEN, page=1, more=True)
    mine = [Standing(pair, drafts[3], holds) for pair in world.pairs] + [Standing(world.pair, None, None)]
    yield draw(agreement_lists.listing, mine, BEN, page=0, now=NOW)
    yield draw(agreement_lists.line, Standing(world.pair, None, holds), BEN)
    notices = (
        agreement_notices.opened,
        agreement_notices.proposed,
        agreement_notices.changed,
        agreement_notices.unsigned,
        agreement_notices.to_sign,
    )
    for is_open in (True, False):
        for notice in notices:
            yield from lines(notice, drafts[0], is_open=is_open)
        yield from lines(agreement_notices.to_affirm, holds, is_open=is_open, gap=35)
    yield from lines(agreement_notices.holds, holds)
    yield from lines(agreement_notices.dropped, drafts[0])


def _my_pairs(world: World) -> Iterator[Exhibit]:
    paused, until = _paused(world)
    whom = {world.program.id: world.coordinators} if world.coordinators else {}
    for page, said in ((0, None), (1, my_pairs.paused(until, BEN))):
        mine = [until, paused, *[world.pair] * 39]
        yield draw(
            my_pairs.listing,
            mine,
            world.rhythms(),
            BEN,
            coordinators=whom,
            today=TODAY,
            zone="Asia/Kolkata",
            page=page,
            said=said,
        )
    for me in (ANA, BEN):
        for pair in (world.pair, until, paused, world.a_pair_without(ANA), world.a_pair_without(BEN)):
            yield draw(my_pairs.pause_form, pair, me, today=TODAY, page=2)
            yield draw(my_pairs.nothing_to_pause, pair, me)
            yield draw(my_pairs.not_changed, pair, me)
        yield from lines(pairs.paused, until, me)
        yield draw(my_pairs.paused, until, me)
        yield draw(my_pairs.gone_on, world.pair, me)


def _rosters(world: World) -> Iterator[Exhibit]:
    mine, typed, who = world.programs or [world.program], world.words.answer, world.words.person
    parts = [typed] * min(3, world.sizes.lines)
    yield draw(rosters.form, mine, form_id="form-1")
    yield draw(rosters.form, mine, form_id="f", waiting=("f", rosters.pasted_before(world.program, NOW)))
    yield draw(rosters.form, mine, form_id="f", program_id=1, parts=[typed], looking=True)
    yield draw(
        rosters.form, mine, form_id="f", program_id=1, parts=parts, part=len(parts), said=rosters.collected(parts)
    )
    for said in (rosters.TRY_AGAIN, rosters.refused(world.words.reason)):
        yield draw(rosters.form, mine, form_id="f", program_id=1, parts=[typed], said=said)
    aside = rosters.aside(
        Roster([], [LeftOut(Spot(0, number), each) for number, each in enumerate(Omission)], [who] * 12)
    )
    many = (Candidate(ANA, who, real_name=who), Candidate(BEN, "ben"), Candidate(CLEO, "ben", display_name=who))
    problems = [
        Problem(fault, who, who, people=many, number=number, spot=Spot(1, 2)) for fault in Fault for number in (1, 4)
    ]
    all_wrong = [ShownLine(Spot(0, number), "", "", why(each, parts=2)) for number, each in enumerate(problems, 1)]
    planned = [Planned(Spot(0, 1), "", "", problems)]
    for lines in (
        world.pasted_lines(wrong=True),
        world.pasted_lines(wrong=False),
        all_wrong,
        shown(planned, parts=2),
        [],
    ):
        preview = rosters.Preview(lines, aside)
        yield draw(rosters.form, mine, form_id="f", program_id=1, parts=[typed], read=preview, checked="x")
        yield draw(rosters.form, mine, form_id="f", program_id=1, parts=parts, part=1, read=preview, over=1)
        for number in (0, 1, 99):
            yield draw(rosters.listing, "f", lines, parts=len(parts), number=number)
    yield draw(rosters.made, [*world.pairs], 0)
    yield draw(rosters.made, [world.pair] * 300, 1)
    yield draw(rosters.made, [world.pair] * 300, 2)


def _attention(world: World) -> Iterator[Exhibit]:
    program, everything = world.program, world.attention()
    for number in (0, 1, 99):
        yield draw(attention.page, program, everything, number)
    yield draw(attention.page, program, NOBODY, 0)
    calm = replace(everything, new=[], lasting=[])
    for each in (everything, calm, NOBODY):
        yield draw(digests.draw, replace(world.digest(), attention=each))
        for pairs_in_all in (3, 300):
            there = replace(each, pairs=pairs_in_all)
            yield draw(digests.draw, replace(world.digest(), attention=there, in_channel=True))
    reasons: list[Reason] = [Deactivated(Role.MENTOR), WouldLikeHelp(), GoneQuiet(3, 14), NotMeeting(6, None)]
    for need in (*everything.listed[:1], NeedsAttention(1, ANA, BEN, world.words.person, world.words.person, reasons)):
        yield draw(attention.described, need)
        yield draw(attention.form, need, today=TODAY, page=0)


def _takeovers(world: World) -> Iterator[Exhibit]:
    for pairs_in_all in (0, 1, 300):
        yield draw(takeovers.offer, Orphan(world.program, pairs_in_all))
    yield draw(takeovers.taken_over, world.program, [CLEO], CLEO)
    yield draw(takeovers.taken_over, world.program, [ANA, BEN], CLEO)


def _digests(world: World) -> Iterator[Exhibit]:
    digest = world.digest()
    yield draw(digests.draw, digest)
    yield draw(digests.draw_plain, digest)
    yield draw(digests.draw, replace(digest, dropped=None, trend=None, attention=NOBODY))
    told = replace(
        digest,
        dropped=Dropped(2, TODAY, TODAY),
        channel="C0MENTOR",
        channel_refused=world.words.reason or "not_in_channel",
        rounds=QuarterCounts(TODAY - timedelta(days=90), TODAY, held=12, opened=7),
    )
    yield draw(digests.draw, told)
    yield draw(digests.draw, replace(told, rounds=QuarterCounts(TODAY, TODAY, held=12, opened=None)))
    hidden = [replace(each, in_touch=None, asked=None, wrote=None, passed=None) for each in digest.periods]
    yield draw(digests.draw, replace(digest, periods=hidden, to_one_of_them=True))
    yield draw(digests.draw, replace(digest, periods=hidden, to_one_of_them=True, in_channel=True))
    yield draw(digests.draw, replace(digest, periods=[replace(each, pairs=0) for each in digest.periods]))
    yield draw(digests.draw, replace(digest, periods=[], has_pairs=True))
    programs = world.programs[: digests.MOST_AT_ONCE] or [world.program]
    counted = [Counted(each, number % 2 == 0, TODAY, [], None) for number, each in enumerate(programs)]
    yield draw(digests.asked, counted)
    yield draw(digests.asked, [replace(each, has_pairs=False) for each in counted])
    yield draw(digests.none_called_that, world.programs or [world.program])
    for period in digest.periods[:1]:
        yield draw(digests.label, period, TODAY)


def _goals(world: World) -> Iterator[Exhibit]:
    ended = world.a_pair(2, state="ended")
    every = [world.an_opened_confidence(stage) for stage in reversed(GoalStage)]
    some, typed = world.goals() if world.sizes.answers else [], GoalWords(world.words.answer or "–", "To see it.")
    for pair in (world.pair, ended):
        for mine in (None, *(world.a_confidence(GoalStage.START, side) for side in SideState)):
            for here in (some, some[1:], []):
                seen = goals.PairGoals(pair, BEN, here, mine, every if here else [])
                yield draw(goals.show, seen, now=NOW, told=goals.DROPPED_NOW if mine else None)
                yield draw(goals.dropped, seen)
        seen = goals.PairGoals(pair, BEN, some, None, every)
        for goal in (world.a_goal(1), world.a_goal(2, state="dropped")):
            news = [
                News(9, 1, author, NOW, text, author == ANA)
                for author, text in ((ANA, None), (ANA, typed.text), (BEN, typed.text))
            ]
            for versions in (world.goal_versions(1), world.goal_versions(1) * 3):
                whole = goals.WholeGoal(goal, versions, news)
                yield draw(goals.more, seen, whole, told=goals.CHANGED_SINCE)
            yield draw(goals.change_form, goal, BEN)
            yield draw(goals.change_form, goal, BEN, typed=typed)
            yield draw(goals.change_form, goal, ANA, typed=typed)
            yield draw(goals.added, goal)
            yield draw(goals.changed, goal)
        yield draw(goals.add_form, pair, BEN, form_id="f")
        yield from lines(goals.changed_line, pair, BEN)
    for page in (0, 1):
        yield draw(goals.choose, world.pairs, some, BEN, page=page)


def _turns(world: World) -> Iterator[Exhibit]:
    question, over = world.question, NOW + timedelta(days=15)
    mine = [world.a_turn(side) for side in SideState]
    mine += [world.a_turn(SideState.SEALED, state, asked_by=BEN) for state in ("opened", "closed")]
    let_pass = world.an_item(TURN_ASK, closed_at=NOW, outcome=Outcome.PASSED)
    for each in mine:
        for now in (NOW, over):
            for item in (world.an_item(TURN_ASK), world.an_item(TURN_ASK, closed_at=NOW), let_pass):
                yield from lines(turns.waiting, item, each, question, now)
            yield draw(turns.show, each, question, now=now)
            yield draw(home.view, [turn_lists.line(each, question, now=now)])
            yield draw(turns.deleted, each, now=now)
        for refusal in turns.REFUSED:
            yield draw(turns.given_back, each, each.texts, refusal())
        yield from lines(turns.opened_line, each, question)
    yield draw(turns.form, mine[1], None)
    yield draw(turns.sealed, mine[2], None)
    for deleted in (False, True):
        yield draw(turns.opened, world.an_opened_turn(deleted=deleted), question)
    yield draw(envelopes.not_asked)
    offered = [replace(question, id=f"question-{n}", text=question.text[: 200 + n]) for n in range(3)]
    yield draw(turn_lists.offer, world.pair, BEN, offered[:1])
    yield draw(turn_lists.offer, world.pair, BEN, [])
    yield draw(turn_lists.with_whom, question, world.pairs, BEN)
    yield draw(turn_lists.overview, mine[:1], world.pairs, BEN, world.content, now=NOW)
    yield draw(turn_lists.earlier, mine[-2:-1], world.content, page=1, now=NOW)
    yield draw(turn_lists.earlier, [], world.content, page=0, now=NOW)
    yield draw(home.view, [turn_lists.on_home(mine[:1], world.content, waiting=(), now=NOW)])


def _confidences(world: World) -> Iterator[Exhibit]:
    late, asked = NOW + timedelta(days=15), world.an_item(CONFIDENCE_ASK)
    passed = world.an_item(CONFIDENCE_ASK, closed_at=NOW, outcome=Outcome.PASSED)
    gone = world.an_item(CONFIDENCE_ASK, closed_at=NOW, outcome=Outcome.WITHDRAWN)
    for stage in GoalStage:
        under_way = [world.a_confidence(stage, side) for side in SideState]
        over = [world.a_confidence(stage, SideState.SEALED, state) for state in ("opened", "closed")]
        for mine in (*under_way, *over):
            for now in (NOW, late):
                for item in (asked, passed, gone):
                    yield from lines(confidences.asked, item, mine, now)
                yield draw(confidences.show, mine, now=now)
                yield draw(confidences.deleted, mine, now=now)
            for refusal in envelopes.CHOICE_REFUSED:
                yield draw(confidences.refused, mine, refusal())
            yield from lines(confidences.opened_line, mine)
            yield draw(confidences.form, mine)
            yield draw(confidences.sealed, mine)
            yield draw(envelopes.opens, mine)
        for theirs in (None, "5", "deleted"):
            both = world.an_opened_confidence(stage, theirs=theirs)
            yield draw(confidences.show, both, now=NOW)
            yield draw(confidences.opened, both)


def _copied_goals(world: World) -> Iterator[str]:
    every = world.goals()
    versions = [each for goal in every for each in world.goal_versions(goal.id)]
    unopened = [world.a_confidence(GoalStage.END, side) for side in SideState]
    opened = [world.an_opened_confidence(stage) for stage in GoalStage]
    return goals_copy.lines(world.pair, BEN, every, versions, unopened, opened, world.member.zone_info)


def _alignments(world: World) -> Iterator[Exhibit]:
    content, late, own = world.content, NOW + timedelta(days=30), list(SideState)
    yield draw(alignments.start_form, world.pair, BEN, form_id="f")
    yield draw(alignments.show_or_offer, world.pair, BEN, None, content, form_id="f", now=NOW)
    every = [world.an_alignment(side, state) for side in own for state in EnvelopeState]
    every += [world.an_alignment(side, attempt=2, asked_by=by) for side in own for by in (None, ANA, BEN)]
    every.append(world.an_alignment(SideState.SEALED, "closed", attempt=2))
    for mine in every:
        for now in (NOW, late):
            yield draw(alignments.show, mine, content, now=now)
            yield draw(alignment_items.line, world.pair, BEN, mine, now=now)
            yield draw(alignments.taken_back, mine, now=now)
            yield draw(alignments.deleted, mine, now=now)
            for outcome in (None, Outcome.PASSED, Outcome.DONE):
                closed_at = NOW if outcome else None
                item = world.an_item(AGREEMENT_WRITE, closed_at=closed_at, outcome=outcome)
                yield from lines(alignment_items.asked, item, world.pair, mine, now=now)
        yield draw(envelopes.opens, mine, or_else=None)
        yield draw(alignments.form, mine, content, goals=3)
        yield draw(alignments.with_more_goals, mine, {}, content, goals=2, now=NOW)
        yield draw(alignments.review, mine, content, rhythm="another")
        yield draw(alignments.sealed, mine, content)
        yield draw(alignments.over, mine, content)
        yield draw(alignments.ended, mine, content)
        yield draw(alignments.proposed, mine)
        yield draw(alignments.given_back, mine.texts, content, "The time to write is over.")
        yield draw(alignments.not_sealed, mine, content, "The time to write is over.")
        yield draw(alignment_items.ended_notice, world.pair, BEN, mine)
        for clause in CLAUSES:
            yield draw(clause_words.heading, clause, content)
    invited = world.an_item(AGREEMENT_WRITE)
    yield from lines(alignment_items.asked, invited, world.pair, None, now=NOW)


def _feedback(world: World) -> Iterator[Exhibit]:
    mine = world.pairs or [world.pair]
    late = NOW + timedelta(days=30)
    yield draw(feedback.start_form, [world.pair], BEN, form_id="f")
    for format in RoundFormat:
        empty = world.a_round(format, SideState.EMPTY)
        draft, sealed = world.a_round(format, SideState.DRAFT), world.a_round(format, SideState.SEALED)
        opened, ended = (
            world.a_round(format, SideState.SEALED, "opened"),
            world.a_round(format, SideState.DRAFT, "closed"),
        )
        yield draw(feedback_rounds.choose_form, [draft, sealed, opened, ended], mine, BEN, form_id="f", now=NOW)
        yield draw(feedback_rounds.choose_form, [draft], [], BEN, form_id="f", now=NOW)
        for each in (empty, draft, sealed, ended):
            yield draw(feedback.show, each, now=NOW)
            yield draw(feedback.show, each, now=late)
            yield draw(feedback_rounds.show, each, now=NOW)
            yield draw(envelopes.opens, each)
            yield draw(feedback_rounds.line, each, now=NOW)
            yield draw(feedback_rounds.line, each, now=late)
        for now in (NOW, late):
            rounds = [empty, draft, sealed, opened, ended]
            yield draw(feedback_rounds.history, rounds, page=0, more=True, now=now)
        yield draw(feedback_rounds.history, [], page=0, more=False, now=NOW)
        yield draw(feedback.form, draft)
        yield draw(feedback.review, draft)
        yield draw(feedback.sealed, sealed)
        yield draw(feedback.over, sealed)
        yield draw(feedback.ended, ended)
        yield draw(feedback.taken_back, draft, now=NOW)
        yield draw(feedback.taken_back, draft, now=late)
        yield draw(feedback.deleted, draft, now=NOW)
        yield draw(feedback.given_back, draft, draft.texts, "The round has ended.")
        yield draw(feedback.not_sealed, draft, "The round has ended.")
        yield draw(feedback_rounds.asked, empty)
        for each in (empty, sealed, opened, ended):
            for now in (NOW, late):
                yield draw(feedback_rounds.settled, each, now=now)
        yield draw(feedback_rounds.opened_notice, opened)
        yield draw(feedback_rounds.ended_notice, ended)
        for replied in (False, True):
            yield draw(feedback_opened.show, world.an_opened_round(format, replied=replied), now=late)
            yield draw(feedback_rounds.show, world.an_opened_round(format, replied=replied), now=late)
        yield draw(feedback_opened.show, world.an_opened_round(format, replied=True, deleted=True), now=NOW)
        for kind in feedback_opened.FORMS.values():
            yield draw(feedback_opened.reply_form, opened, kind)
        for kinds in ((), *((kind,) for kind in ReplyKind), tuple(ReplyKind)):
            answered = replace(opened, replied={(opened.partner_id, kind): NOW for kind in kinds})
            yield draw(feedback_opened.reply_notice, answered, NOW)
        yield draw(feedback_opened.follow_up, opened)
        for told in ({}, {(opened.viewer, ReplyKind.OUTCOME): NOW}):
            yield draw(feedback_opened.followed_up, replace(opened, replied=told))


def _concerns(world: World) -> Iterator[Exhibit]:
    ended, empty = world.a_pair(3, state="ended"), Draft({}, {})
    people = [world.a_member(f"U0C{number}") for number in range(1, 102)]
    for page in (0, 1):
        yield draw(concerns.choose, [world.pair, *[ended] * 39], BEN, page=page)
        yield draw(concerns.listing, world.threads() * 5, zone="Asia/Kolkata", page=page)
    yield draw(concerns.choose, [], BEN, page=0)
    yield draw(concerns.listing, [], zone="UTC", page=0)
    for pair, whom, draft, asked in (
        (world.pair, Whom(people[:1], None), empty, []),
        (world.pair, Whom(people, None), world.a_draft(), world.threads()),
        *((ended, Whom([], each), empty, world.threads()[:1]) for each in NobodyLeft),
    ):
        ways = Ways(pair, whom, draft, asked)
        yield draw(concerns.ways, ways, BEN, can_pause=pair is world.pair, several=pair is ended, coordinators=[CLEO])
        yield draw(concern_drafts.say_form, pair, BEN, draft)
        yield draw(concern_drafts.kept, pair, BEN, draft)
        for text in (world.words.answer[:3000] or None, None):
            yield draw(concern_drafts.ask_form, Asking(pair, whom, text, 3, 7 if text else None), BEN, form_id="f")
    for reason in NobodyLeft:
        yield draw(concern_words.nobody_to_ask, reason, world.program)
        yield draw(
            concern_drafts.nobody, Asking(world.pair, Whom([], reason), world.words.answer, 0, None), reason, BEN
        )
    yield draw(concern_drafts.deleted)
    yield draw(concern_threads.taken_back)
    yield draw(concern_words.about, world.pair, BEN)
    yield draw(home.view, [concerns.on_home([world.a_thread(CLEO)] * 5, world.threads()[:1], [world.pair], zone="UTC")])
    yield draw(home.view, [concerns.on_home([], [world.a_thread()] * 5, [world.pair], zone="UTC")])
    yield draw(home.view, [concerns.on_home([world.a_thread(CLEO)], [], [], zone="UTC")])
    for thread in world.threads():
        reading = ThreadPage(thread, world.concern_texts(PAGE), 1, True, Unsent(world.words.answer[:2000], 2))
        for sent in (False, True):
            yield draw(concern_threads.show, reading, zone="Asia/Kolkata", form_id="f", sent=sent)
    waits, done = ({"closed_at": None}, {"closed_at": NOW})
    for state in (waits, done):
        yield from lines(concerns.answered, world.an_item(CONCERN_ANSWERED, **state), world.a_thread())
        yield from lines(concerns.let_go, world.an_item(CONCERN_LET_GO, **state), world.a_thread(state="let_go"))
        yield from lines(_asked, world.an_item(CONCERN_ASKED, **state), world.a_thread(CLEO))
    gone = world.a_thread(CLEO, state="taken_back", heard=False)
    yield from lines(_asked, world.an_item(CONCERN_ASKED, **done), gone)
    yield from lines(concerns.answered, world.an_item(CONCERN_ANSWERED, **done), world.a_thread(state="taken_back"))


def _asked(item: Item, thread: Thread) -> DrawnItem:
    """Of some there is nothing to say."""
    drawn = concerns.asked(item, thread)
    assert drawn
    return drawn


def _in_confidence(world: World) -> list[str]:
    copied = [concern_copy.Copied(each, world.concern_texts(3)) for each in world.threads() if each.is_mine]
    drafts = [(world.pair, world.a_draft().texts)]
    answers = world.concern_texts(2)
    return concern_copy.lines(
        copied, {CLEO: world.member}, answers, drafts, [world.words.answer], BEN, world.member.zone_info
    )


def _my_data(world: World) -> Iterator[Exhibit]:
    yield draw(my_data.delete_form)
    yield draw(my_data.deleted)
    rounds = [world.a_round(format, side) for format in RoundFormat for side in SideState]
    entries = range(world.sizes.entries)
    zone, read = world.member.zone_info, world.a_response("checkin")
    asked = [world.a_prompt(("checkin", "reflection")[n % 2]) for n in entries]
    wrote = [world.a_response(("checkin", "reflection")[n % 2]) for n in entries]
    opened = [world.an_opened_round(format, replied=True) for format in RoundFormat]
    whole = [
        Part("SETTINGS", settings.summary_lines(world.member, today=TODAY)),
        Part(
            "PAIRS",
            [
                pairs.copied(each, BEN, paused_by_me=True, ended_by_me=True)
                for each in [*world.pairs, *_paused(world), world.an_ended_pair(PairEnding.LEFT)]
            ],
        ),
        Part("WHAT YOU WROTE", [line for each in wrote for line in responses.copied(each, world.content, zone)]),
        Part("IN CONFIDENCE", _in_confidence(world)),
        Part("FEEDBACK", feedback_copy.lines(rounds, opened, zone)),
        Part("GOALS", [*_copied_goals(world)]),
        Part("QUESTIONS FOR BOTH", turn_lists.copied(world.an_opened_turn(), world.question, world.member.zone_info)),
        Part("PULSES", gallery_of_pulses.copied(world)),
        Part("PROMISES", gallery_of_promises.copied(world)),
        Part("WHEN IT WAS QUIET", gallery_of_silences.copied(world)),
        Part("AGENDAS", gallery_of_agendas.copied(world)),
        Part("MEETINGS", gallery_of_meetings.copied(world)),
        Part("ENDINGS", gallery_of_closings.copied(world)),
        Part("WHAT YOU SAID BACK", gallery_of_entries.copied(world)),
        Part("WHAT YOU WERE ASKED", [prompts.copied(each, world.content, zone) for each in asked]),
        Part("WHAT YOU READ", [responses.read_copied(read, ANA, NOW, zone) for _ in entries]),
    ]
    for page in (0, 1, 9):
        yield draw(my_data.copy, world.member, whole, now=NOW, page=page)
