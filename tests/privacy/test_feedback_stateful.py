"""Whatever the two do, in whatever order: before the opening neither can tell what the other has done.

Every step is taken in three copies of the workspace: as it is, and twice more with one of the two doing nothing about
feedback. What a person sees must be the same whether their partner writes, seals, withdraws, or was never there.
`RAPPORT_LONG=100` takes a hundred walks, each longer and other ones every time.
"""

import asyncio
import json
import logging
import os
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any, ClassVar

import pytest
import structlog
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from bot.domain.envelopes import EnvelopeState
from tests.conftest import MONDAY, Clock
from tests.privacy.feedback_worlds import FIELDS, PARTNER, Rows, World, make_template

LONG = int(os.environ.get("RAPPORT_LONG", "0"))
WALKS = settings(
    max_examples=LONG or 7,
    stateful_step_count=40 if LONG else 12,
    deadline=None,
    derandomize=not LONG,
    phases=(Phase.generate,),  # a walk is short enough to read as it is; making it shorter takes minutes
    suppress_health_check=list(HealthCheck),
)

MEMORY = "/dev/shm" if os.path.isdir("/dev/shm") else None  # nothing here has to survive a power failure

people = st.sampled_from(sorted(PARTNER))
SPANS = (timedelta(hours=1), timedelta(hours=7), timedelta(days=1), timedelta(days=3), timedelta(days=8))
LIFE = ("away", "away", "back", "Pause", "Resume", "Resume", "leaves", "returns", "returns", "deletes", "End")
DEEDS = (
    *("open", "press write", "type", "type", "write", "write", "send too little", "send too much"),
    *("seal", "seal", "seal", "write and seal", "write and seal", "Keep writing", "Change", "Take it back"),
    *("Take it back", "Delete what I wrote", "close", "again", "again", "old form"),
)


