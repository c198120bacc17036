"""A pair ends with its last day, wherever its two live; and lives again with another one."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.actions import pairs as actions
from bot.domain.pairs import PairEnding, PairState
from bot.feature import hooks
from bot.features import FEATURES
from bot.jobs import timetable
from storage import pairs
from storage.tables import Pair, Program, Rhythm
from tests.conftest import House, words
from tests.jobs.conftest import at, items_of, jump

LAST_DAY = "2026-03-20"  # a Friday
ON_PROLONGED = hooks(FEATURES, lambda feature: feature.pair_prolonged)


def the_pair(house: House) -> Pair:
    with house.app.services.db.session() as session:
        pair = pairs.find(session, house.team_id, session.scalars(select(Pair.id)).one())
        assert pair
        return pair


def planned(house: House) -> list[datetime | None]:
    with house.app.services.db.session() as session:
        return list(session.scalars(select(Rhythm.next_at)))


async def lives_until(house: House, day: date) -> None:
    """As if one of the two had extended it, without a word about it."""

    def move(session: Session) -> None:
        pair = pairs.find(session, house.team_id, the_pair(house).id)
        assert pair and actions.move_last_day(session, pair, day, hooks=ON_PROLONGED, now=house.clock())

    await house.app.services.db.write(move)


@pytest.mark.parametrize(
    ("mentee", "over_at"),
    [
        ("Europe/London", datetime(2026, 3, 21, tzinfo=UTC)),
        ("Pacific/Honolulu", datetime(2026, 3, 21, 10, tzinfo=UTC)),  # not before the day is over there as well
        ("Pacific/Kiritimati", datetime(2026, 3, 21, tzinfo=UTC)),  # nor before the program's
    ],
)
async def test_a_pair_is_over_when_its_last_day_is_for_both(house: House, mentee: str, over_at: datetime) -> None:
    await house.start_program(ends_on=LAST_DAY)
    await house.playground.changes("eli", tz=mentee)
    await house.pair("dana", "eli")
    await jump(house, datetime(2026, 3, 21, tzinfo=UTC))
    if over_at > house.clock.at:
        assert the_pair(house).state == PairState.ACTIVE
        with house.app.services.db.session() as session:
            assert timetable.next_due(session, FEATURES, now=house.clock.at) is not None
        await jump(house, over_at)
    pair = the_pair(house)
    assert (pair.state, pair.ending, pair.ended_at) == (PairState.ENDED, PairEnding.OVER, over_at)
    assert set(planned(house)) == {None}


async def test_whoever_comes_after_the_last_day_is_told_kindly_that_it_is_over_and_the_other_pairs_go_on(
    house: House,
) -> None:
    await house.start_with_pair("dana", "eli", ends_on=LAST_DAY)
    await house.move_to(at(23, 12))
    eli = house.person("eli")
    assert len([text for text in house.posted_to("eli") if "Fri, Mar 20 is the last day of" in text]) == 1
    assert not [text for text in eli.texts if "ended on Fri, Mar 20" in text], "they have heard of it"
    for command in ("/checkin", "/feedback", "/mentorship pair", "/mentorship turns"):
        await eli.types(command)
        said = eli.ephemerals[-1]
        assert "Your mentorship with" in said and "in Spring ended on Fri, Mar 20, its last day." in said
    assert "ended on Fri, Mar 20, its last day" in words(await eli.opens_home())


async def test_a_pair_with_a_last_day_of_its_own_goes_on_past_its_programs_and_hears_of_its_own_end(
    house: House,
) -> None:
    await house.start_with_pair("dana", "eli", ends_on=LAST_DAY)
    await lives_until(house, date(2026, 4, 10))
    await jump(house, at(23, 12))
    assert the_pair(house).state == PairState.ACTIVE and not await items_of(house, "eli", "program_ended")
    assert min(each for each in planned(house) if each) < datetime(2026, 4, 10, tzinfo=UTC)

    await house.move_to(datetime(2026, 4, 13, 12, tzinfo=UTC))
    for who in ("dana", "eli"):
        (told,) = [text for text in house.posted_to(who) if "Fri, Apr 10" in text and "the last day of" in text]
        assert "Nothing more is asked." in told
        assert not [text for text in house.person(who).texts if "ended on" in text], "they have heard of it"
    before = len(house.posted_to("eli"))
    await house.move_to(datetime(2026, 4, 27, 12, tzinfo=UTC), step=at(2) - at(1))
    assert len(house.posted_to("eli")) == before


async def test_a_pair_that_was_over_lives_again_with_its_rhythm_and_whoever_has_not_heard_of_the_end_never_does(
    house: House,
) -> None:
    await house.start_with_pair("dana", "eli", ends_on=LAST_DAY)
    await lives_until(house, date(2026, 3, 21))
    await jump(house, at(22, 12))
    assert len(await items_of(house, "eli", "pair_ended")) == 1

    def reopen(session: Session, ends_on: date | None) -> bool:
        pair = pairs.find(session, house.team_id, the_pair(house).id)
        assert pair
        return actions.reopen(session, pair, ends_on, hooks=ON_PROLONGED, now=house.clock())

    assert await house.app.services.db.write(reopen, date(2026, 5, 29))
    assert not await house.app.services.db.write(reopen, date(2026, 6, 29))
    pair = the_pair(house)
    assert (pair.state, pair.ending, pair.last_day) == (PairState.ACTIVE, None, date(2026, 5, 29))
    assert None not in planned(house)
    await house.move_to(datetime(2026, 4, 3, 18, tzinfo=UTC))
    assert not [text for text in house.person("eli").texts if "ended on" in text]
    assert "Check-in with" in "\n".join(house.posted_to("eli"))

    def end_by_coordinator(session: Session) -> None:
        session.execute(update(Program).values(ends_on=date(2026, 4, 3)))
        found = pairs.find(session, house.team_id, pair.id)
        assert found and pairs.mark_ended(session, found, now=house.clock())

    await house.app.services.db.write(end_by_coordinator)
    assert not await house.app.services.db.write(reopen, date(2026, 6, 29)), "only one whose last day was over"
