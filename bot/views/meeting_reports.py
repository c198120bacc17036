"""After a meeting: both are asked how it was, in one press; and how that stands between them."""

from collections.abc import Mapping
from typing import Any

from bot.actions.meeting_reports import LookBack
from bot.domain.meeting_reports import MeetingSaid, ReportStanding
from bot.errors import UserError
from bot.views.blocks import Block, DrawnItem, actions, button, section
from bot.views.forms import LONGEST_NUMBER, OLD_BUTTON
from bot.views.pair_choice import partner_name
from bot.views.parts import local_moment, mention

MET, MOVED, NOT_HELD = "meeting_reports.met", "meeting_reports.moved", "meeting_reports.not_held"
SAY = {MeetingSaid.MET: MET, MeetingSaid.MOVED: MOVED, MeetingSaid.NOT_HELD: NOT_HELD}
LABELS = {
    MeetingSaid.MET: "We met",
    MeetingSaid.MOVED: "We moved it",
    MeetingSaid.NOT_HELD: "It did not happen",
}
WORDS = {
    MeetingSaid.MET: "you met",
    MeetingSaid.MOVED: "you moved it",
    MeetingSaid.NOT_HELD: "it did not happen",
}


def answers(look: LookBack) -> Block:
    """The three answers, to the question that is open now."""
    value = f"{look.meeting.id}:{look.reports.attempt}"
    partner = partner_name(look.meeting.pair, look.viewer)
    return actions(
        *(
            button(LABELS[said], SAY[said], value=value, described=f"{LABELS[said]} (with {partner})")
            for said in MeetingSaid
        )
    )


def asked(look: LookBack) -> DrawnItem:
    """After the meeting, as it waits; `Not yet said` turns into what was said."""
    text = f"You were to meet {_partner(look)} {when(look)}."
    if look.reports.is_asked(look.who) and look.reports.attempt == 1:
        text += " How was it?"
        return DrawnItem(text, [section(text), answers(look)])
    text = f"{text} {stands(look)}"
    return DrawnItem(text, [section(text)])


def asked_again(look: LookBack) -> DrawnItem:
    """The two have said different things: both are asked once more, and no more."""
    text = f"{disagree(look)} {stands(look)}"
    if look.reports.is_asked(look.who):
        text = f"{disagree(look)} Talk it over, and say once more. Nobody is at fault."
        return DrawnItem(text, [section(text), answers(look)])
    return DrawnItem(text, [section(text)])


def disagree(look: LookBack) -> str:
    mine, theirs = look.reports.first.get(look.who), look.reports.first.get(1 - look.who)
    if mine is None or theirs is None:
        return f"Your meeting with {_partner(look)} {when(look)}."
    return (
        f"Your meeting with {_partner(look)} {when(look)}: you said {WORDS[mine.what]}, "
        f"{_partner(look)} said {WORDS[theirs.what]}."
    )


def stands(look: LookBack) -> str:
    """How it stands, for one of the two."""
    mine = look.reports.of(look.who)
    match look.reports.standing:
        case ReportStanding.AGREED if look.reports.agreed_on is not None:
            return f"✓ You both say that {WORDS[look.reports.agreed_on]}."
        case ReportStanding.NOT_AGREED:
            return "You two remember it differently. That is all right: it counts for nothing, and is not asked again."
        case ReportStanding.AGAIN if mine is not None and look.reports.is_asked(look.who):
            return "You two remember it differently. Talk it over, and say once more."
        case _ if mine is not None:
            return f"✓ You said {WORDS[mine.what]}."
        case _:
            return "You have not said yet how it was."


def when(look: LookBack) -> str:
    at = look.meeting.starts_at
    return f"on {local_moment(at, look.meeting.pair.member(look.viewer).zone)}" if at else "lately"


def _partner(look: LookBack) -> str:
    return mention(look.meeting.pair.partner_of(look.viewer))


def read_answer(action: Mapping[str, Any]) -> tuple[int, int, MeetingSaid]:
    """(meeting, attempt, what); raises UserError for what is none."""
    meeting, _, attempt = str(action.get("value", "")).partition(":")
    said = next((said for said, name in SAY.items() if name == action.get("action_id")), None)
    is_one = meeting.isascii() and meeting.isdigit() and len(meeting) <= LONGEST_NUMBER
    if said is None or not is_one or attempt not in ("1", "2"):
        raise UserError(OLD_BUTTON)
    return int(meeting), int(attempt), said
