"""Rows for views, built without a database: everything that people typed is a parameter."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.actions.attention import Attention, NeedsAttention
from bot.actions.digests import AllOver, Digest, Dropped, Period
from bot.content import Habit, Question, QuestionFormat, RhythmPreset, Source, load
from bot.domain.access import CoordinatorAction
from bot.domain.attention import Concern, LongPause, Unreachable
from bot.domain.clauses import CLAUSES, WORDS, longest
from bot.domain.closings import ALONG, THANKS
from bot.domain.concerns import ConcernState, DraftField
from bot.domain.engagement import Trend
from bot.domain.entries import Audience, NewAnswer
from bot.domain.envelopes import EnvelopeState, SideState
from bot.domain.feedback import FIELDS, ReplyKind, RoundFormat
from bot.domain.goals import GoalStage, fields_of
from bot.domain.items import Kind
from bot.domain.pairs import PairEnding
from bot.domain.programs import Role
from bot.domain.rosters import Fault, Problem, Spot
from bot.domain.turns import FIELD as ANSWER
from bot.views.parts import LONGEST_TEXT
from bot.views.roster_words import ShownLine, why
from storage.access import Noted
from storage.attention_notes import Handled
from storage.closings import OpenedThanks, OwnThanks
from storage.concern_drafts import Draft
from storage.concerns import Thread
from storage.confidences import OpenedConfidence, OwnConfidence
from storage.envelopes import OwnSide
from storage.feedback import OpenedRound, OwnRound, Reply
from storage.programs import NewProgram
from storage.responses import Shared
from storage.tables import (
    Alignment,
    Answer,
    ConcernText,
    ConcernThread,
    Confidence,
    Coordinator,
    Goal,
    GoalVersion,
    Item,
    Member,
    Pair,
    Program,
    Prompt,
    Reading,
    Response,
    ResponseReply,
    Rhythm,
    Round,
    Thanks,
    Turn,
)
from storage.turns import OpenedTurn, OwnTurn

TEAM = "T0TEAM"
ANA, BEN, CLEO = "U0ANA", "U0BEN", "U0CLEO"
NOW = datetime(2026, 3, 3, 10, 0, tzinfo=UTC)
TODAY = date(2026, 3, 3)


@dataclass(frozen=True, slots=True)
class Words:
    """What people and organizers typed."""

    program: str
    person: str
    answer: str
    question: str
    reason: str

    @classmethod
    def all(cls, words: str) -> "Words":
        """The same words everywhere, as long as each place lets them be."""
        return cls(words[:80], words[:80], words[:3000], words[:240], words[:150])


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many of each there are."""

    pairs: int = 1
    programs: int = 1
    coordinators: int = 1
    answers: int = 3
    entries: int = 1
    attention: int = 1
    lines: int = 2
    log: int = 1


NONE = Sizes(pairs=0, programs=0, coordinators=0, answers=0, entries=0, attention=0, lines=0, log=0)
MANY = Sizes(pairs=48, programs=20, coordinators=9, entries=5, attention=300, lines=300, log=21)


