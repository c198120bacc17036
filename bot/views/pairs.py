"""Making a pair, the list of a program's pairs, and what the two are told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.pairs import Page
from bot.content import RhythmPreset
from bot.domain.closings import GOES_ON_AFTER
from bot.domain.pairs import PairEnding, PairState
from bot.domain.programs import Role
from bot.errors import UserError
from bot.views import checkins, closings, endings, going_on, my_pairs, privacy
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, section
from bot.views.endings import mentorship
from bot.views.forms import Form, date_input, user_input
from bot.views.pair_choice import partner_name, person_name
from bot.views.parts import COORDINATORS_SEE, day, local_day, local_moment, mention, name, plain
from bot.views.program_choice import program_input, read_program
from storage.tables import Pair, Program

OPEN_FORM = "pairs.open"
FORM = "pairs.add"
OPEN_LIST = "pairs.list"
MATCH_ANEW = "pairs.match_anew"
TAKES_ALONG = (
    "The pair that was left ends with it. What they have written of goals and of what they expect comes along, for "
    "them alone until they seal it"
)
LIST = "pairs.listed"
TURN_PAGE = "pairs.page"
TURN_BACK = "pairs.page_before"

CHANGED_MEANWHILE = "This pair had changed already, so nothing was done. Here is how things are now."
END = "pairs.end"
PAUSE = "pairs.pause"
RESUME = "pairs.resume"

LOOKING = "Looking them up in Slack. This takes a moment."
NOT_LOOKED_UP = "Slack did not answer in time, so nobody could be looked up; choose the two here"

SINCE = {
    PairState.ACTIVE: "It goes on now.",
    PairState.PAUSED: "It is paused now.",
    PairState.ENDED: "It has ended since.",
}

MOST_NAMED = 8  # partners, in one sentence
MOST_LISTED = 45  # two blocks each; a modal holds 100


@dataclass(frozen=True, slots=True)
class ChosenPair:
    """What the form for a new pair holds."""

    program_id: int
    mentor_id: str
    mentee_id: str
    starts_on: date
    follows: int | None = None


def form(
    programs: Sequence[Program],
    *,
    today: date,
    program_id: int | None = None,
    mentor_id: str | None = None,
    mentee_id: str | None = None,
    said: Sequence[str] = (),
    follows: int | None = None,
) -> dict[str, Any]:
    """`follows` is the pair that somebody has left, in whose place it is made."""
    chosen = program_id or programs[0].id
    return modal(
        "New pair",
        [
            *([note("\n".join(_sentence(each) for each in said))] if said else []),
            program_input(programs, chosen),
            user_input("mentor", "Mentor", initial=mentor_id),
            user_input("mentee", "Mentee", initial=mentee_id),
            date_input("starts_on", "They start on", initial=today),
            note("Both are told who you are, what to expect, and who can see what they write: only the two of them."),
        ],
        callback_id=FORM,
        submit="Make the pair",
        close="Cancel",
        metadata={"follows": follows} if follows else None,
    )


def _sentence(words: str) -> str:
    return plain(words if words.endswith("?") else f"{words}.")


def more_than_two(count: int) -> str:
    return f"A pair is one mentor and one mentee, and these are {count} people. Name two, the mentor first."


def read(view: dict[str, Any]) -> ChosenPair:
    """Raises UserError beside the field that needs mending; who may be paired is checked against Slack later."""
    sent = Form(view)
    mentor = sent.required("mentor", sent.user("mentor"))
    mentee = sent.required("mentee", sent.user("mentee"))
    if mentor == mentee:
        raise UserError("The mentee must be somebody else than the mentor.", field="mentee")
    starts_on = sent.required("starts_on", sent.date("starts_on"))
    return ChosenPair(read_program(sent), mentor, mentee, starts_on, sent.number("follows"))


def check_start(starts_on: date, program: Program) -> None:
    """Raises UserError when the pair would start outside its program."""
    if not program.starts_on <= starts_on <= program.ends_on:
        raise UserError(
            f"The program runs from {day(program.starts_on)} to {day(program.ends_on)}. Choose a day in between.",
            field="starts_on",
        )


HEAR_IN_HOURS = "Each of them hears of it from me in their own working hours."


def made(lines: Sequence[str]) -> dict[str, Any]:
    """What the coordinator sees once pairs are made."""
    said = [*lines, HEAR_IN_HOURS] if lines else ["These pairs exist already, so nothing was changed."]
    return modal("Done", [section(line) for line in said], callback_id="pairs.made")


def news(pair: Pair) -> str:
    """What the coordinator is told of a pair that is made: never anybody's hours, nor until when they are away."""
    return f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}."


