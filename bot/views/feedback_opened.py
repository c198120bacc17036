"""A feedback round after its opening: both sides side by side, and what each may answer."""

from datetime import date, datetime
from typing import Any

from bot.domain.feedback import ReplyKind
from bot.domain.promises import PromiseSource
from bot.errors import UserError
from bot.views.blocks import Block, Message, actions, button, divider, header, modal, note, said, section
from bot.views.feedback import OPEN, to_open
from bot.views.feedback_words import words
from bot.views.forms import Form, date_input, text_input
from bot.views.parts import day, listed, mention
from bot.views.promises import promise_button
from storage.feedback import OpenedRound, OwnRound, Reply

VIEW = "feedback.opened"
THANKS = "feedback.thank"
ASK_BUTTON, ASK_FORM = "feedback.ask", "feedback.send_question"
ANSWER_BUTTON, ANSWER_FORM = "feedback.answer", "feedback.send_answer"
TRY_BUTTON, TRY_FORM = "feedback.try", "feedback.send_try"
OUTCOME_BUTTON, OUTCOME_FORM = "feedback.outcome", "feedback.send_outcome"

REPLIED = {
    ReplyKind.THANK: "thanked you",
    ReplyKind.ASK: "asked you something",
    ReplyKind.ANSWER: "answered your question",
    ReplyKind.TRY: "said what they will try",
    ReplyKind.OUTCOME: "said what came of it",
}

LINE = 300  # characters: one line, two at most

FORMS = {
    ASK_FORM: ReplyKind.ASK,
    ANSWER_FORM: ReplyKind.ANSWER,
    TRY_FORM: ReplyKind.TRY,
    OUTCOME_FORM: ReplyKind.OUTCOME,
}


def show(opened: OpenedRound, *, now: datetime) -> dict[str, Any]:
    mine = opened.mine
    partner = mention(mine.partner_id)
    blocks: list[Block] = [
        header("What they wrote"),
        *_theirs(opened),
        *_replies(opened, mine.viewer, mine.partner_id),
        *([actions(*buttons)] if (buttons := _reader_buttons(opened, now)) else []),
        divider(),
        header("What you wrote"),
        *(words(mine.format, mine.texts) or [section("You have deleted what you wrote.")]),
        *_replies(opened, mine.partner_id, mine.viewer),
        *([actions(*answer)] if (answer := _answer_button(opened)) else []),
        note(f"Only you and {partner} can read this."),
    ]
    return modal("Feedback", blocks, callback_id=VIEW)


def _theirs(opened: OpenedRound) -> list[Block]:
    mine = opened.mine
    partner = mention(mine.partner_id)
    if not opened.theirs:
        return [section(f"{partner} has deleted what they wrote.")]
    return [section(f"{partner} wrote this to you:"), *words(mine.format, opened.theirs, to_reader=True)]


def _said(reply: Reply) -> Block:
    return said(reply.text) if reply.text else section("Deleted since.")


def _replies(opened: OpenedRound, reader: str, writer: str) -> list[Block]:
    """What `reader` answered to what `writer` wrote."""
    you = opened.mine.viewer
    who = "You" if reader == you else mention(reader)
    other = "you" if writer == you else mention(writer)
    blocks: list[Block] = []
    if opened.reply(ReplyKind.THANK, reader):
        blocks.append(section(f"*{who} said thank you.*"))
    if asked := opened.reply(ReplyKind.ASK, reader):
        blocks += [section(f"*{who} asked:*"), _said(asked)]
        if answered := opened.reply(ReplyKind.ANSWER, writer):
            answerer = "You" if writer == you else other
            blocks += [section(f"*{answerer} answered:*"), _said(answered)]
    if tried := opened.reply(ReplyKind.TRY, reader):
        by = f", by {day(tried.by)}" if tried.by else ""
        blocks += [section(f"*{who} will try{by}:*"), _said(tried)]
    if outcome := opened.reply(ReplyKind.OUTCOME, reader):
        blocks += [section(f"*What came of it for {'you' if reader == you else who}:*"), _said(outcome)]
    return blocks


