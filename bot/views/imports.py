"""Many pairs at once: one form to paste them in, that first shows what each line would do and then does it."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import Any, assert_never

from bot.domain.imports import MOST_LINES, Fault, Line, Planned, Problem, TooManyLines, parse
from bot.errors import UserError
from bot.views import pairs as pair_views
from bot.views.blocks import Block, divider, header, modal, note, section, sections
from bot.views.forms import Form, text_input
from bot.views.pairs import program_input, read_program
from bot.views.parts import cut, mention, plain
from storage.tables import Pair, Program

OPEN_FORM = "imports.open"
FORM = "imports.send"

_EXAMPLE = "write a mentor and a mentee, such as @ana, @ben"
TRY_AGAIN = "Slack did not answer in time. Please try again. No pair was made."

MOST_NEWS = 60  # lines of what was made, so that the view fits


def form(
    programs: Sequence[Program],
    *,
    program_id: int | None = None,
    typed: str | None = None,
    planned: Sequence[Planned] | None = None,
    looking: bool = False,
    failed: str | None = None,
) -> dict[str, Any]:
    """The form; with `planned` it also shows what each line would do; `looking` and `failed` say how far it has come.

    What was typed stays in its field while it is looked at, so mending a line does not mean pasting all again. The
    button makes pairs only when the form still holds exactly what was shown (`checked`) and every line is right.
    """
    chosen = program_id or programs[0].id
    ready = bool(planned) and all(not line.problem for line in planned or [])
    count = len(planned or [])
    return modal(
        "Import pairs",
        [
            program_input(programs, chosen),
            text_input(
                "pairs",
                "One pair a line: mentor, mentee",
                initial=typed,
                multiline=True,
                placeholder="@ana, @ben",
                hint="As @handle, mention or member id, with or without a heading. First you see what would happen.",
            ),
            *([] if planned is None else _preview(planned)),
            *([note("Looking everybody up in Slack. This takes a moment.")] if looking else []),
            *([note(plain(failed))] if failed else []),
        ],
        callback_id=FORM,
        submit="Preview" if planned is None else f"Make {_pairs(count)}" if ready else "Check again",
        close="Cancel",
        metadata={"checked": fingerprint(chosen, typed or "")} if ready else None,
    )


def _pairs(count: int) -> str:
    return f"{count} pair{'' if count == 1 else 's'}"


def cut_short(made: int) -> str:
    """Why it is not done: somewhere on the way Slack or the database did not answer."""
    if not made:
        return TRY_AGAIN
    were = "was" if made == 1 else "were"
    return f"It was cut short when {_pairs(made)} {were} made. Please try again, and the others will be made too."


def refused(words: str) -> str:
    return f"{words} No pair was made."


def fingerprint(program_id: int, typed: str) -> str:
    return hashlib.sha256(f"{program_id}\n{typed}".encode()).hexdigest()


def read(view: dict[str, Any]) -> tuple[int, str, bool]:
    """(program id, pasted text, whether exactly this has been shown and found right)."""
    sent = Form(view)
    program_id = read_program(sent)
    typed = str(sent.required("pairs", sent.text("pairs")))
    return program_id, typed, sent.metadata.get("checked") == fingerprint(program_id, typed)


def parse_typed(typed: str) -> list[Line]:
    """The pasted lines; raises UserError beside the field when they cannot be read at all."""
    try:
        return parse(typed)
    except TooManyLines as error:
        words = f"These are {error.count} lines; {MOST_LINES} fit at a time. Split them and paste one part first."
        raise UserError(words, field="pairs") from None


def why(problem: Problem) -> str:
    """What keeps a line from becoming a pair, in words that are not yet safe inside mrkdwn."""
    who, partner = _echo(problem.who), _echo(problem.partner)
    match problem.fault:
        case Fault.TOO_LONG:
            return f"this line is too long; {_EXAMPLE}"
        case Fault.QUOTE:
            return 'a quotation mark (") is missing its partner'
        case Fault.COLUMNS:
            return f"this has {problem.number} column{'' if problem.number == 1 else 's'}; {_EXAMPLE}"
        case Fault.NO_MENTOR:
            return "the mentor is missing"
        case Fault.NO_MENTEE:
            return "the mentee is missing"
        case Fault.NOBODY:
            return "the mentor and the mentee are missing"
        case Fault.UNKNOWN:
            advice = f"did you mean @{problem.like}?" if problem.like else "check the spelling"
            return f"nobody here is called {who}; {advice}"
        case Fault.AMBIGUOUS:
            return f"several people are called {who}; mention the right one instead"
        case Fault.BOT:
            return f"{who} is a bot"
        case Fault.DEACTIVATED:
            return f"the account of {who} is deactivated"
        case Fault.FOREIGN:
            return f"{who} belongs to another workspace"
        case Fault.SAME:
            return f"{who} is mentor and mentee; name two people"
        case Fault.EXISTS:
            return f"{who} and {partner} are already a pair in this program"
        case Fault.REPEATED:
            return f"the same pair is already on line {problem.number}"
    assert_never(problem.fault)


def _echo(written: str) -> str:
    """What was written, short enough to repeat."""
    return written if len(written) <= 40 else f"{written[:39]}…"


def made(pairs: Sequence[Pair], now: datetime) -> dict[str, Any]:
    """What the coordinator sees once pairs are made; they may all have been made before."""
    if not pairs:
        return pair_views.made(["All of these pairs are made."])
    lines = [" ".join(pair_views.news(pair, now)) for pair in pairs[:MOST_NEWS]]
    more = [f"And {len(pairs) - MOST_NEWS} more."] if len(pairs) > MOST_NEWS else []
    return pair_views.made([*lines, *more])


def _preview(planned: Sequence[Planned]) -> list[Block]:
    wrong = [line for line in planned if line.problem]
    right = [line for line in planned if not line.problem]
    blocks: list[Block] = [divider()]
    if wrong:
        blocks.append(header(f"{len(wrong)} of {len(planned)} lines need mending"))
        blocks += sections(
            [f"*Line {each.line.number}:* {plain(cut(why(each.problem), 300))}" for each in planned if each.problem]
        )
        blocks.append(note("Nothing is made until every line is right."))
    if right:
        blocks.append(header("The other lines are fine" if wrong else f"{_pairs(len(right))} will be made"))
        blocks += sections(
            [
                f"*Line {line.line.number}:* {mention(line.mentor_id or '')} mentors {mention(line.mentee_id or '')}"
                for line in right
            ]
        )
    if not planned:
        blocks.append(section("There is no pair in what you pasted. Write one a line, such as `@ana, @ben`."))
    return blocks
