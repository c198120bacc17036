"""Agreements as one of the two sees them: each version with its clauses, its history, and who has signed it.

What changes them is in `agreement_drafts.py`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, or_, select, union
from sqlalchemy.orm import Session, joinedload

from bot.domain.agreements import AgreementState, Paper
from bot.domain.clauses import BY_NAME, Clause, half, of_clause
from bot.domain.envelopes import EnvelopeState
from bot.errors import Refusal
from storage import envelopes
from storage.tables import (
    Agreement,
    AgreementAffirmation,
    AgreementEdit,
    AgreementLook,
    AgreementSignature,
    AgreementText,
    Envelope,
    MeetingContact,
    Member,
    Pair,
    Response,
)


class NotInThisAgreement(Refusal):
    """There is no such agreement, or it is between two other people."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A clause as somebody has set it, with whose own words each field holds; a text that is empty was deleted."""

    revision: int
    clause: str
    author_id: str | None
    proposed: bool
    written_at: datetime
    texts: Mapping[str, str]
    writers: Mapping[str, str | None]

    @property
    def is_whole(self) -> bool:
        """Whether nobody has deleted words in it."""
        return all(self.texts.values())


@dataclass(frozen=True, slots=True)
class Signed:
    revision: int
    fingerprint: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an agreement as one of the two sees it.

    `alone` is what each has answered before, by member: once that has opened for both, or proposed. `affirmed` is who
    has said that it is still right, and when.
    """

    agreement: Agreement
    viewer: str
    edits: Sequence[Edit]
    signed: Mapping[str, Signed]
    looked: int
    alone: Mapping[str, Mapping[str, str]]
    affirmed: Collection[tuple[str, datetime]]

    @property
    def id(self) -> int:
        return self.agreement.id

    @property
    def pair(self) -> Pair:
        return self.agreement.pair

    @property
    def state(self) -> AgreementState:
        return self.agreement.state

    @property
    def partner_id(self) -> str:
        return self.pair.partner_of(self.viewer)

    @property
    def me(self) -> Member:
        return self.pair.member(self.viewer)

    @property
    def is_proposal(self) -> bool:
        return any(edit.proposed for edit in self.edits)

    @property
    def standing(self) -> dict[str, Edit]:
        """The clauses that are settled, each as it stands. One whose words were deleted is open again in a draft."""
        latest = {edit.clause: edit for edit in self.edits if not edit.proposed}
        if self.state is not AgreementState.DRAFT:
            return latest
        return {name: edit for name, edit in latest.items() if edit.is_whole}

    def before(self, edit: Edit) -> Edit | None:
        """The clause as it stood before an edit."""
        earlier = [each for each in self.edits if each.clause == edit.clause and each.revision < edit.revision]
        return earlier[-1] if earlier else None

    def seen(self, clause: str) -> int:
        """The revision of a clause that whoever looks at it now has seen."""
        edits = [edit.revision for edit in self.edits if edit.clause == clause and not edit.proposed]
        return edits[-1] if edits else 0

    def answers(self, clause: Clause) -> dict[str, dict[str, str]]:
        """What each of the two has said in a clause before it was settled, by member, if they may both see it."""
        found = {user_id: of_clause(clause, texts) for user_id, texts in self.alone.items()}
        for edit in self.edits:
            if edit.proposed and edit.clause == clause.name and edit.author_id:
                own = half(clause, self.pair.role_of(edit.author_id)) if clause.apart else ""
                found[edit.author_id] = {
                    clause.name if field == own else field: text for field, text in edit.texts.items() if text
                }
        return found

    def has_new(self, clause: str) -> Edit | None:
        """What the partner has changed in a clause since the viewer last looked."""
        edit = self.standing.get(clause)
        return edit if edit and edit.author_id == self.partner_id and edit.revision > self.looked else None

    @property
    def paper(self) -> Paper:
        """As the rule sees it."""
        standing = self.standing
        return Paper(
            {name: dict(edit.texts) for name, edit in standing.items()},
            {name: self.seen(name) for name in BY_NAME if self.seen(name)},
            self.agreement.revision,
            frozenset(place_of(self.pair, user_id) for user_id in self.signed),
        )


def place_of(pair: Pair, user_id: str) -> int:
    """Which of the two the rule calls somebody."""
    return 0 if user_id == pair.mentor_id else 1


_VIEWER = bindparam("viewer", type_=Pair.mentor_id.type)
_TEAM: BindParameter[str] = bindparam("team_id")
_WITH_PAIR = joinedload(Agreement.pair).options(
    joinedload(Pair.mentor), joinedload(Pair.mentee), joinedload(Pair.program)
)
_ALL = (
    select(Agreement)
    .where(Agreement.team_id == _TEAM)
    .options(_WITH_PAIR)
    .order_by(Agreement.id)
    .execution_options(populate_existing=True)  # a step reads it again after it has changed it
)
_MINE = _ALL.where(Agreement.pair.has(or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER)))
_ONE = _MINE.where(Agreement.id == bindparam("agreement_id"))
_ONE_HELD = _ONE.with_for_update(of=Agreement)
_SEVERAL = _ALL.where(Agreement.id.in_(bindparam("ids", expanding=True)))
_CURRENT = _MINE.where(
    Agreement.pair_id.in_(bindparam("pair_ids", expanding=True)),
    Agreement.state.in_([AgreementState.DRAFT, AgreementState.SIGNED]),
)
_OLDER = (
    _MINE.where(
        Agreement.pair_id == bindparam("pair_id"),
        Agreement.state.in_([AgreementState.SIGNED, AgreementState.REPLACED]),
    )
    .order_by(None)
    .order_by(Agreement.signed_at.desc(), Agreement.id.desc())
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)
_OF_MEMBER = _MINE.where(
    Agreement.pair_id.in_(
        select(Pair.id).where(Pair.team_id == _TEAM, or_(Pair.mentor_id == _VIEWER, Pair.mentee_id == _VIEWER))
    )
).limit(bindparam("limit"))
_IDS: BindParameter[int] = bindparam("ids", expanding=True)
_EDITS = (
    select(AgreementEdit)
    .where(AgreementEdit.team_id == _TEAM, AgreementEdit.agreement_id.in_(_IDS))
    .order_by(AgreementEdit.agreement_id, AgreementEdit.revision)
    .execution_options(populate_existing=True)
)
_TEXTS = (
    select(AgreementText)
    .where(AgreementText.team_id == _TEAM, AgreementText.agreement_id.in_(_IDS))
    .execution_options(populate_existing=True)
)
_SIGNED = (
    select(AgreementSignature)
    .where(AgreementSignature.team_id == _TEAM, AgreementSignature.agreement_id.in_(_IDS))
    .execution_options(populate_existing=True)
)
_LOOKED = select(AgreementLook.agreement_id, AgreementLook.user_id, AgreementLook.revision).where(
    AgreementLook.team_id == _TEAM, AgreementLook.agreement_id.in_(_IDS)
)
_AFFIRMED = select(AgreementAffirmation.agreement_id, AgreementAffirmation.user_id, AgreementAffirmation.said_at).where(
    AgreementAffirmation.team_id == _TEAM, AgreementAffirmation.agreement_id.in_(_IDS)
)
_OPENED = select(Envelope.id).where(
    Envelope.team_id == _TEAM,
    Envelope.id.in_(bindparam("envelopes", expanding=True)),
    Envelope.state == EnvelopeState.OPENED,
)
_MET_ON: Any = union(
    select(Response.met_on).where(
        Response.team_id == _TEAM, Response.pair_id == bindparam("pair_id"), Response.met_on >= bindparam("since")
    ),
    select(MeetingContact.met_on).where(
        MeetingContact.team_id == _TEAM,
        MeetingContact.pair_id == bindparam("pair_id"),
        MeetingContact.met_on >= bindparam("since"),
    ),
)


def get(session: Session, team_id: str, agreement_id: int, *, viewer: str, lock: bool = False) -> Version:
    """A version, for one of the two; with `lock`, nobody changes it until this has ended. Raises NotInThisAgreement."""
    these = {"team_id": team_id, "agreement_id": agreement_id, "viewer": viewer}
    found = session.scalars(_ONE_HELD if lock else _ONE, these).all()
    if not found:
        raise NotInThisAgreement
    return _read(session, team_id, [(found[0], viewer)])[0]


def list_current(session: Session, team_id: str, pair_ids: Collection[int], *, viewer: str) -> list[Version]:
    """The drafts and what holds in these pairs of somebody's; one of each for a pair at most."""
    these = {"team_id": team_id, "pair_ids": list(pair_ids), "viewer": viewer}
    found = session.scalars(_CURRENT, these).all() if pair_ids else []
    return _read(session, team_id, [(each, viewer) for each in found])