def _reader_buttons(opened: OpenedRound, now: datetime) -> list[Block]:
    value = str(opened.mine.id)
    choices = [
        (ReplyKind.THANK, "Thank", THANKS),
        (ReplyKind.ASK, "Ask", ASK_BUTTON),
        (ReplyKind.TRY, "I will try this", TRY_BUTTON),
    ]
    if opened.mine.is_followed_up(now):
        choices.insert(0, (ReplyKind.OUTCOME, "Say what came of it", OUTCOME_BUTTON))
    buttons = [button(label, action, value=value) for kind, label, action in choices if opened.allows(kind)]
    tried = opened.reply(ReplyKind.TRY, opened.mine.viewer)
    return [*buttons, promise_button(PromiseSource.TRY, opened.mine.id)] if tried and tried.text else buttons


def _answer_button(opened: OpenedRound) -> list[Block]:
    return [button("Answer", ANSWER_BUTTON, value=str(opened.mine.id))] if opened.allows(ReplyKind.ANSWER) else []


def reply_form(mine: OwnRound, kind: ReplyKind) -> dict[str, Any]:
    """The form for one answer; it says who will see it."""
    partner = mention(mine.partner_id)
    title, callback, label, hint = {
        ReplyKind.ASK: ("Ask", ASK_FORM, "Your question", "One question, so make it the one that helps most."),
        ReplyKind.ANSWER: ("Answer", ANSWER_FORM, "Your answer", "It stands beside the question."),
        ReplyKind.TRY: ("I will try this", TRY_FORM, "What will you try?", "One line is enough."),
        ReplyKind.OUTCOME: (
            "What came of it",
            OUTCOME_FORM,
            "What came of it?",
            "One line is enough. “Nothing yet” counts.",
        ),
    }[kind]
    blocks: list[Block] = [
        text_input("text", label, hint=hint, longest=LINE, multiline=kind in (ReplyKind.ASK, ReplyKind.ANSWER)),
        *([date_input("by", "By when?", optional=True)] if kind == ReplyKind.TRY else []),
        note(f"You and {partner} will see this, nobody else."),
    ]
    return modal(title, blocks, callback_id=callback, submit="Send", close="Cancel", metadata={"round": mine.id})


def read_reply(view: dict[str, Any]) -> tuple[str, date | None]:
    """(text, by when). Raises UserError beside the field that needs mending."""
    sent = Form(view)
    text = str(sent.required("text", sent.text("text")))
    if len(text) > LINE:
        raise UserError(f"Please keep this to {LINE} characters; it has {len(text)}.", field="text")
    return text, sent.date("by")


def reply_notice(mine: OwnRound, since: datetime) -> Message:
    """Tells one of the two what the other has done since then, having read; never with the words."""
    done = [REPLIED[kind] for kind in mine.replies_since(since)] or ["answered you"]
    text = f"In your feedback round {mention(mine.partner_id)} {listed(done)}."
    return Message(text, [section(text, accessory=to_open("Read", mine, style="primary"))])


def followed_up(mine: OwnRound) -> Message:
    """What has become of that question."""
    partner = mention(mine.partner_id)
    text = (
        f"✓ You have said what came of your feedback round with {partner}."
        if mine.told_outcome
        else f"✓ Nothing to do: you are not asked any more what came of your feedback round with {partner}."
    )
    return Message(text, [section(text, accessory=to_open("Read it again", mine))])


def follow_up(mine: OwnRound) -> Message:
    """Four weeks later, for both."""
    text = f"Four weeks ago you and {mention(mine.partner_id)} read each other's feedback. What came of it?"
    return Message(
        text,
        [
            section(text),
            actions(
                button("Say what came of it", OUTCOME_BUTTON, value=str(mine.id), style="primary"),
                button("Read it again", OPEN, value=str(mine.id)),
            ),
            note(f"One line. You and {mention(mine.partner_id)} see it, nobody else."),
        ],
    )
