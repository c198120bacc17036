"""What the two of a pair agree on: the page that both write, signing it, and whether it is still right."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from sqlalchemy.orm import Session

from bot.actions import agreement_looks as looks
from bot.actions import agreement_pages as reading
from bot.actions import agreement_signatures as signatures
from bot.actions import agreements as actions
from bot.actions import alignments
from bot.actions.agreement_pages import Standing
from bot.actions.agreements import AgreementStep
from bot.content import Content
from bot.domain.actor import Actor
from bot.domain.agreements import AgreementState, ChangedMeanwhile
from bot.feature import Shown, Typed
from bot.services import Services
from bot.slack import home, people, screens
from bot.slack.screens import Screen
from bot.views import agreement_forms as forms
from bot.views import agreement_lists as lists
from bot.views import agreements as views
from bot.views import alignments as alignment_views
from bot.views import refusals
from bot.views.forms import number_in
from bot.views.pages import page_in
from storage import agreements, pairs
from storage.agreements import Version

HOW = {action_id: how for how, action_id in views.TAKE.items()}


def register(app: AsyncApp) -> None:
    app.action(lists.LIST)(open_list)
    app.action(views.OPEN)(open_version)
    app.action(views.OPEN_PAIR)(open_pair)
    for action_id in HOW:
        app.action(action_id)(take)
    app.action(views.TAKE_ALL)(take_all)
    app.action(views.EDIT)(open_form)
    app.view(forms.EDIT_FORM)(save)
    app.action(views.REVIEW)(review)
    app.view(forms.SIGN_FORM)(sign)
    app.action(views.DROP)(drop)
    app.action(views.CHANGE)(begin_change)
    app.action(views.AFFIRM)(affirm)
    app.action(views.VERSIONS)(open_versions)


# --- looking ---------------------------------------------------------------------------------------------------------


async def answer(services: Services, actor: Actor, typed: Typed) -> Shown:
    """The agreement of somebody's one pair; of several, where each stands."""
    mine = await services.db.read(reading.of_member, actor.team_id, actor.user_id)
    if not mine:
        return Shown(await people.no_pair(services, actor))
    newest = mine[0].draft or mine[0].holds
    if len(mine) == 1:
        return Shown(view=await (_look(services, actor, newest.id) if newest else _alone(services, actor, mine[0])))
    return Shown(view=lists.listing(mine, actor.user_id, page=0, now=services.clock()))


async def _alone(services: Services, actor: Actor, standing: Standing) -> dict[str, Any]:
    """What somebody sees of what they answer alone, or that they can begin."""
    now, pair, mine = services.clock(), standing.pair, standing.alone
    if mine is None and pair.align_at is not None:  # they are quicker than the bot
        mine = await services.db.write(alignments.begin_now, actor, pair.id, now=now)
    form_id = screens.new_form_id()
    return alignment_views.show_or_offer(pair, actor.user_id, mine, services.content, form_id=form_id, now=now)


