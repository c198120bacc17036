"""The check-in form, and its reader."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from slackblocks import Block

from bot.errors import UserError
from bot.views.forms import Form, date_input, option, radio_input, select_input, text_input
from bot.views.parts import Drawn, cut, drawn, drawn_line, mention, modal, name, note
from storage.pairs import Listed
from storage.responses import ME, PARTNER, NewAnswer, Written
from storage.tables import Pair, Response

KIND = "checkin"
FORM = "checkins.send"
EDIT_FORM = "checkins.edit"
OPEN_FORM = "checkins.open"

MOODS = {"great": "Great", "good": "Good", "okay": "Okay", "hard": "Hard", "stuck": "Stuck"}
FIELDS = {"went_well": "What went well?", "hard": "What is hard?", "next": "What is next?"}
AUDIENCE = "_audience"  # the field that says who may read a text is named after the text's


def form(
    pairs: Sequence[Pair | Listed],
    me: str,
    *,
    form_id: str,
    prompt_id: int | None = None,
    chosen: int | None = None,
    editing: Response | None = None,
) -> dict[str, Any]:
    """The form for one of somebody's pairs; which one is asked only if there are several."""
    only = pairs[0] if len(pairs) == 1 else None
    before = {answer.field: answer for answer in editing.answers} if editing else {}
    blocks: list[Block | Drawn] = [
        whose(pairs, me, chosen),
        _mood(editing.mood if editing else None),
        _met_on(editing.met_on) if editing and editing.met_on else _no_date(),
    ]
    for field, label in FIELDS.items():
        answer = before.get(field)
        blocks += text_with_audience(
            field, label, me, only, initial=answer.text if answer else None, audience=answer.audience if answer else ME
        )
    blocks.append(_footer())
    metadata = {"form": form_id, "pair": only.id if only else None, "prompt": prompt_id}
    if editing:
        metadata["response"] = editing.id
    return modal(
        "Check-in",
        blocks,
        callback_id=EDIT_FORM if editing else FORM,
        submit="Save" if editing else "Send",
        close="Cancel",
        metadata=metadata,
    )


# What is the same on everybody's form is drawn once: a form has to open at once.


@cache
def _mood(initial: str | None) -> Drawn:
    options = [option(word, value) for value, word in MOODS.items()]
    return drawn(radio_input("mood", "How is it going?", options, initial=initial, hint="This word is for you alone."))


@cache
def _no_date() -> Drawn:
    return drawn(_met_on(None))


def _met_on(initial: date | None) -> Block:
    return date_input(
        "met_on",
        "Did you meet since last time? If so, when?",
        initial=initial,
        hint="Leave it empty if you did not. Your partner and your coordinators can see that you met.",
        optional=True,
    )


@cache
def _footer() -> Drawn:
    return drawn(note("Coordinators never see what you write."))


@cache
def _no_text(field: str, label: str, optional: bool, placeholder: str | None) -> Drawn:
    return drawn(text_input(field, label, optional=optional, multiline=True, placeholder=placeholder))


@cache
def _no_audience(audience: str) -> Drawn:
    options = [option("Only me", ME), option("Me and my partner", PARTNER)]
    return drawn(select_input(AUDIENCE, "Who can read this answer?", options, initial=audience))


def _audience(field: str, partner: str, audience: str) -> Drawn:
    """Who may read a field: the input that is the same for all, with the partner's name put into its second choice."""
    same = _no_audience(audience)
    element = same["element"]
    narrow, wide = element["options"]
    wide = {**wide, "text": {**wide["text"], "text": partner}}
    element = {**element, "options": [narrow, wide], "initial_option": wide if audience == PARTNER else narrow}
    return {**same, "block_id": field + AUDIENCE, "element": element}


def whose(pairs: Sequence[Pair | Listed], me: str, chosen: int | None = None) -> Block | Drawn:
    """Which pair a form is about: a line when there is one, a choice when there are several."""
    if len(pairs) == 1:
        pair = pairs[0]
        return drawn_line(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}")
    return select_input(
        "pair",
        "Which pair is this about?",
        [option(f"{partner_name(pair, me)} · {pair.program.name}", str(pair.id)) for pair in pairs[:100]],
        initial=str(chosen) if chosen else None,
    )


def partner_name(pair: Pair | Listed, me: str) -> str:
    return pair.mentee.name if me == pair.mentor_id else pair.mentor.name


def text_with_audience(
    field: str,
    label: str,
    me: str,
    pair: Pair | Listed | None,
    *,
    initial: str | None,
    audience: str,
    optional: bool = True,
    placeholder: str | None = None,
) -> list[Block | Drawn]:
    """A text, and beside it who may read it: narrowest first, and chosen before it is sent."""
    partner = f"Me and my partner, {cut(partner_name(pair, me), 40)}" if pair else "Me and my partner"
    return [
        text_input(field, label, initial=initial, optional=optional, multiline=True, placeholder=placeholder)
        if initial
        else _no_text(field, label, optional, placeholder),
        _audience(field, partner, audience),
    ]


def read(view: dict[str, Any], *, today: date) -> Written:
    """What the form holds; `today` is the author's own. Raises UserError beside the field that needs mending."""
    sent = Form(view)
    mood = sent.required("mood", sent.option("mood"))
    if mood not in MOODS:
        raise UserError("Please choose one of the five words.", field="mood")
    met_on = sent.date("met_on")
    if met_on is not None and met_on > today:
        raise UserError("This day has not come yet. Leave it empty if you have not met.", field="met_on")
    answers = [read_text(sent, field) for field in FIELDS]
    return Written(
        kind=KIND, mood=mood, met_on=met_on, answers=tuple(answer for answer in answers if answer is not None)
    )


def read_text(sent: Form, field: str) -> NewAnswer | None:
    """One text with its audience; a choice that is missing or unknown means the narrowest."""
    text = sent.text(field)
    if text is None:
        return None
    if len(text) > 3000:
        raise UserError(f"Please keep this to 3,000 characters; it has {len(text):,}.", field=field)
    return NewAnswer(field, text, PARTNER if sent.option(field + AUDIENCE) == PARTNER else ME)


def read_pair(view: dict[str, Any]) -> int:
    """The pair that the form is about."""
    sent = Form(view)
    chosen = sent.chosen_number("pair")
    return int(sent.required("pair", sent.number("pair") if chosen is None else chosen))
