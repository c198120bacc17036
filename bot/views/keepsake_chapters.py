"""What of each feature stands in a keepsake, for one of the two: their own words, and what both can read."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.content import Content
from bot.domain.clauses import BY_NAME
from bot.domain.closings import ALONG, THANKS
from bot.domain.entries import NEWS
from bot.domain.feedback import ReplyKind
from bot.domain.goals import Reached, reached_field
from bot.domain.promises import PromiseState
from bot.domain.pulses import Statement
from bot.views import agreement_words, checkins, clause_words
from bot.views.confidences import REACHED
from bot.views.entry_words import kind
from bot.views.feedback_copy import REPLIES
from bot.views.feedback_words import FORMATS, LABELS
from bot.views.keepsakes import Chapter, Entry
from bot.views.pair_choice import partner_name
from bot.views.promise_words import sentence
from bot.views.pulses import LINES, STATEMENTS, chose
from bot.views.pulses import TITLES as PULSE_TITLES
from bot.views.questions import GONE
from bot.views.responses import question_text
from storage.agreements import Version
from storage.closings import OpenedThanks, OwnThanks
from storage.confidences import OpenedConfidence
from storage.feedback import OpenedRound, OwnRound
from storage.pulses import OpenedPulse, OwnPulse
from storage.responses import Shared
from storage.tables import Goal, MeetingNote, Pair, Promise, Response
from storage.turns import OpenedTurn, OwnTurn

ONLY_YOU = "only you"


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def written(responses: Sequence[Response], content: Content, zone: ZoneInfo) -> Chapter:
    """One's own check-ins and reflections, each answer with who can read it."""
    entries = []
    for each in responses:
        partner = partner_name(each.pair, each.author_id)
        words = []
        if each.mood is not None:
            words.append((f"How is it going? ({ONLY_YOU})", checkins.MOODS.get(each.mood, each.mood)))
        for answer in each.answers:
            readers = f"you and {partner}" if answer.shared else ONLY_YOU
            words.append((f"{_asked(each, answer.field, content)} ({readers})", answer.text))
        words += [(f"{partner} said back", reply.text) for reply in each.replies if reply.text]
        entries.append(Entry(kind(each.kind).capitalize(), _day(each.written_at, zone), words))
    return Chapter("What you wrote", entries)


def shared(them: Sequence[Shared], partner: str, content: Content, zone: ZoneInfo) -> Chapter:
    entries = []
    for each in them:
        words = [(_asked(each, answer.field, content), answer.text) for answer in each.answers]
        if each.reply and each.reply.text:
            words.append(("You said back", each.reply.text))
        entries.append(Entry(kind(each.kind).capitalize(), _day(each.written_at, zone), words))
    return Chapter(f"What {partner} shared with you", entries)


def _asked(entry: Response | Shared, field: str, content: Content) -> str:
    asked = question_text(content, entry.kind, field, entry.question_id)
    return f"{asked} “{entry.goal.now.text}”" if field == NEWS and entry.goal and entry.goal.now.text else asked


def agreed(version: Version | None, content: Content, zone: ZoneInfo) -> Chapter:
    """What both have signed last, clause by clause."""
    if version is None or version.agreement.signed_at is None:
        return Chapter("What you agreed on", [])
    words = []
    for name, edit in version.standing.items():
        if clause := BY_NAME.get(name):
            said = agreement_words.described(clause, edit.texts, content, version.pair, version.viewer)
            words.append((clause_words.heading(clause, content), said))
    return Chapter("What you agreed on", [Entry("Signed by both", _day(version.agreement.signed_at, zone), words)])


def goals(
    pair: Pair, me: str, living: Sequence[Goal], opened: Sequence[OpenedConfidence], thanks: Sequence[OpenedThanks]
) -> Chapter:
    """Each goal, and how far each of the two says they came: once that has opened."""
    said = [(each.mine.texts, each.theirs) for each in thanks]
    said += [(each.mine.texts, each.theirs) for each in opened]
    entries = []
    for goal in living:
        words = [("How you will know", goal.now.known)] if goal.now.known else []
        field = reached_field(goal.id)
        for who, side in (("You", 0), (partner_name(pair, me), 1)):
            answer = next((both[side][field] for both in said if both[side].get(field) in set(Reached)), None)
            if answer:
                words.append((f"{who}: reached?", REACHED[Reached(answer)]))
        entries.append(Entry(goal.now.text or "A goal whose words were deleted", None, words))
    return Chapter("Your goals", entries)


def kept(promises: Sequence[Promise], me: str, zone: ZoneInfo) -> Chapter:
    """The promises that were kept, of both: of those to oneself, one's own."""
    entries = [
        Entry(
            "You" if each.author_id == me else partner_name(each.pair, me),
            _day(each.settled_at or each.made_at, zone),
            [("Promised and kept" + (f" ({ONLY_YOU})" if each.is_private else ""), sentence(each.words))],
        )
        for each in promises
        if each.state is PromiseState.KEPT and each.words
    ]
    return Chapter("Promises that were kept", entries)


