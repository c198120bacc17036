"""Something is wrong: writing it for oneself, asking one coordinator in confidence, and answering there.

Nothing here shows to anybody but the two. Whoever was asked may read it for as long as they may be asked: when that
ends, its author hears of it and can ask somebody else, with the same words.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from bot.actions.envelopes import stamp
from bot.domain.access import CoordinatorAction
from bot.domain.actor import Actor
from bot.domain.concerns import ConcernState, DraftField, NobodyLeft, may_ask, why_nobody
from bot.domain.items import CONCERN_ANSWERED, CONCERN_ASKED, CONCERN_LET_GO, Kind, Outcome
from bot.errors import Refusal
from storage import access, concern_drafts, concerns, forgetting, items, members, pairs, programs
from storage.concern_drafts import Draft, Unsent
from storage.concerns import NotInConfidence, Thread
from storage.items import NewItem
from storage.tables import ConcernText, Member, Pair

PAGE = 6  # texts that are shown at once: with emoji alone, each may take 24 kB of the 250 that Slack takes
KINDS = (CONCERN_ASKED, CONCERN_ANSWERED, CONCERN_LET_GO)


class CannotBeAsked(Refusal):
    """They run the program no more, or have become the partner of whoever asks."""


class ConcernOver(Refusal):
    """It is closed, or nobody is there who could read it: nothing more can be written."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Those whom somebody may ask about a pair; when there is nobody, `nobody` says why."""

    people: Sequence[Member]
    nobody: NobodyLeft | None


@dataclass(frozen=True, slots=True)
class Ways:
    """What somebody can do about a pair: what they have written for themselves, whom they may ask, what they asked."""

    pair: Pair
    whom: Whom
    draft: Draft
    asked: Sequence[Thread]


@dataclass(frozen=True, slots=True)
class ThreadPage:
    """A page, counted from 0, of what the two have written: newest page first, oldest text first.

    `unsent` is what the viewer alone is writing.
    """

    thread: Thread
    texts: Sequence[ConcernText]
    number: int
    has_earlier: bool
    unsent: Unsent


@dataclass(frozen=True, slots=True)
class Asking:
    """What the form to ask with begins with: what was typed before, else what was `instead_of` this."""

    pair: Pair
    whom: Whom
    text: str | None
    revision: int
    instead_of: int | None


