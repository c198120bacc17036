"""What the version before visits owed and had told, each in a message of its own, waits now, or was brought."""

import shutil
import uuid
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import MetaData, Table, insert, make_url, select
from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from bot.domain.delivery import Why
from bot.domain.items import KINDS, Outcome
from bot.domain.visits import Cause
from storage import migrate
from storage.database import Database
from storage.tables import Delivery, Item, Member, Prompt, VisitLine
from tests.databases import migrated, run_in_thread

TEAM, ANA, BEN, PAIR = "T1", "UANA", "UBEN", 1
NOW = datetime(2026, 4, 2, 10, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PAUSED, RESUMED = "pair_paused", "pair_resumed"


@cache
def tables_of(kind: str) -> MetaData:
    """What the tables were; looked up in the first database of a kind."""
    return MetaData()


class Before:
    """A database of the version before; rows are put into its tables as they were then."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._tables = tables_of(session.get_bind().dialect.name)
        if not self._tables.tables:
            self._tables.reflect(session.connection())

    def table(self, name: str) -> Table:
        return self._tables.tables[name]

    def add(self, table: str, **values: Any) -> None:
        if "team_id" in self.table(table).c:
            values = {"team_id": TEAM, **values}
        self._session.execute(insert(self.table(table)).values(values))

    def prompt(self, id: int, state: str = "open", *, rhythm_id: int | None = 1) -> None:
        """One of Ben's."""
        self.add(
            "prompts",
            id=id,
            pair_id=PAIR,
            user_id=BEN,
            kind="checkin",
            rhythm_id=rhythm_id,
            occurrence=date(2026, 3, 1) + id * DAY if rhythm_id else None,
            due_at=NOW - DAY,
            expires_at=NOW + 6 * DAY,
            state=state,
            closed_at=None if state == "open" else NOW,
        )

    def response(self, id: int, *, audience: str = "partner") -> None:
        """Of Ben's, for Ana."""
        self.add(
            "responses", id=id, pair_id=PAIR, author_id=BEN, form_id=f"f{id}", kind="checkin", written_at=NOW - 9 * DAY
        )
        self.add("answers", response_id=id, field="hard", position=0, text="x", audience=audience)

    def owed(
        self,
        kind: str,
        subject_id: int,
        state: State,
        *,
        to: str = BEN,
        at: datetime = NOW,
        dedupe: str = "",
        pair_id: int = PAIR,
    ) -> None:
        self.add(
            "deliveries",
            token=uuid.uuid4().hex,
            user_id=to,
            kind=kind,
            subject_id=subject_id,
            pair_id=pair_id,
            dedupe=dedupe or f"{kind}:{subject_id}:{to}",
            state=state,
            send_after=at,
            attempt=0,
            sent_at=at if state == State.SENT else None,
            sending_at=at if state in (State.SENDING, State.UNCERTAIN) else None,
            created_at=NOW - 10 * DAY,
        )

    def round(self, id: int, state: str, *, sealed: str = "", pair_id: int = PAIR) -> None:
        self.add(
            "rounds",
            id=id,
            pair_id=pair_id,
            format="feedforward",
            state=state,
            started_at=NOW - 3 * DAY,
            opens_at=NOW + 4 * DAY,
            closes_at=NOW + 11 * DAY,
            ended_at=None if state == "collecting" else NOW,
        )
        for who in (ANA, BEN):
            self.add(
                "round_sides", round_id=id, author_id=who, state="sealed" if who == sealed else "empty", revision=0
            )


@pytest.fixture(scope="session")
def templates() -> dict[str, str]:
    """A database of the version before for each kind, to be copied."""
    return {}


@pytest.fixture
def before_url(
    kind_of_database: str,
    templates: dict[str, str],
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Iterator[str]:
    postgres = request.getfixturevalue("postgres") if kind_of_database == "postgresql" else None
    if kind_of_database not in templates:
        url = postgres.create() if postgres else f"sqlite:///{tmp_path_factory.mktemp('before') / 'before.db'}"
        run_in_thread(lambda: migrated(url, to="0009"))
        templates[kind_of_database] = str(make_url(url).database)
    if postgres:
        url = postgres.create(templates[kind_of_database])
        yield url
        postgres.drop(url)
    else:
        yield f"sqlite:///{shutil.copy(templates[kind_of_database], tmp_path / 'rapport.db')}"


@pytest.fixture
async def db(before_url: str) -> AsyncIterator[Database]:
    database = Database(before_url)
    with database.session() as session:
        before = Before(session)
        before.add("workspaces", name="One", bot_user_id="UBOT")
        before.add("lanes", failures=0)
        for who in (ANA, BEN):
            before.add(
                "members",
                user_id=who,
                name=who,
                slack_zone="UTC",
                work_start=time(9),
                work_end=time(17),
                work_days="01234",
                weekly_messages=5,
                created_at=NOW,
            )
        before.add(
            "programs",
            id=1,
            form_id="f",
            name="Spring",
            starts_on=date(2026, 3, 1),
            ends_on=date(2026, 9, 1),
            zone="UTC",
            rhythm="weekly",
            created_at=NOW,
        )
        for id, state in ((PAIR, "active"), (2, "ended")):
            before.add(
                "pairs",
                id=id,
                program_id=1,
                mentor_id=ANA,
                mentee_id=BEN,
                starts_on=date(2026, 3, 2),
                state=state,
                created_by=ANA,
                created_at=NOW,
            )
        for id, at in ((1, time(14)), (2, time(11, 30))):
            before.add(
                "rhythms",
                id=id,
                pair_id=PAIR,
                user_id=BEN,
                kind="checkin" if id == 1 else "reflection",
                rrule="FREQ=WEEKLY",
                local_time=at,
                starts_on=date(2026, 3, 2),
            )
    yield database
    await database.close()


class After:
    """What the migration made of it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def items(self, kind: str, subject_id: int, user_id: str | None = None) -> list[Item]:
        query = select(Item).where(Item.kind == kind, Item.subject_id == subject_id).order_by(Item.id)
        return [each for each in self._session.scalars(query) if user_id in (None, each.user_id)]

    def item(self, kind: str, subject_id: int, user_id: str | None = None) -> Item:
        (only,) = self.items(kind, subject_id, user_id)
        assert only.known is KINDS[kind]
        return only

    def delivery(self, dedupe: str) -> Delivery:
        return self._session.scalars(select(Delivery).where(Delivery.dedupe == dedupe)).one()

    def lines(self, dedupe: str) -> list[int]:
        """The items that a message leads to."""
        query = select(VisitLine.item_id).where(VisitLine.delivery_id == self.delivery(dedupe).id)
        return list(self._session.scalars(query))

    def member(self, user_id: str) -> Member:
        return self._session.scalars(select(Member).where(Member.user_id == user_id)).one()


async def test_what_was_shared_is_told_now_unless_it_was_told_or_read(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        for id in (1, 2, 3, 4, 5):
            before.response(id, audience="me" if id in (4, 5) else "partner")
        before.owed("shared", 1, State.CANCELLED, to=ANA)  # her week was full
        before.owed("shared", 2, State.SENT, to=ANA)
        before.owed("shared", 3, State.SENT, to=ANA)
        before.add("readings", response_id=3, reader_id=ANA, read_at=NOW + HOUR)
        before.owed("shared", 4, State.SENT, to=ANA)  # and then kept for himself
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        never_told, unread, read = (after.item("shared", id, ANA) for id in (1, 2, 3))
        assert never_told.is_open and never_told.told_at is None and never_told.pair_id == PAIR
        assert unread.is_open and unread.told_at == unread.brought_at == NOW
        assert (read.outcome, read.closed_at) == (Outcome.DONE, NOW + HOUR)
        assert after.item("shared", 4).outcome is Outcome.WITHDRAWN
        assert after.items("shared", 5) == []
        assert after.lines(f"shared:2:{ANA}") == [unread.id]
        assert after.member(ANA).visit_at == never_told.due_at and after.member(BEN).visit_at is None


async def test_more_that_was_shared_and_is_on_its_way_is_told_once(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        for id, state in ((1, State.SENT), (2, State.PLANNED)):
            before.response(id)
            before.add("readings", response_id=id, reader_id=ANA, read_at=NOW)
            before.owed("shared_more", id, state, to=ANA)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        assert after.items("shared_more", 1) == []
        assert after.item("shared_more", 2, ANA).is_open


async def test_each_question_is_as_it_was(db: Database) -> None:
    outcomes = {
        "answered": Outcome.DONE,
        "skipped": Outcome.PASSED,
        "expired": Outcome.EXPIRED,
        "cancelled": Outcome.WITHDRAWN,
    }
    with db.session() as session:
        before = Before(session)
        for id, state in enumerate(outcomes):
            before.prompt(id, state)
            before.owed("prompt", id, State.SENT)
        before.prompt(10)
        before.owed("prompt", 10, State.SENT, at=NOW - 5 * DAY)
        before.owed("reminder", 10, State.SENT)
        before.owed("reminder", 10, State.PLANNED, dedupe="reminder:again")
        before.prompt(11)
        before.owed("prompt", 11, State.CANCELLED)  # his week was full
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        for id, outcome in enumerate(outcomes.values()):
            closed = after.item("prompt", id, BEN)
            assert (closed.outcome, closed.closed_at, closed.told_at) == (outcome, NOW, NOW)
        waits, never_asked = after.item("prompt", 10), after.item("prompt", 11)
        assert waits.is_open and (waits.told_at, waits.brought_at) == (NOW - 5 * DAY, NOW)
        assert waits.expires_at == NOW + 6 * DAY and not waits.chosen
        assert never_asked.is_open and never_asked.told_at is None
        assert after.lines(f"prompt:10:{BEN}") == after.lines(f"reminder:10:{BEN}") == [waits.id], "both are ticked"
        assert after.lines(f"prompt:1:{BEN}") == [after.item("prompt", 1).id], "what was let pass may be taken up again"
        assert after.lines(f"prompt:0:{BEN}") == [], "what is done, is done"
        planned = after.delivery("reminder:again")
        assert (planned.state, planned.reason) == (State.CANCELLED, Why.BECAME_AN_ITEM)
        assert after.member(BEN).asked_at == NOW


async def test_what_was_not_asked_waits_for_nobody(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        for id, state in enumerate(("dropped", "spared", "dropped")):
            before.prompt(id, state)
        before.owed("prompt", 2, State.EXPIRED)
        before.prompt(3, rhythm_id=None)  # somebody opened the form by themselves, and left it
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        assert [after.items("prompt", id) for id in (0, 1, 3)] == [[], [], []]
        too_late = after.item("prompt", 2)
        assert too_late.outcome is Outcome.EXPIRED and too_late.told_at is None, "which the digest tells apart"


async def test_what_was_put_off_comes_at_its_moment(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        for id, state in ((1, State.PLANNED), (2, State.SENT), (3, State.CANCELLED)):
            before.prompt(id)
            before.owed("prompt", id, State.SENT, at=NOW - DAY)
            before.owed("put_off", id, state, at=NOW + 2 * HOUR)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        planned, arrived, not_put_off = (after.item("prompt", id) for id in (1, 2, 3))
        assert planned.chosen and planned.due_at == NOW + 2 * HOUR and planned.brought_at == NOW - DAY
        assert arrived.chosen and arrived.brought_at == NOW + 2 * HOUR, "and is not followed by a reminder"
        assert not not_put_off.chosen and not_put_off.due_at == NOW - DAY


async def test_an_open_question_does_not_outlive_its_program(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        programs, members = before.table("programs"), before.table("members")
        session.execute(programs.update().values(ends_on=date(2026, 4, 5)))
        session.execute(members.update().where(members.c.user_id == BEN).values(own_zone="America/New_York"))
        before.prompt(1)
        before.prompt(2, "answered")
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        over_at = datetime(2026, 4, 6, 4, tzinfo=UTC)  # midnight in New York
        assert after.item("prompt", 1).expires_at == over_at
        assert session.scalars(select(Prompt.expires_at).order_by(Prompt.id)).all() == [over_at, NOW + 6 * DAY]


async def test_news_that_was_planned_waits(db: Database) -> None:
    planned = {
        "welcome": "welcome",
        "ended": "pair_ended",
        "partner_left": "partner_left",
        "program_ended": "program_ended",
        "feedback_open": "feedback_open",
        "feedback_end": "feedback_end",
        "feedback_reply": "feedback_reply",
    }
    with db.session() as session:
        before = Before(session)
        for kind in planned:
            before.owed(kind, 1, State.PLANNED, at=NOW + HOUR)
        before.owed("welcome", 1, State.SENT, to=ANA)
        before.owed("welcome", 2, State.PLANNED, pair_id=2)  # of a pair that has ended since
        before.owed("feedback_reply", 2, State.PLANNED, pair_id=2)
        before.owed("digest", 1, State.PLANNED)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        for kind, item in planned.items():
            waits = after.item(item, 1, BEN)
            assert waits.is_open and waits.due_at == NOW + HOUR
            assert waits.dedupe == f"{item}:1:{BEN}", "so that the same is not told again"
            assert after.delivery(f"{kind}:1:{BEN}").state == State.CANCELLED
        told = after.item("welcome", 1, ANA)
        assert (told.outcome, told.told_at) == (Outcome.TOLD, NOW)
        assert after.item("welcome", 2).outcome is Outcome.WITHDRAWN and after.item("feedback_reply", 2).is_open
        assert after.delivery(f"digest:1:{BEN}").state == State.PLANNED


@pytest.mark.parametrize(
    ("owed", "waits"),
    [
        ([(PAUSED, State.PLANNED)], [PAUSED]),
        ([(PAUSED, State.SENT), (RESUMED, State.PLANNED)], [RESUMED]),
        ([(PAUSED, State.UNCERTAIN), (RESUMED, State.PLANNED)], [PAUSED, RESUMED]),  # the first may have arrived
        ([(PAUSED, State.PLANNED), (RESUMED, State.PLANNED)], []),  # within a night: told of neither
        ([(RESUMED, State.PLANNED)], [RESUMED]),  # of a pause from before there were such messages
        ([(PAUSED, State.SENT), (RESUMED, State.PLANNED), (PAUSED, State.PLANNED)], []),  # told of it already
        ([(PAUSED, State.PLANNED), (RESUMED, State.PLANNED), (PAUSED, State.PLANNED)], [PAUSED]),
    ],
)
async def test_of_pauses_only_what_is_news_waits(db: Database, owed: list[tuple[str, State]], waits: list[str]) -> None:
    with db.session() as session:
        before = Before(session)
        for number, (kind, state) in enumerate(owed):
            before.owed(kind, PAIR, state, dedupe=f"{kind}:{PAIR}:{number}:{BEN}")
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        found = [each for kind in (PAUSED, RESUMED) for each in after.items(kind, PAIR) if each.is_open]
        assert [each.kind for each in found] == waits


async def test_a_round_under_way_waits_for_whoever_has_not_sealed(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        before.round(1, "collecting", sealed=ANA)
        before.owed("feedback_ask", 1, State.SENT, to=ANA)
        before.owed("feedback_ask", 1, State.PLANNED)
        before.owed("feedback_nudge", 1, State.PLANNED)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        sealed, asked = after.item("feedback_ask", 1, ANA), after.item("feedback_ask", 1, BEN)
        assert sealed.outcome is Outcome.DONE and sealed.told_at == NOW
        assert after.lines(f"feedback_ask:1:{ANA}") == [sealed.id], "what is sealed may be taken back"
        assert asked.is_open and asked.told_at is None and asked.expires_at == NOW + 11 * DAY
        assert asked.dedupe == f"feedback_ask:1:{BEN}"
        assert after.delivery(f"feedback_nudge:1:{BEN}").state == State.CANCELLED


async def test_where_somebody_has_left_nothing_is_asked(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        members = before.table("members")
        session.execute(members.update().where(members.c.user_id == ANA).values(deactivated_at=NOW))
        before.round(1, "collecting")
        before.owed("feedback_ask", 1, State.SENT)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        assert {each.outcome for each in after.items("feedback_ask", 1)} == {Outcome.WITHDRAWN}
        assert after.member(BEN).visit_at is None


async def test_what_came_of_an_opened_round_is_asked_on_its_day(db: Database) -> None:
    with db.session() as session:
        before = Before(session)
        before.round(1, "opened")
        for who in (ANA, BEN):
            before.owed("feedback_later", 1, State.PLANNED, to=who, at=NOW + 28 * DAY)
        before.add("round_replies", round_id=1, author_id=ANA, kind="outcome", written_at=NOW)
    await migrate.upgrade(db)

    with db.session() as session:
        (asked,) = After(session).items("feedback_later", 1)
        assert asked.user_id == BEN and asked.is_open and asked.due_at == NOW + 28 * DAY


async def test_a_message_of_which_nobody_can_tell_whether_it_arrived_is_a_visit_with_what_it_brings(
    db: Database,
) -> None:
    with db.session() as session:
        before = Before(session)
        before.response(1)
        before.owed("shared", 1, State.UNCERTAIN, to=ANA)
        before.prompt(1)
        before.owed("reminder", 1, State.SENDING)
        before.owed("welcome", 1, State.FAILED)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        for dedupe, kind, cause in (
            (f"shared:1:{ANA}", "shared", Cause.WORDS),
            (f"reminder:1:{BEN}", "prompt", Cause.QUESTIONS),
        ):
            visit = after.delivery(dedupe)
            assert (visit.kind, visit.subject_id, visit.cause) == ("visit", 0, cause)
            assert after.lines(dedupe) == [after.item(kind, 1).id]
            assert after.item(kind, 1).told_at is None
        refused = after.delivery(f"welcome:1:{BEN}")
        assert (refused.kind, refused.state) == ("visit", State.FAILED), "tried again by hand, it is drawn as a visit"


async def test_what_has_arrived_counts_as_this_weeks_visits(db: Database) -> None:
    causes = {
        "prompt": Cause.QUESTIONS,
        "put_off": Cause.ON_ITS_DAY,
        "shared_more": Cause.WORDS,
        "ended": Cause.IN_ANY_CASE,
        "feedback_nudge": Cause.QUESTIONS,
        "feedback_reply": Cause.WORDS,
    }
    with db.session() as session:
        for kind in causes:
            Before(session).owed(kind, 99, State.SENT)
        Before(session).owed("digest", 1, State.SENT)
    await migrate.upgrade(db)

    with db.session() as session:
        after = After(session)
        for kind, cause in causes.items():
            visit = after.delivery(f"{kind}:99:{BEN}")
            assert (visit.kind, visit.cause, visit.sent_at) == ("visit", cause, NOW)
        digest = after.delivery(f"digest:1:{BEN}")
        assert (digest.kind, digest.subject_id, digest.cause) == ("digest", 1, None)


async def test_everybody_keeps_their_number_and_has_the_visit_time_of_their_program(db: Database) -> None:
    await migrate.upgrade(db)

    with db.session() as session:
        ana, ben = After(session).member(ANA), After(session).member(BEN)
        assert (ana.visits_a_week, ben.visits_a_week) == (5, 5)
        assert (ana.program_visit_time, ben.program_visit_time) == (None, time(11, 30)), "the earliest of several"
        assert ben.own_visit_time is None and ben.visit_days is None and ben.unanswered == 0
