"""Reflections: `/reflect`, and what happens when the answer is sent."""

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import entry_drafts as drafts
from bot.actions import reflections as actions
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.entries import DraftKind
from bot.services import Services
from bot.slack import entries, screens
from bot.slack.screens import Screen
from bot.views import questions
from bot.views import reflections as views
from bot.views.entry_texts import HeldTexts
from storage import pairs, responses
from storage.entry_drafts import DraftOf, EntryTexts


def register(app: AsyncApp) -> None:
    app.command("/reflect")(command)
    app.action(views.OPEN_FORM)(press)
    for action_id in (views.CHOOSE_AUDIENCE, views.CHOOSE_AUDIENCE_AGAIN):
        app.action(action_id)(choose)
    app.action(views.CHOOSE_PAIR)(choose_pair)
    for action_id in (views.TYPED, views.TYPED_AGAIN):
        app.action(action_id)(keep_typing)
    app.action(views.CLEAR)(clear)
    for callback_id in (views.FORM, views.EDIT_FORM):
        app.view_closed(callback_id)(keep_closed)
    app.action(questions.WHY)(why)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_command(ack, actor, screen, services, await _form(services, actor))


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_press(actor, screen, services, await _form(services, actor))


async def _form(services: Services, actor: Actor) -> dict[str, Any] | None:
    """The form with a question; None for somebody without a pair."""
    form_id = screens.new_form_id()
    asked = await services.db.read(actions.begin, actor, services.content, seed=form_id, now=services.clock())
    if asked is None:
        return None
    return views.form(asked.pairs, actor.user_id, asked.question, form_id=form_id, draft=asked.draft)


# --- while it is open ------------------------------------------------------------------------------------------------


async def choose(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Who may read it was chosen: say so in words. What was typed stays."""
    view = body.get("view") or {}
    opened = views.opened(view)
    await _redraw(services, actor, screen, opened, HeldTexts(_as_typed(view), opened.is_back, opened.again))


async def choose_pair(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Ask by the pair that was chosen. What was typed goes along to it."""
    view, now = body.get("view") or {}, services.clock()
    opened, before = views.opened(view), _as_typed(view)
    if opened.chosen_pair is None or opened.response_id is not None or opened.draft_of.pair_id == opened.chosen_pair:
        return
    asked = await services.db.read(
        actions.begin,
        actor,
        services.content,
        seed=opened.form_id,
        chosen=opened.chosen_pair,
        shown=opened.question_id,
        has_words=before.has_words,
        now=now,
    )
    if asked is None:
        return
    after = DraftOf(DraftKind.REFLECTION, opened.chosen_pair, asked.question.id)
    held = await services.db.write(
        drafts.move, actor, opened.draft_of, after, before.texts, audience=before.audience, now=now
    )
    audience = held.audience if held.has_words else opened.audience
    differs = held.texts.get(views.FIELD) != before.texts.get(views.FIELD) or audience != opened.audience
    drawn = views.form(
        asked.pairs,
        actor.user_id,
        asked.question,
        form_id=opened.form_id,
        prompt_id=opened.prompt_id,
        chosen=opened.chosen_pair,
        audience=audience,
        held=HeldTexts(held, held.has_words and not before.has_words, opened.again ^ differs),
    )
    await screen.refresh(drawn)


def _as_typed(view: dict[str, Any]) -> EntryTexts:
    opened = views.opened(view)
    return EntryTexts(views.typed_in(view), opened.audience, opened.revision)


async def _redraw(
    services: Services, actor: Actor, screen: Screen, opened: views.OpenedQuestion, held: HeldTexts
) -> None:
    view = await services.db.glance(_drawn, actor, services.content, opened, held)
    if view:
        await screen.refresh(view)


def _drawn(
    session: Session, actor: Actor, content: Content, opened: views.OpenedQuestion, held: HeldTexts
) -> dict[str, Any] | None:
    """The form as it is open; None when the pair has ended meanwhile: sending it gives the words back."""
    question = content.question(opened.question_id) if opened.question_id else None
    mine = responses.get_own(session, actor, opened.response_id) if opened.response_id is not None else None
    these = [mine.pair] if mine else pairs.list_for(session, actor.team_id, actor.user_id)
    these = [pair for pair in these if opened.pair_id in (None, pair.id)]
    if not these:
        return None
    return views.form(
        these,
        actor.user_id,
        question,
        form_id=opened.form_id,
        prompt_id=opened.prompt_id,
        chosen=opened.chosen_pair,
        audience=opened.audience,
        editing=mine,
        held=held,
    )


async def why(action: dict[str, Any], screen: Screen, services: Services) -> None:
    question = services.content.question(str(action.get("value")))
    await screen.show(questions.why(question, services.content.source(question) if question else None))


async def keep_typing(body: dict[str, Any], actor: Actor, action: dict[str, Any], services: Services) -> None:
    """Something was typed."""
    view = body.get("view") or {}
    opened = views.opened(view)
    await entries.keep_typed(services, actor, opened, views.typed_in(view), audience=opened.audience, typed=action)


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    opened = views.opened(view)
    await entries.keep_closed(services, actor, opened, views.typed_in(view), audience=opened.audience)


async def clear(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """What was typed before is not wanted any more: the field starts anew."""
    opened = views.opened(body.get("view") or {})
    revision = await services.db.write(drafts.clear, actor, opened.draft_of)
    await _redraw(services, actor, screen, opened, HeldTexts(EntryTexts(revision=revision), again=not opened.again))


# --- when it is sent -------------------------------------------------------------------------------------------------


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save(ack, view, actor, services, read=views.read)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save_edit(ack, view, actor, services, read=views.read)
