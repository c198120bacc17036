"""Which rounds wait for somebody is asked of the database for a list, and of a round itself elsewhere: one rule."""

from datetime import datetime, timedelta

from storage import feedback
from tests.conftest import House
from tests.handlers.feedback_steps import CLOSES, OPENS, ask, let_open, seal, write

INSTANT = timedelta(microseconds=1)
FOLLOW_UP_FROM = OPENS + timedelta(weeks=4)


def both_ways(house: House, now: datetime) -> list[tuple[set[int], set[int]]]:
    """For each of the two: what the list says at a moment, and what the rounds say."""
    found = []
    with house.app.services.db.session() as session:
        for who in ("ana", "ben"):
            viewer = house.person(who).id
            listed = feedback.list_waiting(session, house.team_id, viewer=viewer, now=now, limit=9)
            every = feedback.list_mine(session, house.team_id, viewer=viewer, limit=9)
            found.append(({mine.id for mine in listed}, {mine.id for mine in every if mine.waits(now)}))
    return found


async def test_what_waits_is_the_same_for_the_list_and_for_the_round_whatever_has_been_done(paired: House) -> None:
    edges = [edge + by for edge in (OPENS, CLOSES, FOLLOW_UP_FROM) for by in (-INSTANT, INSTANT * 0, INSTANT)]
    seen: set[bool] = set()

    async def look() -> None:
        for now in (paired.clock(), *edges):
            for listed, said in both_ways(paired, now):
                assert listed == said
                seen.add(bool(said))

    await look()
    await ask(paired, "ana")
    await look()
    await write(paired, "ana")
    await paired.person("ana").closes()
    await look()
    for who in ("ana", "ben"):
        await seal(paired, who)
        await paired.person(who).closes()
        await look()
    await paired.change_pair("Pause", "ana", "ben")
    await look()
    await paired.change_pair("Resume", "ana", "ben")
    await let_open(paired)
    await look()
    await paired.move_to(FOLLOW_UP_FROM + timedelta(days=2), step=timedelta(days=1))
    await look()
    await paired.change_pair("End", "ana", "ben")
    await look()

    assert seen == {True, False}
