"""Lets people live with the real bot, from one moment at which something is due to the next, and notes what happens."""

import heapq
import itertools
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from bot.jobs.timetable import next_due
from bot.playground.elements import elements_in
from bot.playground.person import Person as Hands
from bot.playground.state import Accepted
from tests.conftest import Clock, House, button_value, open_house
from tests.databases import FOLDER, migrated
from tests.simulation import deeds, reading
from tests.simulation.calendar import DAY, QUARTER, WEEK, Hours, next_quarter
from tests.simulation.history import (
    INVITING,
    About,
    Act,
    Away,
    Did,
    Digest,
    History,
    Look,
    Pair,
    Person,
    Program,
    Thing,
    Visit,
)
from tests.simulation.people import FORTNIGHTLY_PROGRAM, WEEKLY_PROGRAM, ZONES, Character, Couple, Fate, couples

BEGINS = datetime(2026, 10, 5, 8, tzinfo=UTC)  # a Monday; within 27 weeks clocks change twice in most zones
LONGEST_STEP = timedelta(hours=12)
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
AT_ONE_MOMENT = 5  # looks at what is due at the most: what follows from one another is due a second later
LEFT_OUT = {"members.read", "members.ask_slack", "outbox.look", "connection.retry"}
"""Jobs for what does not happen here: no event gets lost, no answer, no connection."""

RUNS_OUT = timedelta(weeks=1)  # from the end of a program to that of the simulation
PAUSES_FOR, EXTENDS_BY, THINKS_AGAIN_AFTER = timedelta(weeks=3), timedelta(days=3), timedelta(hours=7)
BREAK = (11, timedelta(days=11))  # of the weekly program: the week it begins in, and until which day from there

Deed = Callable[[], Awaitable[None]]


async def live(*, seed: int, pairs: int, weeks: int) -> History:
    """So many pairs in so many weeks; the programs end a week before the last."""
    clock = Clock(BEGINS)
    with TemporaryDirectory(prefix="rapport-simulation-", dir=FOLDER) as folder:
        url = f"sqlite:///{folder}/rapport.db"
        await migrated(url)
        async with open_house(clock, url) as house:
            return await Life(house, clock, seed=seed, weeks=weeks).run(list(couples(pairs)))


def next_hour(moment: datetime) -> datetime:
    """At which people do things: together, so that there are few moments to live through, and when nothing is due."""
    return moment.replace(minute=0, second=0, microsecond=0) + HOUR + MINUTE


