"""Whatever table there is: whom it names and what they wrote is exported, and what they wrote is deleted.

One row is planted in each table, by what the tables say of themselves; then the copy that a member takes away is read,
and after they have deleted what they wrote, the whole database.
"""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Date, Integer, String, Time, delete, insert, select, update
from sqlalchemy.orm import Session

from bot import content
from bot.actions import my_data as actions
from bot.domain.actor import Actor
from bot.domain.entries import Audience
from bot.domain.envelopes import EnvelopeKind, EnvelopeState, SideState
from bot.domain.feedback import RoundFormat
from bot.domain.goals import GoalStage
from bot.domain.promises import PromiseSeenBy, PromiseState
from bot.domain.pulses import PulseAsks
from bot.feature import hooks
from bot.features import FEATURES
from bot.views.keepsakes import as_json
from handlers import my_data as handlers
from handlers.closings import collect
from storage import members, pairs
from storage.database import Database
from storage.tables import Base
from storage.types import PrivateText, UtcDateTime, Word

NOW = datetime(2026, 3, 2, 10, tzinfo=UTC)
ME, PARTNER, OTHER = "U0ME", "U0PARTNER", "U0OTHER"
TABLES = Base.metadata.tables
MEMBER = TABLES["members"].c.user_id
CONTENT = content.load()

# Text in columns that end like a person's, and that names none.
NO_PERSON = {
    "bot_user_id": "the bot itself",
    "channel_id": "a conversation",
    "form_id": "a form that was opened",
    "question_id": "a question of the content",
    "team_id": "a workspace",
}
NEITHER = {
    "agreement_looks.user_id": "how far somebody has looked at a draft, which marks what is new for them: no words",
    "agreement_texts.writer_id": "whose words they are, by which they are deleted; the copy tells who has set a clause",
    "access_log.about_id": "whom a coordinator looked up, added or removed: shown on the privacy page to all of these",
    "access_log.actor_id": "who coordinates and has looked: shown on the privacy page to those whom it concerns",
    "attention_notes.handled_by": "who coordinates and looks after a pair: noted in the access log, for the two to see",
    "coordinators.user_id": "who runs a program: shown on Home, and to whoever looks for somebody to ask",
    "deliveries.user_id": "whom a message goes to: what it is about is exported, and it holds no words",
    "items.user_id": "for whom something waits: what it is about is exported, and it holds no words",
    "meetings.key": "what makes the address of a calendar file unguessable, and nobody's words",
    "meetings.moved_by": "which of the two has moved or cancelled it: the copy says it in words, and it goes with it",
    "meetings.picked_by": "which of the two has picked a time: it goes with what they delete",
    "meetings.proposed_by": "which of the two has proposed it: the copy says it in words, and it goes with it",
    "members.user_id": "whom the copy is about: it begins with them",
    "pairs.created_by": "who coordinates and made the pair, which is the two's own",
    "pairs.ended_by": "which of the two may take the end of their pair back: as who has paused it",
    "partings.goes_on_by": "which of the two has said first that it goes on: forgotten with what they delete",
    "pairs.paused_by": "which of the two has paused their pair: said in their own copy alone, and forgotten with it",
    "rhythms.user_id": "when somebody is asked next: on their Home, and what they were asked is exported",
    "envelopes.asked_by": "which of the two began a round, which is exported",
    "workspaces.installed_by": "who installed the app, which is no part of anybody's mentorship",
    "workspaces.bot_token": "the app's own, and nobody's words",
}
# What a column must say so that a row means something, where any word of its kind will not do.
SAID: dict[str, Any] = {
    "agreement_edits.clause": "why",
    "agreement_texts.field": "why_mentor",
    "answers.field": "hard",
    "members.slack_zone": "UTC",
    "members.work_days": "01234",
    "members.work_end": time(17),
    "envelope_texts.field": "first",
    "envelopes.format": RoundFormat.FEEDFORWARD,
    "envelopes.kind": EnvelopeKind.FEEDBACK,
    "envelopes.state": EnvelopeState.OPENED,
}
# What both can read, as rows are planted.
SHARED = {
    "agenda_lines.text",
    "agreement_texts.text",
    "goal_versions.text",
    "response_replies.text",
    "round_replies.text",
}
OWN_COLUMN = {
    EnvelopeKind.FEEDBACK: "format",
    EnvelopeKind.ALIGNMENT: "attempt",
    EnvelopeKind.CONFIDENCE: "stage",
    EnvelopeKind.TURN: "question_id",
    EnvelopeKind.PULSE: "asks",
}
# What stands in an envelope of each kind, and how the copy then says it.
IN_ENVELOPES: dict[EnvelopeKind, tuple[dict[str, Any], str]] = {
    EnvelopeKind.FEEDBACK: ({"field": "first", "text": "some words"}, "some words"),
    EnvelopeKind.ALIGNMENT: ({"field": "why", "text": "some words"}, "some words"),
    EnvelopeKind.CONFIDENCE: ({"field": "goal_1", "text": "4"}, "4 of 5"),
    EnvelopeKind.TURN: ({"field": "answer", "text": "some words"}, "You: some words"),
    EnvelopeKind.PULSE: ({"field": "line", "text": "some words"}, "some words (only you)"),
    EnvelopeKind.THANKS: ({"field": "thanks", "text": "some words"}, "You, thank you for: some words"),
}


