"""The digest's numbers, counted by the database, are those that a plain recount gives."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.domain.entries import EntryKind, Written
from bot.domain.items import PROMPT
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from storage import engagement, items, pairs, prompts, responses, weeks
from storage.database import Database
from storage.engagement import Span
from storage.items import NewItem
from storage.prompts import NewPrompt
from storage.tables import Item, Pair
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair, add_program, add_rhythm

WEEK, HOUR = timedelta(days=7), timedelta(hours=1)
SPANS = [
    Span(
        (NOW + WEEK * number).date(),
        (NOW + WEEK * number).date() + timedelta(days=6),
        NOW + WEEK * number,
        NOW + WEEK * (number + 1),
    )
    for number in range(4)
]
PEOPLE = ((ANA, BEN), (CLEO, BEN), (ANA, CLEO))
STATES = tuple(PromptState)

# A little more than the four weeks on either side; whole weeks and a second beside them are where counting goes wrong.
moments = st.builds(
    lambda week, seconds: NOW + WEEK * week + timedelta(seconds=seconds),
    st.integers(-1, 4),
    st.sampled_from([-1, 0, 1, 86_399, 3 * 86_400]),
)
pairs_of_people = st.integers(0, len(PEOPLE) - 1)

NOT_ASKED = ("cancelled", "dropped", "spared", "eased")


@dataclass(frozen=True)
class Wrote:
    pair: int
    by_mentor: bool
    at: datetime
    met_on: date | None


@dataclass(frozen=True)
class Asked:
    """`told_after` and `closed_after` are hours from when it was due; if it was not owed, nothing waited for them."""

    pair: int
    at: datetime
    state: PromptState
    by_rhythm: bool
    owed: bool
    told_after: int | None
    closed_after: int

    @property
    def told_at(self) -> datetime | None:
        return self.at + self.told_after * HOUR if self.owed and self.told_after is not None else None

    @property
    def closed_at(self) -> datetime | None:
        return None if self.state == PromptState.OPEN else self.at + self.closed_after * HOUR


wrote = st.builds(Wrote, pairs_of_people, st.booleans(), moments, st.none() | st.builds(datetime.date, moments))
hours = st.sampled_from([0, 1, 47, 24 * 8])
asked = st.builds(
    Asked, pairs_of_people, moments, st.sampled_from(STATES), st.booleans(), st.booleans(), st.none() | hours, hours
)
ended = st.lists(st.none() | moments, min_size=len(PEOPLE), max_size=len(PEOPLE))


def recount(writing: list[Wrote], asking: list[Asked], ends: list[datetime | None], span: Span) -> dict[str, object]:
    there = {number for number, at in enumerate(ends) if at is None or at >= span.ends}
    noted: dict[tuple[int, date], datetime] = {}
    for response in sorted(writing, key=lambda each: each.at):
        if response.met_on:
            noted.setdefault((response.pair, response.met_on), response.at)

    def within(at: datetime | None) -> bool:
        return at is not None and span.begins <= at < span.ends

    written = [each for each in writing if within(each.at) and each.pair in there]
    reached = [
        each
        for each in asking
        if each.by_rhythm and each.state not in NOT_ASKED and within(each.told_at) and each.pair in there
    ]
    passed = [each for each in asking if each.state == "skipped" and within(each.closed_at) and each.pair in there]
    dropped = [each.at for each in asking if each.state == "dropped" and not each.owed and within(each.closed_at)]
    return {
        "people": len({who for number in there for who in PEOPLE[number]}),
        "pairs": len(there),
        "paused": 0,
        "in_touch": len({each.pair for each in written} | {each.pair for each in passed}),
        "met": len({pair for (pair, _), at in noted.items() if within(at) and pair in there}),
        "asked": len(reached),
        "asked_people": len({PEOPLE[each.pair][1] for each in reached}),
        "wrote": len({PEOPLE[each.pair][0 if each.by_mentor else 1] for each in written}),
        "passed": len({PEOPLE[each.pair][1] for each in passed}),
        "dropped": len(dropped),
        "dropped_from": min(dropped, default=None),
        "dropped_to": max(dropped, default=None),
    }


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(writing=st.lists(wrote, max_size=12), asking=st.lists(asked, max_size=12), ends=ended)
async def test_counts_are_those_of_a_plain_recount(
    db: Database, pairing: Pairing, writing: list[Wrote], asking: list[Asked], ends: list[datetime | None]
) -> None:
    with db.session() as session:
        form = f"form {datetime.now().timestamp()}"  # noqa: DTZ005 - each example has a program of its own
        program_id = add_program(session, "T1", form)
        made = [
            Pairing("T1", program_id, add_pair(session, "T1", program_id, mentor=mentor, mentee=mentee))
            for mentor, mentee in PEOPLE
        ]
        session.execute(update(Pair).where(Pair.program_id == program_id).values(created_at=NOW - WEEK))
        rhythms = [add_rhythm(session, each, PEOPLE[number][1]) for number, each in enumerate(made)]
        for number, each in enumerate(writing):
            responses.add(
                session,
                pairs.get(session, "T1", made[each.pair].pair_id, member=PEOPLE[each.pair][0]),
                author_id=PEOPLE[each.pair][0 if each.by_mentor else 1],
                form_id=f"{form} {number}",
                prompt_id=None,
                written=Written(EntryKind.CHECKIN, (), met_on=each.met_on),
                now=each.at,
            )
        for number, question in enumerate(asking):
            asked = NewPrompt(
                "T1",
                made[question.pair].pair_id,
                PEOPLE[question.pair][1],
                EntryKind.CHECKIN,
                due_at=question.at,
                expires_at=question.at + WEEK,
                rhythm_id=rhythms[question.pair] if question.by_rhythm else None,
                occurrence=NOW.date() + timedelta(days=number),
                state=question.state,
                closed_at=question.closed_at,
            )
            prompt_id = prompts.add(session, asked)
            if question.owed and prompt_id:
                waits = NewItem(PROMPT, prompt_id, f"prompt:{prompt_id}", user_id=PEOPLE[question.pair][1])
                items.add(session, "T1", waits, now=question.at)
                told = update(Item).where(Item.subject_id == prompt_id, Item.kind == PROMPT.name)
                session.execute(told.values(told_at=question.told_at))
        for each_pair, at in zip(made, ends, strict=True):
            state = PairState.ENDED if at else PairState.ACTIVE
            session.execute(update(Pair).where(Pair.id == each_pair.pair_id).values(ended_at=at, state=state))
        counted = [engagement.count_week(session, "T1", program_id, span, now=NOW) for span in SPANS]

    for span, week in zip(SPANS, counted, strict=True):
        found = recount(writing, asking, ends, span)
        assert {name: getattr(week, name) for name in found} == found


async def test_a_week_is_kept_as_it_was_counted_first(db: Database, pairing: Pairing) -> None:
    with db.session() as session:
        first = engagement.count_week(session, "T1", pairing.program_id, SPANS[0], now=NOW)
        weeks.add_all(session, [first])
        later = engagement.count_week(session, "T1", pairing.program_id, SPANS[0], now=NOW + WEEK)
        later.wrote = 99
        weeks.add_all(session, [later])
        kept = weeks.list_latest(session, "T1", pairing.program_id, limit=9)

    assert [(each.first, each.wrote, each.counted_at) for each in kept] == [(NOW.date(), 0, NOW)]
