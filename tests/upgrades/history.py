"""A month of a program, lived by people with the real bot, that leaves something in every state it can be in.

Their words are markers such as "Ana's private word 3": who wrote it, and who may read it.
"""

import itertools
from datetime import UTC, date, datetime, time, timedelta

from bot.playground.faults import Rule
from tests.conftest import House
from tests.handlers.agenda_steps import adds
from tests.handlers.ending_steps import ends
from tests.handlers.feedback_steps import ask, seal, write
from tests.handlers.meeting_steps import picks, proposes
from tests.handlers.promise_steps import promises
from tests.handlers.pulse_steps import all_four
from tests.handlers.pulse_steps import answer as pulse
from tests.handlers.test_breaks import sets_breaks
from tests.handlers.test_my_pairs import pauses
from tests.handlers.turn_steps import answer, ask_both
from tests.quiet import is_asked
from tests.towns import NORTH, Town

STEP = timedelta(hours=4)
POST = "chat.postMessage"
PEOPLE = {
    "fay": "Fay Lind",
    "gil": "Gil Moss",
    "hal": "Hal Reed",
    "ivy": "Ivy Stone",
    "jon": "Jon Weber",
    "kim": "Kim Vale",
    "lou": "Lou Bird",
    "mia": "Mia Frost",
    "nia": "Nia Cole",
    "oli": "Oli Hart",
    "pat": "Pat Dale",  # Pat and Quin promise and meet, Rae and Sam propose, answer and draft: since 0013
    "quin": "Quin Ash",
    "rae": "Rae Holm",
    "sam": "Sam Birch",
    "tom": "Tom Wills",  # Tom and Uma complete, Val and Wes pause until a day, Xia and Yan are quiet: since 0014
    "uma": "Uma Rao",
    "val": "Val Brook",
    "wes": "Wes Lane",
    "xia": "Xia Lin",
    "yan": "Yan Doro",
}
PAIRS = (
    ("ana", "ben"),
    ("dana", "eli"),
    ("fay", "gil"),
    ("hal", "ivy"),
    ("jon", "kim"),
    ("lou", "mia"),
    ("pat", "quin"),
    ("rae", "sam"),
    ("tom", "uma"),
    ("val", "wes"),
    ("xia", "yan"),
)
_numbers = itertools.count(1)


def word(who: str, kind: str) -> str:
    """`kind` is private, shared, draft, sealed or opened."""
    return f"{who.title()}'s {kind} word {next(_numbers)}"


def opinion(who: str, kind: str) -> dict[str, str]:
    return {field: word(who, kind) for field in ("behavior", "first", "second")}


def entry(who: str) -> dict[str, str]:
    """A check-in with words for oneself and for the partner."""
    return {"went_well": word(who, "shared"), "audience": "partner", "for_me": word(who, "private")}


async def begins(town: Town) -> None:
    """The first Monday: two workspaces, a program in each, and its first pairs."""
    for handle, name in PEOPLE.items():
        town.playground.add_person(handle, name)
    town.playground.workspace.add_channel("mentoring", ["cleo"], with_bot=True)
    for team_id in (town.team_id, NORTH):
        await town.browser().installs(team_id)
    nora = town.north("nora")
    await nora.types("/mentorship-admin program new North")
    assert await nora.submits() == {}
    await nora.closes(everything=True)
    await nora.types("/mentorship-admin pair @nora @nils")
    assert await nora.submits() == {}
    await nora.closes(everything=True)
    await town.north("nils").types("/checkin")
    assert await town.north("nils").submits({"mood": "Good", **entry("nils")}) == {}
    await town.start_program("Spring")
    for mentor, mentee in PAIRS:
        await town.pair(mentor, mentee)
    for who in ("ana", "ben", "eli", "mia", "pat", "quin", "rae", "sam"):
        await town.person(who).types("/mentorship settings")
        assert await town.person(who).submits({"visits_a_week": "7"}) == {}
        await town.person(who).closes(everything=True)