class Rounds(RuleBasedStateMachine):
    """Feedback between Ana and Ben in the real world, and in the two where one of them does nothing."""

    template: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory(prefix="rapport-", dir=MEMORY)
        self.clock = Clock(MONDAY)
        folder = Path(self.folder.name)
        self.real = World(folder, self.template, "real", self.clock)
        self.without = {who: World(folder, self.template, f"without-{who}", self.clock, who) for who in PARTNER}
        self.markers: dict[str, list[str]] = {"ana": [], "ben": []}
        self.readable: dict[str, set[str]] = {"ana": set(), "ben": set()}
        self.rows = Rows()
        self.calls = 0
        self.steps = 0
        self.logs: list[Any] = []
        self.handler = Heard(self.logs)
        logging.getLogger().addHandler(self.handler)
        structlog.configure(processors=[self.note])
        for world in self.worlds:
            self.run(world.open())

    def note(self, _logger: object, _name: str, event: Any) -> Any:
        self.logs.append(dict(event))
        raise structlog.DropEvent

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    @property
    def worlds(self) -> list[World]:
        return [self.real, *self.without.values()]

    def teardown(self) -> None:
        try:
            self.coordinator_looks()
            self.check_words()
        finally:
            logging.getLogger().removeHandler(self.handler)
            structlog.reset_defaults()
            for world in self.worlds:
                self.run(world.close())
            self.runner.close()
            self.folder.cleanup()

    # -- what happens to both alike ---------------------------------------------------------------------------------

    @initialize(who=people, visits=st.integers(1, 3))
    def begin(self, who: str, visits: int) -> None:
        for world in self.worlds:
            self.run(world.set_visits(who, visits))
        self.ask(who, False)

    @rule(who=people, twice=st.booleans())
    @precondition(lambda self: self.rows.state != EnvelopeState.COLLECTING)
    def ask(self, who: str, twice: bool) -> None:
        if self.real.house.person(who).member.deleted:
            return
        answers = {self.run(world.ask(who, twice=twice)) for world in self.worlds}
        assert len(answers) == 1, answers
        self.everywhere("tick")
        self.check()

    @rule(span=st.sampled_from(SPANS))
    def time_passes(self, span: timedelta) -> None:
        """With the bot at work at each moment at which something is due in any of the worlds."""
        until = self.clock.at + span
        while self.clock.at < until:
            due = [self.run(world.next_due()) for world in self.worlds]
            self.clock.at = min([until, *(each for each in due if each)])
            self.everywhere("tick")
            self.check_moment()
        self.check()

    @rule(what=st.sampled_from(LIFE), who=people, starts=st.integers(0, 12), days=st.integers(0, 9))
    def life_goes_on(self, what: str, who: str, starts: int, days: int) -> None:
        if what == "away":
            first = self.clock.at + timedelta(days=starts)
            self.everywhere("set_away", who, (first, first + timedelta(days=days)))
        elif what == "back":
            self.everywhere("set_away", who, None)
        elif what in ("leaves", "returns"):
            for world in self.worlds:
                self.run(world.house.playground.changes(who, deleted=what == "leaves"))
        elif what == "deletes":
            if not self.real.house.person(who).member.deleted:
                self.everywhere("delete_all", who)
                self.check(who, what)
            return
        else:
            self.everywhere("change_pair", what)
        self.check()

    def everywhere(self, what: str, *arguments: Any) -> None:
        for world in self.worlds:
            self.run(getattr(world, what)(*arguments))

    # -- what one of them does --------------------------------------------------------------------------------------

    def do(self, who: str, deed: str, words: dict[str, str] | None = None, *, twice: bool = False) -> None:
        if self.real.house.person(who).member.deleted:
            return  # has no Slack any more
        worlds = [world for world in self.worlds if world.idle != who]
        came_of_it = {self.run(world.act(who, deed, words or {}, twice=twice)) for world in worlds}
        assert len(came_of_it) == 1, f"{who} can tell from what came of {deed}: {came_of_it}"
        self.check(who, deed, words, next(iter(came_of_it)))

    def words(self, who: str, *fields: str) -> dict[str, str]:
        words = {}
        for field in fields:
            self.markers[who].append(f"{who}-secret-{len(self.markers[who])}.")
            words[field] = self.markers[who][-1]
        return words

    @rule(deed=st.sampled_from(DEEDS), twice=st.booleans(), field=st.sampled_from(FIELDS))
    def ana_does(self, deed: str, twice: bool, field: str) -> None:
        self.step("ana", deed, twice, field)

    @rule(deed=st.sampled_from(DEEDS), twice=st.booleans(), field=st.sampled_from(FIELDS))
    def ben_does(self, deed: str, twice: bool, field: str) -> None:
        self.step("ben", deed, twice, field)

    @rule(who=people, deed=st.sampled_from(DEEDS), twice=st.booleans(), field=st.sampled_from(FIELDS))
    def one_writes_and_then_does(self, who: str, deed: str, twice: bool, field: str) -> None:
        self.step(who, "write", False, field)
        self.step(who, deed, twice, field)

    @rule(who=people, away=people, seals=st.booleans(), days=st.sampled_from((5, 8, 13)))
    def one_seals_and_days_pass(self, who: str, away: str, seals: bool, days: int) -> None:
        """Where the clocks of the round could tell: a reminder, the end of the window, what time away changes."""
        self.step(who, "write and seal" if seals else "write", False, FIELDS[0])
        if seals and who != away:
            self.life_goes_on("away", away, days + 1, 4)
        self.time_passes(timedelta(days=days))
        self.time_passes(timedelta(days=5))

    def step(self, who: str, deed: str, twice: bool, field: str) -> None:
        match deed:
            case "type":
                self.do(who, "type", self.words(who, field))
            case "write" | "write and seal":
                self.do(who, "open")
                self.do(who, "send", self.words(who, *FIELDS), twice=twice)
                if deed == "write and seal":
                    self.do(who, "seal")
            case "send too little" | "send too much":
                text = ("." if twice else "  ") if deed == "send too little" else "x" * 3001
                self.do(who, "send", {**self.words(who, *FIELDS), field: text})
            case "Take it back" | "Change":
                if twice:
                    self.do(who, "open")
                self.do(who, deed, twice=twice)
            case "old form":
                self.do(who, deed, self.real.words_of_old_form(who))
            case _:
                self.do(who, deed, twice=twice)

    # -- what must hold ---------------------------------------------------------------------------------------------

    def check(
        self, who: str | None = None, deed: str = "", words: dict[str, str] | None = None, came_of_it: str = ""
    ) -> None:
        self.steps += 1
        before, self.rows = self.rows, self.run(self.real.rows())
        if self.rows.state == EnvelopeState.COLLECTING:
            for world in self.without.values():
                assert (self.rows.state, self.rows.moments, None) == self.run(world.clock_of_round())
        elif self.rows.state == EnvelopeState.OPENED and before.state == EnvelopeState.COLLECTING:
            assert not deed, "time alone opens it"
        self.check_rows(before, who, deed, words or {}, came_of_it)
        self.check_openings()
        if self.rows.state == EnvelopeState.OPENED and self.without:
            for world in self.without.values():
                self.run(world.close())
            self.without = {}
        here = [each for each in PARTNER if each != who and not self.real.house.person(each).member.deleted]
        seen = {each: self.run(self.real.looks(each, command=self.steps % 2 == 0)) for each in here}
        for each, shown in seen.items():
            own = self.rows.texts.get(each, {})
            if self.steps % 2 or self.rows.state == EnvelopeState.COLLECTING:
                assert all(text in shown["words"] for text in own.values()), f"{each} has lost {own}"
            self.require_no_words_of(PARTNER[each], shown["words"])
        self.check_words()
        for idle, world in self.without.items():
            other = PARTNER[idle]
            if other in seen:
                assert seen[other] == self.run(world.looks(other, command=self.steps % 2 == 0)), f"after {deed}"
            assert self.real.sees(other) == world.sees(other), f"{other} can tell that {idle} has done something"

    def check_rows(self, before: Rows, who: str | None, deed: str, sent: dict[str, str], came_of_it: str) -> None:
        """Only its author changes a side, and words are never lost on their way."""
        if before.round_id != self.rows.round_id:
            return
        if who and deed == "deletes":
            other = PARTNER[who]
            assert not self.rows.texts[who] and self.rows.state == before.state
            assert self.rows.sides[who] == (before.sides[who] if before.state != EnvelopeState.COLLECTING else "empty")
            assert (self.rows.texts[other], self.rows.sides[other]) == (before.texts[other], before.sides[other])
            return
        if before.state != EnvelopeState.COLLECTING:
            assert self.rows == before, "what has opened or ended stays as it is"
            return
        for author, now in self.rows.texts.items():
            was, side, side_was = before.texts[author], self.rows.sides[author], before.sides[author]
            changed = now != was or side != side_was
            if author != who or deed in ("open", "press write", "Keep writing"):
                assert not changed, f"{deed or 'time'} has changed what {author} wrote"
            elif deed == "seal":
                assert now == was
            elif deed in ("again", "old form") and was:
                assert side == side_was and now in (was, sent), f"{deed} has changed a newer draft"
            elif deed in ("Change", "Take it back"):
                assert now == was and side in (side_was, "draft")
            assert (side == "sealed") <= (side_was == "sealed" or deed == "seal")
            assert (side == "empty") == (not now)
        if who and deed in ("send", "old form") and came_of_it != "cannot":
            kept = {field: text.strip() for field, text in sent.items() if text.strip()}
            on_screen = came_of_it + self.real.house.person(who).sees()
            assert all(text in on_screen or len(text) > 3000 for text in kept.values()), f"{kept} is gone"

    def check_moment(self) -> None:
        """At each moment at which anything happens, until it opens, both worlds are the same for whoever is in both."""
        now = self.run(self.real.rows())
        if now.state == EnvelopeState.OPENED:
            if self.rows.state == EnvelopeState.COLLECTING:
                assert now.ended_at in self.rows.moments[:2], "on one of the days that were told"
            return
        for idle, world in self.without.items():
            other = PARTNER[idle]
            assert (now.state, now.moments, now.ended_at) == self.run(world.clock_of_round())
            assert self.real.sees(other) == world.sees(other), f"{other} can tell that {idle} has done something"

    def check_openings(self) -> None:
        for round_id, notices in self.run(self.real.opening_notices()).items():
            assert sorted(each.user_id for each in notices) == sorted(map(self.real.id_of, PARTNER)), round_id
            assert len({(each.since, each.due_at) for each in notices}) == 1
        if self.rows.state == EnvelopeState.OPENED:
            assert set(self.rows.sides.values()) == {"sealed"}

    def require_no_words_of(self, author: str, shown: str) -> None:
        """What has opened once may still stand on a screen when its author has deleted it."""
        self.readable[author] |= self.run(self.real.opened_words())[author]
        leaked = [marker for marker in self.markers[author] if marker in shown and marker not in self.readable[author]]
        assert not leaked, f"{PARTNER[author]} can read {leaked}"

    def check_words(self) -> None:
        """Neither side's words are with anybody else: on a screen, in a message, in the log."""
        house = self.real.house
        for author, partner in PARTNER.items():
            self.require_no_words_of(author, house.person(partner).sees())
            for other in ("cleo", "dana"):
                shown = house.person(other).sees()
                assert not [marker for marker in self.markers[author] if marker in shown]
        new = house.playground.workspace.calls[self.calls :]
        self.calls += len(new)
        posted = json.dumps([call.params for call in new if call.method.startswith("chat.")], default=str)
        for text in (posted, str(self.logs)):
            assert not [marker for markers in self.markers.values() for marker in markers if marker in text]

    def coordinator_looks(self) -> None:
        async def look() -> None:
            cleo = self.real.house.person("cleo")
            await cleo.types("/mentorship-admin digest")
            await self.real.tick()
            await cleo.types("/mentorship-admin")
            await cleo.presses("Pairs")
            await cleo.opens_home()

        self.run(look())


class Heard(logging.Handler):
    """What libraries log."""

    def __init__(self, lines: list[Any]) -> None:
        super().__init__()
        self.lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


@pytest.mark.long
def test_before_the_opening_neither_can_tell_what_the_other_has_done(tmp_path: Path) -> None:
    file = tmp_path / "template.db"
    asyncio.run(make_template(file))
    machine = type("Walk", (Rounds,), {"template": file})

    run_state_machine_as_test(machine, settings=WALKS)
