"""What was written, shown again: the author's copy with who can see it, and what a partner may read."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.actions.checkins import FormBeginning, MoodNoted
from bot.actions.responses import EndedMeanwhile, Saved
from bot.content import Content
from bot.domain.entries import NEWS, NEXT, Audience, DraftKind, EntryKind, NewAnswer, monday
from bot.domain.promises import PromiseSource
from bot.errors import UserError
from bot.views import checkins, last_times, pages, questions, reflections, replies
from bot.views.blocks import Block, DrawnItem, actions, button, header, modal, note, notice, said, section
from bot.views.entry_words import kind
from bot.views.forms import Form
from bot.views.goal_words import GONE, first_words
from bot.views.pair_choice import partner_name
from bot.views.parts import day, local_day, local_moment, local_time, mention, name, plain, preview, stamp
from bot.views.promises import promise_button
from storage.entry_drafts import DraftOf, EntryTexts
from storage.responses import Shared
from storage.tables import Answer, Goal, Pair, Response

EDIT = "responses.edit"
READ = "responses.read"
COPY = "responses.copy"
SHARED = "responses.shared"
OWN_HISTORY = "responses.own_history"
SHARED_HISTORY = "responses.shared_history"

SAVED = "Saved."
CHANGED = "Changed."
WRITTEN_ALREADY = "You have written this."
READERS: dict[str, str] = {Audience.ME: "only you", Audience.PARTNER: "both of you"}
ANSWERED = "It was answered."

MOST_ON_HOME = 5  # of each, own and shared
FIRST_WORDS = 78  # characters


def question_text(content: Content, kind_: EntryKind, field: str, question_id: str | None) -> str:
    """What an answer was an answer to."""
    if kind_ == EntryKind.REFLECTION:
        question = content.question(question_id) if question_id else None
        return question.text if question else questions.GONE
    return checkins.LABELS.get(field, field)


def after_saving(outcome: Saved | EndedMeanwhile, content: Content) -> dict[str, Any]:
    """What takes the place of a form that was sent."""
    if isinstance(outcome, Saved):
        return copy(outcome.response, content)
    ended_at, zone = outcome.pair.ended_at, outcome.pair.mentor.zone
    ended_on = f" on {local_day(ended_at, zone)}," if ended_at else ""
    return given_back(outcome.written.answers, f"This pair ended{ended_on} while you were writing.")


def after_one_press(noted: MoodNoted, content: Content, begin: FormBeginning) -> dict[str, Any]:
    """What follows a word pressed in a message: the rest of the form, or what was written already."""
    if noted.bare:
        return checkins.rest_form(noted.response, begin)
    return copy(noted.response, content, headline=WRITTEN_ALREADY)


def edit_form(mine: Response, content: Content, begin: FormBeginning) -> dict[str, Any]:
    """The form of one's own entry, with what it holds, or what was typed to change it and not sent."""
    if mine.kind == EntryKind.REFLECTION:
        question = content.question(mine.question_id) if mine.question_id else None
        return reflections.form(
            [mine.pair], mine.author_id, question, form_id=mine.form_id, editing=mine, draft=begin.draft
        )
    return checkins.form([mine.pair], mine.author_id, form_id=mine.form_id, editing=mine, begin=begin)


def read_edited(view: dict[str, Any]) -> int:
    """The entry that a form was opened to change."""
    response_id = Form(view).number("response")
    if response_id is None:
        raise UserError("This form is from an older version. Open the entry again from the Home tab.")
    return response_id


def copy(response: Response, content: Content, *, headline: str = SAVED) -> dict[str, Any]:
    """The author's own copy: each answer, who can see it, whether the partner has read it, and what they answered."""
    partner = mention(response.partner_id)
    blocks = [section(f"*{headline}* Your {kind(response.kind)} with {partner}.")]
    shared = [answer for answer in response.answers if answer.shared]
    own = [answer for answer in response.answers if not answer.shared]
    if shared:
        blocks.append(note(f"You and {partner} can read this:"))
        blocks += _answers(response, shared, content)
        blocks.append(note(_read_line(response, partner, response.author.zone)))
    elif response.readings:
        read_at = local_moment(response.readings[0].read_at, response.author.zone)
        blocks.append(section(f"{partner} read it {read_at}, before you took it back, and can no longer open it."))
    blocks += replies.answered(response)
    if response.met_on is not None:
        blocks.append(section(_met_words(response.met_on, in_week=bool(response.met_in_week))))
        blocks.append(note(f"{partner} and your coordinators can see that you met."))
    if own or response.mood is not None:
        blocks.append(note("Only you can read this:"))
    if response.mood is not None:
        blocks.append(section(f"*{checkins.MOOD}* {checkins.MOODS.get(response.mood, '–')}"))
    blocks += _answers(response, own, content)
    edit = button("Edit", EDIT, value=str(response.id), described=f"Edit this {kind(response.kind)}")
    says_next = any(answer.field == NEXT for answer in response.answers)
    promise = [promise_button(PromiseSource.NEXT, response.id)] if says_next else []
    blocks.append(actions(edit, *promise))
    return modal("Your " + kind(response.kind), blocks, callback_id=COPY)


