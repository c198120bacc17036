"""The rhythms of a pair: starting them, and moving them on when a member's time changes or they come before it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from bot.content import RhythmPreset
from bot.domain.absences import Away
from bot.domain.calendar import Occurrence, first_working_moment, next_occurrence, working_day
from bot.domain.entries import EntryKind
from bot.domain.items import WELCOME
from bot.domain.programs import Role
from bot.domain.prompts import PromptState
from bot.domain.recurrence import Recurrence
from bot.domain.rhythms import (
    STANDS_FOR,
    Beginning,
    Newcomer,
    Times,
    beginnings,
    done_through,
    expiry,
    first_date,
    first_occurrence,
    upcoming,
)
from bot.domain.visits import visit_moment
from storage import items, pairs, promises, prompts, rhythms
from storage.prompts import NewPrompt
from storage.rhythms import NewRhythm
from storage.tables import Member, Pair, Rhythm

NEW_FOR = timedelta(days=30)  # for so long it is looked whether a pair's welcome has been held up


def start(session: Session, made: Sequence[Pair], preset: RhythmPreset, *, now: datetime) -> None:
    """Start both rhythms for both in new pairs; all four count from a pair's first day, so partners stay in step."""
    people = {member.user_id: member for pair in made for member in (pair.mentor, pair.mentee)}
    _come_as_early(session, people, min(preset.checkin_time, preset.reflection_time), now=now)
    kinds = (
        (EntryKind.CHECKIN, preset.checkin_rule, preset.checkin_time, preset.first_checkin_days),
        (EntryKind.REFLECTION, preset.reflection_rule, preset.reflection_time, None),
    )
    breaks = made[0].program.breaks
    kinds_of_times: dict[Times, int] = {}  # many people live in the same zones and hours
    kind_of = {user_id: kinds_of_times.setdefault(each.times, len(kinds_of_times)) for user_id, each in people.items()}
    newcomers = [_newcomer(times.with_breaks(breaks), now) for times in kinds_of_times]
    alike: dict[tuple[int, int, date], list[int]] = defaultdict(list)
    for pair in made:
        alike[kind_of[pair.mentor_id], kind_of[pair.mentee_id], pair.starts_on].append(pair.id)
    started: dict[NewRhythm, list[int]] = defaultdict(list)
    for (mentor_kind, mentee_kind, starts_on), pair_ids in alike.items():
        mentor, mentee = newcomers[mentor_kind], newcomers[mentee_kind]
        both = ((Role.MENTOR, mentor), (Role.MENTEE, mentee))
        for (role, newcomer), beginning in zip(both, beginnings([mentor, mentee], starts_on), strict=True):
            for kind, rule, local_time, days in kinds:
                recurrence = Recurrence(rule, newcomer.times.pace.visit_time, starts_on)
                first = moment(_first(recurrence, days, beginning, newcomer, now))
                started[NewRhythm(role, kind, rule, local_time, *first)] += pair_ids
    rhythms.add_all(session, made[0].team_id, started)


def _come_as_early(session: Session, people: Mapping[str, Member], at: time, *, now: datetime) -> None:
    """Nobody is visited later than their new program would; what is ahead of them moves with it."""
    before = {user_id: times_of(member) for user_id, member in people.items() if member.program_visit_time}
    for user_id in sorted(rhythms.lower_visit_times(session, next(iter(people.values())).team_id, people, at)):
        set_committed_value(people[user_id], "program_visit_time", at)
        if user_id in before:  # else nothing is ahead of them
            reschedule(session, before[user_id], people[user_id], now=now)


def _newcomer(times: Times, now: datetime) -> Newcomer:
    """Somebody whose welcome is about to be made."""
    when = times.availability
    return Newcomer(times, first_working_moment(now, when.zone, when.working_hours, when.away))


def _first(
    rule: Recurrence, within_days: int | None, beginning: Beginning, newcomer: Newcomer, now: datetime
) -> Occurrence | None:
    """When somebody in a new pair is asked first."""
    planned, latest, when = (
        first_date(rule, within_days, beginning),
        beginning.first_days[-1],
        newcomer.times.availability,
    )
    if planned and planned <= latest:
        return first_occurrence(planned, beginning, newcomer.times, now)
    return next_occurrence(rule, now, when.zone, when.working_hours, when.away, done_through=latest)


def stop(session: Session, pair: Pair, *, now: datetime) -> None:
    """Nobody is asked anything more in this pair; its program's visit time goes with it."""
    rhythms.stop(session, pair.id)
    keep_visit_times(session, pair, now=now)