def columns() -> Iterator[Column[Any]]:
    for table in Base.metadata.sorted_tables:
        yield from table.columns


def is_private(column: Column[Any]) -> bool:
    return isinstance(column.type, PrivateText)


def names_somebody(column: Column[Any]) -> bool:
    to_a_member = any(key.column is MEMBER for key in column.foreign_keys)
    by_its_name = isinstance(column.type, String) and column.name.endswith(("_id", "_by"))
    return to_a_member or (by_its_name and column.name not in NO_PERSON)


def parent_of(column: Column[Any]) -> Column[Any] | None:
    """The column of another row that this one repeats; a member is named, not repeated."""
    parents = (key.column for key in column.foreign_keys)
    return next((each for each in parents if each.table.name != "members"), None)


def described(column: Column[Any]) -> str:
    return f"{column.table.name}.{column.name}"


PRIVATE = [described(each) for each in columns() if is_private(each) and described(each) not in NEITHER]
PERSONS = {each: described(each) for each in columns() if names_somebody(each) and described(each) not in NEITHER}
ERASERS = hooks(FEATURES, lambda feature: feature.erase)
READERS = hooks(FEATURES, lambda feature: feature.read_in)
KEPT = {table for feature in FEATURES for table in feature.keeps}


def marker(column: str) -> str:
    return f"private-{column}"


def plant(session: Session, **named: str) -> None:
    """A row in each table, all of it about me, and where two are named about my partner too.

    `named` puts somebody else into a column, by its whole name.
    """
    rows: dict[str, dict[str, Any]] = {}
    for table in Base.metadata.sorted_tables:
        people = iter((ME, PARTNER))
        row = rows[table.name] = {}
        for column in table.columns:
            if (parent := parent_of(column)) is not None:
                row[column.name] = rows[parent.table.name][parent.name]
            elif names_somebody(column):
                row[column.name] = named.get(described(column), next(people, ME))
            else:
                row[column.name] = value_of(column)
        everybody = (ME, PARTNER, OTHER) if table is MEMBER.table else ()
        for values in [{**row, "user_id": each, "name": each} for each in everybody] or [row]:
            session.execute(insert(table).values(values))


def value_of(column: Column[Any]) -> Any:
    if is_private(column):
        return marker(described(column))
    if described(column) in SAID:
        return SAID[described(column)]
    if column.nullable:
        return None
    match column.type:
        case Word():
            words: type[StrEnum] = column.type.words
            return min(words)
        case UtcDateTime():
            return NOW
        case Date():
            return date(2026, 3, 2)
        case Time():
            return time(9)
        case Boolean():
            return False
        case Integer():
            return 1
        case _:
            return "T1" if column.name == "team_id" else "x"


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


def exported(session: Session) -> str:
    member = members.find(session, "T1", ME)
    assert member
    parts = handlers.collect(session, FEATURES, member, CONTENT, NOW)
    return "\n".join(line for part in parts for line in (part.heading, *part.lines))


def test_each_private_or_personal_column_is_kept_by_a_feature_or_there_is_a_reason() -> None:
    assert {each.partition(".")[0] for each in (*PRIVATE, *PERSONS.values())} <= KEPT