def _answers(response: Response, answers: Sequence[Answer], content: Content) -> list[Block]:
    blocks: list[Block] = []
    for answer in answers:
        asked = question_text(content, response.kind, answer.field, response.question_id)
        blocks.append(section(f"*{plain(asked)}*"))
        blocks += _about(answer.field, response.goal)
        blocks.append(said(answer.text))
    return blocks


def _met_words(met_on: date, *, in_week: bool) -> str:
    if in_week:
        return f"*You met in the week of* {day(monday(met_on))}"
    return f"*You met on* {day(met_on)}"


def _about(field: str, goal: Goal | None) -> list[Block]:
    """Which goal the news is about."""
    return [note(f"The goal: {first_words(goal.now)}")] if field == NEWS and goal else []


def _read_line(response: Response, partner: str, zone: str) -> str:
    edited = (
        f" You edited it {local_moment(response.edited_at, zone)}, and it shows as edited."
        if response.edited_at
        else ""
    )
    if not response.readings:
        return f"{partner} has not read it yet."
    return f"{partner} read it {local_moment(response.readings[0].read_at, zone)}.{edited}"


def shared(entry: Shared, content: Content, *, zone: str) -> dict[str, Any]:
    """What the partner chose to share, for the one it was shared with."""
    author = mention(entry.author_id)
    edited = f", edited since you first read it, on {local_day(entry.edited_at, zone)}" if entry.edited_at else ""
    blocks: list[Block] = [
        section(f"{author} wrote this {kind(entry.kind)} on {local_day(entry.written_at, zone)}{edited}.")
    ]
    if entry.met_on is not None:
        blocks.append(section(_met_words(entry.met_on, in_week=entry.met_in_week)))
    for answer in entry.answers:
        blocks.append(section(f"*{plain(question_text(content, entry.kind, answer.field, entry.question_id))}*"))
        blocks += _about(answer.field, entry.goal)
        blocks.append(said(answer.text))
        if answer.field == NEXT and entry.happened_told_at:
            blocks.append(section(f"✓ {author} says that it happened ({local_day(entry.happened_told_at, zone)})."))
    blocks += replies.below(entry, zone=zone)
    blocks.append(
        note(f"{author} chose to share this with you, and can see that you have read it. Nobody else can read it.")
    )
    return modal("Shared with you", blocks, callback_id=SHARED)


def not_shared() -> dict[str, Any]:
    """For an entry that is private, or has become so since they saw that it was there."""
    return notice("Not shared", "This is not shared with you, or no longer.")


# --- what was shared, where it waits ---------------------------------------------------------------------------------


def unread(entry: Shared, content: Content, *, zone: str, now: datetime, more: bool) -> DrawnItem:
    """That there is something to read, or `more` of what was read already. It never holds the words."""
    text = f"{mention(entry.author_id)} shared {'more of ' if more else ''}a {kind(entry.kind)} with you."
    read = button("Read", READ, value=str(entry.id), style="primary", described="Read what was shared")
    line = f"{_heading(entry, zone, more=more)} · not read yet\n{_details(entry, content, zone)}"
    return DrawnItem(
        text,
        [section(line, accessory=_read_button(entry, zone, style="primary"))],
        alone=[section(text), actions(read)],
        text_alone=f"{text} Press Read to open it.",
    )


def happened(entry: Shared, *, zone: str, now: datetime) -> DrawnItem:
    """That what they said is next has happened; what that was, is read in the entry."""
    text = f"{mention(entry.author_id)} tells you: what was next has happened."
    line = f"{text}\nSaid on {local_day(entry.written_at, zone)}"
    return DrawnItem(text, [section(line, accessory=_read_button(entry, zone, style="primary"))])


