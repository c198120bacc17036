"""A program is changed in a form that shows first what will happen to whom, and it is ended."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import select

from storage.tables import Pair, Program, Prompt
from tests.conftest import House, fields, words
from tests.handlers.ending_steps import opens
from tests.handlers.program_steps import LAST_DAY, at, changes, ends, spring, told


async def test_extending_a_program_in_its_last_week_shows_what_will_happen_and_then_does_it(house: House) -> None:
    await spring(house)
    cleo, ben = house.person("cleo"), house.person("ben")
    await house.move_to(at(17))
    await cleo.types("/mentorship-admin program edit Spring")
    assert (fields(cleo.modal)["ends_on"], fields(cleo.modal)["rhythm"]) == (LAST_DAY, "weekly")
    assert await cleo.submits({"ends_on": "2026-04-17"}) == {}
    shown = words(cleo.modal)
    assert "Nothing is done yet." in shown and "Do this" in shown
    assert "• 2 pairs go on until Fri, Apr 17: 4 weeks more than until Fri, Mar 20. Both of each hear it" in shown
    assert last_days(house) == {LAST_DAY}, "nothing is done before it is agreed to"
    assert await cleo.submits() == {}
    await cleo.closes(everything=True)
    assert last_days(house) == {"2026-04-17"}
    await house.pass_by(hours=3)
    for who, partner in (("ana", "ben"), ("eli", "ana")):
        (said,) = told(house, who, "*Spring now runs until Fri, Apr 17.*")
        assert f"<@{house.person(partner).id}>" in said
    eli = house.person("eli")
    await opens(house, "eli", "Extend")
    assert await eli.submits({"until": "2026-05-01"}) == {}
    await eli.closes(everything=True)
    await house.tick()
    assert told(house, "eli", "*Spring now runs until Fri, Apr 17.* Your mentorship no longer ends with it.")
    (said,) = told(house, "ana", "*Spring now runs until Fri, Apr 17.*")
    assert f"So does your mentorship with <@{ben.id}>." in said, "of two pairs one has another last day"
    await house.move_to(at(31))
    assert not told(house, "eli", "Spring ended")
    assert re.search("[Cc]heck[- ]in", house.posted_to("eli")[-1]), "questions go on"
    await ben.types("/mentorship privacy")
    assert f"<@{cleo.id}> changed the dates of Spring" in words(ben.modal)


def last_days(house: House) -> set[str]:
    with house.app.services.db.session() as session:
        return {f"{each}" for each in session.scalars(select(Program.ends_on))}


def states(house: House) -> list[tuple[str, str | None]]:
    with house.app.services.db.session() as session:
        return [(pair.state, pair.ending) for pair in session.scalars(select(Pair).order_by(Pair.id))]


async def test_a_program_that_was_over_goes_on_with_the_pairs_that_ended_with_it_and_no_others(house: House) -> None:
    await spring(house)
    await house.pair("dana", "gus", invited=False)
    await house.change_pair("End", "dana", "gus")
    await house.move_to(at(23, 12))
    assert told(house, "eli", "Fri, Mar 20 was the last day of your mentorship")
    assert states(house) == [("ended", "over"), ("ended", "over"), ("ended", "ended")]
    shown = await changes(house, ends_on="2026-05-29")
    assert "• 2 pairs that ended with the program on Fri, Mar 20 go on again until Fri, May 29." in shown
    assert states(house) == [("active", None), ("active", None), ("ended", "ended")]
    await house.move_to(at(24, 12))
    assert len(told(house, "eli", "*Spring now runs until Fri, May 29.*")) == 1
    assert not told(house, "eli", "Spring ended"), "they have heard that it goes on"
    assert not told(house, "gus", "Spring now runs")
    before = len(house.posted_to("eli"))
    await house.move_to(at(40))
    assert len(house.posted_to("eli")) > before, "questions come again"
    await house.person("cleo").types("/mentorship-admin pair @dana @ben")
    assert await house.person("cleo").submits() == {}, "and pairs can be made"


async def test_whoever_has_not_heard_of_a_change_hears_only_of_how_it_is_in_the_end(house: House) -> None:
    await spring(house)
    await house.move_to(at(14, 12))  # a Saturday
    for day in ("2026-04-03", "2026-04-17", "2026-03-19"):
        shown = await changes(house, ends_on=day)
    assert "• 2 pairs go on until Thu, Mar 19: 29 days less than until Fri, Apr 17." in shown
    await house.move_to(at(16, 12))
    (said,) = told(house, "eli", "Spring now runs")
    assert "until Thu, Mar 19" in said
    await house.move_to(at(20, 12))
    assert len(told(house, "eli", "Thu, Mar 19 was the last day of your mentorship")) == 1


def asked(house: House, user: str, kind: str = "checkin") -> list[date]:
    with house.app.services.db.session() as session:
        of = (Prompt.user_id == house.person(user).id, Prompt.kind == kind)
        return [each.date() for each in session.scalars(select(Prompt.due_at).where(*of).order_by(Prompt.due_at))]


async def test_another_rhythm_asks_nobody_twice_in_days_and_nothing_that_is_old(house: House) -> None:
    await house.start_with_pair(invited=False, ends_on="2026-09-25", rhythm="monthly")
    await house.move_to(at(20))
    await house.person("ben").opens_home()  # who shows no sign of life is asked less often
    await house.move_to(at(39))  # the day after the first Tuesday of April
    assert asked(house, "ben")[-1] == date(2026, 4, 7)
    await house.pass_by(days=4)
    shown = await changes(house, rhythm="weekly")
    assert "1 pair is asked in another rhythm: Check-in every Tuesday" in shown
    assert "first check-in comes on Tue, Apr 14" in shown
    await house.move_to(at(60))
    assert told(house, "ben", "*Spring asks in another rhythm now:* Check-in every Tuesday")
    await changes(house, rhythm="monthly")
    await house.move_to(at(100))
    days = asked(house, "ben")
    assert days[-5:] == [date(2026, 4, 7), date(2026, 4, 14), date(2026, 4, 21), date(2026, 4, 28), date(2026, 6, 2)]
    assert min(later - day for day, later in pairwise(days)) >= timedelta(days=7)
    with house.app.services.db.session() as session:
        of = (Prompt.user_id == house.person("ben").id, Prompt.kind == "checkin", Prompt.state != "eased")
        rows = list(session.scalars(select(Prompt).where(*of).order_by(Prompt.due_at)))
    assert date(2026, 4, 7) in {each.due_at.date() for each in rows}
    assert all(one.expires_at <= following.due_at for one, following in pairwise(rows)), "one is open at a time"


async def test_pairs_that_are_still_to_begin_begin_with_their_program(house: House) -> None:
    await house.start_with_pair(invited=False, starts_on="2026-03-16", ends_on="2026-09-25")
    shown = await changes(house, starts_on="2026-04-13", rhythm="fortnightly")
    assert "• 1 pair begins on Mon, Apr 13 instead of Mon, Mar 16, and is asked first after that." in shown
    await house.move_to(at(64), step=timedelta(days=1))
    assert asked(house, "ben")[0] >= date(2026, 4, 16) and asked(house, "ben")[0] <= date(2026, 4, 28)
    assert told(house, "ben", "*Spring now runs from Mon, Apr 13 until Fri, Sep 25.*")


async def test_ending_a_program_now_ends_its_pairs_kindly_and_leaves_all_of_it_to_be_read(house: House) -> None:
    await spring(house)
    cleo, eli = house.person("cleo"), house.person("eli")
    await house.move_to(at(10, 20))
    shown = await ends(house)
    assert "• 2 pairs end now. Both of each hear it in their working hours; nothing more is asked." in shown
    assert "If you leave it, it ends by itself after Fri, Mar 20, and both of each pair hear it then." in shown
    assert states(house) == [("ended", "over")] * 2
    await house.move_to(at(11, 12))
    assert len(told(house, "eli", "Spring ended on Tue, Mar 10")) == 1
    before = [len(house.posted_to(who)) for who in ("ana", "ben", "eli")]
    await house.move_to(at(40), step=timedelta(days=1))
    assert [len(house.posted_to(who)) for who in ("ana", "ben", "eli")] == before
    await eli.types("/mentorship privacy")
    assert f"<@{cleo.id}> ended Spring" in words(eli.modal)

    await cleo.types("/mentorship-admin")
    assert "No program goes on at the moment." in words(cleo.modal)
    await cleo.presses("Past programs (1)")
    assert "*Spring* · has ended\nMon, Mar 2 to Tue, Mar 10 · 2 pairs" in words(cleo.modal)
    await cleo.presses("How pairs ended")
    assert f"<@{house.person('ana').id}> mentors <@{eli.id}> · to its last day, Tue, Mar 10" in words(cleo.modal)
    await cleo.closes()
    await cleo.presses("Last digest")
    await cleo.closes(everything=True)
    await house.tick()
    assert told(house, "cleo", "How Spring is doing")


async def test_what_was_agreed_to_is_done_and_nothing_that_came_between(house: House) -> None:
    """Two coordinators at once, and a pair that is made while somebody reads what will happen."""
    await spring(house, coordinators=["cleo", "dana"])
    cleo, dana = house.person("cleo"), house.person("dana")
    for person, day in ((cleo, "2026-04-17"), (dana, "2026-05-15")):
        await person.types("/mentorship-admin program edit Spring")
        assert await person.submits({"ends_on": day}) == {}
    assert await cleo.submits() == {}
    assert await dana.submits() == {}
    assert "*Something has changed since you were shown this.*" in words(dana.modal)
    assert "4 weeks more than until Fri, Apr 17." in words(dana.modal) and last_days(house) == {"2026-04-17"}
    await cleo.closes(everything=True)
    await house.pair("ana", "gus")
    assert await dana.submits() == {}
    assert "• 3 pairs go on until Fri, May 15" in words(dana.modal) and last_days(house) == {"2026-04-17"}
    assert await dana.submits() == {}
    assert last_days(house) == {"2026-05-15"}
    await dana.types("/mentorship-admin program edit Spring")
    await dana.presses("End the program now")
    await ends(house)
    assert await dana.submits(checked=False) == {}
    assert "has been ended already" in words(dana.modal)


async def test_what_does_nothing_to_pairs_is_saved_at_once(house: House) -> None:
    await house.start_program("Spring", ends_on=LAST_DAY)
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program edit")
    assert await cleo.submits({"asks_pulse": "No", "contacts": "The people team"}) == {}
    assert "*Spring* is changed." in words(cleo.modal)
    await cleo.closes(everything=True)
    await cleo.types("/mentorship-admin program edit spring")
    held = fields(cleo.modal)
    assert (held["asks_pulse"], held["contacts"]) == ("no", "The people team")


CANNOT_BE = [
    ({"ends_on": "2026-03-09"}, "ends_on", "This day is over."),
    ({"ends_on": None}, "ends_on", "Choose the last day."),
    ({"ends_on": "2029-01-01"}, "ends_on", "two years at most"),
    ({"starts_on": "2028-01-01", "ends_on": "2028-06-01"}, "starts_on", "at most a year from now"),
    ({"starts_on": "2026-03-19"}, "ends_on", "two weeks or more"),
    ({"zone": "Europe/Lundon"}, "zone", "did you mean Europe/London"),
]


@pytest.mark.parametrize(("values", "field", "says"), CANNOT_BE)
async def test_what_a_program_cannot_become_is_refused_beside_its_field(
    house: House, values: dict[str, object], field: str, says: str
) -> None:
    await house.start_program("Spring", ends_on=LAST_DAY)
    house.clock.at = at(10)
    cleo = house.person("cleo")
    await cleo.types("/mentorship-admin program edit Spring")
    errors = await cleo.submits(values, checked=False)
    assert list(errors) == [field] and says in errors[field]
