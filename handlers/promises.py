"""Promises: `/promise`, making one, and what each of the two presses about it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import promise_drafts, promise_ledger
from bot.actions import promises as actions
from bot.actions.promises import NotPromised, Pressed
from bot.content.cards import RepairSide
from bot.domain.actor import Actor
from bot.domain.agendas import AgendaSource
from bot.domain.entries import NEXT
from bot.domain.feedback import ReplyKind
from bot.domain.pairs import PairState
from bot.domain.promises import PromiseSeenBy, PromiseSource, RepairAnswer
from bot.errors import UserError
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import help, promise_forms
from bot.views import promises as views
from bot.views.forms import LONGEST_NUMBER, OLD_BUTTON, number_in
from bot.views.pages import page_in
from bot.views.parts import unescape
from bot.views.promise_forms import BegunPromise
from storage import agendas, feedback, meeting_notes, members, pairs, promises, responses
from storage.promises import NewPromise
from storage.tables import Pair, Promise


def register(app: AsyncApp) -> None:
    app.command("/promise")(command)
    app.action(views.LIST)(open_list)
    app.action(views.SEE)(see)
    app.action(views.OPEN_MAKE)(open_form)
    app.action(views.MAKE_FROM)(open_form_from)
    app.view(promise_forms.MAKE_FORM)(make)
    app.view_closed(promise_forms.MAKE_FORM)(keep_closed)
    app.action(views.KEEP)(keep)
    app.action(views.OPEN_MOVE)(open_move)
    app.view(promise_forms.MOVE_FORM)(move)
    app.action(views.NOT_YET)(not_yet)
    app.action(views.LET_GO)(let_go)
    app.action(views.RELEASE)(release)
    app.action(views.OPEN_SAY)(open_say)
    app.view(promise_forms.SAY_FORM)(say)
    app.action(views.THANK)(thank)
    app.action(views.UNDO)(undo)


# --- looking ---------------------------------------------------------------------------------------------------------


async def command(ack: AsyncAck, body: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    shown = await answer(services, actor, Typed(unescape(str(body.get("text") or "")), ""))
    await (screen.show(shown.view) if shown.view else ack(shown.words))


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    """What is open; the form, when there is nothing or when the words are typed already."""
    view = await services.db.read(
        _begin, actor, typed.rest.strip(), form_id=screens.new_form_id(), now=services.clock()
    )
    return Shown(view=view) if view else Shown(await people.no_pair(services, actor))


def _begin(session: Session, actor: Actor, will: str, *, form_id: str, now: datetime) -> dict[str, Any] | None:
    ledger = promise_ledger.look(session, actor, now=now)
    if not ledger.pairs:
        return None
    if will or not ledger.in_order:
        return _form(session, actor, ledger.pairs, BegunPromise(will=will or None), form_id=form_id, now=now)
    return views.show_list(ledger, now=now)


def _form(
    session: Session, actor: Actor, mine: Sequence[Pair], begun: BegunPromise, *, form_id: str, now: datetime
) -> dict[str, Any]:
    today = members.get(session, actor.team_id, actor.user_id).today(now)
    about = promise_drafts.about(begun.source, begun.source_id)
    draft = promise_drafts.find(session, actor, mine[0].id if len(mine) == 1 else None, about)
    begun = replace(begun, draft=draft, will=draft.texts.get("will") or begun.will if begun.source else begun.will)
    return promise_forms.make_form(mine, actor.user_id, today=today, form_id=form_id, begun=begun)


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    page, now = page_in(action), services.clock()
    view = views.show_list(await services.db.read(promise_ledger.look, actor, now=now), page=page, now=now)
    await screen.replace(view)


async def see(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    promise = await services.db.write(actions.see, actor, number_in(action), now=services.clock())
    view = _one(services, actor, promise)
    await (screen.replace(view) if screen.shows(views.ONE) or screen.shows(views.LIST) else screen.show(view))


def _one(services: Services, actor: Actor, promise: Promise, *, told: str | None = None) -> dict[str, Any]:
    side = RepairSide.PROMISED if promise.author_id == actor.user_id else RepairSide.WAITED
    return views.show(promise, actor.user_id, now=services.clock(), told=told, cards=services.content.repair(side))


# --- making one ------------------------------------------------------------------------------------------------------


async def open_form(actor: Actor, screen: Screen, services: Services) -> None:
    form_id, now = screens.new_form_id(), services.clock()
    view = await services.db.read(_empty_form, actor, form_id=form_id, now=now)
    if view is None:
        view = help.no_pair_notice(await people.no_pair(services, actor))
    await (screen.replace(view) if screen.shows(views.LIST) else screen.show(view))


def _empty_form(session: Session, actor: Actor, *, form_id: str, now: datetime) -> dict[str, Any] | None:
    mine = pairs.list_for(session, actor.team_id, actor.user_id)
    return _form(session, actor, mine, BegunPromise(), form_id=form_id, now=now) if mine else None


async def open_form_from(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """With the words that there are already, for the pair that they are about."""
    source, _, number = str(action.get("value", "")).partition(":")
    if source not in _READ or not (number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER):
        raise UserError(OLD_BUTTON)
    form_id, now = screens.new_form_id(), services.clock()
    view = await services.db.read(_begun_form, actor, PromiseSource(source), int(number), form_id=form_id, now=now)
    await screen.show(view)


def _begun_form(
    session: Session, actor: Actor, source: PromiseSource, subject_id: int, *, form_id: str, now: datetime
) -> dict[str, Any]:
    pair, begun = read_source(session, actor, source, subject_id)
    begun = replace(begun, source=source, source_id=subject_id)
    if pair.state == PairState.ENDED:
        return views.given_back(pair, [begun.will] if begun.will else [], actor.user_id)
    return _form(session, actor, [pair], begun, form_id=form_id, now=now)


def _from_next(session: Session, actor: Actor, response_id: int) -> tuple[Pair, BegunPromise]:
    """What one of their own entries says is next; what they kept to themselves stays so, unless they say otherwise."""
    response = responses.get_own(session, actor, response_id)
    said = next((each for each in response.answers if each.field == NEXT), None)
    seen_by = PromiseSeenBy.BOTH if said is None or said.shared else PromiseSeenBy.ME
    return response.pair, BegunPromise(will=said.text if said else None, seen_by=seen_by)


def _from_try(session: Session, actor: Actor, round_id: int) -> tuple[Pair, BegunPromise]:
    """What they have said they will try, after they read the other's feedback."""
    opened = feedback.get_opened(session, actor.team_id, round_id, viewer=actor.user_id)
    tried = opened.reply(ReplyKind.TRY, actor.user_id)
    return opened.pair, BegunPromise(will=tried.text if tried else None, by=tried.by if tried else None)


