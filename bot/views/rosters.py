"""Many pairs at once: a form to paste a list into, part by part; it shows what each line would do, and then does it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.rosters import MOST_LINES, Omission, Roster, TooManyLines, parse
from bot.errors import UserError
from bot.views import pairs as pair_views
from bot.views.blocks import Block, actions, button, divider, header, modal, note, section, sections
from bot.views.forms import LONGEST_KEY, Form, text_input
from bot.views.parts import LONGEST_TEXT, listed, local_moment, mention, name, plain, preview
from bot.views.program_choice import program_input, read_program
from bot.views.roster_words import ShownLine, line_of
from storage.tables import Pair, Program

OPEN_FORM = "rosters.open"
FORM = "rosters.send"
ADD_MORE = "rosters.more"
EARLIER = "rosters.earlier"
LATER = "rosters.later"
START_OVER = "rosters.over"
GO_ON = "rosters.resume"
OPEN_LINES = "rosters.lines"
TURN_PAGE = "rosters.page"
LINES = "rosters.listed"

TRY_AGAIN = "Slack did not answer in time. Please try again. No pair was made."

MOST_NEWS = 60  # lines of what was made, so that the view fits
MOST_WRONG = 25  # lines of each kind that the form shows itself; all are in the list
MOST_RIGHT = 10
ON_A_PAGE = 60
MOST_IGNORED = 8  # headings

_LEFT_OUT = {
    Omission.HEADING: ("the heading", "headings"),
    Omission.EMPTY: ("a row that names nobody", "rows that name nobody"),
    Omission.TITLE: ("a title", "titles"),
    Omission.RULE: (
        "a line that only says how the others are written",
        "lines that only say how the others are written",
    ),
}


@dataclass(frozen=True, slots=True)
class SentPart:
    """What was sent: one part, counted from 0, of a roster. `checked` is of what has been shown and found right."""

    form_id: str
    program_id: int
    part: int
    text: str
    over: int
    checked: str | None

    @property
    def field(self) -> str:
        return _field(self.part, self.over)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a roster was read as: each line, and what nothing was made of, in words."""

    lines: Sequence[ShownLine]
    aside: str = ""

    @property
    def is_right(self) -> bool:
        return bool(self.lines) and not any(line.why for line in self.lines)


def form(
    programs: Sequence[Program],
    *,
    form_id: str,
    program_id: int | None = None,
    parts: Sequence[str] = (),
    part: int = 0,
    read: Preview | None = None,
    checked: str | None = None,
    looking: bool = False,
    said: str | None = None,
    waiting: tuple[str, str] | None = None,
    over: int = 0,
) -> dict[str, Any]:
    """The form with one part of a roster in its field; with `read` it also shows what each line would do.

    The button makes pairs only when the form still holds exactly what was shown (`checked`) and every line is right.
    `waiting` is the form id of a list that was pasted before and can be gone on with, and words for it. `over` grows
    with each list that takes the place of another.
    """
    chosen = program_id or programs[0].id
    ready = read is not None and read.is_right
    count = len(parts)
    blocks: list[Block] = [program_input(programs, chosen)]
    if waiting and not parts:
        blocks += [
            note(waiting[1]),
            actions(button("Go on with it", GO_ON, value=waiting[0])),
        ]
    blocks += [
        text_input(
            _field(part, over),
            _label(part, count),
            initial=parts[part] if part < count else None,
            multiline=True,
            placeholder="@ana, @ben",
            optional=count > 1 or part > 0,
            hint=f"Copied from a spreadsheet, with or without a heading. {LONGEST_TEXT:,} characters fit, about 80 "
            f"lines; add more for up to {MOST_LINES:,}. First you see what would happen.",
        ),
        actions(
            button("Add more", ADD_MORE),
            *([button("Part before", EARLIER, value=str(part - 1))] if part > 0 else []),
            *([button("Part after", LATER, value=str(part + 1))] if part + 1 < count else []),
            *(
                [
                    button(
                        "Start over",
                        START_OVER,
                        confirm=("Start over?", "All that you pasted here is forgotten.", "Start over"),
                    )
                ]
                if count
                else []
            ),
        ),
    ]
    if looking:
        blocks.append(note("Looking everybody up in Slack. This takes a moment."))
    if said:
        blocks.append(note(plain(said)))
    if read is not None:
        blocks += _preview(read, parts=count)
    return modal(
        "Import pairs",
        blocks,
        callback_id=FORM,
        submit=f"Make {_pairs(len(read.lines))}" if read and ready else "Preview" if read is None else "Check again",
        close="Cancel",
        metadata={"form": form_id, "part": part, "over": over, **({"checked": checked} if ready else {})},
    )


def _field(part: int, over: int) -> str:
    """Another name for each: in a field of the same name, Slack keeps what was typed before."""
    return "_".join(["pairs", *([str(part + 1)] if part else []), *([f"again{over}"] if over else [])])


def _label(part: int, count: int) -> str:
    if count < 2 and part == 0:
        return "One pair a line: mentor, mentee"
    return f"Part {part + 1} of {max(count, part + 1)}: mentor, mentee"


def _pairs(count: int) -> str:
    return f"{count:,} pair{'' if count == 1 else 's'}"


def refused(words: str) -> str:
    return f"{words} No pair was made."


def collected(parts: Sequence[str]) -> str:
    """Said above an empty field for the next part."""
    lines = sum(1 for part in parts for line in part.splitlines() if line.strip())
    which = "part is" if len(parts) == 1 else "parts are"
    return f"{len(parts)} {which} kept here for a day, with {lines:,} lines. Paste the next part, or look at all of it."