class World:
    """The rows and values that the views of one test are drawn from."""

    def __init__(self, words: Words, sizes: Sizes) -> None:
        self.words = words
        self.sizes = sizes
        self._goal_versions: dict[int, list[GoalVersion]] = {}
        self.program = self.a_program(1)
        self.programs = [self.a_program(number) for number in range(1, sizes.programs + 1)]
        self.pair = self.a_pair(1)
        self.pairs = [self.a_pair(number) for number in range(1, sizes.pairs + 1)]
        self.question = Question(
            "a-question", words.question, Habit.BOUNDARIES, "both", "any", QuestionFormat.LOOK_BACK, words.reason
        )
        self.source = Source("a-source", words.person[:60], 2026, words.reason, "10.1016/S0065-2601(06)38002-1")
        packaged = load()
        self.content = replace(
            packaged,
            questions=(self.question,),
            rhythms=(PRESET, replace(PRESET, id="other", name="Every two weeks")),
            sources={self.source.id: self.source},
        )
        self.member = self.a_member(BEN)
        self.coordinators = [CLEO, *(f"U0C{number}" for number in range(2, sizes.coordinators + 1))][
            : sizes.coordinators
        ]

    def a_member(self, user_id: str) -> Member:
        return Member(
            team_id=TEAM,
            user_id=user_id,
            name=self.words.person,
            slack_zone="Africa/Lagos",
            own_zone=None,
            work_start=time(9),
            work_end=time(17),
            work_days="01234",
            visits_a_week=3,
            unanswered=0,
        )

    def a_program(self, number: int) -> Program:
        program = Program(
            id=number,
            team_id=TEAM,
            name=self.words.program,
            starts_on=date(2026, 1, 5),
            ends_on=date(2026, 7, 6),
            zone="Europe/London",
            rhythm=PRESET.id,
            keep_days=90,
            contacts=self.words.answer[:500] or "Ombudsperson",
            asks_pulse=True,
        )
        set_committed_value(program, "coordinators", [Coordinator(program_id=number, user_id=CLEO, team_id=TEAM)])
        return program

    def a_pair(self, number: int, *, state: str = "active") -> Pair:
        """Ana mentors Ben."""
        pair = Pair(
            id=number,
            team_id=TEAM,
            program_id=1,
            mentor_id=ANA,
            mentee_id=BEN,
            starts_on=date(2026, 1, 12),
            state=state,
            created_by=CLEO,
        )
        set_committed_value(pair, "program", self.program)
        set_committed_value(pair, "mentor", self.a_member(ANA))
        set_committed_value(pair, "mentee", self.a_member(BEN))
        return pair

    def an_ended_pair(self, ending: PairEnding) -> Pair:
        pair = self.a_pair(6, state="ended")
        pair.ending, pair.ended_at = ending, NOW
        return pair

    def an_ending_pair(self) -> Pair:
        """One whose end can be taken back."""
        pair = self.a_pair(7, state="ended")
        pair.ending, pair.ended_at, pair.final_at = PairEnding.COMPLETED, NOW, NOW + timedelta(days=1)
        return pair

    def an_extended_pair(self) -> Pair:
        pair = self.a_pair(8)
        pair.ends_on = self.program.ends_on + timedelta(weeks=20)
        return pair

    def a_pair_without(self, gone: str) -> Pair:
        """One of the two has left the workspace."""
        pair = self.a_pair(4)
        pair.member(gone).deactivated_at = NOW
        return pair

    def an_item(self, kind: Kind, **changes: Any) -> Item:
        """Something that waits for Ben."""
        facts = {"told_at": None, "brought_at": None, "chosen": False, "closed_at": None} | changes
        return Item(id=11, team_id=TEAM, user_id=BEN, kind=kind.name, subject_id=7, since=NOW, due_at=NOW, **facts)

    def a_prompt(self, kind: str, *, state: str = "open", question_id: str | None = "a-question") -> Prompt:
        """One that Ben was sent."""
        prompt = Prompt(
            id=7,
            team_id=TEAM,
            pair_id=1,
            user_id=BEN,
            kind=kind,
            question_id=question_id if kind == "reflection" else None,
            due_at=NOW,
            expires_at=NOW + timedelta(days=7),
            state=state,
        )
        set_committed_value(prompt, "pair", self.pair)
        return prompt

    def a_response(
        self, kind: str, *, read: bool = False, edited: bool = False, question_id: str | None = "a-question"
    ) -> Response:
        """One that Ben wrote."""
        checkin = kind == "checkin"
        response = Response(
            id=9,
            team_id=TEAM,
            pair_id=1,
            author_id=BEN,
            form_id="form-9",
            kind=kind,
            question_id=None if checkin else question_id,
            mood="hard" if checkin else None,
            met_on=date(2026, 2, 27) if checkin and self.sizes.answers else None,
            written_at=NOW,
            edited_at=NOW + timedelta(days=2) if edited else None,
        )
        readings = [Reading(response_id=9, reader_id=ANA, team_id=TEAM, read_at=NOW + timedelta(days=1))]
        set_committed_value(response, "answers", self._answers(kind))
        set_committed_value(response, "goal", self.a_goal(1) if checkin else None)
        response.goal_id = 1 if checkin else None
        set_committed_value(response, "readings", readings if read else [])
        set_committed_value(response, "pair", self.pair)
        set_committed_value(response, "replies", [])
        return response

    def a_reply(self, *, thanked: bool = True, text: bool = True, edited: bool = False) -> ResponseReply:
        """What Ana answered to Ben."""
        return ResponseReply(
            response_id=9,
            author_id=ANA,
            team_id=TEAM,
            thanked_at=NOW if thanked else None,
            text=(self.words.answer or "–")[:1000] if text else None,
            said_at=NOW if text else None,
            edited_at=NOW + timedelta(days=1) if edited else None,
        )

    def _answers(self, kind: str) -> list[Answer]:
        fields = ("went_well", "hard", "goal") if kind == "checkin" else ("reflection",)
        return [
            Answer(
                response_id=9,
                field=field,
                team_id=TEAM,
                position=position,
                text=self.words.answer,
                audience=Audience.ME if field == "hard" else Audience.PARTNER,
            )
            for position, field in enumerate(fields[: self.sizes.answers])
        ]

    def a_shared(self, kind: str, *, read: bool = False, edited: bool = False) -> Shared:
        """What Ben shared with Ana."""
        response = self.a_response(kind, edited=edited)
        return Shared(
            id=response.id,
            kind=response.kind,
            question_id=response.question_id,
            author_id=BEN,
            pair=self.pair,
            met_on=response.met_on,
            met_in_week=False,
            written_at=NOW,
            edited_at=response.edited_at,
            read_at=NOW if read else None,
            answers=tuple(
                NewAnswer(each.field, each.text, Audience.PARTNER) for each in response.answers if each.shared
            ),
            goal=response.goal,
        )

    def rhythms(self) -> list[Rhythm]:
        return [
            Rhythm(id=1, team_id=TEAM, pair_id=1, user_id=BEN, kind="checkin", next_at=NOW + timedelta(days=7)),
            Rhythm(id=2, team_id=TEAM, pair_id=1, user_id=BEN, kind="reflection", next_at=None),
        ]

    def log(self) -> list[Noted]:
        actions: list[Any] = [*CoordinatorAction, "something.new"]
        return [
            Noted(
                CLEO, actions[number % len(actions)], 1, (None, BEN, CLEO)[number % 3], TODAY, NOW, times=1 + number % 2
            )
            for number in range(self.sizes.log)
        ]

    def pasted_lines(self, *, wrong: bool) -> list[ShownLine]:
        """Every second one is wrong when `wrong`."""
        said = why(Problem(Fault.UNKNOWN, self.words.person))
        return [
            ShownLine(Spot(number // 80, number), ANA, BEN, said if wrong and number % 2 else "")
            for number in range(1, self.sizes.lines + 1)
        ]

    def attention(self) -> Attention:
        """Half of the pairs that may need a hand are new on the list; some got better, are paused, or looked after."""
        reasons = [Unreachable(Role.MENTOR, self.words.reason)]
        handled = Handled(CLEO, TODAY, frozenset({Concern.UNREACHABLE}))
        name, listed = self.words.person, self.sizes.attention
        needs = [NeedsAttention(each, ANA, BEN, name, name, reasons, is_new=each % 2 == 0) for each in range(listed)]
        few = needs[: max(9, listed // 10)]
        return Attention(
            1,
            TODAY,
            pairs=listed,
            new=[each for each in needs if each.is_new],
            lasting=[each for each in needs if not each.is_new],
            better=few,
            paused=[replace(each, reasons=[LongPause(60)]) for each in few],
            handled=[replace(each, handled=handled) for each in few],
            cut=listed > 1,
        )

    def all_over(self, count: int) -> AllOver:
        return AllOver(TODAY, count, count, dict.fromkeys([*PairEnding, None], count), True, True)

    def digest(self) -> Digest:
        count = 1234 if self.sizes == MANY else 1 if self.sizes.attention else 0
        return Digest(
            program=self.words.program,
            today=TODAY,
            has_pairs=count > 0,
            periods=[
                Period(
                    first=TODAY - timedelta(weeks=back, days=6),
                    last=TODAY - timedelta(weeks=back),
                    people=count * 2,
                    pairs=count,
                    paused=count // 2,
                    in_touch=count,
                    met=count,
                    asked=count * 3,
                    wrote=count * 2,
                    passed=count,
                )
                for back in reversed(range(9 if count else 0))
            ],
            trend=Trend.AS_MANY if count else None,
            attention=self.attention(),
            dropped=Dropped(count, TODAY - timedelta(days=400), TODAY) if count else None,
            all_over=AllOver(TODAY, count, count, dict.fromkeys([*PairEnding, None], count), True, True)
            if count
            else None,
        )

    def a_round(self, format: RoundFormat, side: SideState, state: str = "collecting") -> OwnRound:
        """A feedback round as Ben may see it at any time."""
        round = Round(
            id=5,
            team_id=TEAM,
            pair_id=1,
            format=format,
            asked_by=BEN,
            state=EnvelopeState(state),
            started_at=NOW,
            opens_at=NOW + timedelta(days=7),
            closes_at=NOW + timedelta(days=14),
            ended_at=None if state == "collecting" else NOW,
        )
        set_committed_value(round, "pair", self.pair)
        texts = {field: self.words.answer for field in FIELDS[format]} if side != SideState.EMPTY else {}
        return OwnRound(round, BEN, side, 1, texts, {})

    def an_alignment(
        self, side: SideState, state: str = "collecting", *, attempt: int = 1, asked_by: str | None = None
    ) -> OwnSide[Alignment]:
        """What Ben has said that he expects, as he may see it at any time."""
        alignment = Alignment(
            id=6,
            team_id=TEAM,
            pair_id=1,
            attempt=attempt,
            asked_by=asked_by,
            state=EnvelopeState(state),
            started_at=NOW,
            opens_at=NOW + timedelta(days=7),
            closes_at=NOW + timedelta(days=14),
            ended_at=None if state == "collecting" else NOW,
        )
        set_committed_value(alignment, "pair", self.pair)
        chosen = {clause.name: clause.options[0] for clause in CLAUSES if clause.options}
        typed = {field: self.words.answer[: longest(field)] for field in WORDS if self.words.answer}
        typed |= {"goal_1": self.words.answer[:LONGEST_TEXT]} if self.words.answer else {}  # as a form may keep it
        return OwnSide(alignment, BEN, side, 1, {**chosen, **typed} if side != SideState.EMPTY else {})

    def an_opened_round(self, format: RoundFormat, *, replied: bool, deleted: bool = False) -> OpenedRound:
        mine = self.a_round(format, SideState.SEALED, "opened")
        line = self.words.answer[:300]
        replies = [
            Reply(
                author,
                kind,
                None if deleted or kind == ReplyKind.THANK else line,
                TODAY if kind == ReplyKind.TRY else None,
            )
            for author in (ANA, BEN)
            for kind in (ReplyKind.THANK, ReplyKind.ASK, ReplyKind.ANSWER, ReplyKind.TRY, ReplyKind.OUTCOME)
        ]
        texts = {} if deleted else mine.texts
        return OpenedRound(replace(mine, texts=texts), texts, replies if replied else [])

    def a_goal(self, number: int, *, state: str = "living", pair: int = 1) -> Goal:
        """One that was worded several times; what comes from the agreement is by nobody."""
        goal = Goal(
            id=number,
            team_id=TEAM,
            pair_id=pair,
            place=number % 3 + 1,
            state=state,
            revision=4,
            created_at=NOW,
            dropped_at=NOW if state == "dropped" else None,
            dropped_by=ANA if state == "dropped" else None,
        )
        set_committed_value(goal, "pair", self.pair)
        set_committed_value(goal, "now", self.goal_versions(number)[-1])
        return goal

    def goals(self) -> list[Goal]:
        return [self.a_goal(number, state="dropped" if number > 3 else "living") for number in range(1, 6)]

    def goal_versions(self, goal_id: int) -> list[GoalVersion]:
        """By Ana, by both in their agreement, deleted by Ben, and by Ben as it is now.

        They are the same rows each time: hundreds of views show goals, and none changes what was written.
        """
        if goal_id in self._goal_versions:
            return self._goal_versions[goal_id]
        authors = (ANA, None, BEN, BEN)
        self._goal_versions[goal_id] = [
            GoalVersion(
                goal_id=goal_id,
                revision=at + 1,
                team_id=TEAM,
                author_id=author,
                agreed=author is None,
                text=None if at == 2 else self.words.answer or "–",
                known=None if at == 2 else self.words.answer or "–",
                written_at=NOW,
            )
            for at, author in enumerate(authors)
        ]
        return self._goal_versions[goal_id]

    def a_confidence(self, stage: GoalStage, side: SideState, state: str = "collecting") -> OwnConfidence:
        """How sure Ben is, as he may see it at any time."""
        envelope = Confidence(
            id=5,
            team_id=TEAM,
            pair_id=1,
            stage=stage,
            state=EnvelopeState(state),
            started_at=NOW,
            opens_at=NOW + timedelta(days=7),
            closes_at=NOW + timedelta(days=14),
            ended_at=None if state == "collecting" else NOW,
        )
        set_committed_value(envelope, "pair", self.pair)
        goals = self.goals() if self.sizes.answers else []
        texts = {field: answers[0] for field, answers in fields_of((goal.id for goal in goals), stage)}
        return OwnConfidence(envelope, BEN, side, 1, texts if side != SideState.EMPTY else {}, goals)

    def an_opened_confidence(self, stage: GoalStage, *, theirs: str | None = None) -> OpenedConfidence:
        mine = self.a_confidence(stage, SideState.SEALED, "opened")
        other = {field: theirs or answers[1] for field, answers in fields_of((g.id for g in mine.goals), stage)}
        return OpenedConfidence(mine, {} if theirs == "deleted" else other)

    def a_turn(self, side: SideState, state: str = "collecting", *, asked_by: str = ANA) -> OwnTurn:
        """A question that Ana and Ben both answer, as Ben may see it at any time."""
        envelope = Turn(
            id=6,
            team_id=TEAM,
            pair_id=1,
            question_id=self.question.id,
            asked_by=asked_by,
            state=EnvelopeState(state),
            started_at=NOW,
            opens_at=NOW + timedelta(days=7),
            closes_at=NOW + timedelta(days=14),
            ended_at=None if state == "collecting" else NOW,
        )
        set_committed_value(envelope, "pair", self.pair)
        return OwnTurn(envelope, BEN, side, 1, {ANSWER: self.words.answer} if side != SideState.EMPTY else {})

    def thanks(self, side: SideState, state: str = "collecting") -> OwnThanks:
        """What Ben writes for the last day, as he may see it at any time."""
        envelope = Thanks(
            id=6,
            team_id=TEAM,
            pair_id=1,
            state=EnvelopeState(state),
            started_at=NOW,
            opens_at=NOW + timedelta(days=14),
            closes_at=NOW + timedelta(days=14),
            ended_at=None if state == "collecting" else NOW,
        )
        set_committed_value(envelope, "pair", self.pair)
        goals = self.goals()
        texts = {THANKS: self.words.answer, ALONG: self.words.answer, **{f"reached_{goal.id}": "yes" for goal in goals}}
        return OwnThanks(envelope, BEN, side, 1, texts if side != SideState.EMPTY else {}, goals)

    def opened_thanks(self, *, deleted: bool = False) -> OpenedThanks:
        mine = self.thanks(SideState.EMPTY if deleted else SideState.SEALED, "opened")
        return OpenedThanks(mine, {} if deleted else {THANKS: self.words.answer})

    def an_opened_turn(self, *, deleted: bool = False) -> OpenedTurn:
        mine = self.a_turn(SideState.EMPTY if deleted else SideState.SEALED, "opened")
        return OpenedTurn(mine, None if deleted else self.words.answer)

    def a_draft(self) -> Draft:
        return Draft(dict.fromkeys(DraftField, self.words.answer[:2000]), dict.fromkeys(DraftField, 1))

    def a_thread(self, viewer: str = BEN, *, state: str = "open", heard: bool = True, answered: bool = True) -> Thread:
        """Ben has asked Cleo."""
        concern = ConcernThread(
            id=1,
            team_id=TEAM,
            pair_id=1,
            author_id=BEN,
            coordinator_id=CLEO,
            form_id="f",
            state=ConcernState(state),
            asked_at=NOW,
        )
        set_committed_value(concern, "pair", self.pair)
        return Thread(concern, viewer, heard, answered)

    def threads(self) -> list[Thread]:
        """One in each state, as each of the two sees it."""
        return [
            *(self.a_thread(viewer, state="open") for viewer in (BEN, CLEO)),
            self.a_thread(answered=False),
            self.a_thread(state="let_go", heard=False),
            *(self.a_thread(viewer, state="closed") for viewer in (BEN, CLEO)),
        ]

    def concern_texts(self, number: int) -> list[ConcernText]:
        """Of both by turns; the last is deleted."""
        texts = [self.words.answer[:2000] or "–"] * (number - 1)
        return [
            ConcernText(id=at, concern_id=1, team_id=TEAM, author_id=(BEN, CLEO)[at % 2], text=text, written_at=NOW)
            for at, text in enumerate([*texts, None])
        ]

    def new_program(self) -> NewProgram:
        return NewProgram(
            name=self.words.program,
            starts_on=TODAY,
            ends_on=TODAY + timedelta(weeks=26),
            zone="Europe/London",
            rhythm=PRESET.id,
            coordinators=(CLEO,),
            digest_channel=None,
        )


PRESET = RhythmPreset(
    id="weekly",
    name="Every week",
    description="Check-in every Tuesday, reflection every other Thursday, at 10:00",
    checkin_rule="FREQ=WEEKLY;BYDAY=TU",
    checkin_time=time(10),
    reflection_rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
    reflection_time=time(10),
    first_checkin_days=7,
    meeting_days_at_first=14,
    meeting_days_later=28,
    at_first_weeks=8,
)

ORDINARY = Words(
    program="Spring mentorship",
    person="Ana Souza",
    answer="I asked for help early.",
    question="What have you been turning over since your last conversation?",
    reason="One missing piece of background often explains a lot.",
)
EMPTY = Words.all("")
LONGEST = Words.all("Wide & <long> words " * 150)
HOSTILE = Words.all(
    ">quote <!channel> <@U1> <#C1|x> <https://evil|x> *bold* _it_ ~no~ `code` ```pre``` &lt; &amp; @here #general "
    "https://evil.example \u202eback\u2066wards\u200f \x00\x07 👩‍👩‍👧 Z\u0351\u036b\u0353\u036aa\u0342\u036e\n"
    "new line\r\n> quote\n• list :fire: | ^ \\ ' \""
)
