"""What the demo's pairs have agreed on, each as far as it has come: by the steps that people themselves would take."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.actions import agreement_signatures, agreements, alignments, confidences, envelopes
from bot.actions.agreements import MIDDLE
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.clauses import CLAUSES
from bot.domain.envelopes import FIRST_DAY, LAST_DAY, fingerprint
from bot.domain.goals import sure_field
from bot.domain.items import Outcome
from storage import agreements as stored_agreements
from storage import alignments as stored_alignments
from storage import confidences as stored_confidences
from storage import items
from storage.envelopes import OwnSide
from storage.tables import Alignment, Pair

ANA = {
    "why": "Somebody once took the time for me, and it changed what I dared.",
    "goal_1": "Ben leads a project from start to finish.",
    "known_1": "It has shipped, and he would do it again.",
    "meets": "21",
}
BEN = {
    "why": "I want to decide more, and ask less.",
    "goal_1": "Lead a project of my own.",
    "known_1": "My team comes to me before they go to my manager.",
    "arranges": "turns",
    "feedback": "written",
}
DANA = {
    "why": "I learn most when I have to explain.",
    "goal_1": "Eli speaks up in design reviews.",
    "known_1": "One review in which his question changes the plan.",
    "notice": "48",
}
ELI = {
    "why": "To find out whether I want to stay an engineer.",
    "goal_1": "Know whether I want to lead a team.",
    "known_1": "I can say yes or no, and why.",
    "feedback": "written",
}
FEMI = {
    "why": "To pass on what I had to find out alone.",
    "goal_1": "Gita presents her own analysis to the board.",
    "known_1": "She has done it once, and wants to do it again.",
    "reply": "3",
}
GITA = {
    "why": "Nobody around me does what I would like to do next.",
    "goal_1": "Present my own analysis.",
    "known_1": "I have done it without notes.",
    "in_scope": "career skills people",
}
JON = {"why": "To hear what I do not see myself.", "goal_1": "Write less, and have it read."}

DANA_IS_SURE, ELI_IS_SURE = ("4", "3"), ("2", "3")
"""From 1 to 5, of both goals."""


def add(session: Session, pairs: list[Pair], content: Content, began: datetime, now: datetime) -> None:
    """A pair with three differences to talk about, one that has signed, one in which one has, and one alone at it.

    The rest have let it pass. The others did so, too, at the beginning, and have begun since of their own accord.
    """
    differing, signed, half_signed, alone, *_ = pairs
    day = timedelta(days=1)
    alignments.begin_planned(session, now=began, limit=len(pairs))
    _both_seal(session, content, signed, DANA, ELI, began + 2 * day)
    for since in (FIRST_DAY, LAST_DAY, 2 * LAST_DAY):  # the others are asked once more, and then never
        alignments.open_due(session, now=began + since * day, limit=len(pairs))
    _sign(session, signed, {"goals": MIDDLE, "notice": "mentee"}, _both(signed), began + 20 * day)
    _say_how_sure(session, signed, (DANA_IS_SURE, ELI_IS_SURE), began + 21 * day)

    _start(session, half_signed, now - 16 * day)
    _both_seal(session, content, half_signed, FEMI, GITA, now - 14 * day)
    alignments.open_due(session, now=now - 9 * day, limit=1)
    taken = {"goals": "mentee", "reply": "mentor", "in_scope": MIDDLE}
    _sign(session, half_signed, taken, [half_signed.mentee_id], now - 2 * day)
    _start(session, differing, now - 10 * day)
    _both_seal(session, content, differing, ANA, BEN, now - 8 * day)
    alignments.open_due(session, now=now - 3 * day, limit=1)
    _start(session, alone, now - 3 * day)
    _write_some(session, alone, JON, now - 2 * day)
    tell(session, pairs, now - day)


def _both(pair: Pair) -> list[str]:
    return [pair.mentor_id, pair.mentee_id]


def _start(session: Session, pair: Pair, at: datetime) -> None:
    form_id = f"sample-agreement-{pair.id}"
    alignments.start(session, Actor(pair.team_id, pair.mentee_id), pair.id, form_id=form_id, now=at)


def _both_seal(
    session: Session,
    content: Content,
    pair: Pair,
    mentors: Mapping[str, str],
    mentees: Mapping[str, str],
    at: datetime,
) -> None:
    proposed = {each.name: content.clauses[each.name].proposed(pair.program.rhythm) for each in CLAUSES}
    as_proposed = {field: text for field, text in proposed.items() if text}
    for user_id, own in zip(_both(pair), (mentors, mentees), strict=True):
        actor, mine = Actor(pair.team_id, user_id), _mine(session, pair, user_id)
        sent = {**as_proposed, **own}
        mine = envelopes.write(session, alignments.ALONE, actor, mine.id, sent, revision=mine.revision, now=at).mine
        shown = fingerprint(mine.texts)
        envelopes.seal(session, alignments.ALONE, actor, mine.id, revision=mine.revision, shown=shown, now=at)


def _write_some(session: Session, pair: Pair, texts: Mapping[str, str], at: datetime) -> None:
    """The mentee has begun to answer."""
    actor, mine = Actor(pair.team_id, pair.mentee_id), _mine(session, pair, pair.mentee_id)
    envelopes.keep_typed(session, alignments.ALONE, actor, mine.id, texts, revision=mine.revision, now=at)


def _mine(session: Session, pair: Pair, user_id: str) -> OwnSide[Alignment]:
    mine = stored_alignments.find_newest(session, pair.team_id, pair.id, viewer=user_id)
    if mine is None:
        raise LookupError("nothing is asked of this pair")
    return mine


def _sign(session: Session, pair: Pair, taken: Mapping[str, str], by: list[str], at: datetime) -> None:
    """The first of these settles what was different, and then all of them sign."""
    for user_id in by:
        actor = Actor(pair.team_id, user_id)
        draft = stored_agreements.find_draft(session, pair.team_id, pair.id, viewer=user_id)
        if draft is None:
            raise LookupError("this pair writes on nothing")
        for clause in draft.paper.open:
            draft = agreements.take(session, actor, draft.id, clause, taken[clause], seen=0, now=at).version
        agreement_signatures.sign(session, actor, draft.id, shown=draft.paper.fingerprint, now=at)


def _say_how_sure(session: Session, pair: Pair, sure: tuple[Sequence[str], Sequence[str]], at: datetime) -> None:
    """Both are asked of each goal, and what they say opens."""
    confidences.begin_due(session, now=at, limit=1)
    for user_id, numbers in zip(_both(pair), sure, strict=True):
        (mine,) = stored_confidences.READS.list_collecting(session, pair.team_id, viewer=user_id)
        sent = {sure_field(goal_id): number for goal_id, number in zip(mine.asks_about, numbers, strict=True)}
        actor = Actor(pair.team_id, user_id)
        envelopes.write_and_seal(session, confidences.ASKING, actor, mine.id, sent, revision=mine.revision, now=at)
    confidences.open_due(session, now=at + timedelta(days=FIRST_DAY), limit=1)


def tell(session: Session, pairs: list[Pair], at: datetime) -> None:
    """Visits of the past have brought what waits, and of what is only told nothing waits any more."""
    everybody = {user_id for pair in pairs for user_id in _both(pair)}
    for waiting in items.list_waiting(session, pairs[0].team_id, everybody, now=at):
        if waiting.told_at is None and waiting.due_at <= at and waiting.known is not None:
            waiting.told_at = waiting.brought_at = at
            if not waiting.known.stays:
                items.close(session, waiting.team_id, [waiting.known], [waiting.subject_id], Outcome.TOLD, now=at)