async def first_week(town: Town) -> None:
    """Entries, a round that both seal, and questions that are answered, skipped, put off and left open."""
    ana, ben, ivy = (town.person(who) for who in ("ana", "ben", "ivy"))
    for who in ("ben", "hal", "gil"):
        await town.check_in(who, met_on="2026-03-02", **entry(who))
    await ana.presses("Read", where="message")
    await ana.closes()
    await ivy.presses("Read", where="message")
    await ivy.closes()
    await edit(town, "ben")
    await promises(town, "quin", word("quin", "shared"), by="2026-03-06")

    await ask(town, "ana")
    for who in ("ana", "ben"):
        await seal(town, who, opinion(who, "opened"))
        await town.person(who).closes()

    await town.move_to(datetime(2026, 3, 5, 10, 30, tzinfo=UTC), step=STEP)
    await ben.presses("Answer", where="message")
    assert await ben.submits({"reflection": word("ben", "private")}) == {}
    await ben.closes(everything=True)
    await town.person("eli").presses("Not this time")
    await put_off(town, "mia", "tomorrow")


async def second_week(town: Town) -> None:
    """The round opens on its day, and is answered."""
    ana, ben = town.person("ana"), town.person("ben")
    await town.move_to(datetime(2026, 3, 9, 10, 30, tzinfo=UTC), step=STEP)
    await ben.presses("Read", where="message")
    await ben.presses("Thank")
    await ben.presses("Ask")
    assert await ben.submits({"text": word("ben", "opened")}) == {}
    await ben.presses("I will try this")
    assert await ben.submits({"text": word("ben", "opened"), "by": "2026-03-17"}) == {}
    await ben.closes(everything=True)
    await town.pass_by(minutes=10)
    await ana.presses("Read", where="message")
    await ana.presses("Answer", where="modal")
    assert await ana.submits({"text": word("ana", "opened")}) == {}
    await ana.closes(everything=True)


async def edit(house: House, who: str) -> None:
    """Change what the partner has read."""
    person = house.person(who)
    await person.opens_home()
    await person.presses("Edit", where="home")
    assert await person.submits({"went_well": word(who, "shared")}) == {}
    await person.closes(everything=True)


async def look_in(house: House, *people: str) -> None:
    """They show a sign of life, so that they are asked as usual."""
    for who in people:
        await house.person(who).opens_home()


async def put_off(house: House, who: str, when: str) -> None:
    await house.person(who).presses("Later", where="message")
    assert await house.person(who).submits({"when": when}) == {}
    await house.person(who).closes(everything=True)


async def a_month_goes_by(town: Town) -> None:
    """A pair ends, one is paused with a round under way, somebody leaves, somebody is away, another round begins."""
    await town.move_to(datetime(2026, 3, 16, 10, 0, tzinfo=UTC), step=STEP)
    await look_in(town, "ana", "ben")
    await mend_and_answer(town)
    await ask(town, "fay")
    await seal(town, "fay", opinion("fay", "sealed"))
    await town.person("fay").closes()
    await write(town, "gil", opinion("gil", "draft"))
    await town.person("gil").closes()
    await town.change_pair("Pause", "fay", "gil")
    await town.change_pair("End", "hal", "ivy")
    await town.move_to(datetime(2026, 3, 23, 10, 0, tzinfo=UTC), step=STEP)
    await look_in(town, "ana", "ben")
    await town.move_to(datetime(2026, 3, 30, 10, 0, tzinfo=UTC), step=STEP)
    await look_in(town, "ana", "ben")
    await plan_ahead(town)
    await ask(town, "dana")
    await seal(town, "dana", opinion("dana", "sealed"))
    await town.person("dana").closes()
    await write(town, "eli", opinion("eli", "draft"))
    await town.person("eli").closes()
    await town.playground.changes("kim", deleted=True)
    await town.person("jon").types("/mentorship away")
    assert await town.person("jon").submits({"first": "2026-03-31", "last": "2026-04-10"}) == {}
    await town.person("jon").closes(everything=True)
    await rest_and_end(town)
    await town.person("lou").types("/mentorship settings")
    assert await town.person("lou").submits({"visits_a_week": "1"}) == {}
    await town.person("lou").closes(everything=True)
    await town.move_to(datetime(2026, 4, 2, 10, 0, tzinfo=UTC), step=STEP)


