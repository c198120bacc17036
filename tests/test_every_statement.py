"""Every statement of storage keeps to one workspace, or it is said here why it need not."""

import ast
from pathlib import Path

import pytest
from sqlalchemy import BindParameter, bindparam, select, update

from storage.tables import Pair, Prompt, Response
from tests.scoping import ROOT, constants, unscoped

ALL = "the bot's own work: it looks over all workspaces for what is due"
KEY = "by the key of a row that was read, with its workspace, in the same transaction"
BEGINNING = "never run as it is: others go on from it"
ALLOWED = {
    "storage.agreement_drafts._DUE": ALL,
    "storage.agreement_drafts.NEXT_DUE": ALL,
    "storage.alignments.NEXT_BEGINNING": ALL,
    "storage.alignments._TO_BEGIN": ALL,
    "storage.closings._DUE": ALL,
    "storage.closings.NEXT_DUE": ALL,
    "storage.closings.NEXT_TO_FORGET": ALL,
    "storage.closings._TO_FORGET": ALL,
    "storage.deliveries._MARK_FAILED": KEY,
    "storage.deliveries._MARK_HELD": KEY,
    "storage.deliveries._MARK_PLANNED_AGAIN": KEY,
    "storage.deliveries._MARK_SENDING": KEY,
    "storage.deliveries._MARK_SENT": KEY,
    "storage.deliveries._MARK_UNCERTAIN": KEY,
    "storage.deliveries._MARK_UNWANTED": KEY,
    "storage.deliveries._MARK_WAITING": KEY,
    "storage.deliveries._STILL_PLANNED": BEGINNING,
    "storage.deliveries._THIS_ATTEMPT": BEGINNING,
    "storage.deliveries._UNCERTAIN": ALL,
    "storage.deliveries._WHOLE": BEGINNING,
    "storage.envelopes._CHANGE": BEGINNING,
    "storage.envelopes._CLAIMED": KEY,
    "storage.envelopes._END_WITH_PAIR": KEY,
    "storage.envelopes._IF_COLLECTING": BEGINNING,
    "storage.envelopes._MARK_CLOSED": KEY,
    "storage.envelopes._MARK_OPENED": KEY,
    "storage.envelopes._OPENING": ALL,
    "storage.envelopes._SET_DAYS": KEY,
    "storage.goals._DUE": ALL,
    "storage.goals.NEXT_DUE": ALL,
    "storage.items._SET_ASIDE": KEY,
    "storage.items._WITHDRAW": KEY,
    "storage.lanes._LEFT_HALF_SENT": ALL,
    "storage.lanes._READY": ALL,
    "storage.lanes._TAKE": ALL,
    "storage.meetings._BY_KEY": "whoever asks has nothing but the key, which nobody can guess, and is in no workspace",
    "storage.meetings._DUE": ALL,
    "storage.meetings._FOLLOWING": ALL,
    "storage.meetings.NEXT_DUE": ALL,
    "storage.meetings.NEXT_FOLLOWING": ALL,
    "storage.members._TURN": ALL,
    "storage.operate._CANCEL": KEY,
    "storage.operate._LEASED": ALL,
    "storage.operate._OLDEST_DUE": ALL,
    "storage.operate._OWED": ALL,
    "storage.operate._PROGRAMS": ALL,
    "storage.operate._RETRY": KEY,
    "storage.operate._UNFINISHED": ALL,
    "storage.operate._WAITING": ALL,
    "storage.outbox.NEXT_DUE": ALL,
    "storage.pair_ends.NEXT_FINAL": ALL,
    "storage.pair_ends.NEXT_OVER": ALL,
    "storage.pair_ends._FINAL": ALL,
    "storage.pair_ends._MARK_ENDING": KEY,
    "storage.pair_ends._MARK_FINAL": KEY,
    "storage.pair_ends._OVER": ALL,
    "storage.pair_ends._REOPEN": KEY,
    "storage.pair_ends._SET_LAST_DAY": KEY,
    "storage.pair_ends._TAKE_BACK": KEY,
    "storage.pairs._BY_ID": ALL,
    "storage.pairs._DUE": ALL,
    "storage.pairs._END": KEY,
    "storage.pairs._GO_ON": KEY,
    "storage.pairs._MOVE": KEY,
    "storage.pairs._MOVE_PAUSE": KEY,
    "storage.pairs.NEXT_DUE": ALL,
    "storage.pairs._PAUSE_UNTIL": KEY,
    "storage.pairs.WITH_PEOPLE": BEGINNING,
    "storage.people_lists._DUE": ALL,
    "storage.people_lists._TAKE": ALL,
    "storage.program_changes.NEXT_DUE": ALL,
    "storage.program_changes._REPLANNED": KEY,
    "storage.program_changes._TO_REPLAN": ALL,
    "storage.programs._DUE": ALL,
    "storage.programs._ENDED": ALL,
    "storage.programs._MARK_END_TOLD": KEY,
    "storage.programs.NEXT_DIGEST": ALL,
    "storage.programs.NEXT_END": ALL,
    "storage.programs._SET_NEXT_DIGEST": KEY,
    "storage.programs._STILL_DUE": KEY,
    "storage.programs._WITH_COORDINATORS": BEGINNING,
    "storage.promises._DUE": ALL,
    "storage.promises.NEXT_DUE": ALL,
    "storage.prompts._DROP": KEY,
    "storage.prompts._EXPIRE": ALL,
    "storage.prompts._EXPIRED": ALL,
    "storage.prompts._LAST_ASKED": ALL,
    "storage.prompts._LATEST": KEY,
    "storage.prompts.NEXT_EXPIRY": ALL,
    "storage.pulses._DUE": ALL,
    "storage.pulses.NEXT_DUE": ALL,
    "storage.rhythms._DUE": ALL,
    "storage.rhythms.NEXT_DUE": ALL,
    "storage.rhythms._SET_NEXT": KEY,
    "storage.rhythms._STOP": KEY,
    "storage.rosters._OLD": ALL,
    "storage.rounds.NEXT_START": ALL,
    "storage.rounds._SCHEDULED": ALL,
    "storage.sides._SIDES": KEY,
    "storage.silences._DUE": ALL,
    "storage.silences.NEXT_DUE": ALL,
    "storage.takeovers._DUE": ALL,
    "storage.takeovers.NEXT_DUE": ALL,
    "storage.visit_lines.NEXT_STALE": ALL,
    "storage.visit_lines._BROUGHT_BY": BEGINNING,
    "storage.visit_lines._DRAWN": KEY,
    "storage.visit_lines._FORGET_LINES": KEY,
    "storage.visit_lines._HEARD": KEY,
    "storage.visit_lines._STALE": ALL,
    "storage.visit_lines._TOLD": KEY,
    "storage.visit_lines._TOLD_TOO_LATE": KEY,
    "storage.visits.NEXT_DUE": ALL,
    "storage.visits._TEAMS": ALL,
    "storage.workspaces._COUNT_INSTALLED": ALL,
    "storage.workspaces._COUNT_INSTALLED_BY": ALL,
    "storage.workspaces._DISCONNECTED": ALL,
    "storage.workspaces._DISCONNECTED_WITH_TOKEN": ALL,
}
ELSEWHERE = {"bot/operate/copy.py"}  # copies whole tables from one database to another


