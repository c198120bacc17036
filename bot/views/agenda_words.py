"""How the lines of an agenda read to one of the two: by reference, and only what they may read."""

from collections.abc import Sequence

from bot.actions.agenda_pages import AgendaPage
from bot.content import Content
from bot.domain.agendas import LONGEST_LINE, AgendaSource, Proposed
from bot.domain.clauses import BY_NAME
from bot.domain.pulses import Statement
from bot.views import clause_words, pulses
from bot.views.blocks import Block, button
from bot.views.goal_words import first_words
from bot.views.pair_choice import partner_name
from bot.views.parts import count, cut, day, local_day, mention, plain, preview, unescape
from bot.views.responses import EDIT, READ

FIRST_WORDS = 120
GONE = "Its words were deleted."


def line(page: AgendaPage, each: Proposed, content: Content) -> str:
    """One thing to talk about, safe inside mrkdwn."""
    words = _about(page, each, content)
    promise = page.subjects.promises.get(each.about.subject_id or 0)
    mine_alone = each.about.source is AgendaSource.PROMISE and promise is not None and promise.is_private
    if each.private or mine_alone:
        return f"{words}\nOnly you see this: it is a promise to yourself, and is not shared."
    put_by = each.line.put_by if each.line else None
    if put_by is None:
        return words
    return f"{words}\nPut here by {'you' if put_by == page.viewer else mention(put_by)}"


def plain_line(page: AgendaPage, each: Proposed, content: Content) -> str:
    """The same as plain text, in one line, for an option of a form."""
    words = _about(page, each, content)
    for user_id, who in ((page.viewer, "you"), (page.partner_id, partner_name(page.pair, page.viewer))):
        words = words.replace(mention(user_id), who)
    return unescape(" ".join(words.split()))


def _about(page: AgendaPage, each: Proposed, content: Content) -> str:
    subject_id, subjects = each.about.subject_id or 0, page.subjects
    match each.about.source:
        case AgendaSource.OWN:
            text = page.lines[each.line.id].text if each.line else None
            return plain(cut(text or GONE, LONGEST_LINE))
        case AgendaSource.GOAL:
            goal = subjects.goals.get(subject_id)
            if goal is None:
                return "A goal of yours"
            gone = "" if goal.is_living else " (dropped)"
            quiet = "" if each.line and each.line.put_by else " – no news of it lately. How is it going?"
            return f"Your goal: “{first_words(goal.now, FIRST_WORDS)}”{gone}{quiet}"
        case AgendaSource.RESPONSE:
            return _entry(page, subject_id)
        case AgendaSource.DIFFERENCE:
            return _difference(page, each, content)
        case AgendaSource.TAKEAWAY:
            note = subjects.takeaways.get(subject_id)
            text = note.now.text if note else None
            return f"What you took from your last meeting: “{preview(text or GONE, FIRST_WORDS)}”"
        case AgendaSource.PULSE:
            return _statement(each.about.part)
        case AgendaSource.PROMISE:
            return _promise(page, subject_id)
        case _:
            return "Something to talk about"


def _statement(part: str) -> str:
    statement = next((each for each in Statement if each == part), None)
    if statement is None:
        return "Something from your pulse"
    return f"From your pulse: “{pulses.STATEMENTS[statement]}”. {pulses.TO_TALK_ABOUT[statement]}"


def _promise(page: AgendaPage, promise_id: int) -> str:
    promise = page.subjects.promises.get(promise_id)
    if promise is None:
        return "A promise"
    whose = "You promised" if promise.author_id == page.viewer else f"{mention(promise.author_id)} promised"
    words = promise.words
    return f"{whose}, by {day(promise.due_on)}: “{preview(words.will if words else GONE, FIRST_WORDS)}”"


def _entry(page: AgendaPage, response_id: int) -> str:
    shared, own = page.subjects.shared.get(response_id), page.subjects.own.get(response_id)
    if own is not None:
        on = local_day(own.written_at, page.zone)
        texts = [answer.text for answer in own.answers if answer.shared]
        first = f": “{preview(texts[0], FIRST_WORDS)}”" if texts else " (only you can see it now)"
        return f"What you shared on {on}{first}"
    if shared is not None:
        on, who = local_day(shared.written_at, page.zone), mention(shared.author_id)
        first = f": “{preview(shared.answers[0].text, FIRST_WORDS)}”" if shared.answers and shared.read_at else ""
        return f"What {who} shared on {on}{first or ' (not read yet)'}"
    return "Something that was shared, and was taken back or deleted since"


def _difference(page: AgendaPage, each: Proposed, content: Content) -> str:
    version, part = page.subjects.version, each.about.part
    still_open = version.paper.open if version is not None and version.id == each.about.subject_id else ()
    if not part:
        return f"Your agreement: {count(len(still_open), 'difference')} to talk about"
    clause = BY_NAME.get(part)
    title = clause_words.heading(clause, content) if clause else part
    return f"Your agreement: {plain(title)}{'' if part in still_open else ' (settled since)'}"


def read_button(page: AgendaPage, each: Proposed, number: int) -> Sequence[Block]:
    """Leads to what is shared, whole."""
    if each.about.source is not AgendaSource.RESPONSE:
        return ()
    value = str(each.about.subject_id or 0)
    if each.about.subject_id in page.subjects.shared:
        return (button("Read", READ, value=value, described=f"Read line {number}"),)
    if each.about.subject_id in page.subjects.own:
        return (button("Edit", EDIT, value=value, described=f"Edit line {number}"),)
    return ()