def find_draft(session: Session, team_id: str, pair_id: int, *, viewer: str) -> Version | None:
    return _find(session, team_id, pair_id, viewer, AgreementState.DRAFT)


def find_holding(session: Session, team_id: str, pair_id: int, *, viewer: str) -> Version | None:
    return _find(session, team_id, pair_id, viewer, AgreementState.SIGNED)


def _find(session: Session, team_id: str, pair_id: int, viewer: str, state: AgreementState) -> Version | None:
    current = list_current(session, team_id, [pair_id], viewer=viewer)
    return next((each for each in current if each.state is state), None)


def list_signed(
    session: Session, team_id: str, pair_id: int, *, viewer: str, limit: int, offset: int = 0
) -> list[Version]:
    """What both of a pair have signed, newest first: what holds, and what held before."""
    these = {"team_id": team_id, "pair_id": pair_id, "viewer": viewer, "limit": limit, "offset": offset}
    return _read(session, team_id, [(each, viewer) for each in session.scalars(_OLDER, these)])


def list_all_of(session: Session, team_id: str, *, viewer: str, limit: int) -> list[Version]:
    """Every version of every pair that somebody is or was in, oldest first."""
    found = session.scalars(_OF_MEMBER, {"team_id": team_id, "viewer": viewer, "limit": limit})
    return _read(session, team_id, [(each, viewer) for each in found])


