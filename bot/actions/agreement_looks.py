"""Whether an agreement is still right: both of a pair are asked now and then, and either of them can change it."""

from collections import defaultdict
from datetime import date, datetime

from sqlalchemy.orm import Session

from bot.actions import openings
from bot.actions.agreements import NothingMoreToAgree
from bot.domain.actor import Actor
from bot.domain.agreements import AgreementState, NothingHolds, differs, next_look, usual_gap
from bot.domain.calendar import zone_named
from bot.domain.clauses import BY_NAME, draft_fields, is_own_words
from bot.domain.items import AGREEMENT_AFFIRM, AGREEMENT_SIGN, Outcome
from bot.domain.pairs import PairState
from storage import agreement_drafts as drafts
from storage import agreements, items
from storage.agreements import Version
from storage.items import NewItem
from storage.tables import Agreement, Member, Pair

ASKS = (AGREEMENT_AFFIRM, AGREEMENT_SIGN)
CHOSEN = frozenset(field for clause in BY_NAME.values() for field in draft_fields(clause) if not is_own_words(field))


def ask_due(session: Session, *, now: datetime, limit: int) -> int:
    """Ask both of each pair whose agreement is due a look; says how many were due."""
    due = drafts.claim_due(session, now=now, limit=limit)
    new: dict[str, list[NewItem]] = defaultdict(list)
    for agreement in openings.by_workspace(due):
        pair = agreement.pair
        # Of what was asked a quarter ago and not answered: it is asked anew, once.
        items.close(session, agreement.team_id, [AGREEMENT_AFFIRM], [agreement.id], Outcome.EXPIRED, now=now)
        if not pair.somebody_left and pair.state != PairState.ENDED:
            new[agreement.team_id] += _for_both(agreement, now)
        zone = zone_named(pair.program.zone)
        at = next_look(agreement.affirm_at or now, now, pair.last_day, zone)
        drafts.set_next(session, agreement.team_id, agreement.id, at if pair.state != PairState.ENDED else None)
    for team_id, some in new.items():
        items.add_all(session, team_id, some, now=now)
    return len(due)


def _for_both(agreement: Agreement, now: datetime) -> list[NewItem]:
    pair, day = agreement.pair, due_day(agreement.pair, now)
    return [
        NewItem(
            AGREEMENT_AFFIRM,
            agreement.id,
            f"{AGREEMENT_AFFIRM.name}:{agreement.id}:{day}:{user_id}",
            user_id=user_id,
            pair_id=pair.id,
            expires_at=pair.over_at(user_id),
        )
        for user_id in (pair.mentor_id, pair.mentee_id)
    ]


def due_day(pair: Pair, moment: datetime) -> date:
    """The day on which both were asked, in the program's zone."""
    return moment.astimezone(zone_named(pair.program.zone)).date()


def affirm(session: Session, actor: Actor, agreement_id: int, *, now: datetime) -> Version:
    """Say that it is still right, when one is asked; raises NothingHolds for what has been replaced meanwhile."""
    team_id, me = actor.team_id, actor.user_id
    version = agreements.get(session, team_id, agreement_id, viewer=me, lock=True)
    if version.pair.state == PairState.ENDED:
        raise NothingMoreToAgree
    if version.state is not AgreementState.SIGNED:
        raise NothingHolds
    asked = [each for each in items.list_about(session, team_id, [AGREEMENT_AFFIRM], version.id) if each.user_id == me]
    if asked:
        day = due_day(version.pair, asked[-1].since)
        drafts.add_affirmation(session, team_id, version.id, me, due_on=day, now=now)
        items.close(session, team_id, [AGREEMENT_AFFIRM], [version.id], Outcome.DONE, user_id=me, now=now)
    return agreements.get(session, team_id, agreement_id, viewer=me)


def found_gap(session: Session, version: Version) -> int | None:
    """How many days usually lie between the pair's meetings, if that is so much more than agreed as to ask about it."""
    signed_at, agreed = version.agreement.signed_at, version.agreement.meets_every
    if version.state is not AgreementState.SIGNED or signed_at is None or agreed is None:
        return None
    since = due_day(version.pair, signed_at)
    gap = usual_gap(agreements.list_met_on(session, version.agreement.team_id, version.pair.id, since=since))
    return gap if differs(gap, agreed) else None


# --- what happens to the pair, and to the two ------------------------------------------------------------------------


def end_with(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has ended: so has its draft. What both have signed stays to be read."""
    draft_id = drafts.find_draft_id(session, pair)
    if draft_id is not None:
        drafts.mark_dropped(session, pair.team_id, draft_id, now=now)
    drafts.end_looks(session, pair)


def go_on(session: Session, pair: Pair, now: datetime) -> None:
    """The pair has days again: both are asked whether what holds is still right, unless that is planned."""
    for version in agreements.list_current(session, pair.team_id, [pair.id], viewer=pair.mentor_id):
        signed_at = version.agreement.signed_at
        if version.state is AgreementState.SIGNED and signed_at and version.agreement.affirm_at is None:
            at = next_look(signed_at, now, pair.last_day, zone_named(pair.program.zone))
            drafts.set_next(session, pair.team_id, version.id, at)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete the words that somebody wrote; what was chosen stays, and that it was signed.

    In a draft that takes back what was signed of it, as any change does.
    """
    changed = drafts.erase(session, member.team_id, author=member.user_id, chosen=CHOSEN)
    for agreement_id in sorted(changed):
        version = agreements.get(session, member.team_id, agreement_id, viewer=member.user_id, lock=True)
        if version.state is AgreementState.DRAFT:
            drafts.take_signatures(session, member.team_id, agreement_id)
            items.close(session, member.team_id, [AGREEMENT_SIGN], [agreement_id], Outcome.WITHDRAWN, now=now)
            drafts.set_revision(session, member.team_id, agreement_id, version.agreement.revision + 1)