def go_on(session: Session, pair: Pair, *, now: datetime) -> None:
    """The pair has days again: whatever asks nothing more comes when it would have come anyway, from now on."""
    planned: list[tuple[int, datetime | None, date | None]] = []
    for rhythm in rhythms.list_of_pair(session, pair):
        times = times_in(pair, pair.member(rhythm.user_id))
        if rhythm.next_at is not None or times is None:
            continue
        last = prompts.list_last_asked(session, [rhythm.id]).get(rhythm.id)
        done = dealt_with(rhythm, times, last.due_at, last.occurrence) if last else None
        planned.append((rhythm.id, *moment(following(rhythm, times, now, done=done))))
    rhythms.set_all_next(session, planned)
    keep_visit_times(session, pair, now=now)


def keep_visit_times(session: Session, pair: Pair, *, now: datetime) -> None:
    """Each has the visit time of their programs, which have become more or fewer; what is ahead moves with it."""
    members = {member.user_id: member for member in (pair.mentor, pair.mentee)}
    before = {user_id: times_of(member) for user_id, member in members.items()}
    for user_id in sorted(rhythms.set_visit_times(session, pair)):
        session.refresh(members[user_id], ["program_visit_time"])
        reschedule(session, before[user_id], members[user_id], now=now)


def times_of(member: Member) -> Times | None:
    """When they may be written to and want to be; None when their zone is one that nobody knows any more."""
    try:
        return member.times
    except (ValueError, LookupError):
        return None


def times_in(pair: Pair, member: Member) -> Times | None:
    """The same about a pair, which rests in the breaks of its program."""
    times = times_of(member)
    return times and times.with_breaks(pair.program.breaks)


def reschedule(session: Session, before: Times | None, member: Member, *, now: datetime) -> None:
    """Move what is still to come for a member whose zone, hours, time away or visits were `before`.

    Their questions come when they fit now, also those that time away had held back, and so do those about what they
    have promised; whether to visit them is asked again.
    """
    after = times_of(member)
    if after is None or after == before:  # what is due to somebody of no known zone is tried again, and says so
        return
    ahead = rhythms.list_of_member(session, member.team_id, member.user_id)
    known = pairs.list_by_id(session, {rhythm.pair_id for rhythm in ahead})
    before_or_after = before or after
    was = {each.id: before_or_after.with_breaks(known[each.pair_id].program.breaks) for each in ahead}
    _move(session, ahead, known, was, now)
    promises.look_anew(session, member.team_id, [member.user_id], now=now)
    items.wake(session, member.team_id, [member.user_id], at=now)


def move_with_breaks(session: Session, living: Sequence[Pair], was: Away | None, *, now: datetime) -> None:
    """Move what is still to come in the living pairs of a program whose breaks were `was`, and are others now.

    Where today is no longer in one, what it has held back comes at once, and once.
    """
    team_id = living[0].team_id
    people = {member.user_id: member for pair in living for member in (pair.mentor, pair.mentee)}
    known = {pair.id: pair for pair in living}
    asking = rhythms.list_of_pairs(session, team_id, list(known))
    ahead = [each for each in asking if times_of(people[each.user_id])]
    _move(session, ahead, known, {each.id: people[each.user_id].times.with_breaks(was) for each in ahead}, now)
    promises.look_anew(session, team_id, sorted(people), now=now)
    items.wake(session, team_id, sorted(people), at=now)


def _move(
    session: Session, asking: Sequence[Rhythm], known: Mapping[int, Pair], was: Mapping[int, Times], now: datetime
) -> None:
    """Move these to where they fit now; `was`, by rhythm, is where they did before."""
    ahead = [each for each in asking if is_ahead(each, now)]
    last_asked = prompts.list_last_asked(session, [rhythm.id for rhythm in ahead])
    begun = sorted({rhythm.pair_id for rhythm in ahead if rhythm.id not in last_asked})
    begun_as = {pair_id: beginnings_of(session, known[pair_id], now) for pair_id in begun}
    moved: dict[int, Occurrence | None] = {}
    for rhythm in ahead:
        last, after = last_asked.get(rhythm.id), known[rhythm.pair_id].times_of(rhythm.user_id)
        if last is None:  # whatever the rule says, nothing comes sooner than a pair may begin
            beginning = begun_as[rhythm.pair_id].get(rhythm.user_id)
            done = beginning.first_days[-1] if beginning else None
        else:
            done = dealt_with(rhythm, after, last.due_at, last.occurrence)
        moved[rhythm.id] = _upcoming(rhythm, was[rhythm.id], after, now, done=done)
    for pair_id, beginning_of in begun_as.items():
        moved.update(_first_occurrences(session, known[pair_id], beginning_of, now))
    rhythms.set_all_next(session, [(rhythm_id, *moment(moved[rhythm_id])) for rhythm_id in sorted(moved)])


def is_ahead(rhythm: Rhythm, now: datetime) -> bool:
    """What is due already is asked, and waits for a visit."""
    return rhythm.next_at is not None and rhythm.next_at > now


