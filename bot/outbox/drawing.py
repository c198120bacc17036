"""Draws a delivery's message when it is sent, after asking once more whether it is still wanted."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from bot.domain import messages as kinds
from bot.domain.calendar import zone_named
from bot.domain.feedback import Side, State
from bot.feature import Drawn, Unwanted
from bot.jobs import digests
from bot.services import Services
from bot.views import digests as digest_views
from bot.views import feedback_opened as opened_views
from bot.views import feedback_rounds as round_views
from bot.views import help
from bot.views import pairs as pair_views
from bot.views import prompts as prompt_views
from bot.views import responses as response_views
from storage import feedback, feedback_rounds, outbox, pairs, programs, prompts, responses
from storage.letters import Letter

NUDGE_AFTER = timedelta(days=2)  # our choice: a reminder on the heels of the question is one message too many


def draw(session: Session, services: Services, delivery: Letter, *, now: datetime) -> Drawn | Unwanted:
    """The message as things are now, or why it is no longer wanted."""
    match delivery.kind:
        case kinds.PROMPT.name | kinds.PUT_OFF.name | kinds.REMINDER.name:
            return _prompt(services, delivery)
        case kinds.SHARED.name:
            return _shared(session, delivery)
        case kinds.WELCOME.name | kinds.ENDED.name:
            return _pair(session, services, delivery)
        case kinds.DIGEST.name | kinds.DIGEST_NOW.name:
            return _digest(session, services, delivery, now)
        case (
            kinds.FEEDBACK_ASK.name
            | kinds.FEEDBACK_NUDGE.name
            | kinds.FEEDBACK_OPEN.name
            | kinds.FEEDBACK_END.name
            | kinds.FEEDBACK_REPLY.name
            | kinds.FEEDBACK_LATER.name
        ):
            return _feedback(session, delivery, now)
        case kinds.HINT.name:
            return Drawn(help.hint())
        case _:
            return Unwanted(f"unknown kind {delivery.kind}")


def _prompt(services: Services, delivery: Letter) -> Drawn | Unwanted:
    prompt = delivery.asked
    if prompt is None or prompt.user_id != delivery.user_id or prompt.state != prompts.OPEN:
        return Unwanted(prompt.state if prompt else "gone")
    reminder = delivery.kind == kinds.REMINDER.name
    return Drawn(prompt_views.ask(prompt, services.content, reminder=reminder))


def _shared(session: Session, delivery: Letter) -> Drawn | Unwanted:
    entry = responses.find_shared(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if entry is None:
        return Unwanted("no longer shared")
    if entry.read_at is not None:
        return Unwanted("read already")
    return Drawn(response_views.shared_notice(entry.id, entry.kind, entry.author_id))


def _pair(session: Session, services: Services, delivery: Letter) -> Drawn | Unwanted:
    pair = pairs.find(session, delivery.team_id, delivery.subject_id)
    if pair is None:
        return Unwanted("gone")
    if delivery.kind == kinds.ENDED.name:
        round_ended = feedback_rounds.ended_with(session, pair)
        return Drawn(pair_views.ended(pair, str(delivery.user_id), round_ended=round_ended))
    preset = services.content.rhythm(pair.program.rhythm)
    return Drawn(pair_views.welcome(pair, str(delivery.user_id), preset))


def _feedback(session: Session, delivery: Letter, now: datetime) -> Drawn | Unwanted:
    """From the recipient's own side alone: whether it is sent must tell nothing about the other's."""
    mine = feedback.get_mine(session, delivery.team_id, delivery.subject_id, viewer=str(delivery.user_id))
    if delivery.kind in (kinds.FEEDBACK_ASK.name, kinds.FEEDBACK_NUDGE.name):
        if mine.state is not State.COLLECTING or mine.is_over(now):
            return Unwanted("round over")
        if mine.side is Side.SEALED:
            return Unwanted("sealed already")
        if delivery.kind == kinds.FEEDBACK_NUDGE.name and not _asked_by(session, delivery, now - NUDGE_AFTER):
            return Unwanted("asked lately")
        return Drawn(round_views.asked(mine, reminder=delivery.kind == kinds.FEEDBACK_NUDGE.name))
    if delivery.kind == kinds.FEEDBACK_END.name:
        return Drawn(round_views.ended_notice(mine))
    if delivery.kind == kinds.FEEDBACK_OPEN.name:
        return Drawn(round_views.opened_notice(mine))
    if delivery.kind == kinds.FEEDBACK_REPLY.name:
        return Drawn(opened_views.reply_notice(mine))
    return Unwanted("told already") if mine.told_outcome else Drawn(opened_views.follow_up(mine))


def _asked_by(session: Session, delivery: Letter, moment: datetime) -> bool:
    """Whether this person has had the question itself since then: it may have waited for room in their week."""
    kinds_of_question, round_id = (kinds.FEEDBACK_ASK.name,), delivery.subject_id
    asked = outbox.find_sent(session, delivery.team_id, kinds=kinds_of_question, subject_id=round_id)
    return any(each.user_id == delivery.user_id and each.sent_at and each.sent_at <= moment for each in asked)


def _digest(session: Session, services: Services, delivery: Letter, now: datetime) -> Drawn | Unwanted:
    """A scheduled digest covers whole days, up to yesterday; one that was asked for covers today as well."""
    program = programs.find(session, delivery.team_id, delivery.subject_id)
    if program is None:
        return Unwanted("gone")
    today = now.astimezone(zone_named(program.zone)).date()
    scheduled = delivery.kind == kinds.DIGEST.name
    through = today - timedelta(days=1) if scheduled else today
    digest = digests.collect(session, program, services.content, now=now, through=through)
    digest = replace(digest, in_channel=delivery.user_id is None)
    readers = [delivery.user_id] if delivery.user_id else [each.user_id for each in program.coordinators]
    return Drawn(digest_views.draw(digest), digest_views.draw_plain(digest), tuple(readers))
