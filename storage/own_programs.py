"""A pair that goes on without its program has one of its own, which nobody runs and nobody but the two is shown."""

from datetime import date, datetime

from sqlalchemy import bindparam, delete, update
from sqlalchemy.orm import Session

from storage.sql import insert
from storage.tables import AttentionNote, Pair, Program

_programs, _pairs = Program.__table__.c, Pair.__table__.c
_ADD = insert(Program.__table__).on_conflict_do_nothing(index_elements=["team_id", "form_id"]).returning(_programs.id)
_THIS = (_programs.team_id == bindparam("team"), _programs.id == bindparam("program"))
_SET_LAST_DAY = update(Program.__table__).where(*_THIS).values(ends_on=bindparam("last_day"))
_SET_RHYTHM = update(Program.__table__).where(*_THIS).values(rhythm=bindparam("preset"))
_MOVE = (
    update(Pair.__table__)
    .where(_pairs.team_id == bindparam("team"), _pairs.id == bindparam("pair"))
    .values(
        program_id=bindparam("program"),
        was_in_id=_pairs.program_id,
        was_in_until=_pairs.ended_at,
        was_in_ending=_pairs.ending,
    )
)
_FORGET_NOTES = delete(AttentionNote.__table__).where(
    AttentionNote.team_id == bindparam("team"), AttentionNote.pair_id == bindparam("pair")
)


def move_into_own(session: Session, pair: Pair, *, ends_on: date, now: datetime) -> None:
    """Take a pair out of its program, into one of its own that is like it, until another last day.

    For whoever runs the one that it was in, it has ended there like any other: they cannot tell that it goes on.
    """
    before = pair.program
    row = {
        "team_id": pair.team_id,
        "form_id": f"own:{pair.id}",
        "name": before.name,
        "starts_on": before.starts_on,
        "ends_on": ends_on,
        "zone": before.zone,
        "rhythm": before.rhythm,
        "contacts": before.contacts,
        "keep_days": before.keep_days,
        "own_pair_id": pair.id,
        "created_at": now,
    }
    program_id = session.scalar(_ADD, row)
    session.execute(_MOVE, {"team": pair.team_id, "pair": pair.id, "program": program_id})
    session.execute(_FORGET_NOTES, {"team": pair.team_id, "pair": pair.id})
    session.refresh(pair, ["program_id", "program", "was_in_id", "was_in_until", "was_in_ending"])


def set_last_day(session: Session, program: Program, ends_on: date) -> None:
    these = {"team": program.team_id, "program": program.id}
    session.execute(_SET_LAST_DAY, {**these, "last_day": ends_on})
    session.refresh(program)


def set_rhythm(session: Session, program: Program, rhythm: str) -> None:
    session.execute(_SET_RHYTHM, {"team": program.team_id, "program": program.id, "preset": rhythm})
    session.refresh(program)
