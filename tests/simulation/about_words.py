"""What the oracle holds the bot to about what people share, about news, and about what stands in their messages."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from tests.simulation.about_ends import over_for_both
from tests.simulation.calendar import DAY, after, first, time_in
from tests.simulation.findings import Finding
from tests.simulation.history import ASKING, INVITING, UNCOUNTED, About, Act, Did, History, Pair, Thing, Visit
from tests.simulation.reading import ALIVE, LATER, UNDO

HOUR = timedelta(hours=1)
RIDE_ALONG = timedelta(hours=4)
GRAIN = timedelta(minutes=15)  # in which the oracle looks for moments
LONGEST_OPEN = timedelta(days=14)  # of a question, also of one that was let pass

LAST_WORDS = {
    About.PROMISE,
    About.PROMISE_OVER,
    About.ENDED,
    About.OVER,
    About.WORDS,
    About.MORE_WORDS,
    About.OPENED,
    About.PULSE_OPENED,
    About.THANKS_OPENED,
    About.LAST_DAY,
    About.UNOPENED,
    About.UNALIGNED,
    About.REPLY,
    About.WANTS_ON,
}
WORDS = (About.WORDS, About.MORE_WORDS)
HEARD_AS = {
    Did.SHARED: WORDS,
    Did.SHARED_MORE: WORDS,
    Did.PROMISED: (About.PROMISE, About.PROMISE_OVER),
    Did.PROPOSED: (About.TIMES,),
    Did.AGREED: (About.MEETING,),
}
TOLD_ANEW = (About.PROMISE, About.PROMISE_OVER, About.PROMISE_AHEAD, About.PROMISE_DUE)
ABOUT_THE_PAIR_ITSELF = {About.PAUSED, About.RESUMED, About.ENDED, About.LEFT, About.OVER}


def every_word_is_told_once(history: History) -> Iterator[Finding]:
    """Also what was shared anew in an entry that they had read; not what was read, or taken back, before."""
    for act in history.acts:
        if act.did is not Did.SHARED:
            continue
        more = history.did(act.who, Did.SHARED_MORE, id=act.id)
        tellings = [visit for kind in WORDS for visit in history.told(act.about, kind, act.id)]
        if len(tellings) > 1 + len(more):
            yield Finding(act.about, tellings[-1].at, f"entry {act.id} was told {len(tellings)} times")
        for visit in tellings:
            if any(each.at <= visit.at for each in _taken_back(history, act)) and not more:
                yield Finding(act.about, visit.at, f"entry {act.id} was told after it was taken back")
            if any(each.at < visit.at for each in history.did(act.about, Did.READ, id=act.id)) and not more:
                yield Finding(act.about, visit.at, f"entry {act.id} was told after they had read it")


def words_come_in_time(history: History) -> Iterator[Finding]:
    """Within the hour in working hours, or with another visit within four; if the week is full, with the next one's."""
    for act in history.acts:
        kinds = HEARD_AS.get(act.did)
        if kinds is None:
            continue
        pair = history.pair_of(act.who, act.about)
        was_read = any(each.at < act.at for each in history.did(act.about, Did.READ, id=act.id))
        is_over = pair is not None and pair.ended_at is not None and pair.ended_at <= act.at
        if act.did is Did.SHARED_MORE and (is_over or not was_read):
            continue  # nothing new begins in a pair that has ended; what they have not read yet leads to it
        open_from = _open_for_words(history, act, pair) if pair else None
        if open_from is None or open_from + HOUR > history.until or _is_over(history, act, before=open_from + HOUR):
            continue
        told = min((v.at for k in kinds for v in history.told(act.about, k, act.id) if v.at >= act.at), default=None)
        if told is not None and told <= open_from + HOUR:
            continue
        # What they have answered meanwhile is a visit no more that the words could have come along with.
        since = max(open_from, history.last_sign(act.about, told)) if told else open_from
        latest = after(since, RIDE_ALONG + GRAIN, history.people[act.about].works, until=history.until)
        if told is None:
            if latest is not None and not _is_over(history, act, before=latest):
                yield Finding(act.about, act.at, f"{kinds[0]} {act.id} of {act.who} was never told")
            continue
        with_it = [visit for k in kinds for visit in history.told(act.about, k, act.id) if visit.at == told]
        rides = any(visit.of(ASKING | UNCOUNTED) or history.is_at_visit_time(visit) for visit in with_it)
        if (latest is not None and told > latest) or not rides:
            waited = time_in(open_from, told, history.people[act.about].works)
            yield Finding(
                act.about, told, f"{kinds[0]} {act.id} was told {waited} of working time after there was room"
            )