def listing(page: Page, *, said: str | None = None) -> dict[str, Any]:
    """One page of a program's pairs, with what a coordinator may do. Nothing that anyone wrote is within reach here."""
    blocks: list[Block] = [section(f"*{name(page.program.name)}*")]
    if said:
        blocks.append(note(said))
    for pair in page.pairs[:MOST_LISTED]:
        value = str(pair.id)
        who = f"{person_name(pair.mentor)} and {person_name(pair.mentee)}"
        state, buttons = "", [button("Pause", PAUSE, value=value, described=f"Pause {who}")]
        if pair.paused_until:  # by one of the two, and theirs to go on with
            state, buttons = f" · paused until {day(pair.paused_until)}", []
        elif pair.state == PairState.PAUSED:
            state, buttons = " · paused", [button("Go on", RESUME, value=value, described=f"Go on: {who}")]
        if pair.ends_on:
            state += f" · last day {day(pair.ends_on)}"
        if pair.id in page.agreed:
            state += " · agreement signed" if page.agreed[pair.id] else " · agreement not signed yet"
        blocks.append(section(f"{mention(pair.mentor_id)} mentors {mention(pair.mentee_id)}{state}"))
        blocks.append(
            actions(
                *buttons,
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
        blocks.append(section("No pair at the moment." if page.ended else "No pair yet."))
    if page.ended:
        ended = "\n".join(_ended(each, page.program) for each in page.ended)
        blocks.append(note(f"*Ended lately*\n{ended}"))
    pages = -(-page.total // MOST_LISTED)
    if pages > 1:
        blocks.append(note(f"Page {page.number + 1} of {pages}, {page.total} pairs in all."))
        label = "Next page" if page.number + 1 < pages else "First page"
        value = str(page.program.id)
        back = [button("Page before", TURN_BACK, value=value)] if page.number else []
        blocks.append(actions(*back, button(label, TURN_PAGE, value=value)))
    return modal("Pairs", blocks, callback_id=LIST, metadata={"page": page.number})


ENDED_IN_WORDS = {
    PairEnding.OVER: "its last day has passed",
    PairEnding.COMPLETED: "completed",
    PairEnding.LEFT: "left",
    PairEnding.ENDED: "ended by a coordinator",
}


def _ended(pair: Pair, program: Program) -> str:
    """The word alone: never by which of the two, nor why."""
    ending, ended_at = pair.end_in(program.id)
    when = f", {local_day(ended_at, program.zone)}" if ended_at else ""
    word = ENDED_IN_WORDS.get(ending, "ended") if ending else "ended"
    return f"{mention(pair.mentor_id)} mentored {mention(pair.mentee_id)}: {word}{when}"


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
        f"*Who sees what:* {privately} {COORDINATORS_SEE}",
        first_step,
    ]
    check_in = [button("Check in", checkins.OPEN_FORM)] if pair.state != PairState.ENDED else []
    buttons = actions(*check_in, button("Who sees what", privacy.OPEN))
    return DrawnItem(
        who,
        [section(f"{who}\n*Who sees what:* {privately}\n{first_step}"), buttons],
        alone=[*[section(line) for line in lines], buttons],
        text_alone="\n".join(lines),
    )


def _rhythm(preset: RhythmPreset | None) -> str:
    return f"{preset.description}, two minutes each." if preset else "a question now and then, two minutes each."


def ended(pair: Pair, me: str, *, round_ended: bool, unopened: bool) -> DrawnItem:
    """Tells one of the two that the pair has ended, without a reason and without fault.

    `unopened`: this one has written in something that has ended with it.
    """
    words = f" {closings.UNOPENED}" if unopened else ""
    if round_ended:
        words = " Your feedback round has ended with it, unopened; nobody has seen what you wrote in it."
    if pair.state != PairState.ENDED:
        return _news(f"{mentorship(pair, me)} had ended. {SINCE[pair.state]}")
    ended = endings.how(pair, me) if pair.ending == PairEnding.OVER else "has ended"
    if pair.ending == PairEnding.COMPLETED:
        ended = "is completed"
    told = _news(
        f"{mentorship(pair, me)} {ended}. Nothing more is asked about it.{words} What you wrote stays with you "
        f"in the Home tab{closings.until(pair)}. Thank you for the time you gave it."
    )
    if pair.is_ending:
        row = [button("Your pairs", my_pairs.LIST, value="0")]
    else:
        goes_on = pair.ending in GOES_ON_AFTER and not pair.somebody_left
        row = [closings.keepsake_button(pair, me), *([going_on.wish_button(pair, me)] if goes_on else [])]
    return DrawnItem(told.text, told.blocks if pair.forgotten_at else [*told.blocks, actions(*row)])


def back(pair: Pair, me: str) -> DrawnItem:
    """Tells one of the two that the end has been taken back: not by whom. Later, what has become of that."""
    if pair.state != PairState.ENDED:
        return _news(f"{mentorship(pair, me)} goes on after all: its end was taken back, and it is as it was before.")
    return _news(f"{mentorship(pair, me)} went on after its end was taken back. {SINCE[pair.state]}")


def extended(pair: Pair, me: str) -> DrawnItem:
    """Tells one of the two that the other has chosen another last day."""
    if pair.state == PairState.ENDED:
        return _news(f"{mentorship(pair, me)} was extended. {SINCE[pair.state]}")
    return _news(
        f"{mention(pair.partner_of(me))} has extended your mentorship in {name(pair.program.name)}: its last day is "
        f"{day(pair.last_day)} now. Everything goes on until then, and either of you can choose another day."
    )


def paused(pair: Pair, me: str) -> DrawnItem:
    """Tells one of the two that the pair is paused: not by whom, nor why. Later, what has become of that."""
    if pair.state != PairState.PAUSED:
        return _news(f"{mentorship(pair, me)} was paused. {SINCE[pair.state]}")
    if pair.paused_until:
        until = _news(
            f"{mentorship(pair, me)} is paused until {day(pair.paused_until)}. Until then nothing is asked and "
            "nothing counts; there is nothing you have to do. It goes on by itself, and you hear from me then. Either "
            "of you can go on sooner, or choose another day. What you wrote stays with you in the Home tab."
        )
        return DrawnItem(until.text, [*until.blocks, actions(button("Your pairs", my_pairs.LIST, value="0"))])
    return _news(
        f"{mentorship(pair, me)} is paused. Until it goes on, nothing is asked and nothing counts; there is nothing "
        "you have to do. What you wrote stays with you in the Home tab, and you hear from me when it goes on."
    )


def resumed(pair: Pair, me: str, *, next_at: datetime | None, zone: str) -> DrawnItem:
    """Tells one of the two that the pair goes on, and when the next question comes. Later, what has become of that."""
    if pair.state != PairState.ACTIVE:
        return _news(f"{mentorship(pair, me)} went on after its pause. {SINCE[pair.state]}")
    following = f"The next question comes {local_moment(next_at, zone)}." if next_at else "No question is planned."
    return _news(f"{mentorship(pair, me)} goes on. {following} Nothing of the pause counts against anybody.")


def program_ended(pairs: Sequence[Pair], me: str, *, unopened: bool) -> DrawnItem:
    """Tells somebody that a program is over; `pairs` are theirs in it. `unopened`: as above, in one of them."""
    program = pairs[0].program
    partners = ", ".join(mention(each.partner_of(me)) for each in pairs[:MOST_NAMED])
    more = f" and {len(pairs) - MOST_NAMED} more" if len(pairs) > MOST_NAMED else ""
    text = (
        f"{name(program.name)} ended on {day(program.ends_on)}, and with it the questions about your mentorship with "
        f"{partners}{more}. What you wrote, and what was shared with you, stays in the Home tab"
        f"{closings.until(pairs[0])}.{f' {closings.UNOPENED}' if unopened else ''} Thank you for the "
        "time you gave it."
    )
    return DrawnItem(text, [section(text), actions(closings.list_button())])


def _news(text: str) -> DrawnItem:
    return DrawnItem(text, [section(text)])


def copied(pair: Pair, me: str, *, paused_by_me: bool, ended_by_me: bool) -> str:
    """The pair as a line of what one of the two takes away."""
    role = f"{pair.role_of(me)}, with {partner_name(pair, me)}"
    until = f" until {pair.paused_until}{', by you' if paused_by_me else ''}" if pair.paused_until else ""
    how = f" ({pair.ending})" if pair.ending else ""
    by_me = ", by you" if ended_by_me else ""
    return f"{pair.starts_on}: {role}, in {pair.program.name}, {pair.state}{how}{by_me}{until}"
