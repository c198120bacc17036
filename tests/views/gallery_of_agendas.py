"""What people see of agendas and of what comes of meetings, drawn from a world; part of the gallery."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy.orm.attributes import set_committed_value

from bot.actions.agenda_pages import AgendaPage, AgendaSubjects
from bot.actions.initiative import InitiativePage
from bot.actions.meeting_notes import MeetingPage
from bot.actions.meeting_reports import LookBack
from bot.domain.agendas import About, AgendaSource, AgendaState, Laid, LineState, Proposed
from bot.domain.initiative import Deed, Initiative
from bot.domain.items import Outcome
from bot.domain.meeting_notes import NoteField
from bot.domain.meeting_reports import MeetingSaid, Reports, Said
from bot.domain.meetings import MeetingState
from bot.domain.pulses import Statement
from bot.views import agenda_copy, agenda_pages, initiative, meeting_notes, meeting_notes_copy, meeting_reports
from bot.views.blocks import DrawnItem, Message
from storage.meeting_notes import NoteDraft, NotesOfMeeting
from storage.tables import Agenda, AgendaLine, Meeting, MeetingNote, MeetingNoteDraft, MeetingNoteVersion, MeetingReport
from tests.views.world import ANA, BEN, NOW, TEAM, World

Made = tuple[Callable[..., Any], Any]
ENDED = "ended"


def everything(world: World) -> Iterator[Made]:
    yield from _agendas(world)
    yield from _reports(world)
    yield from _notes(world)
    yield from _initiative(world)


def _agendas(world: World) -> Iterator[Made]:
    for source in AgendaSource:
        for me in (ANA, BEN):
            yield made(agenda_pages.put_there, a_line(world, source), me)
    for page in some_agendas(world):
        for told in (None, agenda_pages.ADDED):
            yield made(agenda_pages.show, page, world.content, now=NOW, told=told)
        yield made(agenda_pages.shared_now, page)
    meeting = a_meeting(world)
    ahead = {pair.id: meeting for pair in world.pairs}
    for number in (0, 1):
        yield made(agenda_pages.choose, world.pairs, ahead if number else {}, BEN, page=number)
    yield made(agenda_pages.add_form, world.pair, BEN, form_id="f")
    for outcome in (None, *Outcome):
        for now in (NOW, NOW + timedelta(days=9)):
            yield from waiting(agenda_pages.to_prepare, meeting, BEN, outcome, now=now)
    yield from waiting(agenda_pages.was_shared, meeting, ANA)
    yield from waiting(agenda_pages.withdrawn, meeting, ANA)
    yield from waiting(meeting_notes.changed_line, meeting, ANA)


def _reports(world: World) -> Iterator[Made]:
    for look in looks(world):
        yield from waiting(meeting_reports.asked, look)
        yield from waiting(meeting_reports.asked_again, look)
        yield made(meeting_reports.disagree, look)
        yield made(meeting_reports.stands, look)
        yield made(meeting_reports.when, look)
        yield made(meeting_notes.after_saying, look)


def _notes(world: World) -> Iterator[Made]:
    text = (world.words.answer or "–")[:2500]
    versions = [a_version(world, note, number) for note in (1, 2) for number in range(1, 4)]
    for look in looks(world):
        for page in (a_page(world, look, text), a_page(world, look, None)):
            yield made(meeting_notes.show, page, told=meeting_notes.KEPT)
            yield made(meeting_notes.form, page, world.content, now=NOW)
            typed = {NoteField.TAKEAWAY: text, NoteField.PRIVATE: None}
            yield made(meeting_notes.form, page, world.content, now=NOW, typed=typed)
            yield made(meeting_notes.before, page, versions)
            yield made(meeting_notes.before, page, [])
    been = [a_meeting(world, number) for number in range(1, world.sizes.entries + 1)]
    for number in (0, 1):
        yield made(meeting_notes.choose, world.pair, BEN, been, {1: text}, page=number)


def _initiative(world: World) -> Iterator[Made]:
    for viewer in (ANA, BEN):
        for mine, theirs in ((0, 0), (1, 0), (0, 3), (40, 7), (1, 1)):
            counted = Initiative(dict.fromkeys(Deed, mine), dict.fromkeys(Deed, theirs), is_mentee=viewer == BEN)
            yield made(initiative.show, InitiativePage(world.pair, viewer, counted))
    for number in (0, 1):
        yield made(initiative.choose, world.pairs, BEN, page=number)
    yield from waiting(initiative.idea, world.pair, BEN)


def copied(world: World) -> list[str]:
    zone, note = world.member.zone_info, a_note(world, 1, None, "A takeaway")
    agenda = an_agenda(AgendaState.SHARED)
    return [
        *(agenda_copy.line(a_line(world, source, state), zone) for source in AgendaSource for state in LineState),
        agenda_copy.shared(agenda, world.pair, BEN, zone),
        *meeting_notes_copy.lines(
            [a_report(world, said) for said in (*MeetingSaid, None)],
            [note],
            [a_version(world, 1, 1)],
            [MeetingNoteDraft(meeting_id=1, author_id=BEN, field=NoteField.PRIVATE, text=world.words.answer)],
            BEN,
            zone,
        ),
    ]


def made(builder: Callable[..., Any], *args: Any, **kwargs: Any) -> Made:
    return builder, builder(*args, **kwargs)


def waiting(builder: Callable[..., DrawnItem], *args: Any, **kwargs: Any) -> Iterator[Made]:
    line = builder(*args, **kwargs)
    yield builder, Message(line.text_alone or line.text, list(line.alone or line.blocks))
    yield builder, Message(line.text, list(line.blocks))


# --- what they are drawn from ----------------------------------------------------------------------------------------


def a_line(world: World, source: AgendaSource, state: LineState = LineState.OPEN, number: int = 1) -> AgendaLine:
    own = source is AgendaSource.OWN
    line = AgendaLine(
        id=number,
        team_id=TEAM,
        pair_id=1,
        source=source,
        subject_id=None if own else 9 if source is AgendaSource.RESPONSE else 1,
        part={AgendaSource.DIFFERENCE: "meets", AgendaSource.PULSE: Statement.LIMITS}.get(source, ""),
        text=(world.words.answer or "–")[:300] if own else None,
        put_by=BEN,
        state=state,
        put_at=NOW,
    )
    set_committed_value(line, "pair", world.pair)
    return line


def a_meeting(world: World, number: int = 1, pair: Any = None) -> Meeting:
    at = NOW + timedelta(days=3)
    meeting = Meeting(
        id=number,
        team_id=TEAM,
        pair_id=1,
        state=MeetingState.AGREED,
        revision=1,
        minutes=60,
        starts_at=at,
        ends_at=at + timedelta(hours=1),
    )
    set_committed_value(meeting, "pair", pair or world.pair)
    return meeting


def an_agenda(state: AgendaState) -> Agenda:
    shared = state is AgendaState.SHARED
    return Agenda(meeting_id=1, team_id=TEAM, pair_id=1, state=state, shared_by=BEN, shared_at=NOW if shared else None)


def some_agendas(world: World) -> Iterator[AgendaPage]:
    meeting = a_meeting(world)
    for pair in (world.pair, world.a_pair(2, state=ENDED)):
        for viewer in (ANA, BEN):
            for agenda in (None, an_agenda(AgendaState.DRAFT), an_agenda(AgendaState.SHARED)):
                for full in (True, False):
                    page = an_agenda_page(world, viewer, meeting if agenda else None, agenda, full=full)
                    yield replace(page, pair=pair, agenda=agenda, is_first=not full)


def an_agenda_page(
    world: World, viewer: str, meeting: Meeting | None, agenda: Agenda | None, *, full: bool
) -> AgendaPage:
    lines = {number: a_line(world, source, number=number) for number, source in enumerate(AgendaSource, start=1)}
    put = [Proposed(each.about, each.line) for each in lines.values()]
    fresh = [
        Proposed(About(AgendaSource.DIFFERENCE, 1)),
        Proposed(About(AgendaSource.GOAL, 2)),
        Proposed(About(AgendaSource.RESPONSE, 4)),
        Proposed(About(AgendaSource.PROMISE, 2), private=True),
    ]
    laid = Laid((*put, *fresh), tuple(put), 2) if full else Laid(())
    subjects = AgendaSubjects(
        goals={1: world.a_goal(1), 2: world.a_goal(2)},
        shared={9: world.a_shared("checkin", read=True)} if viewer == ANA else {},
        own={9: world.a_response("checkin")} if viewer == BEN else {},
        takeaways={1: a_note(world, 1, None, (world.words.answer or "–")[:2500])},
        version=None,
    )
    return AgendaPage(world.pair, viewer, meeting, agenda, laid, lines, subjects)


def looks(world: World) -> Iterator[LookBack]:
    met, moved = Said(MeetingSaid.MET, NOW), Said(MeetingSaid.MOVED, NOW)
    every = (
        Reports(),
        Reports({1: met}),
        Reports({0: met}),
        Reports({0: moved, 1: moved}),
        Reports({0: met, 1: met}),
        Reports({0: met, 1: moved}),
        Reports({0: met, 1: moved}, {1: met}),
        Reports({0: met, 1: moved}, {0: met, 1: moved}),
    )
    for reports in every:
        yield LookBack(a_meeting(world), BEN, reports)
    yield LookBack(a_meeting(world), BEN, every[1], done=False)
    yield LookBack(a_meeting(world), BEN, Reports({1: Said(MeetingSaid.NOT_HELD, NOW)}))
    yield LookBack(a_meeting(world, pair=world.a_pair(2, state=ENDED)), ANA, every[0])


def a_note(world: World, number: int, owner: str | None, text: str | None, revision: int = 3) -> MeetingNote:
    note = MeetingNote(id=number, team_id=TEAM, pair_id=1, meeting_id=1, owner_id=owner, revision=revision)
    version = a_version(world, number, revision)
    version.text = text
    set_committed_value(note, "now", version)
    set_committed_value(note, "meeting", a_meeting(world))
    return note


def a_version(world: World, note: int, revision: int) -> MeetingNoteVersion:
    text = (world.words.answer or "–")[:2500] if revision > 1 else None
    author = BEN if note == 2 or revision == 2 else ANA
    return MeetingNoteVersion(
        note_id=note, revision=revision, team_id=TEAM, author_id=author, text=text, written_at=NOW
    )


def a_report(world: World, said: MeetingSaid | None) -> MeetingReport:
    report = MeetingReport(meeting_id=1, attempt=1, user_id=BEN, team_id=TEAM, said=said, said_at=NOW)
    set_committed_value(report, "meeting", a_meeting(world))
    return report


def a_page(world: World, look: LookBack, text: str | None) -> MeetingPage:
    some = text is not None
    revision = 3 if some else 1
    return MeetingPage(
        look,
        NotesOfMeeting(a_note(world, 1, None, text, revision), a_note(world, 2, BEN, text, revision) if some else None),
        NoteDraft({}, 1),
        an_agenda_page(world, BEN, look.meeting, an_agenda(AgendaState.SHARED), full=some),
    )
