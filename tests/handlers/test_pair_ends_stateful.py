"""A pair in which everything is under way ends, lives again as it was, and ends for good."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import inspect

from bot.domain.pairs import Stage
from bot.views import thanks
from storage.tables import (
    AgendaLine,
    AgreementEdit,
    AgreementText,
    Base,
    ConcernDraft,
    ConcernText,
    ConcernThread,
    Envelope,
    EnvelopeSide,
    EnvelopeText,
    Item,
    Meeting,
    MeetingNoteDraft,
    Promise,
    Prompt,
)
from tests.conftest import House, words
from tests.handlers import agenda_steps, feedback_steps, meeting_steps, promise_steps, pulse_steps, turn_steps
from tests.handlers.agreement_steps import begin
from tests.handlers.ending_steps import ends, takes_back, the_pair

BENS = ("round-ben-secret", "pulse-ben-secret", "thanks-ben-secret", "note-ben-secret", "asked-ben-secret")
"""What Ben has written and nobody else in the pair has read."""
KEPT = (
    AgendaLine,
    AgreementEdit,
    AgreementText,
    ConcernDraft,
    ConcernText,
    ConcernThread,
    Envelope,
    EnvelopeSide,
    EnvelopeText,
    Meeting,
    MeetingNoteDraft,
    Promise,
)


def rows(house: House, tables: Iterable[type[Base]]) -> list[dict[str, Any]]:
    """All that stands in these."""
    found = []
    with house.app.services.db.session() as session:
        for table in tables:
            names = [each.key for each in inspect(table).mapper.column_attrs if each.key != "look_at"]  # later on
            for each in session.query(*(getattr(table, name) for name in names)).all():
                found.append({"table": table.__name__, **dict(zip(names, each, strict=True))})
    return sorted(found, key=str)


def waiting(house: House, who: str, *, or_told: bool = False) -> set[int]:
    """What waits for somebody, and what they have been told."""
    with house.app.services.db.session() as session:
        mine = session.query(Item).where(Item.user_id == house.person(who).id)
        return {each.id for each in mine if each.closed_at is None or (or_told and each.outcome == "told")}


async def everything_under_way(house: House) -> None:
    """A turn, a pulse and thanks that both have sealed, a round that one has; a draft of an agreement, a promise,
    meetings, an agenda, a note that is half written, something asked in confidence, and a question.
    """
    ben = house.person("ben")
    await house.start_with_pair(starts_on="2026-03-02", ends_on="2026-03-22")
    await agenda_steps.agree_to_meet(house)
    await agenda_steps.adds(house, "ben", "Where to begin")
    await ben.closes(everything=True)
    await turn_steps.ask_both(house, "ana")
    for who in ("ana", "ben"):
        await turn_steps.answer(house, who, f"turn-{who}-secret")
    await house.move_to(house.clock.at + timedelta(days=6))  # Sunday: the turn opens tomorrow
    await feedback_steps.ask(house, "ana")
    await feedback_steps.seal(house, "ben", feedback_steps.words_of("round-ben-secret"))
    await ben.closes(everything=True)
    begin(house)
    pulse_steps.begin(house, ana="pulse-ana-secret", ben="pulse-ben-secret")
    await ben.opens_home()
    await ben.presses("We met", where="home")
    await ben.fills({"private": "note-ben-secret"})
    await ben.closes(everything=True)
    await ben.types("/mentorship concern")
    await ben.presses("Ask", where="modal")
    assert await ben.submits({"coordinator": "Cleo Marsh", "question": "asked-ben-secret"}) == {}
    await ben.closes(everything=True)
    for who in ("ana", "ben"):
        await house.person(who).opens_home()
        await house.person(who).presses(thanks.OPEN, where="home")
        assert await house.person(who).submits({"thanks": f"thanks-{who}-secret"}) == {}
        await house.person(who).closes(everything=True)
    await promise_steps.promises(house, "ana", by="2026-03-10")
    await meeting_steps.proposes(house, "ben")


async def test_an_end_stops_everything_at_once_and_taken_back_undoes_nothing_and_for_good_gives_nothing_away(
    house: House,
) -> None:
    await everything_under_way(house)
    before, waited = rows(house, KEPT), {who: waiting(house, who) for who in ("ana", "ben")}
    posted = {who: len(house.posted_to(who)) for who in ("ana", "ben")}

    await ends(house, "ben", "Leave")
    await house.move_to(house.clock.at + timedelta(hours=23))  # over the moments of the turn, a question, a promise
    for who in ("ana", "ben"):
        (told,) = house.posted_to(who)[posted[who] :]
        assert "Nothing more is asked about it. Your feedback round has ended with it, unopened" in told
        for command in ("/mentorship turns", "/meet", "/promise", "/checkin"):
            await house.person(who).types(command)
            if house.person(who).modal:
                await house.person(who).closes(everything=True)
    assert rows(house, KEPT) == before, "it stands still"

    await takes_back(house, "ben")
    assert the_pair(house).life.stage is Stage.ACTIVE
    for who in ("ana", "ben"):
        assert waited[who] <= waiting(house, who, or_told=True)
    await house.move_to(house.clock.at + timedelta(hours=30))
    news = "\n".join("\n".join(house.posted_to(who)) for who in ("ana", "ben"))
    assert "goes on after all" in news
    (turn,) = [each for each in rows(house, [Envelope]) if each["kind"] == "turn"]
    assert turn["state"] == "opened", "what both had sealed opens a little later"

    posted = {who: len(house.posted_to(who)) for who in ("ana", "ben")}
    await ends(house, "ana", "Complete")
    await house.move_to(house.clock.at + timedelta(days=24), step=timedelta(hours=6))
    assert the_pair(house).life.stage is Stage.ENDED
    for who in ("ana", "ben"):
        for text in house.posted_to(who)[posted[who] :]:
            assert "has ended" in text or "is completed" in text or "canceled" in text, "only what they are owed"
    states = {each["kind"]: each["state"] for each in rows(house, [Envelope])}
    assert [states[each] for each in ("feedback", "pulse", "thanks")] == ["closed"] * 3, "also on what was the last day"
    assert {each["state"] for each in rows(house, [Promise])} <= {"let_go", "released"}
    assert not {each["state"] for each in rows(house, [Meeting])} & {"proposed", "agreed"}
    assert "open" not in {str(each["state"]) for each in rows(house, [Prompt])}
    ana = house.person("ana")
    seen = [*house.posted_to("ana"), *ana.texts, words(await ana.opens_home())]
    for command in (
        "/mentorship export",
        "/mentorship keepsake",
        "/feedback",
        "/mentorship pulse",
        "/mentorship turns",
    ):
        await ana.types(command)
        seen.append(str(ana.modal))
        if ana.modal:
            await ana.closes(everything=True)
    assert not [each for each in BENS if each in str(seen)], "they are with whoever wrote them, and nobody else"
    await house.person("ben").types("/mentorship export")
    assert [each for each in BENS if each in str(house.person("ben").modal)] == list(BENS)