async def mend_and_answer(town: Town) -> None:
    """Quin says what comes now of a promise that was missed, and Rae says something back."""
    quin, rae = town.person("quin"), town.person("rae")
    await quin.presses("Say what now", where="message")
    said = {"what_now": "smaller", "text": word("quin", "shared"), "will": word("quin", "shared"), "day": "2026-04-10"}
    assert await quin.submits(said) == {}
    await quin.closes(everything=True)
    await town.check_in("sam", **entry("sam"))
    await rae.presses("Read", where="message")
    await rae.presses("replies.say")
    assert await rae.submits({"text": word("rae", "shared")}) == {}
    await rae.closes(everything=True)


async def plan_ahead(town: Town) -> None:
    """Two meet on a day that both know, with a line on its agenda; two others have yet to pick and to answer."""
    ahead = {"times": [], "own_day": date(2026, 4, 8), "own_time": time(14)}
    assert await proposes(town, "quin", **ahead) == {}
    await picks(town, "pat")
    await adds(town, "quin", word("quin", "shared"))
    await town.person("quin").closes(everything=True)
    assert await proposes(town, "rae", **ahead) == {}
    await promises(town, "pat", word("pat", "shared"), by="2026-04-07")
    await promises(town, "quin", word("quin", "private"), by="2026-04-09", seen_by="me")
    await ask_both(town, "sam")
    await answer(town, "sam", word("sam", "sealed"))
    await town.tick()


async def rest_and_end(town: Town) -> None:
    """A break is ahead, and time away; a pair is completed, one paused until a day, and one asked why it is quiet."""
    assert await sets_breaks(town, "2026-05-04 to 2026-05-08 Spring break") == {}
    await town.person("jon").types("/mentorship away")
    assert await town.person("jon").submits({"first": "2026-05-11", "last": "2026-05-15"}) == {}
    await town.person("jon").closes(everything=True)
    for who in ("tom", "uma"):
        await town.check_in(who, **entry(who))
    await ends(town, "tom", "Complete")
    await pauses(town, "val", "2026-04-20")
    await is_asked(town, "xia")


async def last_morning(town: Town) -> None:
    """Questions are open, Slack has troubles, and then the bot is stopped before it has sent what it owes."""
    await town.move_to(datetime(2026, 4, 2, 11, 0, tzinfo=UTC), step=STEP)
    await put_off(town, "eli", "tomorrow")
    await ask(town, "mia")  # Lou's week is full
    troubles = (
        ("ben", Rule("error_after", POST, times=1)),  # it arrives, and the bot cannot know
        ("dana", Rule("error_before", POST, times=1)),  # it does not
    )
    for who, trouble in troubles:
        await town.pass_by(minutes=10)
        town.playground.faults.set(trouble)
        await town.check_in(who, **entry(who))
    await town.pass_by(minutes=10)
    town.playground.faults.set(Rule("error", POST, times=1, error="restricted_action"))
    await town.person("mia").types("hello")
    await town.pass_by(minutes=10)
    town.playground.faults.set()

    rated = {**all_four("4"), "line": word("quin", "sealed"), "audience": "me"}
    await pulse(town, "quin", **rated)  # asked of every pair four weeks after it began
    cleo, ana, sam = town.person("cleo"), town.person("ana"), town.person("sam")
    await sam.types("/checkin")
    await sam.presses("checkins.type", value=word("sam", "draft"), where="modal")
    await sam.closes()
    await ana.types("/checkin")
    assert await ana.submits({"mood": "Great", **entry("ana")}) == {}
    await ana.closes(everything=True)
    await town.start_program("Autumn", digest_channel="mentoring")
    await cleo.types("/mentorship-admin digest Spring")
    await cleo.types("/mentorship-admin pair @nia @oli")
    assert await cleo.submits({"program": "Spring"}) == {}
    await cleo.closes(everything=True)
    await town.person("ivy").types("hello")
    await town.north("nils").types("hello")
    await town.app.services.settle()  # what is done, has its tick
    await town.playground.tells_of_removal(team=NORTH)  # late news: its token works


async def live(town: Town) -> None:
    await begins(town)
    await first_week(town)
    await second_week(town)
    await a_month_goes_by(town)
    await last_morning(town)
