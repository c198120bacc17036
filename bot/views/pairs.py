"""Making a pair, the list of a program's pairs, and what the two are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.pairs import Page
from bot.content import RhythmPreset
from bot.domain.calendar import first_working_moment
from bot.domain.pairs import PairState
from bot.domain.programs import Role
from bot.errors import UserError
from bot.views import checkins, privacy, reflections, responses
from bot.views.blocks import Block, DrawnItem, actions, button, header, modal, note, section
from bot.views.forms import Form, date_input, option, select_input, user_input
from bot.views.pair_choice import partner_name
from bot.views.parts import day, local_moment, mention, name, to_ask
from storage.tables import Member, Pair, Program, Rhythm

OPEN_FORM = "pairs.open"
FORM = "pairs.add"
OPEN_LIST = "pairs.list"
LIST = "pairs.listed"
TURN_PAGE = "pairs.page"

CHANGED_MEANWHILE = "This pair had changed already, so nothing was done. Here is how things are now."
END = "pairs.end"
PAUSE = "pairs.pause"
RESUME = "pairs.resume"

NOT_HERE = "This person is not in this workspace. Choose somebody else."
A_BOT = "This is a bot. Choose a person."
DEACTIVATED = "This account is deactivated. Choose somebody else."
FOREIGN = "This person belongs to another workspace. Choose somebody from this one."

SINCE = {
    PairState.ACTIVE: "It goes on now.",
    PairState.PAUSED: "It is paused now.",
    PairState.ENDED: "It has ended since.",
}

MOST_ON_HOME = 8
MOST_LISTED = 45  # two blocks each; a modal holds 100


@dataclass(frozen=True, slots=True)
class ChosenPair:
    """What the form for a new pair holds."""

    program_id: int
    mentor_id: str
    mentee_id: str
    starts_on: date


def form(
    programs: Sequence[Program],
    *,
    today: date,
    program_id: int | None = None,
    mentor_id: str | None = None,
    mentee_id: str | None = None,
) -> dict[str, Any]:
    chosen = program_id or programs[0].id
    return modal(
        "New pair",
        [
            program_input(programs, chosen),
            user_input("mentor", "Mentor", initial=mentor_id),
            user_input("mentee", "Mentee", initial=mentee_id),
            date_input("starts_on", "They start on", initial=today),
            note("Both are told who you are, what to expect, and who can see what they write: only the two of them."),
        ],
        callback_id=FORM,
        submit="Make the pair",
        close="Cancel",
    )


def program_input(programs: Sequence[Program], chosen: int) -> Block:
    return select_input(
        "program",
        "Program",
        [option(program.name, str(program.id)) for program in programs[:100]],
        initial=str(chosen),
    )


def read_program(sent: Form) -> int:
    return int(sent.required("program", sent.chosen_number("program")))


def read(view: dict[str, Any]) -> ChosenPair:
    """Raises UserError beside the field that needs mending; who may be paired is checked against Slack later."""
    sent = Form(view)
    mentor = sent.required("mentor", sent.user("mentor"))
    mentee = sent.required("mentee", sent.user("mentee"))
    if mentor == mentee:
        raise UserError("The mentee must be somebody else than the mentor.", field="mentee")
    return ChosenPair(read_program(sent), mentor, mentee, sent.required("starts_on", sent.date("starts_on")))


def check_start(starts_on: date, program: Program) -> None:
    """Raises UserError when the pair would start outside its program."""
    if not program.starts_on <= starts_on <= program.ends_on:
        raise UserError(
            f"The program runs from {day(program.starts_on)} to {day(program.ends_on)}. Choose a day in between.",
            field="starts_on",
        )


def made(lines: Sequence[str]) -> dict[str, Any]:
    """What the coordinator sees once pairs are made; `lines` say when each person will hear."""
    said = lines or ["These pairs exist already, so nothing was changed."]
    return modal("Done", [section(line) for line in said], callback_id="pairs.made")


def news(pair: Pair, now: datetime) -> list[str]:
    """What the coordinator is told: that the pair is made, and when each of the two will hear."""
    lines = [f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}."]
    return lines + [f"{mention(member.user_id)} hears {_when(member, now)}." for member in (pair.mentor, pair.mentee)]


def _when(member: Member, now: datetime) -> str:
    at = first_working_moment(now, member.zone_info, member.working_hours, member.away)
    return "now" if at <= now else f"{local_moment(at, member.zone)} their time, in their working hours"


def listing(page: Page, *, said: str | None = None) -> dict[str, Any]:
    """One page of a program's pairs, with what a coordinator may do. Nothing that anyone wrote is within reach here."""
    blocks: list[Block] = [section(f"*{name(page.program.name)}*")]
    if said:
        blocks.append(note(said))
    for pair in page.pairs[:MOST_LISTED]:
        value = str(pair.id)
        who = f"{pair.mentor.name} and {pair.mentee.name}"
        paused = pair.state == PairState.PAUSED
        state = " · paused" if paused else ""
        blocks.append(section(f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}{state}"))
        blocks.append(
            actions(
                button("Resume", RESUME, value=value, described=f"Resume {who}")
                if paused
                else button("Pause", PAUSE, value=value, described=f"Pause {who}"),
                button(
                    "End pair",
                    END,
                    value=value,
                    described=f"End the pair {who}",
                    confirm=(
                        "End this pair?",
                        "Both are told that it has ended, without a reason. What they wrote stays with them.",
                        "End pair",
                    ),
                ),
            )
        )
    if not page.pairs:
        blocks.append(section("No pair yet."))
    pages = -(-page.total // MOST_LISTED)
    if pages > 1:
        blocks.append(note(f"Page {page.number + 1} of {pages}, {page.total} pairs in all."))
        label = "Next page" if page.number + 1 < pages else "First page"
        blocks.append(actions(button(label, TURN_PAGE, value=str(page.program.id))))
    return modal("Pairs", blocks, callback_id=LIST, metadata={"page": page.number})


def read_page(view: dict[str, Any]) -> int:
    """Which page a list of pairs shows, counted from 0."""
    return max(0, Form(view).number("page") or 0)


# --- what the two are told -------------------------------------------------------------------------------------------


def welcome(pair: Pair, me: str, preset: RhythmPreset | None) -> DrawnItem:
    """Tells one of the two who, why, what to expect, and who sees what."""
    partner = mention(pair.partner_of(me))
    role = pair.role_of(me)
    who = (
        f"*You are {partner}'s {role}* in {name(pair.program.name)}, from {day(pair.starts_on)}. "
        f"{mention(pair.created_by)} made this pair."
    )
    privately = f"each answer is yours alone unless you share it with {partner}."
    first_step = f"*A good first step:* say hello to your {role.other} and agree on a time to meet."
    lines = [
        who,
        f"*What to expect:* {_rhythm(preset)} I only write in your working hours, at most a few times a week. "
        + (
            "You set the agenda: bring what you want to talk about."
            if role is Role.MENTEE
            else "Your mentee brings the agenda; you bring your attention."
        ),
        f"*Who sees what:* {privately} Coordinators see that you are in touch, never what you write.",
        first_step,
    ]
    buttons = actions(button("Check in", checkins.OPEN_FORM), button("Who sees what", privacy.OPEN))
    return DrawnItem(
        who,
        [section(f"{who}\n*Who sees what:* {privately}\n{first_step}"), buttons],
        alone=[*[section(line) for line in lines], buttons],
        text_alone="\n".join(lines),
    )


def _rhythm(preset: RhythmPreset | None) -> str:
    return f"{preset.description}, two minutes each." if preset else "a question now and then, two minutes each."


def ended(pair: Pair, me: str, *, round_ended: bool) -> DrawnItem:
    """Tells one of the two that the pair has ended, without a reason and without fault."""
    unopened = (
        " Your feedback round has ended with it, unopened; nobody has seen what you wrote in it." if round_ended else ""
    )
    return _news(
        f"{_mentorship(pair, me)} has ended. Nothing more will be asked.{unopened} What you wrote stays with you in "
        "the Home tab. Thank you for the time you gave it."
    )


def paused(pair: Pair, me: str) -> DrawnItem:
    """Tells one of the two that the pair is paused: not by whom, nor why. Later, what has become of that."""
    if pair.state != PairState.PAUSED:
        return _news(f"{_mentorship(pair, me)} was paused. {SINCE[pair.state]}")
    return _news(
        f"{_mentorship(pair, me)} is paused. Until it goes on, nothing is asked and nothing counts; there is nothing "
        "you have to do. What you wrote stays with you in the Home tab, and you hear from me when it goes on."
    )


def resumed(pair: Pair, me: str, *, next_at: datetime | None, zone: str) -> DrawnItem:
    """Tells one of the two that the pair goes on, and when the next question comes. Later, what has become of that."""
    if pair.state != PairState.ACTIVE:
        return _news(f"{_mentorship(pair, me)} went on after its pause. {SINCE[pair.state]}")
    following = f"The next question comes {local_moment(next_at, zone)}." if next_at else "No question is planned."
    return _news(f"{_mentorship(pair, me)} goes on. {following} Nothing of the pause counts against anybody.")


def partner_left(pair: Pair, me: str, coordinators: Sequence[str]) -> DrawnItem:
    """Tells who stays that their partner is no longer there, and whom to ask. Later, that they are back."""
    partner = pair.partner_of(me)
    who = f"{mention(partner)}, your {pair.role_of(me).other} in {name(pair.program.name)},"
    if pair.member(partner).deactivated_at is None:
        return _news(f"{who} had left this workspace, and is back.")
    whom = ", ".join(to_ask(coordinators)) or "Whoever runs the program"
    return _news(
        f"{who} has left this workspace. Nothing more is asked about this pair, unless they come back. What you wrote "
        f"stays with you in the Home tab. {whom} can help you to find a new match."
    )


def program_ended(pairs: Sequence[Pair], me: str) -> DrawnItem:
    """Tells somebody that a program is over; `pairs` are theirs in it."""
    program = pairs[0].program
    partners = ", ".join(mention(each.partner_of(me)) for each in pairs[:MOST_ON_HOME])
    more = f" and {len(pairs) - MOST_ON_HOME} more" if len(pairs) > MOST_ON_HOME else ""
    return _news(
        f"{name(program.name)} ended on {day(program.ends_on)}, and with it the questions about your mentorship with "
        f"{partners}{more}: no more of them come. What you wrote, and what was shared with you, stays in the Home tab "
        "for you to read. Thank you for the time you gave it."
    )


def _mentorship(pair: Pair, me: str) -> str:
    return f"Your mentorship with {mention(pair.partner_of(me))} in {name(pair.program.name)}"


def _news(text: str) -> DrawnItem:
    return DrawnItem(text, [section(text)])


# --- on Home ---------------------------------------------------------------------------------------------------------


def on_home(
    living: Sequence[Pair], rhythms: Sequence[Rhythm], me: str, *, something_waits: bool, zone: str
) -> list[Block]:
    """Somebody's pairs with their next dates, as a section of App Home."""
    blocks: list[Block] = [header("Your mentorship")]
    for pair in living[:MOST_ON_HOME]:
        lines = [f"*{mention(pair.partner_of(me))}* · {name(pair.program.name)} · you are the {pair.role_of(me)}"]
        if pair.state == PairState.PAUSED:
            lines.append("Paused: nothing is sent, and nothing counts.")
        left = pair.member(pair.partner_of(me)).deactivated_at is not None
        if left:
            lines.append(f"Your {pair.role_of(me).other} has left this workspace: nothing more is asked.")
        next_dates = [
            f"{responses.kind(rhythm.kind)} {local_moment(rhythm.next_at, zone)}"
            for rhythm in rhythms
            if rhythm.pair_id == pair.id and rhythm.next_at and pair.state == PairState.ACTIVE and not left
        ]
        if next_dates:
            lines.append("Next: " + ", ".join(next_dates))
        blocks.append(section("\n".join(lines)))
    if living:
        blocks.append(
            actions(
                button("Check in", checkins.OPEN_FORM, style=None if something_waits else "primary"),
                button("Reflect", reflections.OPEN_FORM),
            )
        )
    else:
        blocks.append(section("You are in no pair at the moment. What you wrote is still here."))
    return blocks


def copied(pair: Pair, me: str) -> str:
    """The pair as a line of what one of the two takes away."""
    role = f"{pair.role_of(me)}, with {partner_name(pair, me)}"
    return f"{pair.starts_on}: {role}, in {pair.program.name}, {pair.state}"