def _open_for_words(history: History, act: Act, pair: Pair) -> datetime | None:
    """The first moment from which on the partner may be told."""
    ready = act.at
    in_any_case = act.did in (Did.PROPOSED, Did.AGREED)  # or the times would go by
    has_room = history.has_time if in_any_case else history.has_room
    while True:
        at = first(ready, partial(has_room, act.about), until=history.until)
        if at is None:
            return None
        if any(
            each.is_full
            and act.at <= each.at <= at + HOUR
            and act.id not in {word.id for word in each.of(HEARD_AS[act.did])}
            for each in history.on_day(act.about, at)
        ):
            ready = history.people[act.about].tomorrow(at)
            continue
        pauses = [(begun, over) for begun, over in pair.rests if begun <= at + HOUR and (over is None or over > ready)]
        if not pauses:
            return at
        over = pauses[-1][1]
        if over is None:
            return None
        ready = over


def _taken_back(history: History, act: Act) -> list[Act]:
    return history.did(act.who, Did.TOOK_BACK, id=act.id)


def _is_over(history: History, act: Act, *, before: datetime) -> bool:
    """Whether by then there was nothing to tell any more, or nobody."""
    left_at = history.people[act.about].left_at
    if act.begins and act.begins < before:  # of a meeting that has begun nobody hears that it is agreed on
        return True
    about_words = act.did in (Did.SHARED, Did.SHARED_MORE)
    ends = [*_taken_back(history, act), *history.did(act.about, Did.READ, id=act.id)] if about_words else []
    pair = history.pair_of(act.who, act.about)
    stops = [] if about_words or pair is None else [pair.ended_at, *(begun for begun, _ in pair.taken_back)]
    return (
        bool(left_at and left_at < before)
        or any(act.at <= each.at < before for each in ends)
        or any(at and act.at <= at < before for at in stops)
        or (not about_words and pair is not None and before.date() > pair.last_day and not pair.lives_on)
    )


def news_comes_at_the_next_working_moment(history: History) -> Iterator[Finding]:
    for who, kind, about, since, undone_at in _news(history):
        left_at = history.people[who].left_at
        at = first(since, partial(history.has_time, who), until=history.until)
        if at is None or at + HOUR >= history.until or (undone_at and undone_at <= at + HOUR):
            continue
        if left_at and left_at <= at + HOUR:
            continue
        on_last_day = _told_of(history, who, About.LAST_DAY, about) if kind in (About.OVER, About.ENDED) else []
        if any(visit.at >= since - 2 * DAY for visit in on_last_day):
            continue  # they know it since then
        if not any(since <= visit.at <= at + HOUR for visit in _told_of(history, who, kind, about)):
            yield Finding(who, at, f"did not hear that: {kind}, about {about}")


def _told_of(history: History, who: str, kind: About, about: str) -> list[Visit]:
    return [
        visit
        for visit in history.visits_of[who]
        for thing in visit.things
        if thing.kind is kind and (thing.about == about or kind is About.OVER)
    ]


