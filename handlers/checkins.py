"""Check-ins: `/checkin`, one press on a word in a message, and what happens when the form is sent."""

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import checkins as actions
from bot.actions import entry_drafts as drafts
from bot.actions.checkins import FormBeginning
from bot.actions.responses import EndedMeanwhile
from bot.domain.actor import Actor
from bot.domain.entries import DraftKind, EntryKind
from bot.services import Services
from bot.slack import entries, home, screens
from bot.slack.screens import Screen
from bot.views import checkins as views
from bot.views import last_times
from bot.views import prompts as prompt_views
from bot.views import responses as response_views
from bot.views.entry_texts import HeldTexts
from bot.views.forms import number_in
from bot.views.parts import unescape
from storage import goals, pairs, responses
from storage.entry_drafts import NO_PAIR, DraftOf, EntryTexts
from storage.tables import Pair, Prompt


def register(app: AsyncApp) -> None:
    app.command("/checkin")(command)
    app.action(views.OPEN_FORM)(press)
    for action_id in views.BY_ONE_PRESS:
        app.action(action_id)(note_mood)
    app.action(views.CHOOSE_PAIR)(choose_pair)
    for action_id in views.CHOICES:
        app.action(action_id)(choose)
    for action_id in (views.TYPED, views.TYPED_AGAIN):
        app.action(action_id)(keep_typing)
    app.action(views.CLEAR)(clear)
    for action_id in last_times.BY_PRESS:
        app.action(action_id)(note_happened)
    app.action(last_times.TELL)(tell)
    for callback_id in (views.FORM, views.EDIT_FORM):
        app.view_closed(callback_id)(keep_closed)
    app.view(views.FORM)(save)
    app.view(views.EDIT_FORM)(save_edit)


