"""The check-in form, and its reader."""

from collections.abc import Sequence
from typing import Any

from bot.domain.entries import NEWS, Audience, EntryKind, Mood, Written
from bot.errors import UserError
from bot.views.blocks import Block, actions, button, modal, note, plain_text, section
from bot.views.entry_texts import read_text, text_with_audience
from bot.views.forms import Form, date_input, option, radio_input, select_input
from bot.views.goal_words import goal_options
from bot.views.pair_choice import pair_choice
from storage.tables import Goal, Pair, Response

FORM = "checkins.send"
EDIT_FORM = "checkins.edit"
OPEN_FORM = "checkins.open"
# Slack wants a name of its own for each button in a row.
GREAT = "checkins.great"
GOOD = "checkins.good"
OKAY = "checkins.okay"
HARD = "checkins.hard"
STUCK = "checkins.stuck"

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
LABELS = {**FIELDS, NEWS: "News about a goal"}


def form(
    pairs: Sequence[Pair],
    me: str,
    *,
    form_id: str,
    prompt_id: int | None = None,
    chosen: int | None = None,
    editing: Response | None = None,
    goals: Sequence[Goal] = (),
) -> dict[str, Any]:
    """The form for one of somebody's pairs; which one is asked only if there are several.

    `goals` are those that they can have news about.
    """
    only = pairs[0] if len(pairs) == 1 else None
    before = {answer.field: answer for answer in editing.answers} if editing else {}
    blocks = [
        pair_choice(pairs, me, chosen),
        radio_input(
            "mood",
            MOOD,
            [option(word, value) for value, word in MOODS.items()],
            initial=editing.mood if editing else None,
            hint="This word is for you alone.",
        ),
        date_input(
            "met_on",
            "Did you meet since last time? If so, when?",
            initial=editing.met_on if editing else None,
            hint="Leave it empty if you did not. Your partner and your coordinators can see that you met.",
            optional=True,
        ),
    ]
    for field, label in FIELDS.items():
        answer = before.get(field)
        blocks += text_with_audience(
            field,
            label,
            me,
            only,
            initial=answer.text if answer else None,
            audience=answer.audience if answer else Audience.ME,
        )
    if editing and editing.goal and editing.goal_id not in {goal.id for goal in goals}:
        goals = [*goals, editing.goal]  # it has been dropped since
    if options := goal_options(goals, pairs, me):
        about = str(editing.goal_id) if editing and editing.goal_id else None
        news = before.get(NEWS)
        blocks += [
            select_input(
                GOAL,
                "Is there news about a goal?",
                options,
                initial=about or (options[0]["value"] if len(options) == 1 else None),
                optional=True,
            ),
            *text_with_audience(
                NEWS,
                "News about it",
                me,
                only,
                initial=news.text if news else None,
                audience=news.audience if news else Audience.ME,
            ),
        ]
    blocks.append(note("Coordinators never see what you write."))
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


def moods(prompt_id: int) -> Block:
    """The five words below the question: one press answers it."""
    return actions(
        *(
            button(MOODS[mood], action_id, value=str(prompt_id), described=f"{MOODS[mood]}: for you alone")
            for action_id, mood in BY_ONE_PRESS.items()
        )
    )


def rest_form(noted: Response, goals: Sequence[Goal] = ()) -> dict[str, Any]:
    """The form of a check-in that has only its word yet, with that chosen."""
    view = form([noted.pair], noted.author_id, form_id=noted.form_id, editing=noted, goals=goals)
    view["blocks"].insert(0, section("Your word is saved. Add to it if you like, or close this."))
    view["close"] = plain_text("Close")  # *Cancel* would sound as though it took the word back
    return view


def read(view: dict[str, Any]) -> Written:
    """What the form holds. Raises UserError beside the field that needs mending."""
    sent = Form(view)
    mood = sent.required("mood", sent.option("mood"))
    if mood not in MOODS:
        raise UserError("Please choose one of the five words.", field="mood")
    answers = [read_text(sent, field) for field in LABELS]
    news = any(answer is not None and answer.field == NEWS for answer in answers)
    goal_id = sent.chosen_number(GOAL)
    if news and goal_id is None:
        raise UserError("Choose the goal that your news is about.", field=GOAL)
    return Written(
        kind=EntryKind.CHECKIN,
        mood=Mood(mood),
        met_on=sent.date("met_on"),
        answers=tuple(answer for answer in answers if answer is not None),
        goal_id=goal_id if news else None,
    )
