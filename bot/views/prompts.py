"""The scheduled question: the message that asks, what it turns into, and the form for *Later*."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions.checkins import FormBeginning
from bot.content import Content
from bot.domain.entries import EntryKind
from bot.domain.pairs import PairState
from bot.domain.prompts import PromptState
from bot.domain.rhythms import Later
from bot.views import checkins, questions, reflections
from bot.views.blocks import Block, DrawnItem, actions, button, modal, note, notice, section
from bot.views.entry_words import kind
from bot.views.forms import Form, option, radio_input
from bot.views.pair_choice import partner_name
from bot.views.parts import local_day, local_moment, mention, name, plain, stamp
from storage.tables import Item, Prompt

ANSWER = "prompts.answer"
SKIP = "prompts.skip"
UNDO = "prompts.undo"
LATER = "prompts.later"
LATER_FORM = "prompts.postpone"

MOST_ON_HOME = 8  # that were let pass

CLOSED = {
    PromptState.ANSWERED: "Answered.",
    PromptState.SKIPPED: "You let this one pass. That is fine, and never counts against you.",
    PromptState.EXPIRED: "This question has closed, and that is fine.",
    PromptState.CANCELLED: "This question closed when its pair rested or ended.",
    PromptState.DROPPED: "This question has closed. It counts as not asked.",
    PromptState.SPARED: "You had checked in by yourself, so this was not asked.",
    PromptState.EASED: "You were quiet for a while, so this one was left out.",
}


def question(prompt: Prompt, content: Content) -> str:
    """What is asked, safe inside mrkdwn."""
    if prompt.kind == EntryKind.REFLECTION:
        known = content.question(prompt.question_id) if prompt.question_id else None
        return plain(known.text if known else questions.GONE)
    return "How is it going? Did you meet? What went well, what is hard, what is next?"


def headline(prompt: Prompt) -> str:
    partner = mention(prompt.partner_id)
    if prompt.kind == EntryKind.REFLECTION:
        return f"A question about your mentorship with {partner}"
    return f"Time to check in on your mentorship with {partner}"


def state(prompt: Prompt) -> PromptState:
    """What has become of it; in a pair whose end can be taken back, as though that were for good."""
    ended = prompt.state == PromptState.OPEN and prompt.pair.state == PairState.ENDED
    return PromptState.CANCELLED if ended else prompt.state


def line(prompt: Prompt, item: Item, content: Content, *, zone: str, now: datetime) -> DrawnItem:
    """The question in a message and on Home, as it is now."""
    if state(prompt) != PromptState.OPEN:
        return _closed(prompt, content, now)
    if item.chosen and item.due_at > now:
        return _put_off(prompt, content, _again(item.due_at, zone))
    opening, asked = headline(prompt), question(prompt, content)
    about, answers = name(prompt.program_name), buttons(prompt)
    if item.told_at:
        about += f" · from {local_day(item.told_at, zone)}"
    return DrawnItem(
        text=_one_line(prompt, content),
        blocks=[section(f"*{_one_line(prompt, content)}*\n{about}"), answers],
        text_alone=f"{opening}: {_ended(asked)} Answer, Later or Not this time.",
        alone=[
            section(f"{opening}:\n*{asked}*"),
            *([checkins.moods(prompt.id)] if prompt.kind == EntryKind.CHECKIN else []),
            answers,
            note(f"About two minutes. {about}. Each answer stays with you unless you share it."),
        ],
    )


def _ended(asked: str) -> str:
    """A question as a sentence before others."""
    return asked if asked.endswith((".", "?", "!", "…")) else f"{asked}."


def _closed(prompt: Prompt, content: Content, now: datetime) -> DrawnItem:
    """What it turns into when nothing is left to do."""
    outcome = CLOSED.get(state(prompt), "This question is closed.")
    if prompt.state in (PromptState.ANSWERED, PromptState.SKIPPED):
        outcome = f"✓ {outcome}"
    undo = [actions(undo_button(prompt))] if can_be_undone(prompt, now) else []
    return DrawnItem(
        text=f"{_one_line(prompt, content)} · {outcome}",
        blocks=[section(f"{_one_line(prompt, content)}\n{outcome}"), *undo],
        text_alone=f"{headline(prompt)}. {outcome}",
        alone=[section(f"{headline(prompt)}:\n{question(prompt, content)}"), note(outcome), *undo],
    )


def _put_off(prompt: Prompt, content: Content, when: str) -> DrawnItem:
    """What it turns into when it will come again."""
    now = actions(button("Answer now", ANSWER, value=str(prompt.id), described="Answer this question now"))
    return DrawnItem(
        text=f"{_one_line(prompt, content)} · {when}",
        blocks=[section(f"{_one_line(prompt, content)}\n{when}"), now],
        text_alone=f"{headline(prompt)}. {when}",
        alone=[section(f"{headline(prompt)}:\n{question(prompt, content)}"), now, note(when)],
    )


def _one_line(prompt: Prompt, content: Content) -> str:
    """With whom, and what: what tells it from the others that wait."""
    partner = mention(prompt.partner_id)
    if prompt.kind == EntryKind.CHECKIN:
        return f"Check-in with {partner}"
    return f"With {partner}: {question(prompt, content)}"


def can_be_undone(prompt: Prompt, now: datetime) -> bool:
    """Whether what was let pass could still be answered."""
    goes_on = prompt.pair.state != PairState.ENDED and not prompt.pair.somebody_left
    return prompt.state == PromptState.SKIPPED and prompt.expires_at > now and goes_on


def buttons(prompt: Prompt) -> Block:
    value = str(prompt.id)
    return actions(
        button("Answer", ANSWER, value=value, style="primary", described="Answer this question"),
        button("Later", LATER, value=value, described="Ask me this later"),
        button("Not this time", SKIP, value=value, described="Do not answer this one"),
    )


def closed_notice(prompt: Prompt) -> dict[str, Any]:
    """What a button shows on a question that is done."""
    return notice("Closed", CLOSED.get(state(prompt), CLOSED[PromptState.EXPIRED]))


def answer_form(prompt: Prompt, content: Content, begin: FormBeginning, *, form_id: str) -> dict[str, Any]:
    """The form that answers it."""
    if prompt.kind == EntryKind.REFLECTION:
        question = content.question(prompt.question_id) if prompt.question_id else None
        return reflections.form(
            [prompt.pair], prompt.user_id, question, form_id=form_id, prompt_id=prompt.id, draft=begin.draft
        )
    return checkins.form([prompt.pair], prompt.user_id, form_id=form_id, prompt_id=prompt.id, begin=begin)


def undo_button(prompt: Prompt) -> Block:
    return button("Undo", UNDO, value=str(prompt.id), described="Open this question again")


def not_reopened(prompt: Prompt) -> dict[str, Any]:
    """What *Undo* shows when there is nothing left to undo."""
    if prompt.state == PromptState.OPEN:
        return notice("Open", "This question is open again. You can answer it in its message or in the Home tab.")
    if prompt.state != PromptState.SKIPPED:
        return closed_notice(prompt)
    over = PromptState.CANCELLED if prompt.pair.state == PairState.ENDED else PromptState.EXPIRED
    return notice("Closed", CLOSED[over])


def let_pass_on_home(passed: Sequence[Prompt], content: Content, *, zone: str) -> list[Block]:
    """What was let pass and can be taken up again, below what waits in App Home."""
    blocks = []
    for prompt in passed:
        until = f"Not this time. You can undo that until {local_moment(prompt.expires_at, zone)}."
        blocks.append(section(f"*{_one_line(prompt, content)}*\n{until}", accessory=undo_button(prompt)))
    return blocks


def postponed_notice(until: datetime, zone: str) -> dict[str, Any]:
    return notice("Later", _again(until, zone))


def _again(until: datetime, zone: str) -> str:
    return f"You will be asked again {local_moment(until, zone)}."


def later_form(prompt: Prompt, choices: Sequence[tuple[Later, datetime]], *, zone: str, today: date) -> dict[str, Any]:
    """`today` and `zone` are the member's own; the choices are moments inside their working hours."""
    options = [
        option(f"{_later(choice, moment, zone, today)}: {local_moment(moment, zone)}", choice)
        for choice, moment in choices
    ]
    return modal(
        "Later",
        [radio_input("when", "When may I ask again?", options, initial=choices[0][0])],
        callback_id=LATER_FORM,
        submit="Ask me then",
        close="Cancel",
        metadata={"prompt": prompt.id},
    )