def read_form(view: dict[str, Any]) -> SentPart:
    sent = Form(view)
    part, over = (min(sent.number(key) or 0, 10**3) for key in ("part", "over"))
    text = sent.pasted(_field(part, over)) or ""
    return SentPart(sent.id, read_program(sent), part, text, over, sent.key("checked"))


def parse_typed(parts: Sequence[str], field: str) -> Roster:
    """The pasted lines; raises UserError beside the field when they are too many, or there is nothing in it."""
    if not parts:
        raise UserError("Please fill this in.", field=field)
    try:
        return parse(parts)
    except TooManyLines as error:
        words = (
            f"These are {error.count:,} lines; {MOST_LINES:,} fit in one import. Take some out, make these pairs, "
            "and import the others then."
        )
        raise UserError(words, field=field) from None


def aside(roster: Roster) -> str:
    """What of a list nothing was made of, and why: lines and columns."""
    counts = Counter(each.reason for each in roster.left_out)
    said = [_left_out(reason, count) for reason in Omission if (count := counts[reason])]
    words = f"Left out: {listed(said)}." if said else ""
    if roster.ignored:
        named = [f"“{preview(each, 30)}”" if each else "what has no heading" for each in roster.ignored]
        columns = named[:MOST_IGNORED]
        more = len(roster.ignored) - MOST_IGNORED
        columns += [f"{more} more"] if more > 0 else []
        words = f"{words} Columns that were not looked at: {listed(columns)}.".strip()
    return words


def _left_out(reason: Omission, count: int) -> str:
    one, several = _LEFT_OUT[reason]
    return one if count == 1 else f"{count} {several}"


def made(pairs: Sequence[Pair], existed: int) -> dict[str, Any]:
    """What the coordinator sees once pairs are made; they may all have been made before."""
    if not pairs:
        return pair_views.made(["All of these pairs are made."])
    lines = [f"{_pairs(len(pairs))} made."] if len(pairs) > 1 else []
    if existed:
        was = "1 was a pair already and stays as it is" if existed == 1 else f"{existed} were pairs already and stay so"
        lines.append(f"{was}: somebody made {'it' if existed == 1 else 'them'} meanwhile.")
    lines += [pair_views.news(pair) for pair in pairs[:MOST_NEWS]]
    more = [f"And {len(pairs) - MOST_NEWS} more."] if len(pairs) > MOST_NEWS else []
    return pair_views.made([*lines, *more])


def _preview(read: Preview, *, parts: int) -> list[Block]:
    wrong = [line for line in read.lines if line.why]
    right = [line for line in read.lines if not line.why]
    blocks: list[Block] = [divider()]
    if wrong:
        blocks.append(header(f"{len(wrong):,} of {len(read.lines):,} lines need mending"))
        blocks += sections([_line(line, parts) for line in wrong[:MOST_WRONG]])
        blocks += [note(f"And {len(wrong) - MOST_WRONG:,} more.")] if len(wrong) > MOST_WRONG else []
        blocks.append(note("Nothing is made until every line is right."))
    if right:
        blocks.append(header("The other lines are fine" if wrong else f"{_pairs(len(right))} will be made"))
        blocks += sections([_line(line, parts) for line in right[:MOST_RIGHT]])
        blocks += [note(f"And {len(right) - MOST_RIGHT:,} more.")] if len(right) > MOST_RIGHT else []
    if not read.lines:
        blocks.append(section("There is no pair in what you pasted. Write one a line, such as `@ana, @ben`."))
    if len(wrong) > MOST_WRONG or len(right) > MOST_RIGHT:
        blocks.append(actions(button("See all lines", OPEN_LINES)))
    if read.aside:
        blocks.append(note(read.aside))
    return blocks


def _line(line: ShownLine, parts: int) -> str:
    where = line_of(line.spot, parts=parts)
    said = plain(line.why) if line.why else f"{mention(line.mentor_id)} mentors {mention(line.mentee_id)}"
    return f"*{where[:1].upper()}{where[1:]}:* {said}"


def listing(form_id: str, lines: Sequence[ShownLine], *, parts: int, number: int) -> dict[str, Any]:
    """A page, counted from 0, of all lines: first those that need mending. Beyond the last page, the first."""
    wrong = [line for line in lines if line.why]
    in_order = [*wrong, *(line for line in lines if not line.why)]
    pages = max(1, -(-len(in_order) // ON_A_PAGE))
    number = number if number < pages else 0
    page = in_order[number * ON_A_PAGE : (number + 1) * ON_A_PAGE]
    blocks: list[Block] = []
    for heading, some in (
        ("Need mending", [line for line in page if line.why]),
        ("Will be made", [line for line in page if not line.why]),
    ):
        if some:
            blocks += [header(heading), *sections([_line(line, parts) for line in some])]
    if pages > 1:
        blocks.append(note(f"Page {number + 1} of {pages}, {len(in_order):,} lines in all."))
        label = "Next page" if number + 1 < pages else "First page"
        blocks.append(actions(button(label, TURN_PAGE, value=str(number + 1))))
    return modal("All lines", blocks or [section("No line yet.")], callback_id=LINES, metadata={"form": form_id})


def form_id_of(view: Mapping[str, Any]) -> str:
    return Form(view).id


def pasted_before(program: Program, at: datetime) -> str:
    """Words for a list that waits."""
    when = local_moment(at, program.zone)
    return f"On {when} you looked at a list for {name(program.name)}, and made no pairs of it yet."


def form_id_in(action: Mapping[str, Any]) -> str:
    """Which list a button goes on with."""
    return str(action.get("value", ""))[:LONGEST_KEY]