def _news(history: History) -> Iterator[tuple[str, About, str, datetime, datetime | None]]:
    """Who hears what about whom from when on, and when there is nothing to hear any more."""
    for pair in history.pairs:
        ends_at = _end_of(pair)
        for who in pair.both:
            about = pair.partner_of(who)
            gone = min((at for at in (pair.ended_at, history.people[about].left_at) if at), default=None)
            yield who, About.WELCOME, about, pair.made_at, gone
            for begun, over in pair.pauses:
                yield who, About.PAUSED, about, begun, over or gone
                if over:
                    yield who, About.RESUMED, about, over, gone
            for begun, over in pair.taken_back:
                yield who, About.ENDED, about, begun, over
                if any(begun <= each.at < over for each in _told_of(history, who, About.ENDED, about)):
                    yield who, About.RESUMED, about, over, gone
            if pair.ended_at:
                yield who, About.ENDED, about, pair.ended_at, None
                continue
            left_at = history.people[about].left_at
            if left_at and left_at < ends_at:
                yield who, About.LEFT, about, left_at, None
            if pair.lives_on:
                yield who, About.GOES_ON, about, over_for_both(history, pair), gone
            elif pair.own_last_day:
                yield who, About.ENDED, about, over_for_both(history, pair), gone
            else:
                zone = ZoneInfo(history.people[who].hours_at(ends_at).zone)
                over_there = datetime.combine(pair.program.ends_on + DAY, time(), tzinfo=zone).astimezone(UTC)
                yield who, About.OVER, about, max(ends_at, over_there), None


def _end_of(pair: Pair) -> datetime:
    zone = ZoneInfo(pair.program.zone)
    return datetime.combine(pair.program.ends_on + DAY, time(), tzinfo=zone).astimezone(UTC)


def nothing_comes_about_a_paused_pair(history: History) -> Iterator[Finding]:
    for visit in history.visits:
        for thing in visit.things:
            pair = history.pair_of(visit.to, thing.about)
            if pair is None or thing.kind in ABOUT_THE_PAIR_ITSELF:
                continue
            said_before = thing.kind in LAST_WORDS and not pair.is_paused(visit.at, ends=False)
            if pair.is_paused(visit.at) and not said_before:
                yield Finding(visit.to, visit.at, f"{thing.kind} about {thing.about}, with whom they are paused")


def nothing_comes_after_the_end(history: History) -> Iterator[Finding]:
    """Of a pair, or of its program; what was said before it is still told, and so is what had been sealed."""
    for visit in history.visits:
        for thing in visit.things:
            pair = history.pair_of(visit.to, thing.about)
            if pair is None or thing.kind in LAST_WORDS:
                continue
            person, partner = history.people[visit.to], history.people[thing.about]
            if pair.ended_at and pair.ended_at < visit.at:
                yield Finding(visit.to, visit.at, f"{thing.kind} about {thing.about}, a pair that has ended")
            elif not pair.lives_on and person.hours_at(visit.at).date_shown(visit.at) > pair.last_day:
                yield Finding(visit.to, visit.at, f"{thing.kind} about {thing.about}, whose last day is over")
            elif thing.kind in ASKING | INVITING and partner.left_at and partner.left_at < visit.at:
                yield Finding(visit.to, visit.at, f"{thing.kind} about {thing.about}, who has left")


def no_line_is_doubled(history: History) -> Iterator[Finding]:
    """A question may be asked again, as the reminders are; everything else is said once, for each time it happened."""
    for (who, kind, key), visits in history.tellings.items():
        pair = history.pair_of(who, key)
        times = _times(pair, kind) if pair else 1
        if kind in TOLD_ANEW:  # with each press that changes a promise
            times += sum(each.id == key for each in history.acts if each.did in (Did.MOVED, Did.KEPT, Did.NOT_YET))
        if kind is About.UNOPENED and pair:
            times = max(times, _rounds_asked_of(history, who, key))
        if (
            kind not in ASKING | {About.EASING, About.AWAY_OFFER, About.LEAD, About.AGENDA_SHARED, About.REPLY, *WORDS}
            and len(visits) > times
        ):
            yield Finding(who, visits[-1].at, f"{kind} {key} was said {len(visits)} times")
    for visit in history.visits:
        for (kind, key), times in Counter((each.kind, each.key) for each in visit.things).items():
            if times > 1:
                yield Finding(visit.to, visit.at, f"{kind} {key} stands in one message {times} times")


def _times(pair: Pair, kind: About) -> int:
    """How often something of this kind has happened to a pair."""
    match kind:
        case About.PAUSED:
            return len(pair.pauses)
        case About.RESUMED:
            return len(pair.rests)
        case About.ENDED:
            return 1 + len(pair.taken_back)
    return 1


