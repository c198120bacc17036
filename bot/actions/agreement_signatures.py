"""Signing an agreement: it holds once both have signed the same words; and dropping a draft."""

from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions import goals
from bot.actions.agreements import TO_LOOK_AT, AgreementStep, again, tell
from bot.domain.actor import Actor
from bot.domain.agreements import AgreementState, NoDraft, Paper, first_look
from bot.domain.calendar import zone_named
from bot.domain.clauses import BY_NAME, Texts
from bot.domain.items import AGREEMENT_AFFIRM, AGREEMENT_DROPPED, AGREEMENT_HOLDS, AGREEMENT_SIGN, Outcome
from bot.domain.pairs import PairState
from bot.errors import Refusal
from storage import agreement_drafts as drafts
from storage import agreements, items
from storage.agreements import Version, place_of


def sign(session: Session, actor: Actor, agreement_id: int, *, shown: str, now: datetime) -> AgreementStep:
    """Sign what was shown, of which `shown` is the fingerprint; when both have, it holds from now on."""
    team_id, me = actor.team_id, actor.user_id
    version = agreements.get(session, team_id, agreement_id, viewer=me, lock=True)
    if version.state is not AgreementState.DRAFT:
        # With the same form Slack delivers it once more, and it holds already.
        signed = version.signed.get(me)
        return AgreementStep(version, None if signed and signed.fingerprint == shown else NoDraft())
    try:
        after = version.paper.sign(place_of(version.pair, me), shown=shown)
    except Refusal as refused:
        return AgreementStep(version, refused)
    added = drafts.add_signature(
        session, team_id, version.id, me, revision=after.revision, fingerprint=after.fingerprint, now=now
    )
    if after.both_signed:
        _hold(session, version, after, now)
    elif added:
        items.close(session, team_id, TO_LOOK_AT, [version.id], Outcome.DONE, user_id=me, now=now)
        items.close(session, team_id, TO_LOOK_AT, [version.id], Outcome.DONE, user_id=version.partner_id, now=now)
        if not version.pair.somebody_left:  # while that is so, nobody is asked about the other
            tell(session, version.pair, AGREEMENT_SIGN, version.id, (version.partner_id,), now, number=after.revision)
    return AgreementStep(again(session, version))


def _hold(session: Session, version: Version, signed: Paper, now: datetime) -> None:
    pair, team_id = version.pair, version.agreement.team_id
    replaced = drafts.mark_replaced(session, pair, now=now)
    drafts.mark_signed(
        session,
        team_id,
        version.id,
        meets_every=meets_every(signed.clauses.get("meets", {})),
        affirm_at=first_look(now, pair.last_day, zone_named(pair.program.zone)),
        now=now,
    )
    if clause := version.standing.get("goals"):
        goals.take_from_agreement(session, pair, clause.texts, author_id=clause.author_id, now=now)
    waiting = [*TO_LOOK_AT, AGREEMENT_SIGN]
    items.close(session, team_id, waiting, [version.id], Outcome.DONE, now=now)
    items.close(session, team_id, [AGREEMENT_AFFIRM], replaced, Outcome.DONE, now=now)
    tell(session, pair, AGREEMENT_HOLDS, version.id, (pair.mentor_id, pair.mentee_id), now)


def meets_every(texts: Texts) -> int | None:
    """The days from one meeting to the next, if the two have agreed on an option for that."""
    chosen = texts.get("meets", "")
    return int(chosen) if chosen in BY_NAME["meets"].options else None


def drop(session: Session, actor: Actor, agreement_id: int, *, now: datetime) -> Version:
    """End a draft; what holds goes on. The partner hears of it."""
    version = agreements.get(session, actor.team_id, agreement_id, viewer=actor.user_id, lock=True)
    team_id = actor.team_id
    if drafts.mark_dropped(session, team_id, version.id, now=now):
        items.close(session, team_id, [*TO_LOOK_AT, AGREEMENT_SIGN], [version.id], Outcome.WITHDRAWN, now=now)
        if version.pair.state != PairState.ENDED:
            tell(session, version.pair, AGREEMENT_DROPPED, version.id, (version.partner_id,), now)
    return again(session, version)