def list_each(session: Session, team_id: str, whose: Collection[tuple[int, str]]) -> dict[tuple[int, str], Version]:
    """Versions, each (its id, whose) as that one of the two sees it; without those that are between others."""
    ids = {agreement_id for agreement_id, _ in whose}
    found = {each.id: each for each in session.scalars(_SEVERAL, {"team_id": team_id, "ids": list(ids)})} if ids else {}
    theirs = [
        (found[agreement_id], user_id)
        for agreement_id, user_id in whose
        if agreement_id in found and user_id in _both(found[agreement_id].pair)
    ]
    return {(each.id, each.viewer): each for each in _read(session, team_id, theirs)}


def list_met_on(session: Session, team_id: str, pair_id: int, *, since: date) -> list[date]:
    """The days on which a pair has met, as either of them has noted."""
    return [day for day in session.scalars(_MET_ON, {"team_id": team_id, "pair_id": pair_id, "since": since}) if day]


def _both(pair: Pair) -> tuple[str, str]:
    return pair.mentor_id, pair.mentee_id


def _read(session: Session, team_id: str, found: Sequence[tuple[Agreement, str]]) -> list[Version]:
    if not found:
        return []
    these: dict[str, Any] = {"team_id": team_id, "ids": list({agreement.id for agreement, _ in found})}
    texts: dict[tuple[int, int], dict[str, AgreementText]] = {}
    for text in session.scalars(_TEXTS, these):
        texts.setdefault((text.agreement_id, text.revision), {})[text.field] = text
    edits: dict[int, list[Edit]] = {}
    for edit in session.scalars(_EDITS, these):
        held = texts.get((edit.agreement_id, edit.revision), {})
        edits.setdefault(edit.agreement_id, []).append(
            Edit(
                edit.revision,
                edit.clause,
                edit.author_id,
                edit.proposed,
                edit.written_at,
                {field: each.text for field, each in held.items()},
                {field: each.writer_id for field, each in held.items()},
            )
        )
    signed: dict[int, dict[str, Signed]] = {}
    for each in session.scalars(_SIGNED, these):
        signed.setdefault(each.agreement_id, {})[each.user_id] = Signed(each.revision, each.fingerprint, each.signed_at)
    looked = {(agreement_id, user_id): at for agreement_id, user_id, at in session.execute(_LOOKED, these)}
    affirmed: dict[int, set[tuple[str, datetime]]] = {}
    for agreement_id, user_id, said_at in session.execute(_AFFIRMED, these):
        affirmed.setdefault(agreement_id, set()).add((user_id, said_at))
    alone = _alone(session, team_id, [agreement for agreement, _ in found])
    return [
        Version(
            agreement,
            viewer,
            edits.get(agreement.id, []),
            signed.get(agreement.id, {}),
            looked.get((agreement.id, viewer), 0),
            alone.get(agreement.id, {}),
            affirmed.get(agreement.id, set()),
        )
        for agreement, viewer in found
    ]


def _alone(session: Session, team_id: str, found: Sequence[Agreement]) -> dict[int, dict[str, dict[str, str]]]:
    """What the two have answered alone, for drafts that grew out of an envelope that has opened for both."""
    grown = {each.envelope_id: each for each in found if each.envelope_id and each.state is AgreementState.DRAFT}
    opened = session.scalars(_OPENED, {"team_id": team_id, "envelopes": list(grown)}).all() if grown else []
    sides = [(envelope_id, user_id) for envelope_id in opened for user_id in _both(grown[envelope_id].pair)]
    texts = envelopes.texts_of(session, team_id, sides) if sides else {}
    alone: dict[int, dict[str, dict[str, str]]] = {}
    for envelope_id, user_id in sides:
        alone.setdefault(grown[envelope_id].id, {})[user_id] = texts.get((envelope_id, user_id), {})
    return alone