def happened_read(entry: Shared) -> DrawnItem:
    text = f"{mention(entry.author_id)} told you: what was next has happened. ✓ Read."
    return DrawnItem(text, [section(text)])


def was_read(entry: Shared, content: Content, *, zone: str, now: datetime, more: bool) -> DrawnItem:
    """What the message says instead, once it is read."""
    text = f"{_heading(entry, zone, more=more)}\n{_details(entry, content, zone)}\n✓ Read."
    return DrawnItem(text, [section(text)])


def taken_back(author_id: str) -> DrawnItem:
    """What the message says when there is nothing left to read."""
    text = f"{mention(author_id)} has taken back what was shared here."
    return DrawnItem(text, [section(text)])


def given_back(answers: Sequence[NewAnswer], reason: str) -> dict[str, Any]:
    """Nothing was saved, and nothing is lost: the words go back to the person who wrote them."""
    blocks: list[Block] = [section(f"{reason} Nothing was saved or sent.")]
    if answers:
        blocks.append(section("Here is what you wrote, so that you can copy it:"))
    blocks += [said(answer.text) for answer in answers]
    return modal("Not sent", blocks, callback_id=COPY)


# --- on Home ---------------------------------------------------------------------------------------------------------


def shared_on_home(read: Sequence[Shared], content: Content, *, zone: str, now: datetime) -> list[Block]:
    """What was read already: what was not, stands in the first section."""
    blocks: list[Block] = [header("Shared with you")]
    blocks += [shared_line(entry, content, zone=zone) for entry in read]
    blocks.append(actions(button("All that was shared with you", SHARED_HISTORY, value="0")))
    return blocks


def shared_line(entry: Shared, content: Content, *, zone: str) -> Block:
    """One entry to read: when, what kind, and what was asked; never what was written."""
    state = "not read yet" if entry.read_at is None else "read, edited since" if entry.edited_at else "read"
    read = _read_button(entry, zone, style=None if entry.read_at else "primary")
    return section(f"{_heading(entry, zone)} · {state}\n{_details(entry, content, zone)}", accessory=read)


def _heading(entry: Shared, zone: str, *, more: bool = False) -> str:
    what = f"More of a {kind(entry.kind)}" if more else kind(entry.kind).capitalize()
    return f"{what} from {mention(entry.author_id)}, {local_day(entry.written_at, zone)}"


def _details(entry: Shared, content: Content, zone: str) -> str:
    """The time of day, and the first words of what was asked: they tell entries of one day apart."""
    asked = _asked(entry.kind, [answer.field for answer in entry.answers], entry.question_id, content)
    return f"{local_time(entry.written_at, zone)} · {asked}"


def _read_button(entry: Shared, zone: str, *, style: str | None) -> Block:
    described = f"Read the {kind(entry.kind)} of {local_day(entry.written_at, zone)}"
    return button("Read", READ, value=str(entry.id), style=style, described=described)


def _asked(kind_: EntryKind, fields: Sequence[str], question_id: str | None, content: Content) -> str:
    """The first words of what was asked, safe inside mrkdwn."""
    asked = [question_text(content, kind_, field, question_id) for field in fields]
    return name(" ".join(asked) or checkins.MOOD, FIRST_WORDS)


def shared_history(
    entries: Sequence[Shared], content: Content, *, zone: str, page: int, now: datetime
) -> dict[str, Any]:
    """A page of all that was shared with somebody, and one entry more if there is another."""
    lines = [[shared_line(entry, content, zone=zone)] for entry in entries]
    empty = "Nothing has been shared with you yet."
    return pages.list_page("Shared with you", SHARED_HISTORY, lines, page=page, empty=empty)


def own_on_home(entries: Sequence[Response], awaited: Collection[int], *, zone: str, now: datetime) -> list[Block]:
    """Of those in `awaited` it is said when they have not been read."""
    if not entries:
        return []
    blocks: list[Block] = [header("What you wrote")]
    for entry in entries[:MOST_ON_HOME]:
        first = f"“{preview(entry.answers[0].text, FIRST_WORDS)}”" if entry.answers else ""
        blocks.append(_own_line(entry, first, zone, awaited=entry.id in awaited))
    blocks.append(actions(button("All that you wrote", OWN_HISTORY, value="0")))
    return blocks