async def open_list(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Where each pair stands; another page takes the place of one before."""
    mine = await services.db.read(reading.of_member, actor.team_id, actor.user_id)
    view = lists.listing(mine, actor.user_id, page=page_in(action), now=services.clock())
    await (screen.show(view) if screen.page_of(lists.LIST) is None else screen.replace(view))


async def open_version(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    await screen.show(await _look(services, actor, number_in(action)))


async def open_pair(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """What a pair writes on, else what holds; when there is neither any more, where each pair stands."""
    pair = await services.db.read(pairs.get, actor.team_id, number_in(action), member=actor.user_id)
    current = await services.db.read(agreements.list_current, actor.team_id, [pair.id], viewer=actor.user_id)
    if current:
        shown = next((each for each in current if each.state is AgreementState.DRAFT), current[0])
        await screen.show(await _look(services, actor, shown.id))
    else:
        mine = await services.db.read(reading.of_member, actor.team_id, actor.user_id)
        await screen.show(lists.listing(mine, actor.user_id, page=0, now=services.clock()))


async def open_versions(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """What both have signed, a page at a time; the first opens on top, the others take its place."""
    pair_id, page = views.read_page(action)
    most, me = lists.PAGE, actor.user_id
    pair = await services.db.read(pairs.get, actor.team_id, pair_id, member=me)
    signed = await services.db.read(
        agreements.list_signed, actor.team_id, pair_id, viewer=me, limit=most + 1, offset=page * most
    )
    view = lists.versions(signed[:most], pair, me, page=page, more=len(signed) > most)
    await (screen.show(view) if screen.page_of(views.VERSIONS) is None else screen.replace(view))


# --- writing ---------------------------------------------------------------------------------------------------------


async def take(body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    """Settle a clause by one press, and show the page as it is then."""
    agreement_id, clause, seen = views.read_choice(action)
    how = HOW[action["action_id"]]
    step = await services.db.write(actions.take, actor, agreement_id, clause.name, how, seen=seen, now=services.clock())
    await _show_step(services, body, screen, step)


async def take_all(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    step = await services.db.write(actions.take_all, actor, number_in(action), now=services.clock())
    await _show_step(services, body, screen, step)


async def open_form(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """In the place of the page, which shows afterwards what has become of it."""
    agreement_id, clause, _ = views.read_choice(action)
    version = await services.db.read(agreements.get, actor.team_id, agreement_id, viewer=actor.user_id)
    since = _since(body, version)
    if version.state is AgreementState.DRAFT:
        view = forms.edit_form(version, clause, services.content, since=since)
    else:
        view = await _page(services, version, since=since, said=views.NO_DRAFT)
    await screen.replace(view)


async def save(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Settle a clause in the words that were sent. If it is refused, they go back to their author."""
    sent = forms.read_edit(view)
    before = await services.db.read(agreements.get, actor.team_id, sent.agreement_id, viewer=actor.user_id)
    said = forms.in_draft(sent, before.pair.role_of(actor.user_id))
    step = await services.db.write(
        actions.edit, actor, sent.agreement_id, sent.clause.name, said, seen=sent.seen, now=services.clock()
    )
    version, content = step.version, services.content
    if isinstance(step.refused, ChangedMeanwhile):
        form = forms.changed_meanwhile(version, sent.clause, content, sent.texts, since=sent.since)
        await ack(response_action="update", view=form)
    elif step.refused:
        why = refusals.words(step.refused)
        await ack(response_action="update", view=forms.given_back(sent.clause, content, sent.texts, why))
    else:
        said_of_it = views.after(step)
        await ack(response_action="update", view=await _page(services, version, since=sent.since, said=said_of_it))
        _refresh(services, version)


# --- signing ---------------------------------------------------------------------------------------------------------


async def review(
    body: dict[str, Any], action: dict[str, Any], actor: Actor, screen: Screen, services: Services
) -> None:
    """All that is signed, before it is."""
    version = await services.db.read(agreements.get, actor.team_id, number_in(action), viewer=actor.user_id)
    since = _since(body, version)
    can_sign = version.state is AgreementState.DRAFT and not version.paper.open
    if can_sign and actor.user_id not in version.signed:
        await screen.replace(forms.review(version, services.content, since=since))
    else:
        await screen.replace(await _page(services, version, since=since))


async def sign(ack: AsyncAck, view: dict[str, Any], actor: Actor, services: Services) -> None:
    """Sign what was just looked at; of what has changed meanwhile, nothing is signed, and it is shown what."""
    agreement_id, shown, since = forms.read_review(view)
    step = await services.db.write(signatures.sign, actor, agreement_id, shown=shown, now=services.clock())
    said = views.not_signed(step) if step.refused else views.signed(step.version)
    await ack(response_action="update", view=await _page(services, step.version, since=since, said=said))
    _refresh(services, step.version)


async def drop(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    version = await services.db.write(signatures.drop, actor, number_in(action), now=services.clock())
    said = views.DROPPED if version.state is AgreementState.DROPPED else None
    await screen.replace(await _page(services, version, said=said))
    _refresh(services, version)


async def begin_change(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    version = await services.db.write(actions.begin_change, actor, number_in(action), now=services.clock())
    await screen.replace(await _page(services, version, since=version.looked))
    _refresh(services, version)


async def affirm(action: dict[str, Any], actor: Actor, screen: Screen, services: Services) -> None:
    version = await services.db.write(looks.affirm, actor, number_in(action), now=services.clock())
    await screen.replace(await _page(services, version, said=views.AFFIRMED))
    _refresh(services, version)


# --- the page --------------------------------------------------------------------------------------------------------


async def _look(services: Services, actor: Actor, agreement_id: int) -> dict[str, Any]:
    """Somebody opens a version: what is new for them is marked, and waits no more."""
    return await services.db.write(_look_and_draw, actor, agreement_id, services.content, now=services.clock())


def _look_and_draw(
    session: Session, actor: Actor, agreement_id: int, content: Content, *, now: datetime
) -> dict[str, Any]:
    version = actions.look(session, actor, agreement_id, now=now)
    return views.show(reading.beside(session, version), content, since=version.looked)


async def _page(services: Services, version: Version, *, since: int = 0, said: str | None = None) -> dict[str, Any]:
    return await services.db.read(_draw, version, services.content, since=since, said=said)


def _draw(session: Session, version: Version, content: Content, *, since: int, said: str | None) -> dict[str, Any]:
    marked = replace(version, looked=since)
    return views.show(reading.beside(session, marked), content, since=since, said=said)


async def _show_step(services: Services, body: dict[str, Any], screen: Screen, step: AgreementStep) -> None:
    said = refusals.words(step.refused) if step.refused else views.after(step)
    await screen.replace(await _page(services, step.version, since=_since(body, step.version), said=said))
    _refresh(services, step.version)


def _since(body: dict[str, Any], version: Version) -> int:
    """Up to which revision they had looked before they opened the page that the press came from."""
    since = views.since(body.get("view") or {})
    return version.looked if since is None else since


def _refresh(services: Services, version: Version) -> None:
    home.refresh(services, version.agreement.team_id, version.viewer)
    home.refresh(services, version.agreement.team_id, version.partner_id)