def _upcoming(rhythm: Rhythm, before: Times, after: Times, now: datetime, *, done: date | None) -> Occurrence | None:
    was, rule = rhythm.recurrence(before), rhythm.recurrence(after)
    return upcoming(was, rule, now, before.availability, after.availability, done=done)


def _first_occurrences(
    session: Session, pair: Pair, beginning_of: Mapping[str, Beginning], now: datetime
) -> dict[int, Occurrence]:
    """When those of a pair are asked first, by the rhythm, who have not been yet: the same day still suits both."""
    first: dict[int, Occurrence] = {}
    for rhythm in rhythms.list_of_pair(session, pair):
        planned, beginning = rhythm.next_date, beginning_of.get(rhythm.user_id)
        if planned is None or beginning is None or not is_ahead(rhythm, now):
            continue
        times = pair.times_of(rhythm.user_id)
        comes_later = rhythm.kind != EntryKind.CHECKIN and planned > beginning.first_days[-1]
        if comes_later or prompts.list_last_asked(session, [rhythm.id]):
            continue
        occurrence = first_occurrence(planned, beginning, times, now)
        if occurrence:
            first[rhythm.id] = occurrence
    return first


def is_new(pair: Pair, now: datetime) -> bool:
    return now < pair.created_at + NEW_FOR


def begin_later(session: Session, rhythm: Rhythm, pair: Pair, now: datetime) -> Occurrence | None:
    """When the first question of a new pair comes instead, if it is due too soon after a welcome that was held up."""
    beginning = beginnings_of(session, pair, now, only=rhythm.user_id).get(rhythm.user_id)
    if beginning is None or rhythm.next_at is None or rhythm.next_date is None:
        return None
    times = pair.times_of(rhythm.user_id)
    first = first_occurrence(rhythm.next_date, beginning, times, now)
    is_early = rhythm.next_at < visit_moment(beginning.first_days[0], times.availability, times.pace.visit_time)
    return first if is_early else None


def beginnings_of(session: Session, pair: Pair, now: datetime, *, only: str = "") -> dict[str, Beginning]:
    """How the pair begins for each of the two; without those whose zone nobody knows any more.

    With `only`, for that one, who does not wait for a partner whose welcome has not arrived.
    """
    welcomes = {each.user_id: each for each in items.list_about(session, pair.team_id, [WELCOME], pair.id)}
    newcomers: dict[str, Newcomer] = {}
    for member in (pair.mentor, pair.mentee):
        times, welcome = times_in(pair, member), welcomes.get(member.user_id)
        waits = welcome is not None and welcome.is_open
        if times is None or (waits and only and member.user_id != only):
            continue
        when, from_then = times.availability, now if waits else pair.created_at
        reached = first_working_moment(from_then, when.zone, when.working_hours, when.away)
        newcomers[member.user_id] = Newcomer(times, (welcome and welcome.told_at) or reached)
    begin = beginnings(list(newcomers.values()), pair.starts_on) if newcomers else []
    return dict(zip(newcomers, begin, strict=True))


def moment(occurrence: Occurrence | None) -> tuple[datetime | None, date | None]:
    return (occurrence.at, occurrence.local_date) if occurrence else (None, None)


def following(rhythm: Rhythm, times: Times, after: datetime, *, done: date | None) -> Occurrence | None:
    """The next occurrence later than `after`, of the dates that `done` has not dealt with."""
    when = times.availability
    return next_occurrence(rhythm.recurrence(times), after, when.zone, when.working_hours, when.away, done_through=done)


def dealt_with(rhythm: Rhythm, times: Times, due_at: datetime, occurrence: date) -> date:
    """The date through which nothing more is asked, now that this occurrence has been due."""
    when = times.availability
    asked_on = working_day(due_at, when.zone, when.working_hours)
    return done_through(rhythm.recurrence(times), occurrence, asked_on)


def spare_next(session: Session, pair: Pair, user_id: str, *, now: datetime) -> None:
    """They have just checked in by themselves: the next question of the kind is not asked if it is due soon."""
    rhythm = rhythms.claim_soon(session, pair, user_id, EntryKind.CHECKIN, latest=now + STANDS_FOR)
    if rhythm is None or rhythm.next_at is None or rhythm.next_date is None:
        return
    times, due_at, occurrence = pair.times_of(user_id), rhythm.next_at, rhythm.next_date
    coming = following(rhythm, times, due_at, done=dealt_with(rhythm, times, due_at, occurrence))
    # Kept as a row, so that no change of settings brings it back.
    spared = NewPrompt(
        team_id=pair.team_id,
        pair_id=pair.id,
        user_id=user_id,
        kind=rhythm.kind,
        rhythm_id=rhythm.id,
        occurrence=occurrence,
        due_at=due_at,
        expires_at=expiry(due_at, coming),
        state=PromptState.SPARED,
        closed_at=now,
    )
    prompts.add_all(session, [spared])
    rhythms.set_next(session, rhythm.id, *moment(coming))