def _from_agenda(session: Session, actor: Actor, line_id: int) -> tuple[Pair, BegunPromise]:
    """What a line of their agenda says, if it is in somebody's own words."""
    line = agendas.get_line(session, actor.team_id, line_id, viewer=actor.user_id)
    return line.pair, BegunPromise(will=line.text if line.about.source is AgendaSource.OWN else None)


def _from_takeaway(session: Session, actor: Actor, note_id: int) -> tuple[Pair, BegunPromise]:
    """What they have written down after a meeting; what is theirs alone stays so, unless they say otherwise."""
    note = meeting_notes.get(session, actor.team_id, note_id, viewer=actor.user_id)
    pair = pairs.get(session, actor.team_id, note.pair_id, member=actor.user_id)
    seen_by = PromiseSeenBy.BOTH if note.owner_id is None else PromiseSeenBy.ME
    return pair, BegunPromise(will=note.now.text, seen_by=seen_by)


_READ: dict[str, Callable[[Session, Actor, int], tuple[Pair, BegunPromise]]] = {
    PromiseSource.NEXT: _from_next,
    PromiseSource.TRY: _from_try,
    PromiseSource.AGENDA: _from_agenda,
    PromiseSource.TAKEAWAY: _from_takeaway,
}


def read_source(session: Session, actor: Actor, source: PromiseSource, subject_id: int) -> tuple[Pair, BegunPromise]:
    """What a promise can begin with, and in which pair, as far as somebody may read what it comes from."""
    return _READ[source](session, actor, subject_id)


async def keep_closed(view: dict[str, Any], actor: Actor, services: Services) -> None:
    """What was typed there is there again the next time."""
    left = promise_forms.read_left(view)
    if left.texts:
        about = promise_drafts.about(left.source, left.source_id)
        these = (actor, left.pair_id, about, left.texts)
        await services.db.write(promise_drafts.keep, *these, revision=left.revision, now=services.clock())