def test_every_name_of_a_table_or_column_in_here_is_one() -> None:
    assert set(TABLES) >= KEPT
    personal = {described(each) for each in columns() if is_private(each) or names_somebody(each)}
    assert personal >= set(NEITHER)
    assert {each.name for each in columns()} >= set(NO_PERSON)
    assert {described(each) for each in columns()} >= set(SAID)


async def test_the_copy_holds_what_stands_in_every_private_column(db: Database) -> None:
    with db.session() as session:
        plant(session)
        text = exported(session)

    assert [each for each in PRIVATE if marker(each) not in text] == []


@pytest.mark.parametrize("column", [name for each, name in PERSONS.items() if parent_of(each) is None])
async def test_the_copy_tells_of_every_row_that_names_somebody(db: Database, column: str) -> None:
    with db.session() as session:
        with session.begin_nested() as undone:
            plant(session)
            text = exported(session)
            undone.rollback()
        session.expunge_all()
        plant(session, **{column: OTHER})
        without = exported(session)

    assert text != without, f"the copy is the same whoever {column} names"


@pytest.mark.parametrize("state", EnvelopeState)
@pytest.mark.parametrize("kind", EnvelopeKind)
async def test_what_stands_in_an_envelope_of_any_kind_is_in_the_copy_and_goes_when_it_is_deleted(
    db: Database, kind: EnvelopeKind, state: EnvelopeState
) -> None:
    held, said = IN_ENVELOPES[kind]
    more = {"format": min(RoundFormat), "attempt": 1, "stage": min(GoalStage), "asks": PulseAsks.MONTHLY}
    of_kind = {name: value for name, value in more.items() if name == OWN_COLUMN.get(kind)}
    nothing = dict.fromkeys(more)
    texts, sides = TABLES["envelope_texts"], TABLES["envelope_sides"]
    with db.session() as session:
        plant(session)
        other = {"envelope_id": 1, "author_id": PARTNER, "team_id": "T1", "state": SideState.EMPTY, "revision": 0}
        session.execute(insert(sides).values(other))
        session.execute(delete(texts))
        without = exported(session)
        session.execute(update(TABLES["envelopes"]).values({"kind": kind, "state": state, **nothing, **of_kind}))
        session.execute(insert(texts).values(envelope_id=1, author_id=ME, team_id="T1", **held))
        session.expunge_all()
        text = exported(session)
        actions.erase(session, Actor("T1", ME), ERASERS, READERS, now=NOW)
        left = session.execute(select(texts)).all()

    assert said in text and said not in without
    assert left == []


# What is of no pair, and goes with whoever pasted it or with the workspace.
OF_NO_PAIR = {"roster_parts.text", "rosters.read_as", "workspaces.bot_token"}
# What has only ever been for its author, as rows are planted: the other has never been able to read it.
THEIR_OWN = {
    "answers.text",
    "concern_drafts.text",
    "entry_drafts.text",
    "entry_drafts.audience",
    "meeting_note_drafts.text",
    "meeting_note_versions.text",
    "promises.will",
    "responses.mood",
}


def write_everything(session: Session) -> None:
    """One word in each column that there is for them, most of it read by nobody else."""
    plant(session)
    session.execute(update(TABLES["envelopes"]).values(state=EnvelopeState.CLOSED))
    session.execute(update(TABLES["promises"]).values(seen_by=PromiseSeenBy.ME))


def forget(session: Session, *kept_for: str) -> str:
    """The day has come for the words of the pair; gives all that is left in the database."""
    pair = pairs.find(session, "T1", 1)
    assert pair
    for hook in hooks(FEATURES, lambda feature: feature.pair_forgotten):
        hook(session, pair, frozenset(kept_for), NOW)
    return str([session.execute(select(table)).all() for table in Base.metadata.sorted_tables])


async def test_no_word_of_a_pair_is_left_after_the_day_on_which_they_are_deleted(db: Database) -> None:
    """Found by going through every table: a feature with words of pairs has to forget them."""
    with db.session() as session:
        write_everything(session)
        left = forget(session)
        counted = [session.execute(select(TABLES[name])).all() for name in ("responses", "readings", "weeks")]

    private = [described(each) for each in columns() if is_private(each) and described(each) != "meetings.key"]
    assert {each for each in private if marker(each) in left} == OF_NO_PAIR
    assert all(counted), "that something was written stays, as a count"


