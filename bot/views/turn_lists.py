"""Questions for both of a pair to choose from, and those that they have answered."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.content import Content, Question
from bot.domain.envelopes import EnvelopeState, SideState
from bot.views import pages
from bot.views.blocks import Block, actions, button, modal, note, notice, section
from bot.views.envelopes import opens
from bot.views.pair_choice import partner_name
from bot.views.parts import COORDINATORS_SEE, local_day, mention, name, stamp
from bot.views.turns import WHEN, asked, look
from storage.tables import Pair
from storage.turns import OpenedTurn, OwnTurn

CHOOSE = "turns.choose"
OFFER = "turns.offer"
EARLIER = "turns.earlier"
ASK_WITH = "turns.ask_with"
# Slack wants a name of its own for each button in a row, and three questions are offered.
ASK = "turns.ask"

MOST_PAIRS = 20
NONE_FOR_BOTH = "None of the questions of your program is for both. Whoever runs Rapport can add some."


def overview(
    collecting: Sequence[OwnTurn], pairs: Sequence[Pair], me: str, content: Content, *, now: datetime
) -> dict[str, Any]:
    """For somebody in several pairs: what each is being asked, or what it could be asked."""
    blocks = [note(WHEN)]
    by_pair = {mine.pair.id: mine for mine in collecting}
    for pair in pairs[:MOST_PAIRS]:
        if mine := by_pair.get(pair.id):
            blocks += line(mine, content.question(mine.question_id), now=now)
        else:
            choose = button("Choose", OFFER, value=str(pair.id), described=f"Choose one for {partner_name(pair, me)}")
            blocks.append(
                section(f"With {mention(pair.partner_of(me))}, in {name(pair.program.name)}", accessory=choose)
            )
    blocks.append(actions(_earlier_button()))
    return modal("One question for both", blocks, callback_id=CHOOSE)


def offer(pair: Pair, me: str, offered: Sequence[Question]) -> dict[str, Any]:
    """A few questions of which one press asks both."""
    if not offered:
        return notice("One question for both", NONE_FOR_BOTH)
    blocks: list[Block] = [
        section(f"You and {mention(pair.partner_of(me))} answer the same question. Which one?"),
    ]
    for question in offered:
        ask = button(
            "Ask both of us", ASK, value=f"{pair.id}:{question.id}", described=f"Ask both: {question.text}"[:75]
        )
        blocks.append(section(f"*{asked(question)}*", accessory=ask))
    blocks += [
        note(
            "It opens after a week if both of you have sealed by then, else after two weeks, else not at all. Until "
            f"then nobody can see what you write, or whether you have. {COORDINATORS_SEE}"
        ),
        actions(_earlier_button()),
    ]
    return modal("One question for both", blocks, callback_id=OFFER)


def with_whom(question: Question, pairs: Sequence[Pair], me: str) -> dict[str, Any]:
    """For somebody in several pairs who wants to ask what they are looking at."""
    blocks: list[Block] = [section(f"*{asked(question)}*"), section("With whom?")]
    for pair in pairs[:MOST_PAIRS]:
        described = f"Ask it of you and {partner_name(pair, me)}"
        ask = button("Ask both of us", ASK, value=f"{pair.id}:{question.id}", described=described)
        blocks.append(section(f"{mention(pair.partner_of(me))}, in {name(pair.program.name)}", accessory=ask))
    return modal("One question for both", blocks, callback_id=ASK_WITH)


def ask_of_both(question: Question | None) -> list[Block]:
    """Below a question that somebody is asked alone: the way to ask both."""
    if question is None or question.role != "both":
        return []
    described = "Have both of us answer this question"
    return [actions(button("Ask this of both of us", ASK_WITH, value=question.id, described=described))]


def read_ask(action: Mapping[str, Any]) -> tuple[int, str]:
    """(the pair, the question) of a pressed button; they grant no right to anything."""
    pair, _, question = str(action.get("value")).partition(":")
    return (int(pair) if pair.isascii() and pair.isdecimal() and len(pair) < 10 else 0), question


def line(mine: OwnTurn, question: Question | None, *, now: datetime) -> list[Block]:
    """A question with what can be done about it; it depends on its clock and the viewer's own side alone."""
    partner = mention(mine.partner_id)
    if mine.state is EnvelopeState.OPENED:
        state = f"opened {local_day(mine.envelope.ended_at, mine.me.zone)}" if mine.envelope.ended_at else "opened"
    elif mine.state is EnvelopeState.CLOSED:
        state = "ended without being opened"
    elif mine.is_over(now):
        state = "the time to answer is over"
    else:
        own = {SideState.EMPTY: "not written yet", SideState.DRAFT: "a draft", SideState.SEALED: "sealed"}[mine.side]
        state = f"{opens(mine)} · yours is {own}"
    return [section(f"*{asked(question)}*\nWith {partner} · {state}", accessory=look(mine))]


def earlier(turns: Sequence[OwnTurn], content: Content, *, page: int, now: datetime) -> dict[str, Any]:
    """A page of all that somebody was asked with somebody else, newest first."""
    lines = [line(mine, content.question(mine.question_id), now=now) for mine in turns]
    return pages.list_page(
        "Questions for both", EARLIER, lines, page=page, empty="You have not been asked one together yet."
    )


def on_home(collecting: Sequence[OwnTurn], content: Content, *, waiting: Collection[int], now: datetime) -> list[Block]:
    """Those that wait stand above; the others, and the way to ask one."""
    choose = button("Choose", CHOOSE, described="Choose one question for both of us")
    blocks: list[Block] = [section("*One question for both of you*, sealed until it opens for both", accessory=choose)]
    for mine in collecting:
        if mine.id not in waiting:
            blocks += line(mine, content.question(mine.question_id), now=now)
    return blocks


def _earlier_button() -> Block:
    return button("Earlier ones", EARLIER, value="0", described="Earlier questions for both")


def copied(seen: OwnTurn | OpenedTurn, question: Question | None, zone: ZoneInfo) -> list[str]:
    """It as lines of what somebody takes away; the other's answer once it has opened."""
    mine = seen.mine if isinstance(seen, OpenedTurn) else seen
    partner = partner_name(mine.pair, mine.viewer)
    who = f"you and {partner}" if isinstance(seen, OpenedTurn) else "only you"
    head = f"{stamp(mine.envelope.started_at, zone)}, with {partner}: {question.text if question else mine.question_id}"
    theirs = [f"- {partner}: {seen.theirs}"] if isinstance(seen, OpenedTurn) and seen.theirs else []
    return [f"{head} ({who})", *([f"- You: {mine.answer}"] if mine.answer else []), *theirs]
