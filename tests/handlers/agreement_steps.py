"""What two people do about their agreement, in one line each."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.actions import agreements as actions
from bot.domain.clauses import Texts
from bot.domain.envelopes import EnvelopeKind, OpeningDays, SideState
from bot.playground.delivery import Envelope
from bot.playground.elements import elements_in
from storage import agreements, envelopes, pairs, sides
from storage.agreements import Version
from storage.tables import Agreement, Pair
from tests.conftest import House

ANSWERS = {
    "why": "Ana: to pass on what I know",
    "goal_1": "Lead a project",
    "known_1": "It has shipped",
    "meets": "14",
    "length": "45",
    "arranges": "mentee",
    "notice": "24",
    "contact": "any",
    "reply": "2",
    "in_scope": "career skills",
    "out_scope": "reviews",
    "between": "all",
    "feedback": "at_once",
    "problems": "say",
    "ending": "anytime",
}
BENS = {**ANSWERS, "why": "Ben: to grow", "feedback": "written", "meets": "28", "notice": "48", "arranges": "turns"}
DIFFERENT = ("meets", "arranges", "notice")


def begin(house: House, anas: Texts | None = ANSWERS, bens: Texts | None = BENS, *, pair: int = -1) -> int:
    """What both have answered alone has opened, or one of them proposes it; gives the draft's number."""
    with house.app.services.db.session() as session:
        return _begin(session, house, anas, bens, pair)


def _begin(session: Session, house: House, anas: Texts | None, bens: Texts | None, number: int) -> int:
    now, team_id = house.clock(), house.team_id
    ids = list(session.scalars(select(Pair.id).where(Pair.team_id == team_id).order_by(Pair.id)))
    pair = pairs.find(session, team_id, ids[number])
    assert pair
    of_each = {house.person("ana").id: anas, house.person("ben").id: bens}
    texts = {each: of_each[each] for each in (pair.mentor_id, pair.mentee_id)}
    days = OpeningDays(now, now)
    collecting = envelopes.hold_collecting(session, pair, EnvelopeKind.ALIGNMENT)
    kind = EnvelopeKind.ALIGNMENT
    envelope_id = collecting.id if collecting else envelopes.add(session, pair, kind, days=days, now=now, attempt=1)
    assert envelope_id
    for who, said in texts.items():
        own = envelopes.get_own(session, team_id, envelope_id, viewer=who)
        if said is not None:
            sides.replace_texts(session, own, said)
            sides.set_side(session, own, SideState.SEALED)
    if anas is not None and bens is not None:
        assert envelopes.mark_opened(session, own.envelope, now=now)
        begun_by = None
    else:
        assert envelopes.mark_closed(session, envelope_id, now=now)
        begun_by = next(who for who, said in texts.items() if said is not None)
    mentor, mentee = texts.values()
    return actions.begin_draft(session, pair, mentor, mentee, envelope_id=envelope_id, begun_by=begun_by, now=now)


async def opens(house: House, who: str) -> None:
    await house.person(who).types("/mentorship agreement")


async def takes(house: House, who: str, what: str, clause: str) -> Envelope:
    """Press a button on the open page that settles a clause, as `Take mine`, or that edits it."""
    person = house.person(who)
    assert person.modal
    described = f"{what}: "
    for _, element in elements_in(person.modal["blocks"]):
        label, value = str(element.get("accessibility_label")), str(element.get("value"))
        if label.startswith(described) and value.split(":")[1:2] == [clause]:
            await person.presses(element["action_id"], value=value, where="modal")
            return house.last_sent
    raise AssertionError(f"nothing on the page says {what} about {clause}")


async def edits(house: House, who: str, clause: str, said: dict[str, Any]) -> dict[str, str]:
    """From the open page and back to it; gives the errors beside the fields."""
    await takes(house, who, "Edit", clause)
    return await house.person(who).submits(said)


async def signs(house: House, who: str) -> Envelope:
    """From the open page: look at all of it, and sign."""
    person = house.person(who)
    await person.presses("Sign", where="modal")
    assert await person.submits() == {}
    return house.last_sent


async def settle(house: House, who: str = "ben") -> None:
    """All that is different, as they have said it; the page is open when this returns."""
    await opens(house, who)
    for clause in stored(house, who=who).paper.open:
        await takes(house, who, "Take mine", clause)


async def agree(house: House) -> int:
    """Both have signed, and nothing is open on any screen."""
    number = begin(house)
    await settle(house)
    await signs(house, "ben")
    await opens(house, "ana")
    await signs(house, "ana")
    for who in ("ana", "ben"):
        await house.person(who).closes(everything=True)
    await house.tick()
    return number


def stored(house: House, number: int | None = None, who: str = "ana") -> Version:
    """A version as one of the two sees it; the newest, unless a number says which."""
    with house.app.services.db.session() as session:
        newest = number or session.scalar(select(func.max(Agreement.id)))
        assert newest
        return agreements.get(session, house.team_id, newest, viewer=house.person(who).id)