def ways(session: Session, actor: Actor, pair_id: int, *, most: int) -> Ways:
    """Raises NotInThisPair."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    asked = concerns.list_mine_open(session, actor.team_id, viewer=actor.user_id, limit=most)
    return Ways(pair, whom(session, pair, actor.user_id), _draft(session, pair, actor), asked)


def whom(session: Session, pair: Pair, author: str) -> Whom:
    """Of those who run the pair's program and are here: neither oneself nor anybody who is one's partner anywhere."""
    running = programs.list_to_ask(session, pair.team_id, [pair.program_id])[pair.program_id]
    partners = {each.partner_of(author) for each in pairs.list_for(session, pair.team_id, author)}
    partners.add(pair.partner_of(author))
    found = may_ask(running, author, partners)
    people = members.list_by_id(session, pair.team_id, found) if found else {}
    return Whom([people[each] for each in found], None if found else why_nobody(running, author, partners))


def _draft(session: Session, pair: Pair, actor: Actor) -> Draft:
    return concern_drafts.find(session, pair, author=actor.user_id)


# --- asking ----------------------------------------------------------------------------------------------------------


def question(session: Session, actor: Actor, pair_id: int) -> Asking:
    """What the form begins with."""
    pair = pairs.get(session, actor.team_id, pair_id, member=actor.user_id)
    return _question(session, pair, actor, None, ())


def question_again(session: Session, actor: Actor, concern_id: int) -> Asking:
    """To ask somebody else, with the same words. Raises NotInConfidence."""
    thread = concerns.get(session, actor.team_id, concern_id, viewer=actor.user_id)
    if not thread.is_mine:
        raise NotInConfidence
    texts = concerns.list_texts(session, thread, limit=PAGE)
    return _question(
        session, thread.pair, actor, thread.id, [each for each in texts if each.author_id == actor.user_id]
    )


def _question(
    session: Session, pair: Pair, actor: Actor, instead_of: int | None, before: Sequence[ConcernText]
) -> Asking:
    draft, fields = _draft(session, pair, actor), (DraftField.QUESTION,)
    earlier = "\n\n".join(each.text for each in reversed(before) if each.text)
    text = draft.texts.get(DraftField.QUESTION) or earlier or None
    return Asking(pair, whom(session, pair, actor.user_id), text, draft.revision(fields), instead_of)


def ask(
    session: Session,
    actor: Actor,
    pair_id: int,
    coordinator: str,
    text: str,
    *,
    form_id: str,
    instead_of: int | None = None,
    now: datetime,
) -> int:
    """Ask one coordinator, who alone hears of it; gives its id, also when this form has asked it already.

    `instead_of` is what nobody could answer, which is closed. Raises CannotBeAsked.
    """
    team_id, me = actor.team_id, actor.user_id
    pair = pairs.get(session, team_id, pair_id, member=me)
    if known := concerns.find_by_form(session, team_id, author=me, form_id=form_id):
        return known
    programs.lock(session, team_id, pair.program_id)  # nobody ceases to run it meanwhile
    if coordinator not in {each.user_id for each in whom(session, pair, me).people}:
        raise CannotBeAsked(field="coordinator")
    added = concerns.add(session, pair, author=me, coordinator=coordinator, text=text, form_id=form_id, now=now)
    if added is None:  # the same form, at the same moment
        return concerns.find_by_form(session, team_id, author=me, form_id=form_id) or 0
    before = None if instead_of is None else concerns.find(session, team_id, instead_of, viewer=me, lock=True)
    if before and before.is_mine:
        _close(session, before, now)
    concern_drafts.write(session, pair, author=me, texts={DraftField.QUESTION: None})
    _tell(session, team_id, CONCERN_ASKED, added, added, coordinator, now)
    return added


def _tell(
    session: Session, team_id: str, kind: Kind, concern_id: int, number: int, user_id: str, now: datetime
) -> None:
    """That there is something to read; `number` tells it apart from the same about what was written before."""
    new = NewItem(kind, concern_id, f"{kind.name}:{concern_id}:{number}:{user_id}", user_id=user_id)
    items.add_unless_untold(session, team_id, new, now=now)


# --- reading and answering -------------------------------------------------------------------------------------------


def read(session: Session, actor: Actor, concern_id: int, *, number: int = 0, now: datetime) -> ThreadPage:
    """Whatever one of the two may read; of a coordinator it is noted, for its author alone to see.

    Raises NotInConfidence.
    """
    thread = concerns.get(session, actor.team_id, concern_id, viewer=actor.user_id)
    waited = CONCERN_ANSWERED if thread.is_mine else CONCERN_ASKED
    items.close(session, actor.team_id, [waited], [thread.id], Outcome.DONE, user_id=actor.user_id, now=now)
    if not thread.is_mine:
        access.add(
            session,
            actor,
            CoordinatorAction.READ_CONCERN,
            program_id=thread.pair.program_id,
            about_id=thread.author_id,
            now=now,
        )
    texts = concerns.list_texts(session, thread, limit=PAGE + 1, offset=number * PAGE)
    unsent = concern_drafts.find_reply(session, thread)
    return ThreadPage(thread, texts[:PAGE][::-1], number, len(texts) > PAGE, unsent)


def keep_reply(
    session: Session,
    actor: Actor,
    concern_id: int,
    text: str | None,
    *,
    revision: int,
    typed_at: str | None,
    now: datetime,
) -> None:
    """Keep what was typed into a form that may never be sent; when it could not be, that is said as it is sent."""
    thread = concerns.find(session, actor.team_id, concern_id, viewer=actor.user_id, lock=True)
    if thread and thread.is_open:
        when = typed_at or stamp(now)
        concern_drafts.keep_reply(session, thread, text, revision=revision, typed_at=when)


def reply(session: Session, actor: Actor, concern_id: int, text: str, *, form_id: str, now: datetime) -> ThreadPage:
    """Write more, as its author or as who was asked; the other hears that there is something.

    Raises NotInConfidence and ConcernOver, beside the text: it is still in the form.
    """
    thread = concerns.get(session, actor.team_id, concern_id, viewer=actor.user_id, lock=True, field="text")
    if not thread.is_open:
        raise ConcernOver(field="text")
    added = concerns.add_text(session, thread, text, form_id=form_id, now=now)
    if added is not None:
        concern_drafts.forget_reply(session, thread)
        kind = CONCERN_ASKED if thread.is_mine else CONCERN_ANSWERED
        _tell(session, actor.team_id, kind, thread.id, added, thread.other_id, now)
    return read(session, actor, concern_id, now=now)


# --- ending ----------------------------------------------------------------------------------------------------------


def close(session: Session, actor: Actor, concern_id: int, *, now: datetime) -> Thread:
    """Its author needs no more of it: both can still read it, and nobody writes. Raises NotInConfidence."""
    thread = _mine(session, actor, concern_id)
    _close(session, thread, now)
    return concerns.get(session, actor.team_id, concern_id, viewer=actor.user_id)


def take_back(session: Session, actor: Actor, concern_id: int, *, now: datetime) -> Thread:
    """Delete every word of it, for both. Raises NotInConfidence."""
    thread = _mine(session, actor, concern_id)
    concerns.delete_texts(session, thread)
    concern_drafts.delete_replies(session, thread)
    before = [each for each in ConcernState if each is not ConcernState.TAKEN_BACK]
    concerns.mark(session, actor.team_id, [thread.id], ConcernState.TAKEN_BACK, before=before)
    _settle(session, actor.team_id, [thread.id], now)
    return thread


def _mine(session: Session, actor: Actor, concern_id: int) -> Thread:
    thread = concerns.get(session, actor.team_id, concern_id, viewer=actor.user_id, lock=True)
    if not thread.is_mine:
        raise NotInConfidence
    return thread


def _close(session: Session, thread: Thread, now: datetime) -> None:
    team_id, before = thread.concern.team_id, (ConcernState.OPEN, ConcernState.LET_GO)
    if concerns.mark(session, team_id, [thread.id], ConcernState.CLOSED, before=before):
        _settle(session, team_id, [thread.id], now)


def _settle(
    session: Session, team_id: str, concern_ids: Collection[int], now: datetime, *, kinds: Sequence[Kind] = KINDS
) -> None:
    """Nothing is to be done about these any more; the messages that said so are drawn as things are now."""
    items.close(session, team_id, kinds, concern_ids, Outcome.WITHDRAWN, now=now)
    for kind in kinds:
        items.mark_stale(session, team_id, kind, concern_ids, now=now)


# --- who was asked can be asked no more ------------------------------------------------------------------------------


def stop_coordinating(
    session: Session, team_id: str, program_id: int, user_ids: Collection[str], *, now: datetime
) -> None:
    """These no longer run the program."""
    _let_go(session, team_id, concerns.list_open_with(session, team_id, user_ids, program_id=program_id), now)


def leave(session: Session, member: Member, now: datetime) -> None:
    """Somebody has left the workspace."""
    _let_go(session, member.team_id, concerns.list_open_with(session, member.team_id, [member.user_id]), now)


def leave_program(session: Session, pair: Pair, *, now: datetime) -> None:
    """A pair goes on without its program: whoever runs that may read nothing more about it."""
    about = set(forgetting.list_concern_ids(session, pair))
    if about:
        running = programs.list_to_ask(session, pair.team_id, [pair.program_id]).get(pair.program_id, [])
        found = concerns.list_open_with(session, pair.team_id, running)
        _let_go(session, pair.team_id, [each for each in found if each[0] in about], now)


def become_partners(session: Session, team_id: str, made: Iterable[Pair], *, now: datetime) -> None:
    """Pairs were made: nobody's partner is asked about how it goes with another."""
    both = {(one, other) for pair in made for one, other in _each_way(pair)}
    found = concerns.list_open_with(session, team_id, {coordinator for _, coordinator in both})
    _let_go(session, team_id, [each for each in found if each[1:] in both], now)