def test_every_statement_at_the_top_of_a_module_keeps_to_one_workspace_or_there_is_a_reason() -> None:
    found = {name for name, statement in constants().items() if unscoped(statement)}

    assert found - set(ALLOWED) == set()
    assert set(ALLOWED) - found == set(), "the reason is no longer needed"


def test_statements_are_made_in_storage_and_nowhere_else() -> None:
    files = [file for folder in ("bot", "handlers") for file in (ROOT / folder).rglob("*.py")]
    making = {str(file.relative_to(ROOT)) for file in files if makes_statements(file)}

    assert making - ELSEWHERE == set()


def makes_statements(file: Path) -> bool:
    imports = [
        each for each in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(each, ast.ImportFrom)
    ]
    from_sqlalchemy = [name.name for each in imports if each.module == "sqlalchemy" for name in each.names]
    return bool({"select", "insert", "update", "delete", "text"} & set(from_sqlalchemy))


TEAM: BindParameter[str] = bindparam("team")
USER: BindParameter[str] = bindparam("user")


@pytest.mark.parametrize(
    ("statement", "tables"),
    [
        (select(Prompt).where(Prompt.team_id == TEAM), []),
        (select(Prompt).where(Prompt.user_id == USER), ["prompts"]),
        (select(Prompt).where(Prompt.id == USER), ["prompts"]),
        (select(Prompt).where((Prompt.team_id == TEAM) | (Prompt.user_id == USER)), ["prompts"]),
        (select(Prompt, Pair).where(Prompt.team_id == TEAM), ["pairs"]),
        (select(Prompt).join(Pair, Pair.id == Prompt.pair_id).where(Prompt.team_id == TEAM), []),
        (select(Prompt).join(Pair, Pair.state == Prompt.state).where(Prompt.team_id == TEAM), ["pairs"]),
        (update(Prompt).where(Prompt.pair_id.in_(select(Pair.id).where(Pair.team_id == TEAM))), []),
        (update(Prompt).where(Prompt.pair_id.in_(select(Pair.id).where(Pair.mentor_id == USER))), ["prompts"]),
        (select(Response).union_all(select(Response).where(Response.team_id == TEAM)), ["responses"]),
    ],
)
def test_a_statement_that_leaves_out_the_workspace_is_found(statement: object, tables: list[str]) -> None:
    assert unscoped(statement) == tables
