"""Many pairs at once: one form to paste them in, that first shows what each line would do and then does it."""

import hashlib
from collections.abc import Sequence
from typing import Any

from bot.domain.imports import Line, Planned, parse
from bot.errors import UserError
from bot.views.blocks import Block, divider, header, modal, note, section, sections
from bot.views.forms import Form, text_input
from bot.views.pairs import program_input, read_program
from bot.views.parts import cut, mention, plain
from storage.tables import Program

OPEN_FORM = "imports.open"
FORM = "imports.send"

TRY_AGAIN = "Slack did not answer in time. Please try again."


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
            *([note(f"{plain(failed)} No pair was made.")] if failed else []),
        ],
        callback_id=FORM,
        submit="Preview" if planned is None else f"Make {_pairs(count)}" if ready else "Check again",
        close="Cancel",
        metadata={"checked": fingerprint(chosen, typed or "")} if ready else None,
    )


def _pairs(count: int) -> str:
    return f"{count} pair{'' if count == 1 else 's'}"


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
    except UserError as error:
        raise UserError(error.message, field="pairs") from None


def _preview(planned: Sequence[Planned]) -> list[Block]:
    wrong = [line for line in planned if line.problem]
    right = [line for line in planned if not line.problem]
    blocks: list[Block] = [divider()]
    if wrong:
        blocks.append(header(f"{len(wrong)} of {len(planned)} lines need mending"))
        blocks += sections([f"*Line {line.line.number}:* {plain(cut(str(line.problem), 300))}" for line in wrong])
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