def own_history(
    entries: Sequence[Response],
    awaited: Collection[int],
    content: Content,
    *,
    zone: str,
    page: int,
    now: datetime,
) -> dict[str, Any]:
    """A page of all that somebody wrote, and one entry more if there is another."""
    lines = []
    for entry in entries:
        asked = _asked(entry.kind, [answer.field for answer in entry.answers], entry.question_id, content)
        about = f"{local_time(entry.written_at, zone)} · {asked}"
        lines.append([_own_line(entry, about, zone, awaited=entry.id in awaited)])
    return pages.list_page("What you wrote", OWN_HISTORY, lines, page=page, empty="You have written nothing yet.")


def _own_line(entry: Response, about: str, zone: str, *, awaited: bool) -> Block:
    partner = mention(entry.partner_id)
    when = local_day(entry.written_at, zone)
    line = f"{kind(entry.kind).capitalize()} with {partner}, {when} · {_seen(entry, partner, zone, awaited=awaited)}"
    line += replies.in_short(entry)
    what = f"your {kind(entry.kind)} of {when}"
    if any(reply.text for reply in entry.replies):  # *Edit* is in there, too
        press = button("Read", replies.OPEN, value=str(entry.id), described=f"Read {what}, and the answer to it")
    else:
        press = button("Edit", EDIT, value=str(entry.id), described=f"Edit {what}")
    return section(f"{line}\n{about}" if about else line, accessory=press)


def _seen(entry: Response, partner: str, zone: str, *, awaited: bool) -> str:
    """Before the time in which the two have agreed to answer is over, nothing is late."""
    if not entry.shares:
        return f"only you can see it now; {partner} had read it" if entry.readings else "only you can see it"
    if not entry.readings:
        return f"shared with {partner}" + (", not read yet" if awaited else "")
    edited = ", edited since" if entry.edited_at else ""
    return f"{partner} read it {local_day(entry.readings[0].read_at, zone)}{edited}"


# --- in the copy that one takes away ---------------------------------------------------------------------------------


def copied(response: Response, content: Content, zone: ZoneInfo) -> Iterator[str]:
    """For the author: all that they wrote, each with who may read it."""
    partner = partner_name(response.pair, response.author_id)
    yield f"{stamp(response.written_at, zone)}, {kind(response.kind)} with {partner}"
    if response.mood is not None:
        yield f"- How is it going? (only you) {checkins.MOODS.get(response.mood, response.mood)}"
    if response.met_on is not None:
        when = f"in the week of {monday(response.met_on)}" if response.met_in_week else f"on {response.met_on}"
        yield f"- You met {when} (you and {partner}; coordinators see that you met)"
    if response.next_happened is not None:
        who = f"you and {partner}" if response.happened_told_at else "only you"
        happened = last_times.WORDS.get(response.next_happened, response.next_happened)
        yield f"- Did what was next happen? ({who}) {happened}"
    for answer in response.answers:
        asked = question_text(content, response.kind, answer.field, response.question_id)
        readers = f"you and {partner}" if answer.shared else "only you"
        about = f" “{response.goal.now.text or GONE}”" if answer.field == NEWS and response.goal else ""
        yield f"- {asked}{about} ({readers}) {answer.text}"


def copied_drafts(
    drafts: Mapping[DraftOf, EntryTexts], about: Mapping[int, Pair], me: str, content: Content
) -> Iterator[str]:
    """For the author: what they typed and have not sent."""
    for of, draft in drafts.items():
        pair = about.get(of.pair_id)
        whom = f" with {partner_name(pair, me)}" if pair else ""
        if of.kind == DraftKind.PROMISE:
            yield f"Not sent, promise{whom} (only you)"
            yield from (f"- {text}" for text in draft.texts.values() if text)
            continue
        of_entry = EntryKind(of.kind)
        yield f"Not sent, {kind(of_entry)}{whom} (only you)"
        for field, text in draft.texts.items():
            if text:
                readers = READERS.get(draft.audience or "", draft.audience or READERS[Audience.ME])
                yield f"- {question_text(content, of_entry, field, of.about)} (to be read by {readers}) {text}"


def read_copied(response: Response, reader_id: str, read_at: datetime, zone: ZoneInfo) -> str:
    """For the reader: that they read it, not what it said."""
    return f"{stamp(read_at, zone)}, a {kind(response.kind)} by {partner_name(response.pair, reader_id)}"