async def test_who_keeps_their_own_private_words_for_longer_keeps_these_and_no_others(db: Database) -> None:
    with db.session() as session:
        write_everything(session)
        left = forget(session, ME)

    assert {each for each in PRIVATE if marker(each) in left} >= THEIR_OWN
    assert not {each for each in SHARED if marker(each) in left}


async def test_a_keepsake_holds_what_is_ones_own_and_nothing_that_only_the_other_can_read(db: Database) -> None:
    with db.session() as session:
        plant(session)
        session.execute(update(TABLES["envelopes"]).values(state=EnvelopeState.CLOSED))
        session.execute(update(TABLES["promises"]).values(seen_by=PromiseSeenBy.ME, state=PromiseState.KEPT))
        found = {who: collect(session, FEATURES, Actor("T1", who), 1, CONTENT) for who in (ME, PARTNER)}
        mine, theirs = (as_json(pair, who, chapters) for who, (pair, chapters) in found.items())

    assert all(marker(each) in mine for each in ("answers.text", "envelope_texts.text", "promises.will"))
    assert not [each for each in (*THEIR_OWN, "envelope_texts.text") if marker(each) in theirs]


@pytest.mark.parametrize("state", EnvelopeState)
@pytest.mark.parametrize("kind", EnvelopeKind)
async def test_what_stands_in_an_envelope_of_any_kind_is_forgotten_unless_its_author_keeps_what_nobody_read(
    db: Database, kind: EnvelopeKind, state: EnvelopeState
) -> None:
    texts = TABLES["envelope_texts"]
    with db.session() as session:
        plant(session)
        session.execute(update(TABLES["envelopes"]).values(kind=kind, state=state, format=None))
        pair = pairs.find(session, "T1", 1)
        assert pair
        for kept_for, stays in ({ME}, state is not EnvelopeState.OPENED), (set(), False):
            for hook in hooks(FEATURES, lambda feature: feature.pair_forgotten):
                hook(session, pair, kept_for, NOW)
            assert bool(session.execute(select(texts)).all()) is stays


async def test_nothing_private_is_left_when_somebody_has_deleted_what_they_wrote(db: Database) -> None:
    with db.session() as session:
        plant(session)
        actions.erase(session, Actor("T1", ME), ERASERS, READERS, now=NOW)
        left = str([session.execute(select(table)).all() for table in Base.metadata.sorted_tables])

    assert [each for each in PRIVATE if marker(each) in left] == []
    assert marker("workspaces.bot_token") in left


# Of what is deleted here, nothing stands on the partner's Home.
NOT_ON_THEIR_HOME = {
    "agendas": "they stand in a form, which is read anew each time that it is opened",
    "agreements": "a draft stands in a form; Home says how far the two are, which stays",
    "away": "of a status in Slack the bot keeps one day, for its owner",
    "concerns": "asked of coordinators and never of the partner",
    "meetings": "their times stay, and who proposed them was never on Home",
    "my_pairs": "who has paused a pair was never said",
    "partings": "who has left a pair was never said",
    "rosters": "pasted by coordinators",
    "silences": "what is said to the bot alone",
}


async def test_the_home_that_tells_of_deleted_words_is_drawn_anew_and_no_other(db: Database) -> None:
    opened = {feature.name for feature in FEATURES if feature.read_in}
    with db.session() as session:
        plant(session)
        session.execute(update(TABLES["answers"]).values(audience=Audience.PARTNER))
        session.execute(update(TABLES["promises"]).values(seen_by=PromiseSeenBy.BOTH))
        session.execute(update(TABLES["meeting_notes"]).values(owner_id=None))
        session.execute(update(TABLES["envelopes"]).values(state=EnvelopeState.OPENED))
        me = members.find(session, "T1", ME)
        assert me
        found = set()
        for kind in EnvelopeKind:
            session.execute(update(TABLES["envelopes"]).values(kind=kind))
            found |= {each.name for each in FEATURES if each.read_in and set(each.read_in(session, me)) == {1}}
        partners = actions.erase(session, Actor("T1", ME), ERASERS, READERS, now=NOW)
        nobodys = actions.erase(session, Actor("T1", OTHER), ERASERS, READERS, now=NOW)

    assert found == opened and partners == {PARTNER} and nobodys == set()
    assert {each.name for each in FEATURES if each.erase and not each.read_in} == set(NOT_ON_THEIR_HOME)