def _each_way(pair: Pair) -> list[tuple[str, str]]:
    return [(pair.mentor_id, pair.mentee_id), (pair.mentee_id, pair.mentor_id)]


def _let_go(session: Session, team_id: str, found: Sequence[tuple[int, str, str]], now: datetime) -> None:
    ids = sorted(each for each, _, _ in found)
    gone = concerns.mark(session, team_id, ids, ConcernState.LET_GO, before=[ConcernState.OPEN])
    if gone:
        _settle(session, team_id, [each for each, _ in gone], now, kinds=[CONCERN_ASKED])  # an answer can still be read
        told = [
            NewItem(CONCERN_LET_GO, each, f"{CONCERN_LET_GO.name}:{each}:{author}", user_id=author)
            for each, author in sorted(gone)
        ]
        items.add_all(session, team_id, told, now=now)


def erase(session: Session, member: Member, now: datetime) -> None:
    """Delete every word that somebody wrote, asking, answering or for themselves; what they asked is closed."""
    team_id, me = member.team_id, member.user_id
    _close_all(session, team_id, concerns.list_ids_of(session, team_id, author=me), now)
    concerns.erase(session, team_id, author=me)
    concern_drafts.erase(session, team_id, author=me)


def forget(session: Session, pair: Pair, kept_for: Collection[str], now: datetime) -> None:
    """The day has come on which the words of a pair are deleted: what was asked about it is closed."""
    _close_all(session, pair.team_id, forgetting.list_concern_ids(session, pair), now)
    forgetting.forget_concerns(session, pair, kept_for)


def _close_all(session: Session, team_id: str, asked: Sequence[int], now: datetime) -> None:
    concerns.mark(session, team_id, asked, ConcernState.CLOSED, before=(ConcernState.OPEN, ConcernState.LET_GO))
    if asked:
        _settle(session, team_id, asked, now)