def _rounds_asked_of(history: History, who: str, partner: str) -> int:
    """Whoever wrote nothing has no button in what tells them of the end, by which one round is told from another."""
    asked = [thing for visit in history.visits_of[who] for thing in visit.of({About.ROUND}) if thing.about == partner]
    return len({thing.key for thing in asked})


def no_button_is_dead(history: History) -> Iterator[Finding]:
    """What is done, read, taken back or over shows no button for it in the messages that brought it."""
    for visit in history.visits:
        ends = [look.at for look in visit.looks[1:]] + [history.until]
        for look, until in zip(visit.looks, ends, strict=True):
            for thing in look.things:
                if UNDO in thing.buttons and look.at + LONGEST_OPEN + GRAIN < until:
                    yield Finding(visit.to, look.at, f"{thing.kind} {thing.key} can be undone for ever")
                if not thing.buttons & ALIVE:
                    continue
                done_at = _done_at(history, visit, thing)
                if done_at is not None and done_at + GRAIN < until and look.at < until:
                    yield Finding(visit.to, done_at, f"{thing.kind} {thing.key} was done and kept its buttons")


def _done_at(history: History, visit: Visit, thing: Thing) -> datetime | None:
    """When there was nothing left to press about something; None if there still is, or it was opened again."""
    who = visit.to
    done = (Did.READ,) if thing.kind in WORDS else (Did.ANSWERED, Did.SKIPPED, Did.UNDID)
    own = history.did(who, *done, id=thing.id) if thing.id and thing.kind not in INVITING else []
    ends = [own[-1].at] if own and own[-1].did is not Did.UNDID else []
    pair = history.pair_of(who, thing.about)
    if thing.kind in WORDS and pair:
        taken = history.did(pair.partner_of(who), Did.TOOK_BACK, id=thing.id)
        again = history.did(pair.partner_of(who), Did.SHARED_MORE, id=thing.id)
        if again:
            return None
        ends += [each.at for each in taken]
    if thing.kind is About.PROMISE_DUE:
        pressed = history.did(who, Did.KEPT, Did.MOVED, Did.NOT_YET, id=thing.id)
        return min((each.at for each in pressed if each.at >= visit.at), default=None)
    if thing.kind in INVITING:
        ends += [each.at for each in history.did(who, Did.SET_ASIDE, id=thing.id) if each.at >= visit.at][:1]
    if thing.kind in ASKING | INVITING and pair:
        ended_at = pair.ended_at if thing.kind is About.QUESTION else pair.final_at or pair.ended_at
        ends += [at for at in (ended_at, history.people[thing.about].left_at) if at]
    if thing.kind is About.QUESTION and LATER in thing.buttons and not history.did(who, Did.PUT_OFF, id=thing.id):
        ends += _overtaken_at(history, who, thing)
    return min((at for at in ends if at >= visit.at), default=None)


def _overtaken_at(history: History, who: str, thing: Thing) -> list[datetime]:
    """A question closes as the next of its kind about the pair is asked, unless an early return has released that."""
    if any(each.until for each in history.people[who].away):
        return []
    mine = history.told(who, thing.kind, thing.key)[:1]
    return [
        visit.at
        for visit in history.visits_of[who]
        for other in visit.things
        if mine
        and visit.at > mine[0].at
        and (other.kind, other.about, other.is_checkin) == (thing.kind, thing.about, thing.is_checkin)
        and other.id.zfill(12) > thing.id.zfill(12)
        and history.is_new(visit, other)
    ][:1]


def nothing_is_said_that_nobody_knows(history: History) -> Iterator[Finding]:
    """Every line is one that the oracle can read; else it would count what it does not see as good."""
    for visit in history.visits:
        for look in visit.looks:
            for thing in look.things:
                if thing.kind is About.UNKNOWN or (look is visit.looks[0] and thing.kind is About.SETTLED):
                    yield Finding(visit.to, look.at, f"{thing.kind}: {thing.key!r}")


SENTENCES = (
    every_word_is_told_once,
    words_come_in_time,
    news_comes_at_the_next_working_moment,
    nothing_comes_about_a_paused_pair,
    nothing_comes_after_the_end,
    no_line_is_doubled,
    no_button_is_dead,
    nothing_is_said_that_nobody_knows,
)