def met(notes: Sequence[MeetingNote], zone: ZoneInfo) -> Chapter:
    """What both took away from meetings, and what one noted for oneself."""
    entries = [
        Entry(
            "A meeting",
            _day(each.meeting.starts_at, zone) if each.meeting.starts_at else None,
            [("For both of you" if each.owner_id is None else f"Your own note ({ONLY_YOU})", each.now.text)],
        )
        for each in notes
        if each.now.text
    ]
    return Chapter("What you took away from meetings", entries)


def turns(found: Sequence[OwnTurn | OpenedTurn], content: Content, zone: ZoneInfo) -> Chapter:
    entries: list[Entry] = []
    for seen in found:
        mine = seen.mine if isinstance(seen, OpenedTurn) else seen
        question = content.question(mine.question_id)
        partner = partner_name(mine.pair, mine.viewer)
        words = [("You" if isinstance(seen, OpenedTurn) else f"You ({ONLY_YOU})", mine.answer)]
        words += [(partner, seen.theirs)] if isinstance(seen, OpenedTurn) else []
        _add(entries, question.text if question else GONE, _day(mine.envelope.started_at, zone), words)
    return Chapter("Questions that both of you answered", entries)


def feedback(found: Sequence[OwnRound | OpenedRound], zone: ZoneInfo) -> Chapter:
    entries: list[Entry] = []
    for seen in found:
        mine = seen.mine if isinstance(seen, OpenedRound) else seen
        partner = partner_name(mine.pair, mine.viewer)
        words: list[tuple[str, str | None]] = []
        for field, each in LABELS[mine.format].items():
            readers = "" if isinstance(seen, OpenedRound) else f" ({ONLY_YOU})"
            words.append((f"You: {each.label}{readers}", mine.texts.get(field)))
            if isinstance(seen, OpenedRound):
                words.append((f"{partner}: {each.to_reader}", seen.theirs.get(field)))
        for reply in seen.replies if isinstance(seen, OpenedRound) else ():
            who = "You" if reply.author_id == mine.viewer else partner
            words.append((f"{who}, {REPLIES.get(ReplyKind(reply.kind), reply.kind)}", reply.text))
        _add(entries, FORMATS[mine.format][0], _day(mine.envelope.started_at, zone), words)
    return Chapter("Feedback", entries)


def pulses(found: Sequence[OwnPulse | OpenedPulse], zone: ZoneInfo) -> Chapter:
    """What one chose, for oneself alone; and what was written, of the other's what they shared."""
    entries: list[Entry] = []
    for seen in found:
        mine = seen.mine if isinstance(seen, OpenedPulse) else seen
        is_open, partner = isinstance(seen, OpenedPulse), partner_name(mine.pair, mine.viewer)
        chosen = [f"{STATEMENTS[each]}: {chose(mine, each)}" for each in Statement if each in mine.texts]
        words: list[tuple[str, str | None]] = [(f"What you chose ({ONLY_YOU})", "\n".join(chosen))]
        readers = f"you and {partner}" if is_open and mine.shares else ONLY_YOU
        words += [(f"You: {LINES[field]} ({readers})", text) for field, text in mine.lines.items()]
        if isinstance(seen, OpenedPulse):
            words += [(f"{partner}: {LINES[field]}", text) for field, text in seen.theirs.items()]
        _add(entries, PULSE_TITLES[mine.asks], _day(mine.envelope.started_at, zone), words)
    return Chapter("How you found working together", entries)


def thanks(found: Sequence[OwnThanks | OpenedThanks], zone: ZoneInfo) -> Chapter:
    entries: list[Entry] = []
    for seen in found:
        mine = seen.mine if isinstance(seen, OpenedThanks) else seen
        is_open = isinstance(seen, OpenedThanks)
        words = _parting("You" if is_open else f"You ({ONLY_YOU})", mine.texts)
        if isinstance(seen, OpenedThanks):
            words += _parting(partner_name(mine.pair, mine.viewer), seen.theirs)
        _add(entries, "Thanks", _day(mine.envelope.started_at, zone), words)
    return Chapter("On your last day", entries)


def _parting(who: str, texts: Mapping[str, str]) -> list[tuple[str, str | None]]:
    return [(f"{who}: thank you for", texts.get(THANKS)), (f"{who}: what I take along", texts.get(ALONG))]


def _add(entries: list[Entry], title: str, on: date, words: Sequence[tuple[str, str | None]]) -> None:
    """An entry of what there is to read in it, if there is anything."""
    if readable := [(label, text) for label, text in words if text]:
        entries.append(Entry(title, on, readable))
