"""The digest's numbers, counted by the database, are those that a plain recount gives."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from bot.domain.entries import EntryKind, Written
from bot.domain.items import PROMPT
from bot.domain.prompts import PromptState
from storage import engagement, items, pairs, prompts, responses
from storage.database import Database
from storage.engagement import Counts, Dropped, Span
from storage.items import NewItem
from storage.tables import Item, Pair
from tests.storage.building import ANA, BEN, CLEO, NOW, Pairing, add_pair, add_program, add_rhythm

WEEK = timedelta(days=7)
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

NOT_SENT = ("cancelled", "dropped", "spared", "eased")


@dataclass(frozen=True)
class Wrote:
    pair: int
    by_mentor: bool
    at: datetime
    met_on: date | None


@dataclass(frozen=True)
class Asked:
    pair: int
    at: datetime
    state: PromptState
    by_rhythm: bool
    told: bool | None


wrote = st.builds(Wrote, pairs_of_people, st.booleans(), moments, st.none() | st.builds(datetime.date, moments))
told = st.sampled_from([None, False, True, True])  # nothing waits, or it does, or a visit has brought it
asked = st.builds(Asked, pairs_of_people, moments, st.sampled_from(STATES), st.booleans(), told)


def recount(writing: list[Wrote], asking: list[Asked], span: Span) -> Counts:
    def author(each: Wrote) -> str:
        return PEOPLE[each.pair][0 if each.by_mentor else 1]

    counted = [
        each
        for each in asking
        if each.by_rhythm and span.begins <= each.at < span.ends and each.state not in NOT_SENT and each.told
    ]
    return Counts(
        active=len({author(each) for each in writing if span.begins <= each.at < span.ends}),
        sent=len(counted),
        answered=len([each for each in counted if each.state == "answered"]),
        skipped=len([each for each in counted if each.state == "skipped"]),
        met=len({each.pair for each in writing if each.met_on and span.first <= each.met_on <= span.last}),
    )


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(writing=st.lists(wrote, max_size=12), asking=st.lists(asked, max_size=12))
async def test_counts_are_those_of_a_plain_recount(
    db: Database, pairing: Pairing, writing: list[Wrote], asking: list[Asked]
) -> None:
    with db.session() as session:
        form = f"form {datetime.now().timestamp()}"  # noqa: DTZ005 - each example has a program of its own
        program_id = add_program(session, "T1", form)
        made = [
            Pairing("T1", program_id, add_pair(session, "T1", program_id, mentor=mentor, mentee=mentee))
            for mentor, mentee in PEOPLE
        ]
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
            prompt_id = prompts.add(
                session,
                Pair(id=made[question.pair].pair_id, team_id="T1"),
                PEOPLE[question.pair][1],
                kind=EntryKind.CHECKIN,
                question_id=None,
                due_at=question.at,
                expires_at=question.at + WEEK,
                rhythm_id=rhythms[question.pair] if question.by_rhythm else None,
                occurrence=NOW.date() + timedelta(days=number),
                state=question.state,
                closed_at=None if question.state == PromptState.OPEN else question.at,
            )
            if question.told is not None and prompt_id:
                waits = NewItem(PROMPT, prompt_id, f"prompt:{prompt_id}", user_id=PEOPLE[question.pair][1])
                items.add(session, "T1", waits, now=question.at)
                if question.told:
                    session.execute(update(Item).where(Item.subject_id == prompt_id).values(told_at=question.at))
        counted = engagement.count_by_period(session, "T1", program_id, SPANS)
        dropped = [engagement.count_dropped(session, "T1", program_id, span) for span in SPANS]

    assert counted == [recount(writing, asking, span) for span in SPANS]
    for span, told in zip(SPANS, dropped, strict=True):
        due = [
            each.at
            for each in asking
            if each.state == "dropped" and each.told is None and span.begins <= each.at < span.ends
        ]
        assert told == Dropped(len(due), min(due, default=None), max(due, default=None))