async def command(ack: AsyncAck, body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """With words after it, they stand under what went well, beside whatever was typed there before."""
    mine, begin = await services.db.glance(actions.begin_any, actor)
    words, is_back = unescape(str(body.get("text") or "")).strip(), begin.draft.has_words
    begin, new = views.with_words(begin, words) if words and mine else (begin, {})
    held = HeldTexts(begin.draft, is_back)  # words that came with the command are from now
    await entries.answer_command(ack, actor, screen, services, _form(mine, actor, begin, held))
    if new:
        of = DraftOf(DraftKind.CHECKIN, mine[0].id if len(mine) == 1 else NO_PAIR)
        audience = begin.draft.audience or begin.last.audience
        await services.db.write(drafts.add_words, actor, of, new, audience=audience, now=services.clock())


async def press(actor: Actor, screen: Screen, services: Services) -> None:
    await entries.answer_press(actor, screen, services, _form(*await _begin(actor, services)))


async def _begin(actor: Actor, services: Services) -> tuple[list[Pair], Actor, FormBeginning]:
    mine, begin = await services.db.glance(actions.begin_any, actor)
    return mine, actor, begin


def _form(mine: list[Pair], actor: Actor, begin: FormBeginning, held: HeldTexts | None = None) -> dict[str, Any] | None:
    """The form for this person; None for somebody without a pair."""
    return views.form(mine, actor.user_id, form_id=screens.new_form_id(), begin=begin, held=held) if mine else None


# --- while it is open ------------------------------------------------------------------------------------------------


async def choose(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Something was chosen on which the rest of the form depends: draw that anew. What was typed stays."""
    view = body.get("view") or {}
    await _redraw(services, actor, screen, view, _as_it_stands(view))


async def choose_pair(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """What was typed goes along to the pair that was chosen, where it joins what was typed there before."""
    view = body.get("view") or {}
    opened, pair_id, before = views.opened(view), views.choices(view).pair, _as_typed(view)
    if pair_id is None or opened.response_id is not None or opened.draft_of.pair_id == pair_id:
        return
    after = replace(opened.draft_of, pair_id=pair_id)
    now, chosen = services.clock(), before.audience
    held = await services.db.write(drafts.move, actor, opened.draft_of, after, before.texts, audience=chosen, now=now)
    await _redraw(services, actor, screen, view, HeldTexts(held, held.has_words and not before.has_words, opened.again))


def _as_typed(view: dict[str, Any]) -> EntryTexts:
    return EntryTexts(views.typed_in(view), views.choices(view).audience, views.opened(view).revision)


def _as_it_stands(view: dict[str, Any]) -> HeldTexts:
    opened = views.opened(view)
    return HeldTexts(_as_typed(view), opened.is_back, opened.again)


async def _redraw(
    services: Services,
    actor: Actor,
    screen: Screen,
    view: dict[str, Any],
    held: HeldTexts,
    *,
    answered: int | None = None,
) -> None:
    drawn = await services.db.glance(_drawn, actor, view, held, answered)
    if drawn:
        await screen.refresh(drawn)


def _drawn(
    session: Session, actor: Actor, view: dict[str, Any], held: HeldTexts, answered: int | None
) -> dict[str, Any] | None:
    """The form as it is open; None when the pair has ended meanwhile: sending it gives the words back."""
    opened, chosen = views.opened(view), views.choices(view)
    answered = answered or opened.asked
    if opened.response_id is not None:
        mine = responses.get_own(session, actor, opened.response_id)
        begin = actions.begin(session, actor, EntryKind.CHECKIN, mine.pair_id, about=opened.draft_of.about)
        return views.form(
            [mine.pair],
            actor.user_id,
            form_id=mine.form_id,
            chosen=chosen,
            editing=mine,
            is_rest=opened.is_rest,
            begin=begin,
            held=held,
            answered=answered,
        )
    these = pairs.list_for(session, actor.team_id, actor.user_id)
    these = [pair for pair in these if opened.pair_id in (None, pair.id)]
    about = opened.pair_id or chosen.pair
    if not any(pair.id == about for pair in these):
        about = None
    if not these:
        return None
    begin = actions.begin(session, actor, EntryKind.CHECKIN, about) if about else actions.FormBeginning()
    living = goals.list_living(session, actor.team_id, [pair.id for pair in these])
    begin = replace(begin, goals=living)
    held, chosen = views.as_chosen(view, begin, held, chosen)
    return views.form(
        these,
        actor.user_id,
        form_id=opened.form_id,
        prompt_id=opened.prompt_id,
        chosen=chosen,
        begin=begin,
        held=held,
        answered=answered,
    )


async def keep_typing(body: dict[str, Any], action: dict[str, Any], actor: Actor, services: Services) -> None:
    """Something was typed."""
    view = body.get("view") or {}
    opened, audience = views.opened(view), views.choices(view).audience
    await entries.keep_typed(services, actor, opened, views.typed_in(view), audience=audience, typed=action)


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    audience = views.choices(view).audience
    await entries.keep_closed(services, actor, views.opened(view), views.typed_in(view), audience=audience)


async def clear(body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """What was typed before is not wanted any more: the fields start anew."""
    view = body.get("view") or {}
    opened = views.opened(view)
    revision = await services.db.write(drafts.clear, actor, opened.draft_of)
    await _redraw(services, actor, screen, view, HeldTexts(EntryTexts(revision=revision), again=not opened.again))


async def note_happened(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """One press says what became of what was next; it is saved at once."""
    response_id, view = number_in(action), body.get("view") or {}
    happened = last_times.BY_PRESS[action["action_id"]]
    await services.db.write(actions.note_happened, actor, response_id, happened, now=services.clock())
    await _redraw(services, actor, screen, view, _as_it_stands(view), answered=response_id)


async def tell(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """The partner may read that it has happened."""
    response_id, view = number_in(action), body.get("view") or {}
    told = await services.db.write(actions.tell_happened, actor, response_id, now=services.clock())
    await _redraw(services, actor, screen, view, _as_it_stands(view), answered=response_id)
    for user_id in (told.author_id, told.partner_id):
        home.refresh(services, actor.team_id, user_id)


# --- by one press ----------------------------------------------------------------------------------------------------


async def note_mood(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """One press answers the question; the rest of the form is offered, and nothing is lost without it."""
    mood = views.BY_ONE_PRESS[action["action_id"]]
    outcome = await services.db.write(actions.note_mood, actor, number_in(action), mood, now=services.clock())
    if isinstance(outcome, Prompt):
        await screen.show(prompt_views.closed_notice(outcome))
    elif isinstance(outcome, EndedMeanwhile):
        await screen.show(response_views.after_saving(outcome, services.content))
    else:
        home.refresh(services, actor.team_id, actor.user_id)
        begin = await services.db.read(actions.begin, actor, EntryKind.CHECKIN, outcome.response.pair_id)
        await screen.show(response_views.after_one_press(outcome, services.content, begin))


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save(ack, view, actor, services, read=views.read)


async def save_edit(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    await entries.save_edit(ack, view, actor, services, read=views.read)