async def make(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    now = services.clock()
    member = await services.db.glance(members.get, actor.team_id, actor.user_id)
    today = member.today(now)
    sent = promise_forms.read_made(view, today=today)
    new = NewPromise(
        author_id=actor.user_id,
        form_id=sent.form_id,
        words=sent.words,
        due_on=sent.due_on,
        set_on=today,
        seen_by=sent.seen_by,
        reminds=sent.reminds,
        source=sent.source,
        source_id=sent.source_id,
    )
    outcome = await services.db.write(actions.make, actor, sent.pair_id, new, now=now)
    await _show_made(ack, actor, services, outcome, told="✓ Promised.")


async def _show_made(
    ack: AsyncAck, actor: Actor, services: Services, outcome: Pressed | NotPromised, *, told: str
) -> None:
    if isinstance(outcome, NotPromised):
        await ack(response_action="update", view=views.given_back(outcome.pair, outcome.given_back, actor.user_id))
        return
    await ack(response_action="update", view=_one(services, actor, outcome.promise, told=told))
    _refresh(services, outcome.promise)


# --- what is pressed -------------------------------------------------------------------------------------------------


async def keep(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _press(actions.keep, action, actor, screen, services, told=views.KEPT_NOW)


async def undo(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _press(actions.undo, action, actor, screen, services, told=views.UNDONE_NOW)


async def not_yet(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _press(actions.not_yet, action, actor, screen, services)


async def let_go(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _press(actions.let_go, action, actor, screen, services, told=views.LET_GO_NOW)


async def release(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _press(actions.release, action, actor, screen, services, told=views.RELEASED_NOW)


async def thank(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _press(_thank, action, actor, screen, services, told=views.THANKED_NOW)


def _thank(session: Session, actor: Actor, promise_id: int, *, now: datetime) -> Pressed:
    return actions.answer(session, actor, promise_id, RepairAnswer.THANK, now=now)


async def _press(
    act: Callable[..., Pressed],
    action: dict[str, Any],
    actor: Actor,
    screen: Screen,
    services: Services,
    *,
    told: str | None = None,
) -> None:
    """One press: in a message, that gets its tick; in a modal, it shows how things are now."""
    pressed = await services.db.write(act, actor, number_in(action), now=services.clock())
    now = services.clock()
    if screen.shows(views.LIST):
        ledger = await services.db.read(promise_ledger.look, actor, now=now)
        await screen.replace(views.show_list(ledger, now=now, told=told, about=pressed.promise))
    elif screen.shows(views.ONE) or not pressed.done:
        told = told if pressed.done else None
        await screen.replace(_one(services, actor, pressed.promise, told=told))
    _refresh(services, pressed.promise)


async def open_move(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _open(_move_form, action, actor, screen, services)


def _move_form(promise: Promise, services: Services) -> dict[str, Any]:
    return promise_forms.move_form(promise, today=promise.author.today(services.clock()))


async def open_say(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await _open(_say_form, action, actor, screen, services)


def _say_form(promise: Promise, services: Services) -> dict[str, Any]:
    today, cards = promise.author.today(services.clock()), services.content.repair(RepairSide.PROMISED)
    return promise_forms.say_form(promise, cards, today=today, form_id=screens.new_form_id())


async def _open(
    form: Callable[[Promise, Services], dict[str, Any]],
    action: dict[str, Any],
    actor: Actor,
    screen: Screen,
    services: Services,
) -> None:
    """The form, while there is something to do with it; else how the promise is now."""
    promise = await services.db.read(promises.get, actor.team_id, number_in(action), viewer=actor.user_id)
    takes = promise_ledger.can_say(promise, actor.user_id) if form is _say_form else promise.is_open
    takes = takes and promise.author_id == actor.user_id
    await screen.replace(form(promise, services) if takes else _one(services, actor, promise))


async def move(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    now = services.clock()
    member = await services.db.glance(members.get, actor.team_id, actor.user_id)
    promise_id, to = promise_forms.read_moved(view, today=member.today(now))
    moved = await services.db.write(actions.move, actor, promise_id, to, now=now)
    await _show_made(ack, actor, services, moved, told="✓ Moved in time: as good as kept.")


async def say(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    now = services.clock()
    member = await services.db.glance(members.get, actor.team_id, actor.user_id)
    today = member.today(now)
    sent = promise_forms.read_said(view, today=today)
    new = None
    if sent.words and sent.due_on:
        new = NewPromise(actor.user_id, sent.form_id, sent.words, sent.due_on, set_on=today)
    outcome = await services.db.write(actions.say, actor, sent.promise_id, sent.what_now, sent.text, new, now=now)
    await _show_made(ack, actor, services, outcome, told="✓ Said.")


def _refresh(services: Services, promise: Promise) -> None:
    home.refresh(services, promise.team_id, promise.author_id)
    if not promise.is_private:
        home.refresh(services, promise.team_id, promise.partner_id)