class Life:
    """What is to happen stands in `_ahead`, soonest first; what has, in `history`."""

    def __init__(self, house: House, clock: Clock, *, seed: int, weeks: int) -> None:
        self.house = house
        self.clock = clock
        self.seed = seed
        self.history = History(BEGINS + weeks * WEEK, {}, [])
        self.last_day = (self.history.until - RUNS_OUT).date() - DAY
        self.characters: dict[str, Character] = {}
        self.chances: dict[str, random.Random] = {}
        self._ahead: list[tuple[datetime, int, Deed]] = []
        self._numbers = itertools.count()
        self._visits: dict[tuple[str, str], Visit] = {}  # by channel and ts
        self._calls = 0
        house.app.timetable.jobs = [each for each in house.app.timetable.jobs if each.name not in LEFT_OUT]
        workspace = house.playground.workspace
        workspace.accepted_listeners.append(self._arrived)

    # -- time -----------------------------------------------------------------------------------------------------

    async def run(self, cast: list[Couple]) -> History:
        await self._begin(cast)
        while self.clock.at < self.history.until:
            due = await self._work()
            moments = [self.clock.at + LONGEST_STEP, self.history.until, due, *(at for at, _, _ in self._ahead[:1])]
            self.clock.at = min(each for each in moments if each)
            while self._ahead and self._ahead[0][0] <= self.clock.at:
                await heapq.heappop(self._ahead)[2]()
        return self.history

    async def _work(self) -> datetime | None:
        """The bot does all that is due by now, also what follows from that. Gives the next moment that it has to do."""
        services, now = self.house.app.services, self.clock.at
        for _ in range(AT_ONE_MOMENT):
            await self.house.tick()
            self._note_updates()
            due = await services.db.read(next_due, services.features, now=now - timedelta(seconds=1))
            if due is None or due > now:
                return due
        return await services.db.read(next_due, services.features, now=now)

    def _at(self, moment: datetime, deed: Deed) -> None:
        heapq.heappush(self._ahead, (max(moment, self.clock.at), next(self._numbers), deed))

    # -- the beginning --------------------------------------------------------------------------------------------

    async def _begin(self, cast: list[Couple]) -> None:
        playground = self.house.playground
        playground.add_person("cora", "Cora Coordinates", tz=ZONES[2], is_admin=True)
        for name, by, rhythm in ((WEEKLY_PROGRAM, "cleo", "weekly"), (FORTNIGHTLY_PROGRAM, "cora", "fortnightly")):
            await self._start_program(name, by, rhythm)
        cleo = self.house.person("cleo").id
        self.history.people[cleo] = Person(cleo, "cleo", [(self.clock.at, Hours("Europe/London"))])
        programs = {
            name: Program(name, zone, self.clock.at.date(), self.last_day, weeks, (cleo,))
            for name, zone, weeks in ((WEEKLY_PROGRAM, "Europe/London", 1), (FORTNIGHTLY_PROGRAM, ZONES[2], 2))
        }
        for number, couple in enumerate(cast):
            for place, (handle, character) in enumerate((couple.mentor, couple.mentee)):
                self._join(handle, character, ZONES[(2 * number + place) % len(ZONES)])
            if couple.program == WEEKLY_PROGRAM:
                await self._pair(couple, programs[couple.program])
            else:
                self._at(BEGINS + 8 * DAY, self._later(self._pair, couple, programs[couple.program]))
        self._at(BEGINS + 3 * WEEK, self._later(self._set_break, programs[WEEKLY_PROGRAM]))

    def _later(self, do: Callable[..., Awaitable[None]], *arguments: Any) -> Deed:
        async def deed() -> None:
            await do(*arguments)

        return deed

    async def _start_program(self, name: str, by: str, rhythm: str) -> None:
        coordinator = self.house.person(by)
        await coordinator.types(f"/mentorship-admin program new {name}")
        values = {"ends_on": self.last_day, "rhythm": rhythm, "coordinators": ["cleo", "cora"]}
        assert await coordinator.submits(values) == {}
        await coordinator.closes(everything=True)

    def _join(self, handle: str, character: Character, zone: str) -> None:
        playground = self.house.playground
        try:
            member = playground.workspace.member(handle)
        except LookupError:
            member = playground.add_person(handle, f"{handle.title()}, {character.name}", tz=zone).member
        if member.id not in self.characters:
            self.characters[member.id] = character
            self.chances[member.id] = random.Random(f"{self.seed}:{handle}")
            usual = Hours(member.tz)
            self.history.people[member.id] = Person(member.id, f"{handle} ({character.name})", [(BEGINS, usual)])

    async def _pair(self, couple: Couple, program: Program) -> None:
        cleo = self.house.person("cleo")
        mentor, mentee = (self.house.person(handle) for handle, _ in (couple.mentor, couple.mentee))
        await cleo.types(f"/mentorship-admin pair @{mentor.member.handle} @{mentee.member.handle}")
        assert await cleo.submits({"program": program.name}) == {}
        await cleo.closes(everything=True)
        now = self.clock.at
        is_new = [not self.history.pairs_of(each.id) for each in (mentor, mentee)]
        pair = Pair(mentor.id, mentee.id, program, now, now.astimezone(UTC).date())
        self.history.pairs.append(pair)
        for person, first_pair in zip((mentor, mentee), is_new, strict=True):
            if first_pair:
                await self._settle_in(person)
        if couple.pauses_in:
            week, weeks = couple.pauses_in
            self._at(BEGINS + week * WEEK + DAY, self._later(self._pause, pair))
            self._at(BEGINS + (week + weeks) * WEEK, self._later(self._resume, pair))
        if couple.ends_in:
            self._at(BEGINS + couple.ends_in * WEEK + 2 * DAY, self._later(self._end, pair))

        for fate, week in couple.fates:
            begins = BEGINS if week >= 0 else datetime.combine(self.last_day, time(8), tzinfo=UTC)
            self._at(begins + week * WEEK + DAY + 3 * HOUR, self._later(self._befalls, pair, fate))

    async def _settle_in(self, person: Hands) -> None:
        """All that will befall somebody by their character."""
        character, at = self.characters[person.id], self.clock.at
        if character.has_settings and character.settles_after:
            self._at(next_quarter(at + character.settles_after * DAY), self._later(self._set_up, person))
        elif character.has_settings:
            await self._set_up(person)
        for week, days, back_after in character.away:
            self._at(BEGINS + week * WEEK, self._later(self._go_away, person, days, back_after))
        if character.plans:
            self._at(BEGINS + 2 * WEEK, self._later(self._plan_ahead, person))
        if character.leaves_in:
            self._at(BEGINS + character.leaves_in * WEEK, self._later(self._leave, person))
        if character.looks_at_home:
            self._at(self._morning_after(person, at), self._later(self._look_at_home, person))
        if character.own_accord:
            self._at(at + 4 * WEEK, self._later(self._check_in_some_day, person))
        if character.promises:
            self._at(at + WEEK, self._later(self._promise_some_day, person))
        if character.proposes:
            self._at(at + WEEK, self._later(self._propose_some_day, person))

    # -- what coordinators do -------------------------------------------------------------------------------------

    async def _change_pair(self, pair: Pair, label: str, described: str) -> None:
        cleo = self.house.person("cleo")
        await cleo.types("/mentorship-admin")
        listed = button_value(cleo.modal, f"Pairs of {pair.program.name}")
        await cleo.presses("Pairs", value=listed)
        who = " and ".join(self.house.person(each).member.real_name for each in pair.both)
        await cleo.presses(label, value=button_value(cleo.modal, f"{described} {who}"))
        await cleo.closes(everything=True)

    async def _pause(self, pair: Pair) -> None:
        await self._change_pair(pair, "Pause", "Pause")
        pair.pauses.append((self.clock.at, None))

    async def _resume(self, pair: Pair) -> None:
        await self._change_pair(pair, "Go on", "Go on:")
        pair.pauses[-1] = (pair.pauses[-1][0], self.clock.at)

    async def _end(self, pair: Pair) -> None:
        await self._change_pair(pair, "End pair", "End the pair")
        pair.ended_at = self.clock.at

    async def _set_break(self, program: Program) -> None:
        week, until = BREAK
        first_day = (BEGINS + week * WEEK).date()
        days = Away(self.clock.at, first_day, first_day + until, is_break=True)
        if days.last >= self.last_day:
            return
        await deeds.set_breaks(self.house.person("cleo"), program.name, days)
        program.breaks.append(days)
        for who in {who for pair in self.history.pairs if pair.program is program for who in pair.both}:
            self.history.people[who].away.append(days)

    async def _leave(self, person: Hands) -> None:
        await self.house.playground.changes(person.id, deleted=True)
        self.history.people[person.id].left_at = self.clock.at

    # -- what the two do about their pair ---------------------------------------------------------------------------

    async def _befalls(self, pair: Pair, fate: Fate) -> None:
        mentor, mentee = (self.house.person(each) for each in pair.both)
        if fate is Fate.PAUSE:
            until = self.clock.at.date() + PAUSES_FOR
            await deeds.pause_until(mentee, until)
            zones = [each.hours[-1][1].zone for each in map(self.history.people.__getitem__, pair.both)]
            begun = [datetime.combine(until, time(), tzinfo=ZoneInfo(zone)) for zone in zones]
            pair.pauses.append((self.clock.at, max(begun).astimezone(UTC)))
        elif fate is Fate.EXTEND:
            pair.own_last_day = self.last_day + EXTENDS_BY
            await deeds.extend_until(mentee, pair.own_last_day)
            pair.extended.append((self.clock.at, mentee.id))
        elif fate is Fate.COMPLETE:
            await deeds.complete(mentee)
            pair.ended_at, pair.final_at = self.clock.at, self.clock.at + DAY
        elif fate is Fate.LEAVE:
            await deeds.leave_pair(mentor)
            pair.ended_at, pair.final_at = self.clock.at, self.clock.at + DAY
            self._did(mentor, Did.OTHER)
            return
        elif fate is Fate.LEAVE_AND_TAKE_BACK:
            await deeds.leave_pair(mentee)
            pair.ended_at = self.clock.at
            self._at(self.clock.at + THINKS_AGAIN_AFTER, self._later(self._take_end_back, pair, self.clock.at))
        elif fate is Fate.GO_ON:
            await deeds.wish_to_go_on(mentee)
            pair.goes_on[mentee.id] = self.clock.at
            self._at(self.clock.at + 2 * DAY, self._later(self._wish_as_well, pair, mentor))
        self._did(mentee, Did.OTHER)

    async def _take_end_back(self, pair: Pair, ended_at: datetime) -> None:
        mentee = self.house.person(pair.mentee)
        await deeds.take_back(mentee)
        pair.ended_at = None
        pair.taken_back.append((ended_at, self.clock.at))
        self._did(mentee, Did.OTHER)

    async def _wish_as_well(self, pair: Pair, person: Hands) -> None:
        await deeds.wish_to_go_on(person)
        pair.goes_on[person.id] = self.clock.at
        self._did(person, Did.OTHER)

    # -- what people do by themselves -----------------------------------------------------------------------------

    def _is_here(self, person: Hands) -> bool:
        """Whether somebody does anything at all these days."""
        known, silent = self.history.people[person.id], self.characters[person.id].silent
        week = (self.clock.at - BEGINS) // WEEK
        return known.left_at is None and not (silent and silent[0] <= week < silent[1])

    def _did(self, person: Hands, did: Did, thing: Thing | None = None, **more: Any) -> None:
        about = thing or Thing(About.UNKNOWN)
        act = Act(self.clock.at, person.id, did, about.id, about.about, about.is_checkin)
        self.history.acts.append(replace(act, **more))

    async def _set_up(self, person: Hands) -> None:
        chosen = self.characters[person.id].hours(person.member.tz)
        await person.types("/mentorship settings")
        values = {
            "work_start": chosen.start,
            "work_end": chosen.end,
            "work_days": list(chosen.days),
            "visit_days": list(chosen.visit_days),
            "visits_a_week": str(chosen.visits),
            "visit_time": self.characters[person.id].at,
        }
        assert await person.submits(values) == {}
        await person.closes()
        self.history.people[person.id].hours.append((self.clock.at, chosen))
        self._did(person, Did.OTHER)

    async def _go_away(self, person: Hands, days: int, back_after: int | None) -> None:
        first = self.history.people[person.id].day(self.clock.at) + 2 * DAY
        away = Away(self.clock.at, first, first + (days - 1) * DAY)
        await self._say_away(person, away.first, away.last)
        self.history.people[person.id].away.append(away)
        if back_after:
            self._at(self.clock.at + (2 + back_after) * DAY + 4 * QUARTER, self._later(self._come_back, person))

    async def _plan_ahead(self, person: Hands) -> None:
        """Several times away, long before."""
        for week, days in self.characters[person.id].plans:
            first = (BEGINS + week * WEEK + DAY).date()
            if first < self.last_day:
                away = Away(self.clock.at, first, first + (days - 1) * DAY)
                await self._say_away(person, away.first, away.last)
                self.history.people[person.id].away.append(away)

    async def _come_back(self, person: Hands) -> None:
        """Before they had said: from this moment on they are there."""
        known = self.history.people[person.id]
        today = known.day(self.clock.at)
        await deeds.be_back(person)
        self._did(person, Did.OTHER)
        known.away[:] = [
            replace(each, until=self.clock.at) if each.first <= today <= each.last and not each.is_break else each
            for each in known.away
        ]

    async def _say_away(self, person: Hands, first: date | None, last: date | None) -> None:
        await person.types("/mentorship away")
        assert await person.submits({"first": first, "last": last}) == {}
        await person.closes()
        self._did(person, Did.OTHER)

    def _morning_after(self, person: Hands, at: datetime) -> datetime:
        hours = self.history.people[person.id].hours_at(at)
        return hours.moment(hours.day(at) + DAY, hours.start) + QUARTER

    async def _look_at_home(self, person: Hands) -> None:
        if self._is_here(person):
            await person.opens_home()
            self._did(person, Did.OTHER)
            home = person.home
            assert home
            for _, button in list(elements_in(home["blocks"])):
                if button.get("action_id") == reading.READ and button.get("style") == "primary":
                    await person.presses(reading.READ, value=button["value"], where="home")
                    await person.closes(everything=True)
                    self._did(person, Did.READ, id=button["value"])
        self._at(self._morning_after(person, self.clock.at), self._later(self._look_at_home, person))

    async def _check_in_some_day(self, person: Hands) -> None:
        """Of one's own accord, somewhen."""
        character, chance = self.characters[person.id], self.chances[person.id]
        days = chance.uniform(0.3, 1.7) * 7 / character.own_accord
        self._at(next_hour(self.clock.at + days * DAY), self._later(self._check_in_some_day, person))
        living = [each for each in self.history.pairs_of(person.id) if not each.ended_at]
        if not self._is_here(person) or len(living) != 1 or self.clock.at.date() > self.last_day:
            return
        partner = living[0].partner_of(person.id)
        await person.types("/checkin")
        await self._write(person, partner, Thing(About.QUESTION, about=partner, is_checkin=True))

    def _living(self, person: Hands) -> Pair | None:
        """The one pair in which somebody does something by themselves; none if they do nothing these days."""
        living = [each for each in self.history.pairs_of(person.id) if not each.ended_at]
        if not self._is_here(person) or len(living) != 1 or self.clock.at.date() > self.last_day:
            return None
        return None if living[0].is_paused(self.clock.at) else living[0]

    def _again(self, person: Hands, a_week: float, deed: Callable[[Hands], Awaitable[None]]) -> None:
        days = self.chances[person.id].uniform(0.3, 1.7) * 7 / a_week
        self._at(next_hour(self.clock.at + days * DAY), self._later(deed, person))

    async def _promise_some_day(self, person: Hands) -> None:
        self._again(person, self.characters[person.id].promises, self._promise_some_day)
        pair = self._living(person)
        if pair is None:
            return
        due_on = self._working_day_from(person, self._today(person) + self.chances[person.id].randint(1, 12) * DAY)
        await person.types("/promise Read what was sent")
        assert await person.submits({"day": due_on}) == {}
        id = self._button_value(person, reading.KEEP)
        await person.closes(everything=True)
        self._did(person, Did.PROMISED, id=id, about=pair.partner_of(person.id), due_on=due_on)

    def _working_day_from(self, person: Hands, day: date) -> date:
        hours = self.history.people[person.id].hours_at(self.clock.at)
        while not hours.works_on(day):
            day += DAY
        return day

    def _button_value(self, person: Hands, action_id: str) -> str:
        modal = person.modal
        assert modal
        return next(str(each["value"]) for _, each in elements_in(modal["blocks"]) if each["action_id"] == action_id)

    async def _propose_some_day(self, person: Hands) -> None:
        """Their next meeting, unless one is planned, or times are proposed already."""
        self._again(person, self.characters[person.id].proposes, self._propose_some_day)
        pair = self._living(person)
        if pair is None or pair.mentee != person.id or self.history.people[pair.mentor].left_at:
            return
        await person.types("/meet")
        modal = person.modal
        assert modal
        if modal["callback_id"] != reading.PROPOSE:
            await person.closes(everything=True)
            self._did(person, Did.OTHER)
            return
        if await person.submits() != {}:  # their hours never meet: nothing is ticked that could be sent
            await person.closes(everything=True)
            self._did(person, Did.OTHER)
            return
        id = self._button_value(person, reading.TAKE_BACK)
        await person.closes(everything=True)
        self._did(person, Did.PROPOSED, id=id, about=pair.mentor)

    def _also_answered(self, person: Hands, thing: Thing) -> list[Thing]:
        """A check-in answers whatever check-in about the pair is still open before their eyes."""
        self._note_updates()
        shown = [each.looks[-1] for each in self._visits.values() if each.to == person.id]
        found = {each.id: each for look in shown for each in look.things if reading.ANSWER in each.buttons}
        return [
            each
            for each in found.values()
            if thing.is_checkin and each.is_checkin and each.about == thing.about and each.id != thing.id
        ]

    def _have_answered(self, person: Hands, things: list[Thing], met_on: date | None = None) -> None:
        for thing in things:
            self._did(person, Did.ANSWERED, thing, met_on=met_on)

    # -- messages -------------------------------------------------------------------------------------------------

    def _arrived(self, accepted: Accepted) -> None:
        if accepted.user is None:
            return
        workspace = self.house.playground.workspace
        text = workspace.conversations[accepted.channel].messages[accepted.ts].text
        if program := reading.digest_of(text):
            self.history.digests.append(Digest(accepted.user, self.clock.at, program, text))
            return
        visit = Visit(accepted.user, [Look(self.clock.at, reading.things_in(accepted.blocks))])
        self._visits[accepted.channel, accepted.ts] = visit
        self.history.visits.append(visit)
        person = self.house.person(accepted.user)
        if accepted.user in self.characters and self._is_here(person):
            least, most = self.characters[accepted.user].delay
            after = timedelta(hours=self.chances[accepted.user].uniform(least, most))
            react = self._later(self._react, person, accepted.channel, accepted.ts)
            self._at(next_hour(self.clock.at + after) if after else self.clock.at + MINUTE, react)

    def _note_updates(self) -> None:
        workspace = self.house.playground.workspace
        for call in workspace.calls[self._calls :]:
            if call.method == "chat.update":
                visit = self._visits.get((call.params["channel"], call.params["ts"]))
                if visit:
                    visit.looks.append(Look(call.at, reading.things_in(call.params["blocks"])))
        self._calls = len(workspace.calls)

    async def _react(self, person: Hands, channel: str, ts: str) -> None:
        """Somebody looks at a message, and does something about each of its lines, or nothing."""
        if not self._is_here(person):
            return
        character, chance = self.characters[person.id], self.chances[person.id]
        for thing in self._things(channel, ts):
            if thing not in self._things(channel, ts):
                continue  # what they have just done has settled this, too
            if reading.SKIP in thing.buttons:
                await self._answer_or_not(person, ts, thing)
            elif reading.READ in thing.buttons and chance.random() < character.reads:
                await person.presses(reading.READ, value=thing.id, where=ts)
                await person.closes(everything=True)
                self._did(person, Did.READ, thing)
            elif thing.kind is About.ROUND and reading.ROUND in thing.buttons and chance.random() < character.seals:
                await self._seal(person, ts, thing)
            elif thing.kind is About.PULSE and chance.random() < character.seals:
                await self._feel(person, ts, thing)
            elif thing.kind is About.THANKS and chance.random() < character.seals:
                await self._thank(person, ts, thing)
            elif thing.kind is About.OPENED and chance.random() < character.reads:
                await person.presses(reading.ROUND, value=thing.id, where=ts)
                await person.closes(everything=True)
                self._did(person, Did.OTHER, thing)
            elif thing.kind in INVITING and chance.random() < character.skips:
                await person.presses(reading.NOT_NOW, value=thing.id, where=ts)
                self._did(person, Did.SET_ASIDE, thing)
            elif thing.kind is About.PROMISE_DUE and reading.KEEP in thing.buttons:
                await self._keep_or_not(person, ts, thing)
            elif reading.PICK in thing.buttons and chance.random() < character.picks:
                await self._pick(person, channel, ts, thing)
            elif (
                thing.kind is About.AGENDA
                and reading.NO_AGENDA in thing.buttons
                and chance.random() < character.answers
            ):
                await self._share_agenda(person, ts, thing)
            elif thing.kind is About.HOW_IS_IT and chance.random() < character.answers:
                await person.presses(chance.choice((reading.WE_MET, reading.GIVE_TIME)), value=thing.id, where=ts)
                await person.closes(everything=True)
                self._did(person, Did.OTHER, thing)
            elif thing.kind is About.EASING and chance.random() < character.answers:
                await person.presses(reading.GO_ON, where=ts)
                self._did(person, Did.OTHER, thing)
            await self.house.app.services.settle()

    async def _keep_or_not(self, person: Hands, ts: str, thing: Thing) -> None:
        character, chance = self.characters[person.id], self.chances[person.id]
        dice = chance.random()
        if dice < character.keeps:
            await person.presses(reading.KEEP, value=thing.id, where=ts)
            self._did(person, Did.KEPT, thing)
        elif dice < character.keeps + 0.15 and reading.NOT_YET in thing.buttons:
            await person.presses(reading.NOT_YET, value=thing.id, where=ts)
            self._did(person, Did.NOT_YET, thing)
        elif dice < character.keeps + 0.3 and reading.MOVE in thing.buttons:
            due_on = self._working_day_from(person, self._today(person) + 3 * DAY)
            await person.presses(reading.MOVE, value=thing.id, where=ts)
            moved = await person.submits({"day": due_on}) == {}  # its day may be over by now
            self._did(person, Did.MOVED if moved else Did.OTHER, thing, due_on=due_on if moved else None)
        if person.modal:
            await person.closes(everything=True)

    async def _share_agenda(self, person: Hands, ts: str, thing: Thing) -> None:
        await person.presses(reading.OPEN_AGENDA, where=ts)
        modal = person.modal
        assert modal
        ahead = any(each["action_id"] == reading.SHARE_AGENDA for _, each in elements_in(modal["blocks"]))
        if ahead:
            await person.presses(reading.SHARE_AGENDA, where="modal")
        await person.closes(everything=True)
        self._did(person, Did.SHARED_AGENDA if ahead else Did.OTHER, thing)

    async def _pick(self, person: Hands, channel: str, ts: str, thing: Thing) -> None:
        picks = [each for _, each in elements_in(self._blocks(channel, ts)) if each["action_id"] == reading.PICK]
        first = next(str(each["value"]) for each in picks if str(each["value"]).partition(":")[0] == thing.id)
        await person.presses(reading.PICK, value=first, where=ts)
        await self.house.app.services.settle()
        modal = person.modal
        assert modal
        lasts = reading.lasts_in(modal["blocks"])
        await person.closes(everything=True)
        if lasts is None:  # it has gone by, or comes so soon that the other would not hear of it
            self._did(person, Did.OTHER)
            return
        begins, ends = lasts
        self._did(person, Did.AGREED, thing, begins=begins, ends=ends)

    def _things(self, channel: str, ts: str) -> list[Thing]:
        return reading.things_in(self._blocks(channel, ts))

    def _blocks(self, channel: str, ts: str) -> Any:
        return self.house.playground.workspace.conversations[channel].messages[ts].blocks

    async def _answer_or_not(self, person: Hands, ts: str, thing: Thing) -> None:
        character, chance = self.characters[person.id], self.chances[person.id]
        dice = chance.random()
        if dice < character.answers:
            moods = sorted(each for each in thing.buttons if each.startswith("checkins."))
            if moods and chance.random() < character.one_press:
                also = self._also_answered(person, thing)
                await person.presses(chance.choice(moods), value=thing.id, where=ts)
                await person.closes(everything=True)
                self._have_answered(person, [thing, *also])
            else:
                await person.presses(reading.ANSWER, value=thing.id, where=ts)
                await self._write(person, thing.about, thing)
        elif dice < character.answers + character.skips:
            await person.presses(reading.SKIP, value=thing.id, where=ts)
            self._did(person, Did.SKIPPED, thing)
            if chance.random() < character.undoes:
                await self.house.app.services.settle()
                await person.presses(reading.UNDO, value=thing.id, where=ts)
                self._did(person, Did.UNDID, thing)
        elif dice < character.answers + character.skips + character.puts_off:
            await self._put_off(person, ts, thing)

    async def _put_off(self, person: Hands, ts: str, thing: Thing) -> None:
        chance = self.chances[person.id]
        await person.presses(reading.LATER, value=thing.id, where=ts)
        modal = person.modal
        assert modal
        choices = [option["value"] for _, each in elements_in(modal["blocks"]) for option in each.get("options", ())]
        if not choices:  # it is too late for that
            await person.closes(everything=True)
            self._did(person, Did.OTHER)
            return
        assert await person.submits({"when": chance.choice(choices)}) == {}
        await person.closes(everything=True)
        self._did(person, Did.PUT_OFF, thing)

    async def _write(self, person: Hands, partner: str, thing: Thing) -> None:
        """Fill in the form that is open and send it; share it or not."""
        character, chance = self.characters[person.id], self.chances[person.id]
        modal = person.modal
        assert modal
        fields = {block["block_id"] for block in modal["blocks"] if block["type"] == "input"}
        shares, met_on = chance.random() < character.shares, None
        field = "went_well" if "mood" in fields else "reflection"
        values: dict[str, Any] = {field: "Something worth saying", "audience": "partner" if shares else "me"}
        if "mood" in fields:
            values["mood"] = "good"
            if chance.random() < character.met:
                met_on, values["met"] = self._today(person), "today"
        also = self._also_answered(person, thing)
        assert await person.submits(values) == {}
        await self.house.app.services.settle()
        entry = self._entry_shown(person)
        await person.closes(everything=True)
        self._have_answered(person, [thing, *also], met_on)
        if shares:
            self._did(person, Did.SHARED, Thing(About.WORDS, entry, partner))
            if chance.random() < character.takes_back:
                self._at(
                    next_hour(self.clock.at + chance.randint(1, 50) * HOUR),
                    self._later(self._take_back, person, entry, partner),
                )
            elif chance.random() < character.edits:
                self._at(
                    next_hour(self.clock.at + chance.randint(1, 50) * HOUR),
                    self._later(self._say_more, person, entry, partner),
                )

    def _today(self, person: Hands) -> date:
        return self.history.people[person.id].hours_at(self.clock.at).date_shown(self.clock.at)

    def _entry_shown(self, person: Hands) -> str:
        modal = person.modal
        assert modal
        return next(str(each["value"]) for _, each in elements_in(modal["blocks"]) if each["action_id"] == reading.EDIT)

    async def _take_back(self, person: Hands, entry: str, partner: str) -> None:
        await self._edit(person, entry, partner, Did.TOOK_BACK)

    async def _say_more(self, person: Hands, entry: str, partner: str) -> None:
        await self._edit(person, entry, partner, Did.SHARED_MORE)

    async def _edit(self, person: Hands, entry: str, partner: str, did: Did) -> None:
        if not self._is_here(person):
            return
        home = await person.opens_home()
        self._did(person, Did.OTHER)
        assert home
        if not any(
            each.get("action_id") == reading.EDIT and each["value"] == entry for _, each in elements_in(home["blocks"])
        ):
            return  # it is further down by now
        await person.presses(reading.EDIT, value=entry, where="home")
        modal = person.modal
        assert modal
        fields = {block["block_id"] for block in modal["blocks"] if block["type"] == "input"}
        if did is Did.TOOK_BACK:
            values = {"audience": "me"}
        elif "hard" in fields:
            values = {"hard": "And this, too", "audience": "partner"}
        else:
            await person.closes(everything=True)
            return
        assert await person.submits(values) == {}
        await person.closes(everything=True)
        self._did(person, did, Thing(About.WORDS, entry, partner))

    async def _thank(self, person: Hands, ts: str, thing: Thing) -> None:
        """Seal a few words for the last day of a pair."""
        await person.presses(reading.THANKS, value=thing.id, where=ts)
        if person.modal and person.modal.get("submit"):
            assert await person.submits({"thanks": "Your time"}) == {}
            self._did(person, Did.SEALED_THANKS, thing)
        await person.closes(everything=True)

    async def _feel(self, person: Hands, ts: str, thing: Thing) -> None:
        """Seal a pulse: whatever it asks, with the same answer."""
        await person.presses(reading.PULSE, value=thing.id, where=ts)
        modal, choice = person.modal, self.chances[person.id].choice("12345")
        assert modal
        inputs = [block for block in modal["blocks"] if block["type"] == "input"]
        typed = [each["block_id"] for each in inputs if each["element"]["type"] == "plain_text_input"]
        chosen = [each["block_id"] for each in inputs if each["block_id"] not in (*typed, "audience")]
        if inputs:
            assert await person.submits({**dict.fromkeys(chosen, choice), **dict.fromkeys(typed, "A line")}) == {}
            self._did(person, Did.SEALED_PULSE, thing)
        await self.house.app.services.settle()
        await person.closes(everything=True)

    async def _seal(self, person: Hands, ts: str, thing: Thing) -> None:
        await person.presses(reading.ROUND, value=thing.id, where=ts)
        modal = person.modal
        assert modal
        fields = [block["block_id"] for block in modal["blocks"] if block["type"] == "input"]
        if fields:
            assert await person.submits(dict.fromkeys(fields, "Something that took time to write")) == {}
            assert await person.submits() == {}
            self._did(person, Did.SEALED, thing)
        await self.house.app.services.settle()
        await person.closes(everything=True)
