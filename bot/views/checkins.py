"""The check-in form, and its reader."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.actions.checkins import FormBeginning
from bot.actions.entry_drafts import both
from bot.domain.entries import FOR_ME, NEWS, DraftKind, EntryKind, Met, Mood, Written, one_audience
from bot.errors import UserError
from bot.views import last_times
from bot.views.blocks import Block, actions, button, modal, note, section
from bot.views.entry_texts import (
    AS_BEFORE,
    HeldTexts,
    audience_in,
    audience_input,
    back_again,
    read_already,
    read_texts,
    typed,
)
from bot.views.forms import Form, date_input, option, radio_input, select_input, text_input
from bot.views.goal_words import goal_options
from bot.views.pair_choice import chosen_pair, pair_choice
from bot.views.parts import COORDINATORS_SEE, day
from storage import entry_drafts
from storage.entry_drafts import NO_PAIR, DraftOf
from storage.tables import Pair, Response

FORM = "checkins.send"
EDIT_FORM = "checkins.edit"
OPEN_FORM = "checkins.open"
# Slack wants a name of its own for each button in a row.
GREAT = "checkins.great"
GOOD = "checkins.good"
OKAY = "checkins.okay"
HARD = "checkins.hard"
STUCK = "checkins.stuck"
CHOOSE_PAIR = "checkins.choose_pair"
CHOOSE_MET = "checkins.choose_met"
CHOOSE_AUDIENCE = "checkins.choose_audience"
TYPED, TYPED_AGAIN = "checkins.type", "checkins.type_again"  # told of every character: it is kept as it is typed
CHOOSE_AUDIENCE_AGAIN = "checkins.choose_audience_again"
CLEAR = "checkins.clear"
CHOICES = (CHOOSE_MET, CHOOSE_AUDIENCE, CHOOSE_AUDIENCE_AGAIN)

MOODS = {
    Mood.GREAT: "Great",
    Mood.GOOD: "Good",
    Mood.OKAY: "Okay",
    Mood.HARD: "Hard",
    Mood.STUCK: "Stuck",
}
BY_ONE_PRESS = {GREAT: Mood.GREAT, GOOD: Mood.GOOD, OKAY: Mood.OKAY, HARD: Mood.HARD, STUCK: Mood.STUCK}
MOOD = "How is it going?"
FIELDS = {"went_well": "What went well?", "hard": "What is hard?", "next": "What is next?"}
GOAL = "goal_id"
LABELS = {**FIELDS, NEWS: "News about a goal", FOR_ME: "Just for me"}
MET = "met"
MET_ON = "met_on"
METS = {Met.NOT_YET: "Not yet", Met.TODAY: "Yes, today", Met.WEEK: "Yes, this week", Met.OTHER: "Yes, on another day"}


@dataclass(frozen=True, slots=True)
class Choices:
    """What has been chosen in a form of which the rest depends on it; None is as the form begins."""

    pair: int | None = None
    met: Met | None = None
    audience: str | None = None


@dataclass(frozen=True, slots=True)
class OpenedCheckin:
    """What a form was opened for; it grants no right to anything."""

    form_id: str
    pair_id: int | None
    prompt_id: int | None
    response_id: int | None
    is_rest: bool
    revision: int
    drawn_for: int | None
    asked: int | None
    is_back: bool
    again: bool

    @property
    def draft_of(self) -> DraftOf:
        """What is typed in it belongs to the pair it is drawn for."""
        about = entry_drafts.editing(self.response_id) if self.response_id and not self.is_rest else ""
        return DraftOf(DraftKind.CHECKIN, self.pair_id or self.drawn_for or NO_PAIR, about)

    @property
    def sent_once(self) -> str | None:
        """The form that can be sent only once; a change can be made again and again."""
        return None if self.response_id else self.form_id


def form(
    pairs: Sequence[Pair],
    me: str,
    *,
    form_id: str,
    prompt_id: int | None = None,
    chosen: Choices = Choices(),
    editing: Response | None = None,
    is_rest: bool = False,
    begin: FormBeginning = FormBeginning(),  # noqa: B008 - it is frozen
    held: HeldTexts | None = None,
    answered: int | None = None,
) -> dict[str, Any]:
    """The form for one of somebody's pairs; which one is asked only if there are several.

    `is_rest` is the form of an entry that has only its word yet. `held` is what stands in it, if not what it begins
    with. `answered` is the entry of which this form has asked already whether what was next has happened.
    """
    goals = begin.goals
    held = held or HeldTexts(begin.draft, is_back=begin.draft.has_words or bool(editing and begin.draft.texts))
    last = begin.last.said if begin.last.said and not (editing and not is_rest) else None
    asks = last is not None and (last.is_asked or last.response_id == answered)
    only = pairs[0] if len(pairs) == 1 else None
    pair = only or next((each for each in pairs if each.id == chosen.pair), None)
    before = {answer.field: answer for answer in editing.answers} if editing else {}
    blocks: list[Block] = []
    if is_rest:
        blocks.append(section("Your word is saved. Add to it if you like, or close this."))
    if pair and last and asks:
        blocks += last_times.asked(last, pair, me, is_answered=answered == last.response_id)
    if held.is_back:
        blocks.append(back_again(CLEAR))
    blocks += [
        pair_choice(pairs, me, chosen.pair, as_chosen=CHOOSE_PAIR),
        radio_input(
            "mood",
            MOOD,
            [option(word, value) for value, word in MOODS.items()],
            initial=editing.mood if editing else None,
            hint="This word is for you alone.",
        ),
        *_met(chosen.met, editing, is_rest=is_rest),
        *read_already(editing),
        *audience_input(
            pair,
            me,
            chosen.audience or held.draft.audience or (_audience(before) if _for_some(before) else begin.last.audience),
            as_chosen=CHOOSE_AUDIENCE_AGAIN if held.again else CHOOSE_AUDIENCE,
            mixed=_is_mixed(before),
        ),
    ]
    for name, label in FIELDS.items():
        blocks.append(_text(name, label, before, held))
    if editing and editing.goal and editing.goal_id not in {goal.id for goal in goals}:
        goals = [*goals, editing.goal]  # it has been dropped since
    if options := goal_options(goals, pairs, me):
        about = str(editing.goal_id) if editing and editing.goal_id else None
        blocks += [
            select_input(
                GOAL,
                "Is there news about a goal?",
                options,
                initial=about or (options[0]["value"] if len(options) == 1 else None),
                optional=True,
            ),
            _text(NEWS, "News about it", before, held),
        ]
    blocks += [
        _text(FOR_ME, LABELS[FOR_ME], before, held, hint="Nobody else ever reads this, whatever you chose above."),
        note(COORDINATORS_SEE),
    ]
    metadata: dict[str, Any] = {"form": form_id, "pair": only.id if only else None, "prompt": prompt_id}
    metadata["revision"] = held.draft.revision
    metadata |= {"drawn": pair.id} if pair and not only else {}
    metadata |= {"asked": last.response_id} if last and asks else {}
    metadata |= {name: True for name, so in (("back", held.is_back), ("again", held.again)) if so}
    if editing:
        metadata["response"] = editing.id
    if is_rest:
        metadata["rest"] = True
    if _is_mixed(before):
        metadata["kept"] = {field: answer.audience for field, answer in before.items()}
    return modal(
        "Check-in",
        blocks,
        callback_id=EDIT_FORM if editing else FORM,
        submit="Save" if editing else "Send",
        # *Cancel* would sound as though it took the word back.
        close="Close" if is_rest else "Cancel",
        metadata=metadata,
        notify_on_close=True,
    )


def _met(chosen: Met | None, editing: Response | None, *, is_rest: bool) -> list[Block]:
    """Whether they have met, seen from the day on which it is or was written; a date only where it is wanted."""
    words, met_on = METS, None
    if editing:
        written_on, met_on = editing.author.today(editing.written_at), editing.met_on
        chosen = chosen or _met_before(editing, written_on)
        if not is_rest:
            words = {**METS, Met.TODAY: f"Yes, on {day(written_on)}", Met.WEEK: "Yes, in that week"}
    blocks = [
        radio_input(
            MET,
            "Have you met since last time?",
            [option(word, value) for value, word in words.items()],
            initial=chosen or Met.NOT_YET,
            hint="Your partner and your coordinators can see that you met.",
            as_chosen=CHOOSE_MET,
        )
    ]
    return [*blocks, date_input(MET_ON, "On which day?", initial=met_on)] if chosen is Met.OTHER else blocks


def _met_before(editing: Response, written_on: date) -> Met:
    if editing.met_on is None:
        return Met.NOT_YET
    if editing.met_in_week:
        return Met.WEEK
    return Met.TODAY if editing.met_on == written_on else Met.OTHER


def _text(name: str, label: str, before: Mapping[str, Any], held: HeldTexts, *, hint: str | None = None) -> Block:
    return text_input(
        name,
        label,
        initial=held.initial(name, before[name].text if name in before else None),
        optional=True,
        multiline=True,
        hint=hint,
        as_typed=TYPED_AGAIN if held.again else TYPED,
    )


def _audience(before: Mapping[str, Any]) -> str:
    """Of an entry as it was, else the narrowest."""
    return one_audience([answer.audience for answer in _for_some(before)]) or AS_BEFORE


def _is_mixed(before: Mapping[str, Any]) -> bool:
    return _audience(before) == AS_BEFORE


def _for_some(before: Mapping[str, Any]) -> list[Any]:
    """Those answers whose readers can be chosen."""
    return [answer for field, answer in before.items() if field != FOR_ME]


def moods(prompt_id: int) -> Block:
    """The five words below the question: one press answers it."""
    return actions(
        *(
            button(MOODS[mood], action_id, value=str(prompt_id), described=f"{MOODS[mood]}: for you alone")
            for action_id, mood in BY_ONE_PRESS.items()
        )
    )


def rest_form(noted: Response, begin: FormBeginning = FormBeginning()) -> dict[str, Any]:  # noqa: B008 - it is frozen
    """The form of a check-in that has only its word yet, with that chosen."""
    return form([noted.pair], noted.author_id, form_id=noted.form_id, editing=noted, is_rest=True, begin=begin)


def with_words(begin: FormBeginning, words: str) -> tuple[FormBeginning, dict[str, str]]:
    """With what somebody typed after the command, where it fits, beside what they typed before; and what is new."""
    texts = begin.draft.texts
    for name in LABELS:
        held = both(texts.get(name), words) if name != NEWS else ""
        if held and words in held:
            new = {} if texts.get(name) == held else {name: held}
            return replace(begin, draft=replace(begin.draft, texts={**texts, **new})), new
    return begin, {}


def opened(view: Mapping[str, Any]) -> OpenedCheckin:
    """What the form that somebody is looking at was opened for."""
    sent = Form(view)
    return OpenedCheckin(
        form_id=sent.id,
        pair_id=sent.number("pair"),
        prompt_id=sent.number("prompt"),
        response_id=sent.number("response"),
        is_rest=sent.metadata.get("rest") is True,
        revision=sent.number("revision") or 0,
        drawn_for=sent.number("drawn"),
        asked=sent.number("asked"),
        is_back=sent.metadata.get("back") is True,
        again=sent.metadata.get("again") is True,
    )


def choices(view: Mapping[str, Any]) -> Choices:
    """What is chosen in the form that somebody is looking at."""
    sent = Form(view)
    return Choices(chosen_pair(sent), _read_met(sent), audience_in(view))


def as_chosen(
    view: Mapping[str, Any], begin: FormBeginning, held: HeldTexts, chosen: Choices
) -> tuple[HeldTexts, Choices]:
    """Another pair was chosen: what is held for it, and its readers, where they differ from what the form shows.

    While nothing is typed, who may read it is as last time with that pair; what was typed is never read by more.
    """
    if chosen.pair is None or chosen.pair == opened(view).drawn_for:
        return held, chosen
    audience = held.draft.audience if held.draft.has_words else begin.last.audience
    shown = typed_in(view)
    differs = audience != chosen.audience or any(shown.get(name) != text for name, text in held.draft.texts.items())
    return replace(held, again=held.again ^ differs), replace(chosen, audience=audience)


def typed_in(view: Mapping[str, Any]) -> dict[str, str | None]:
    """What stands in each text of the form that somebody is looking at."""
    return typed(view, LABELS)


def _read_met(sent: Form) -> Met | None:
    chosen = sent.option(MET)
    return Met(chosen) if chosen in METS else None


def read(view: dict[str, Any]) -> Written:
    """What the form holds. Raises UserError beside the field that needs mending.

    A form that was opened in an earlier version has a date where this one has a choice, and readers for each text.
    """
    sent = Form(view)
    mood = sent.required("mood", sent.option("mood"))
    if mood not in MOODS:
        raise UserError("Please choose one of the five words.", field="mood")
    met = _read_met(sent)
    met_on = sent.date(MET_ON) if met in (Met.OTHER, None) else None
    if met is Met.OTHER:
        sent.required(MET_ON if sent.has_date(MET_ON) else MET, met_on)
    answers = read_texts(sent, LABELS, only_me={FOR_ME})
    news = any(answer.field == NEWS for answer in answers)
    goal_id = sent.chosen_number(GOAL)
    if news and goal_id is None:
        raise UserError("Choose the goal that your news is about.", field=GOAL)
    return Written(
        kind=EntryKind.CHECKIN,
        mood=Mood(mood),
        met=met,
        met_on=met_on,
        answers=answers,
        goal_id=goal_id if news else None,
    )
