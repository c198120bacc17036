"""The forms in which times for a meeting are proposed, and in which one is moved and cancelled, and what they hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions.meetings import TIMES
from bot.domain.calendar import is_zone
from bot.domain.calendar import local_moment as moment_at
from bot.domain.meeting_offers import Offers
from bot.domain.meetings import EVERY, MOST_TIMES
from bot.domain.zones import named
from bot.errors import UserError
from bot.views.blocks import Block, actions, modal, note, section
from bot.views.forms import Form, checkbox_input, date_input, number_in, option, radio_input, select_input, time_input
from bot.views.meeting_words import RHYTHMS, length, now_of, rhythm, theirs
from bot.views.meetings import (
    CANCEL_FORM,
    MOVE_FORM,
    PROPOSE_FORM,
    PairMeetings,
    came_of_them,
    pick_buttons,
    to_pick_from,
)
from bot.views.pair_choice import partner_name
from bot.views.parts import local_moment, mention, name
from storage.tables import Meeting, Pair

ONCE, OWN = "once", "own"


@dataclass(frozen=True, slots=True)
class ChosenTimes:
    """What the form holds: the meeting that was open when it was drawn, and as it was then."""

    pair_id: int
    times: tuple[datetime, ...]
    weeks: str | None
    zone: str
    seen: int | None


@dataclass(frozen=True, slots=True)
class ChosenMove:
    meeting_id: int
    to: datetime
    seen: int | None
    warned: bool


@dataclass(frozen=True, slots=True)
class ChosenCancel:
    meeting_id: int
    and_following: bool
    seen: int | None
    warned: bool


# --- proposing -------------------------------------------------------------------------------------------------------


def propose_form(
    seen: PairMeetings,
    offered: Offers,
    *,
    form_id: str,
    can_repeat: bool,
    typed: ChosenTimes | None = None,
) -> dict[str, Any]:
    """`typed` is what they have chosen in a form from before the other proposed something: both are shown."""
    pair, me = seen.pair, seen.viewer
    member, partner = pair.member(me), mention(pair.partner_of(me))
    blocks: list[Block] = [section(f"With {partner} · {name(pair.program.name)}")]
    if seen.open and seen.is_theirs_to_pick:
        meanwhile = f"*{partner} has proposed times meanwhile.*" if typed else f"*{partner} proposes*"
        lines = to_pick_from(seen.open, seen.times, pair, me)
        blocks.append(section("\n".join([f"{meanwhile} · {length(seen.open)}{rhythm(seen.open)}", *lines])))
        blocks.append(actions(*pick_buttons(seen.open, seen.times, pair, me)))
        blocks.append(note("Pick one, or send others below: they then take the place of these."))
    elif seen.open:
        blocks.append(note("What you send now takes the place of what you have proposed."))
    elif seen.settled.arranger != me:
        agreed = "You two have agreed that " if seen.settled.is_agreed else ""
        blocks.append(note(f"{agreed}{partner} usually finds the time. You can propose some as well."))
    minutes = seen.open.minutes if seen.open else seen.settled.minutes
    blocks += _offered(pair, me, offered, minutes, typed)
    zone = typed.zone if typed else member.zone
    where = named(zone).city
    blocks.append(date_input("own_day", "A time of your own: the day", optional=True))
    own_hint = f"By the clocks in {where}. {partner_name(pair, me)} sees if it is outside their hours; you do not."
    blocks.append({**time_input("own_time", "And when it begins", initial=None, hint=own_hint), "optional": True})
    if can_repeat and not seen.open:
        every = [option("Just this once", ONCE), *(option(words, weeks) for weeks, words in RHYTHMS.items())]
        initial = typed.weeks if typed and typed.weeks else ONCE
        hint = f"It keeps to the clocks in {where}. Each one can be moved or canceled by itself."
        blocks.append(select_input("every", "How often", every, initial=initial, hint=hint))
    blocks.append(note(f"{partner} picks one, or proposes others. Nobody else can see it."))
    if seen.before and not seen.open:
        blocks.append(actions(came_of_them(pair, label="What came of those before")))
    metadata = {"form": form_id, "pair": pair.id, "zone": zone}
    if seen.open:
        metadata["revision"] = seen.open.revision
    return modal("Propose times", blocks, callback_id=PROPOSE_FORM, submit="Propose", close="Cancel", metadata=metadata)


def _offered(pair: Pair, me: str, offered: Offers, minutes: int, typed: ChosenTimes | None) -> list[Block]:
    """Times to tick, the first three ticked: sending the form as it is proposes something sensible."""
    partner = partner_name(pair, me)
    known = list(offered.times)
    if typed:  # they chose from other offers, or named a time of their own
        known = sorted({*typed.times, *known})[: 9 + len(typed.times)]
        known = [*typed.times, *(at for at in known if at not in typed.times)][:10]
    if not known:
        return [note("No time that would do for both of you was found in the next three weeks. Name one of your own.")]
    options = [_option(at, pair, me, partner) for at in sorted(known)]
    chosen = typed.times if typed else offered.times[:MOST_TIMES]
    words = [] if offered.in_hours else [note(_NEVER_BOTH)]
    label = f"{minutes} minutes, at one of these: up to three"
    ticked = [_stamp(at) for at in chosen]
    return [*words, checkbox_input(TIMES, label, options, initial=ticked, optional=True)]


_NEVER_BOTH = "Your working hours do not meet in the next three weeks. These times come closest, for both of you."


def _option(at: datetime, pair: Pair, me: str, partner: str) -> Block:
    return option(local_moment(at, pair.member(me).zone), _stamp(at), theirs(at, pair, me, partner))


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M}"


def _moment(stamp: str) -> datetime:
    try:
        return datetime.strptime(stamp, "%Y%m%dT%H%M").replace(tzinfo=UTC)
    except ValueError:
        raise UserError("This could not be read. Please choose it again.", field=TIMES) from None


def read_proposal(view: Mapping[str, Any]) -> ChosenTimes:
    """What a form holds. Raises UserError beside what is missing."""
    sent = Form(view)
    zone = _zone(sent)
    times = [_moment(each) for each in sent.options(TIMES)]
    if own := _own(sent, zone):
        times.append(own)
    weeks = sent.option("every")
    return ChosenTimes(
        int(sent.required(TIMES, sent.number("pair"))),
        tuple(times),
        weeks if weeks in EVERY else None,
        zone,
        sent.number("revision"),
    )


def _zone(sent: Form) -> str:
    """The one whose clocks the form named: they may have moved since, and meant what it said."""
    zone = sent.key("zone")
    if zone is None or not is_zone(zone):
        raise UserError("This form could not be read. Please open it again.", field=TIMES)
    return zone


def _own(sent: Form, zone: str) -> datetime | None:
    own_day, own_time = sent.date("own_day"), sent.time("own_time")
    if own_day is None and own_time is None:
        return None
    if own_day is None:
        raise UserError("Choose the day too, or leave both empty.", field="own_day")
    if own_time is None:
        raise UserError("Choose when it begins too, or leave both empty.", field="own_time")
    return moment_at(own_day, own_time, ZoneInfo(zone))


def read_pick(action: Mapping[str, Any]) -> tuple[int, int, int]:
    """The meeting, the revision and the place that a pressed button names."""
    parts = str(action.get("value", "")).split(":")
    if len(parts) != 3:
        parts = ["", "", ""]
    meeting_id, revision, place = (number_in({"value": part}) for part in parts)
    return meeting_id, revision, place


# --- moving and cancelling -------------------------------------------------------------------------------------------


def move_form(
    meeting: Meeting,
    me: str,
    offered: Offers,
    *,
    late: timedelta | None,
    to: datetime | None = None,
) -> dict[str, Any]:
    """`late` is the notice that the two have agreed, if this is inside it; `to` is what was chosen before that was."""
    pair = meeting.pair
    partner, zone = partner_name(pair, me), pair.member(me).zone
    times = sorted({*([to] if to else []), *(at for at in offered.times if at != meeting.starts_at)})
    options = [_option(at, pair, me, partner) for at in times[:9]]
    initial = _stamp(to) if to else options[0]["value"] if options else OWN
    options.append(option("Another time, below", OWN))
    where = named(zone).city
    blocks: list[Block] = [section(f"*Now:* {now_of(meeting, me)}")]
    blocks += [section(late_words(late))] if late else []
    blocks += [] if offered.in_hours or not offered.times else [note(_NEVER_BOTH)]
    blocks += [
        radio_input(TIMES, f"To when? {meeting.minutes} minutes", options, initial=initial),
        date_input("own_day", "Another time: the day", optional=True),
        {
            **time_input("own_time", "And when it begins", initial=None, hint=f"By the clocks in {where}."),
            "optional": True,
        },
        note(f"{mention(pair.partner_of(me))} hears of it at once in their working hours, and can move it too."),
    ]
    if meeting.slot_at:
        blocks.append(note("Only this one moves; those that follow stay as they are."))
    metadata = {"meeting": meeting.id, "revision": meeting.revision, "zone": zone, "warned": int(bool(late))}
    return modal("Move a meeting", blocks, callback_id=MOVE_FORM, submit="Move it", close="Leave it", metadata=metadata)


def late_words(notice: timedelta) -> str:
    """Kind, and before it is done."""
    return (
        f"You two have agreed to say so at least {_hours(notice)} before, and this is later. Things come up: if it has "
        "to be, a word to the other helps. They will read that it came later than agreed."
    )


def _hours(notice: timedelta) -> str:
    return f"{notice // timedelta(hours=1)} hours"


def read_move(view: Mapping[str, Any]) -> ChosenMove:
    """Raises UserError beside what is missing."""
    sent = Form(view)
    zone, chosen = _zone(sent), sent.option(TIMES)
    own = _own(sent, zone)
    if chosen == OWN and own is None:
        raise UserError("Choose the day and when it begins.", field="own_day")
    to = own or _moment(chosen or "")
    meeting_id = int(sent.required(TIMES, sent.number("meeting")))
    return ChosenMove(meeting_id, to, sent.number("revision"), bool(sent.number("warned")))


def cancel_form(meeting: Meeting, me: str, *, late: timedelta | None) -> dict[str, Any]:
    partner = mention(meeting.pair.partner_of(me))
    blocks: list[Block] = [section(now_of(meeting, me))]
    blocks += [section(late_words(late))] if late else []
    if meeting.slot_at:
        which = [option("Only this one", ONCE), option("This one, and all that follow", "all")]
        blocks.append(radio_input("which", "Which shall be canceled?", which, initial=ONCE))
    blocks.append(note(f"{partner} hears of it at once in their working hours. Nobody is asked why."))
    metadata = {"meeting": meeting.id, "revision": meeting.revision, "warned": int(bool(late))}
    return modal(
        "Cancel a meeting", blocks, callback_id=CANCEL_FORM, submit="Cancel it", close="Keep it", metadata=metadata
    )


def read_cancel(view: Mapping[str, Any]) -> ChosenCancel:
    sent = Form(view)
    meeting_id = int(sent.required("which", sent.number("meeting")))
    return ChosenCancel(meeting_id, sent.option("which") == "all", sent.number("revision"), bool(sent.number("warned")))