def too_late_for_later() -> dict[str, Any]:
    """For a question of a program that ends before it could come again."""
    return notice("Later", "The program ends before that. You can still answer now, or let this one pass.")


def _later(choice: Later, moment: datetime, zone: str, today: date) -> str:
    if choice != Later.TOMORROW:
        return {Later.TODAY: "Later today", Later.NEXT_WEEK: "Next week"}[choice]
    exact = moment.astimezone(ZoneInfo(zone)).date() == today + timedelta(days=1)
    return "Tomorrow" if exact else "Next working day"


def read_later(view: dict[str, Any]) -> tuple[int, str]:
    """(prompt id, chosen value) of a sent form."""
    sent = Form(view)
    return int(sent.required("when", sent.number("prompt"))), str(sent.required("when", sent.option("when")))


def copied(prompt: Prompt, content: Content, zone: ZoneInfo) -> str:
    """The prompt as a line of what its member takes away."""
    asked = content.question(prompt.question_id) if prompt.question_id else None
    state = "left out" if prompt.state == PromptState.EASED else prompt.state
    what = f"{kind(prompt.kind)} with {partner_name(prompt.pair, prompt.user_id)}, {state}"
    return f"{stamp(prompt.due_at, zone)}, {what}" + (f": {asked.text}" if asked else "")
