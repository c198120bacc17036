"""The oracle sees each of its sentences broken: a small invented history for each, in which only that is not true."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from tests.simulation import oracle, reading
from tests.simulation.calendar import DAY, WEEK, Hours
from tests.simulation.history import About, Act, Away, Did, Digest, History, Look, Pair, Person, Program, Thing, Visit

MONDAY = datetime(2026, 10, 5, 8, tzinfo=UTC)  # 09:00 in London; the clocks there go back on October 25
ANA, BEN, CLEO = "UANA", "UBEN", "UCLEO"
QUESTION = frozenset({reading.ANSWER, reading.LATER, reading.SKIP})
READ = frozenset({reading.READ})
EASING = Thing(About.EASING, buttons=frozenset({reading.GO_ON}))
WEEKS = 6


def on(week: int, weekday: int, clock: str = "10:00") -> datetime:
    """A moment as clocks in London show it; weeks count from 0, Monday is day 0."""
    return Hours("Europe/London").moment(MONDAY.date() + week * WEEK + weekday * DAY, time.fromisoformat(clock))


def checkin(week: int, *, with_: str = BEN, number: int = 0) -> Thing:
    return Thing(About.QUESTION, str(100 + 10 * week + number), with_, True, QUESTION)


def reflection(week: int, *, with_: str = BEN) -> Thing:
    return Thing(About.QUESTION, str(101 + 10 * week), with_, False, QUESTION)


def words(number: int, *, of: str = BEN) -> Thing:
    return Thing(About.WORDS, str(number), of, False, READ)


def news(kind: About, about: str = BEN) -> Thing:
    return Thing(kind, "", about)


def visit(at: datetime, *things: Thing, to: str = ANA) -> Visit:
    return Visit(to, [Look(at, things)])


class Story:
    """Ana mentors Ben, both are asked as they should be, and answer within the hour; each test changes one thing.

    Ben's messages are like Ana's, as far as a test does not say otherwise.
    """

    def __init__(self) -> None:
        program = Program("Spring", "Europe/London", MONDAY.date(), (MONDAY + 30 * WEEK).date(), 1, (CLEO,))
        people = {who: Person(who, who, [(MONDAY, Hours("Europe/London"))]) for who in (ANA, BEN, CLEO)}
        self.pair = Pair(ANA, BEN, program, MONDAY, MONDAY.date())
        self.history = History(MONDAY + WEEKS * WEEK, people, [self.pair])
        for who, partner in ((ANA, BEN), (BEN, ANA)):
            self.comes(visit(MONDAY, news(About.WELCOME, partner), to=who))
            for week in range(1, WEEKS):
                number = 5 if who == BEN else 0
                self.is_asked(week, 1, replace(checkin(week, with_=partner), id=f"{100 + 10 * week + number}"), to=who)
                if week % 2 == 0:
                    asked = replace(reflection(week, with_=partner), id=f"{101 + 10 * week + number}")
                    self.is_asked(week, 3, asked, to=who)

    @property
    def ana(self) -> Person:
        return self.history.people[ANA]

    def comes(self, *visits: Visit) -> None:
        self.history.visits += visits

    def is_asked(self, week: int, weekday: int, thing: Thing, *, to: str = ANA) -> None:
        """At ten; answered a quarter of an hour later, when the buttons go."""
        at = on(week, weekday)
        answered = at + timedelta(minutes=15)
        settled = Look(answered, [Thing(About.SETTLED, "", thing.about)])
        self.comes(Visit(to, [Look(at, [thing]), settled]))
        self.history.acts.append(Act(answered, to, Did.ANSWERED, thing.id, thing.about, thing.is_checkin))

    def does(self, at: datetime, did: Did, id: str = "", *, who: str = ANA, about: str = BEN) -> None:
        self.history.acts.append(Act(at, who, did, id, about))

    def is_told(self, at: datetime, number: int, *, shared_at: datetime) -> None:
        """Ben has shared, Ana hears of it and reads it at once."""
        self.does(shared_at, Did.SHARED, str(number), who=BEN, about=ANA)
        self.does(at, Did.READ, str(number))
        self.comes(Visit(ANA, [Look(at, [words(number)]), Look(at, [Thing(About.SETTLED, "", BEN)])]))

    def forget(self, who: str, *, since: datetime = MONDAY, kinds: Sequence[About] = tuple(About)) -> None:
        """What reached somebody from then on has not, and they have done nothing."""
        visits = self.history.visits
        gone = [each for each in visits if each.to == who and each.at >= since and each.of(kinds)]
        self.history.visits = [each for each in visits if not any(each is other for other in gone)]
        self.history.acts = [each for each in self.history.acts if each.who != who or each.at < since]

    def stop(self, at: datetime) -> None:
        self.history.until = at
        self.history.visits = [each for each in self.history.visits if each.at < at]
        self.history.acts = [each for each in self.history.acts if each.at < at]


def found(story: Story) -> dict[str, list[str]]:
    return {
        sentence: [each.told(story.history) for each in findings]
        for sentence, findings in oracle.judge(story.history).items()
        if findings
    }


def outside_hours(story: Story) -> None:
    story.is_told(on(1, 2, "20:00"), 7, shared_at=on(1, 2, "19:59"))
    story.history.visits[-1].looks[0] = Look(on(1, 2, "20:00"), [words(7)])


def while_away(story: Story) -> None:
    story.ana.away.append(Away(MONDAY, on(3, 1).date(), on(3, 1).date()))


def after_leaving(story: Story) -> None:
    story.forget(ANA, since=on(5, 0))
    story.forget(BEN, since=on(5, 0))
    story.ana.left_at = on(5, 0)
    story.comes(visit(on(5, 0, "11:00"), news(About.LEFT, ANA), to=BEN))
    story.comes(visit(on(5, 1), Thing(About.REPLY, "3", BEN)))


def third_visit_in_a_day(story: Story) -> None:
    story.ana.hours[0] = (MONDAY, Hours("Europe/London", visits=7))
    for number, clock in ((7, "11:00"), (8, "13:00")):
        story.is_told(on(3, 1, clock), number, shared_at=on(3, 1, clock))


def too_many_in_a_week(story: Story) -> None:
    for day, number in ((0, 7), (2, 8), (4, 9)):
        story.is_told(on(3, day, "11:00"), number, shared_at=on(3, day, "11:00"))


def no_room_for_words(story: Story) -> None:
    story.ana.hours[0] = (MONDAY, Hours("Europe/London", visits=2))


def before_visit_time(story: Story) -> None:
    story.ana.hours[0] = (MONDAY, Hours("Europe/London", at=time(10, 30)))
    story.stop(on(3, 0))


def told_twice(story: Story) -> None:
    story.is_told(on(3, 2, "11:00"), 7, shared_at=on(3, 2, "11:00"))
    story.comes(Visit(ANA, [Look(on(3, 2, "11:00"), [words(7)]), Look(on(3, 2, "11:01"), [])]))


def told_after_it_was_taken_back(story: Story) -> None:
    story.does(on(3, 2, "11:00"), Did.SHARED, "7", who=BEN, about=ANA)
    story.does(on(3, 2, "11:01"), Did.TOOK_BACK, "7", who=BEN, about=ANA)
    story.comes(Visit(ANA, [Look(on(3, 2, "11:15"), [words(7)]), Look(on(3, 2, "11:15"), [])]))


def never_told(story: Story) -> None:
    story.does(on(3, 2, "11:00"), Did.SHARED, "7", who=BEN, about=ANA)


def told_late(story: Story) -> None:
    story.is_told(on(3, 2, "15:00"), 7, shared_at=on(3, 2, "11:00"))


def not_told_on_resuming(story: Story) -> None:
    story.forget(ANA, since=on(4, 0))
    story.forget(BEN, since=on(4, 0))
    story.pair.pauses.append((on(4, 0), on(5, 0)))
    for kind, at in ((About.PAUSED, on(4, 0)), (About.RESUMED, on(5, 0))):
        for who, partner in ((ANA, BEN), (BEN, ANA)):
            if (kind, who) != (About.RESUMED, BEN):
                story.comes(visit(at, news(kind, partner), to=who))


def about_a_paused_pair(story: Story) -> None:
    story.forget(BEN, since=on(5, 0))
    story.pair.pauses.append((on(5, 0), None))
    for who, partner in ((ANA, BEN), (BEN, ANA)):
        story.comes(visit(on(5, 0), news(About.PAUSED, partner), to=who))


def after_the_end(story: Story) -> None:
    story.forget(BEN, since=on(5, 0))
    story.pair.ended_at = on(5, 0)
    for who, partner in ((ANA, BEN), (BEN, ANA)):
        story.comes(visit(on(5, 0), news(About.ENDED, partner), to=who))


def ends(story: Story) -> None:
    """By a coordinator; both hear of it."""
    for who, partner in ((ANA, BEN), (BEN, ANA)):
        story.forget(who, since=on(5, 0))
        story.comes(visit(on(5, 0), news(About.ENDED, partner), to=who))
    story.pair.ended_at = on(5, 0)


def heard_twice_of_the_end(story: Story) -> None:
    ends(story)
    story.comes(visit(on(5, 1), Thing(About.ENDED, "9", BEN)))


def said_to_have_ended_though_it_goes_on(story: Story) -> None:
    story.pair.goes_on = {ANA: on(2, 0), BEN: on(2, 0)}
    story.comes(visit(on(3, 2), news(About.ENDED)))


def another_last_day_and_not_said(story: Story) -> None:
    story.pair.extended.append((on(1, 0), BEN))


def in_a_break(story: Story) -> None:
    story.pair.program.breaks.append(Away(MONDAY, on(3, 1).date(), on(3, 1).date(), is_break=True))


def words_one_by_one_after_a_pause(story: Story) -> None:
    for who, partner in ((ANA, BEN), (BEN, ANA)):
        story.forget(who, since=on(4, 0))
        for kind, at in ((About.PAUSED, on(4, 0)), (About.RESUMED, on(5, 0))):
            story.comes(visit(at, news(kind, partner), to=who))
    story.pair.pauses.append((on(4, 0), on(5, 0)))
    story.history.visits = [each for each in story.history.visits if (each.to, each.at) != (ANA, on(5, 0))]
    for number, at, first in ((7, on(5, 0), [news(About.RESUMED)]), (8, on(5, 0, "10:45"), [])):
        story.does(on(4, 2), Did.SHARED, str(number), who=BEN, about=ANA)
        story.does(at, Did.READ, str(number))
        settled = Look(at, [Thing(About.SETTLED, "", BEN)])
        story.comes(Visit(ANA, [Look(at, [*first, words(number)]), settled]))


def said_twice(story: Story) -> None:
    story.comes(visit(on(0, 2), news(About.WELCOME)))


def dead_button(story: Story) -> None:
    asked = next(each for each in story.history.visits if each.to == ANA and each.of({About.QUESTION}))
    del asked.looks[1:]


def undone_for_ever(story: Story) -> None:
    asked = next(each for each in story.history.visits if each.to == ANA and each.of({About.QUESTION}))
    asked.looks[1] = replace(asked.looks[1], things=[replace(checkin(1), buttons=frozenset({reading.UNDO}))])


def unknown_words(story: Story) -> None:
    story.comes(visit(on(3, 2), Thing(About.UNKNOWN, "Congratulations!")))


def not_asked(story: Story) -> None:
    story.forget(ANA, since=on(5, 1))
    story.history.until = on(6, 1, "12:00")


def one_mentee_more_than_the_other(story: Story) -> None:
    other = replace(story.pair, mentee="UEVE")
    story.history.people["UEVE"] = Person("UEVE", "UEVE", [(MONDAY, Hours("Europe/London"))])
    story.history.pairs.append(other)
    story.comes(visit(MONDAY, news(About.WELCOME, "UEVE")), visit(MONDAY, news(About.WELCOME, ANA), to="UEVE"))
    for week in (1, 2):  # after that, Ben alone
        asked = Thing(About.QUESTION, str(300 + week), "UEVE", True, QUESTION)
        (with_ben,) = [each for each in story.history.visits if each.to == ANA and each.at == on(week, 1)]
        with_ben.looks[0] = Look(with_ben.at, [*with_ben.things, asked])
        story.does(on(week, 1, "10:15"), Did.ANSWERED, asked.id, about="UEVE")
    story.stop(on(3, 5))


def first_question_too_soon(story: Story) -> None:
    for who, partner, number in ((ANA, BEN, "90"), (BEN, ANA, "95")):
        story.is_asked(0, 2, replace(checkin(0, with_=partner), id=number), to=who)


def reminded_too_soon(story: Story) -> None:
    story.forget(ANA, since=on(5, 1))
    story.history.until = on(5, 3)
    story.comes(visit(on(5, 1), checkin(5)), visit(on(5, 2), checkin(5)))


def never_reminded(story: Story) -> None:
    story.forget(ANA, since=on(5, 1))
    story.comes(visit(on(5, 1), checkin(5)))


def not_eased(story: Story) -> None:
    """Ana has shown no sign of life from the third week on."""
    story.forget(ANA, since=on(2, 0))
    over = Look(on(3, 1), [])
    story.comes(
        Visit(ANA, [Look(on(2, 1), [checkin(2)]), over]),
        Visit(ANA, [Look(on(2, 3), [checkin(2), reflection(2)]), over]),
        visit(on(3, 1), checkin(3), reflection(2)),
        visit(on(3, 3), checkin(3), reflection(2)),
    )
    story.stop(on(3, 4))


def asked_how_it_goes_on_though_they_answer(story: Story) -> None:
    story.comes(visit(on(3, 2), EASING))


def reminded_though_silent(story: Story) -> None:
    """Every second question is left out as it should be, but of that in the sixth week Ana is reminded."""
    story.forget(ANA, since=on(2, 0))
    over = [Look(on(3, 1), []), Look(on(5, 1), [])]
    story.comes(
        Visit(ANA, [Look(on(2, 1), [checkin(2)]), over[0]]),
        Visit(ANA, [Look(on(2, 3), [checkin(2), reflection(2)]), over[0]]),
        Visit(ANA, [Look(on(3, 1), [checkin(3), reflection(2)]), over[1]]),
        Visit(ANA, [Look(on(3, 3), [EASING, checkin(3), reflection(2)]), over[1]]),
        visit(on(5, 1), checkin(5)),
        visit(on(5, 3), checkin(5)),
    )


def asked_as_often_though_silent(story: Story) -> None:
    reminded_though_silent(story)
    del story.history.visits[-2:]
    late = Visit(ANA, [Look(on(4, 1), [checkin(4)]), Look(on(5, 1), [])])
    story.comes(late, visit(on(5, 1), checkin(5)))
    for each in story.history.visits:
        if each.to == ANA and each.at in (on(3, 1), on(3, 3)):
            each.looks[1] = Look(on(4, 1), [])


def promises(story: Story, *besides: About) -> None:
    """Ana promises Ben something on a Monday, for Wednesday, and keeps it; without what `besides` names."""
    promised_at, kept_at = on(3, 0, "11:00"), on(3, 2, "10:15")
    story.history.acts.append(Act(promised_at, ANA, Did.PROMISED, "7", BEN, due_on=on(3, 2).date()))
    story.comes(visit(promised_at, Thing(About.PROMISE, "7", ANA), to=BEN))
    if About.PROMISE_AHEAD not in besides:
        story.comes(visit(on(3, 1), Thing(About.PROMISE_AHEAD, "7", BEN)))
    if About.PROMISE_DUE not in besides:
        due = Thing(About.PROMISE_DUE, "7", BEN, buttons=frozenset({reading.KEEP}))
        story.comes(Visit(ANA, [Look(on(3, 2), [due]), Look(kept_at, [Thing(About.SETTLED, "", BEN)])]))
        story.does(kept_at, Did.KEPT, "7")


def not_asked_on_its_day(story: Story) -> None:
    promises(story, About.PROMISE_DUE)


def not_recalled(story: Story) -> None:
    promises(story, About.PROMISE_AHEAD)


def called_missed_though_kept(story: Story) -> None:
    promises(story)
    story.comes(visit(on(3, 4), Thing(About.PROMISE_MISSED, "7", BEN)))


def meets(story: Story, *besides: tuple[About, str]) -> None:
    """Ana picks one of Ben's times on a Monday, for Thursday; without what `besides` names, and to whom."""
    agreed_at, begins, ends = on(3, 0, "11:00"), on(3, 3, "14:00"), on(3, 3, "14:45")
    story.history.acts.append(Act(agreed_at, ANA, Did.AGREED, "7", BEN, begins=begins, ends=ends))
    story.comes(visit(agreed_at, Thing(About.MEETING, "7", ANA), to=BEN))
    for kind, who, partner, at in (
        (About.AGENDA, BEN, ANA, on(3, 2)),
        (About.HOW_WAS_IT, ANA, BEN, ends),
        (About.HOW_WAS_IT, BEN, ANA, ends),
    ):
        if (kind, who) not in besides:
            story.comes(visit(at, Thing(kind, "7", partner), to=who))


def no_agenda(story: Story) -> None:
    meets(story, (About.AGENDA, BEN))


def not_asked_how_it_was(story: Story) -> None:
    meets(story, (About.HOW_WAS_IT, ANA))


def told_to_lead_each_week(story: Story) -> None:
    for each in story.history.visits:
        if each.to == BEN and each.at in (on(2, 1), on(3, 1)):
            each.looks[0] = Look(each.at, [*each.things, Thing(About.LEAD, "", ANA)])


BOTH = f"<@{ANA}> and <@{BEN}>"


def quiet(story: Story, text: str) -> None:
    for who, other, number in ((ANA, BEN, 0), (BEN, ANA, 5)):
        story.forget(who, since=on(5, 1))
        story.comes(visit(on(5, 1), checkin(5, with_=other, number=number), to=who))
    story.stop(on(5, 2))
    digest(f"{nobody_did()}\n{text}", at=on(20, 0, "09:00"))(story)


def nobody_did() -> str:
    return TRUE.replace("1 of 1 pair was", "0 of 1 pair were")


def a_week_that_changed_later(story: Story) -> None:
    digest(TRUE)(story)
    digest(f"{TRUE}\nWeek of Nov 2: 0 of 1 in touch, 0 met", at=on(6, 0, "09:00"))(story)


def how_is_it(number: int, about: str = BEN) -> Thing:
    return Thing(About.HOW_IS_IT, f"{number}", about)


def quiet_though_they_did_something(story: Story) -> None:
    for who, other in ((ANA, BEN), (BEN, ANA)):
        story.comes(visit(on(1, 1), how_is_it(1, other), to=who))
    digest(f"{TRUE}\n{BOTH}: quiet for 5 weeks")(story)


def asked_again_within_a_week(story: Story) -> None:
    story.comes(visit(on(1, 1), how_is_it(1)), visit(on(2, 1), how_is_it(2)))


def quiet_and_not_seen(story: Story) -> None:
    quiet(story, "No pair needs attention.")


def quiet_and_called_better(story: Story) -> None:
    quiet(story, f"{BOTH}: paused for 77 days\n*Better now:* {BOTH}")


def gone_and_not_said(story: Story) -> None:
    for who in (ANA, BEN):
        story.forget(who, since=on(5, 0))
    story.ana.left_at = on(5, 0)
    story.comes(visit(on(5, 0, "11:00"), news(About.LEFT, ANA), to=BEN))
    digest(f"{nobody_did()}\n{BOTH}: paused for 90 days", at=on(16, 0, "09:00"))(story)


def digest(text: str, *, at: datetime | None = None) -> Callable[[Story], None]:
    def tell(story: Story) -> None:
        story.history.digests.append(Digest(CLEO, at or on(5, 0, "09:00"), "Spring", text))

    return tell


TRUE = "*Mon, Nov 2 to Sun, Nov 8*: 1 of 1 pair was in touch, 0 met."

BROKEN: Sequence[tuple[str, Callable[[Story], None], str]] = (
    ("nothing comes outside hours", outside_hours, "Wed 2026-10-14 20:00 Europe/London: a message outside"),
    ("nothing comes while away", while_away, "Tue 2026-10-27 10:00 Europe/London: a message while"),
    ("nothing comes to who has left", after_leaving, "a message after they have left"),
    ("no day has a third visit", third_visit_in_a_day, "visit number 3 on one day"),
    ("no week has more visits than they want", too_many_in_a_week, "visit number 4 in a week for which they want 3"),
    ("questions alone leave room for words", no_room_for_words, "visit number 2 of questions alone"),
    ("questions alone come at the visit time or later", before_visit_time, "before their visit time, 10:30"),
    ("every word is told once", told_twice, "entry 7 was told 2 times"),
    ("every word is told once", told_after_it_was_taken_back, "after it was taken back"),
    ("words come in time", never_told, f"words 7 of {BEN} was never told"),
    ("words come in time", told_late, "was told 4:00:00 of working time after"),
    ("news comes at the next working moment", not_told_on_resuming, "did not hear that: goes on"),
    ("nothing comes about a paused pair", about_a_paused_pair, f"question about {BEN}, with whom they are paused"),
    ("nothing comes after the end", after_the_end, "a pair that has ended"),
    ("each end is heard of once by both", heard_twice_of_the_end, f"heard 2 times of the end with {BEN}"),
    ("each end is heard of once by both", said_to_have_ended_though_it_goes_on, "though it goes on"),
    ("another last day is heard of once", another_last_day_and_not_said, f"heard 0 times that {BEN}"),
    ("nothing comes in a break", in_a_break, "a message in the break of Spring"),
    ("nothing is thrown at people after a pause", words_one_by_one_after_a_pause, "came in 2 messages"),
    ("no line is doubled", said_twice, f"welcome {BEN} was said 2 times"),
    ("no button is dead", dead_button, "was done and kept its buttons"),
    ("no button is dead", undone_for_ever, "can be undone for ever"),
    ("nothing is said that nobody knows", unknown_words, "Congratulations!"),
    ("every question is asked while there is room", not_asked, "was not asked, though there was room"),
    ("the pairs of one mentor are asked alike", one_mentee_more_than_the_other, "UBEN 3, UEVE 1"),
    ("the first question comes after 3 to 10 working days", first_question_too_soon, "first 2 working days after"),
    ("reminders come once after two working days", reminded_too_soon, "nothing new in it"),
    ("an open question is brought again once", never_reminded, "left open and never brought again"),
    ("whoever is silent is asked less", not_eased, "does not ask how it shall go on"),
    (
        "whoever is silent is asked less",
        asked_how_it_goes_on_though_they_answer,
        "asked how it shall go on after 0 visits",
    ),
    ("whoever is silent is asked less", reminded_though_silent, "a reminder, after 5 visits without a sign of life"),
    ("whoever is silent is asked less", asked_as_often_though_silent, "asked at the usual pace"),
    ("every promise is asked about on its day", not_asked_on_its_day, "was not asked about promise 7, for 2026-10-28"),
    ("every promise is recalled the working day before", not_recalled, "was not reminded of promise 7"),
    ("a missed promise is spoken of once by each", called_missed_though_kept, "own promise missed 7, which was kept"),
    ("no digest speaks of promises", digest(f"{TRUE}\n1 promise was missed."), "a digest that speaks of promises"),
    ("every agenda comes a working day ahead", no_agenda, "the agenda of meeting 7 did not come"),
    ("both are asked how a meeting was", not_asked_how_it_was, "was not asked how meeting 7 was"),
    ("nobody is told twice a month to lead", told_to_lead_each_week, "was told to lead twice in a month"),
    ("the numbers are true", digest(TRUE.replace("0 met", "1 met")), "met=1, not 0"),
    ("the numbers are true", digest(TRUE.replace("1 pair", "2 pairs")), "pairs=2, not 1"),
    ("the numbers are true", digest("*Mon, Nov 2 to Sun, Nov 8*: 0 of 1 pair met."), "in_touch=None"),
    (
        "no number points at somebody",
        digest(f"{TRUE}\n4 questions reached people."),
        "tells asked, which is of too few",
    ),
    ("no number points at somebody", digest(f"{TRUE}\n2 of 2 people wrote something."), "tells wrote"),
    ("a week that is over stays as it was", a_week_that_changed_later, "now tells (0, 1, 0) of the week of Nov 2"),
    (
        "each quiet pair has heard first",
        digest(f"{TRUE}\n<@{ANA}> and <@{BEN}>: quiet for 5 weeks"),
        "had heard at [None, None]",
    ),
    ("each quiet pair has heard first", quiet_though_they_did_something, "calls ('UANA', 'UBEN') quiet, who did"),
    ("nobody is asked twice about one quiet", asked_again_within_a_week, "asked again how it is with UBEN"),
    ("whoever is quiet is seen", quiet_and_not_seen, "left questions alone"),
    ("whoever is said to be better is so", quiet_and_called_better, "are better, who left questions alone"),
    ("whoever has left is named", gone_and_not_said, "does not say that ['UANA']"),
)


def test_a_history_in_which_all_is_well_is_well() -> None:
    story = Story()
    digest(TRUE)(story)
    story.is_told(on(3, 2, "11:00"), 7, shared_at=on(3, 2, "11:00"))
    promises(story)
    meets(story)

    assert found(story) == {}


@pytest.mark.parametrize(("sentence", "breaks", "said"), BROKEN, ids=[f"{each[0]}: {each[2]}" for each in BROKEN])
def test_what_is_broken_is_found_and_nothing_else(sentence: str, breaks: Callable[[Story], None], said: str) -> None:
    story = Story()
    breaks(story)

    findings = found(story)

    assert list(findings) == [sentence]
    assert said in findings[sentence][0], findings


def test_each_sentence_is_broken_once() -> None:
    assert {oracle.name(each) for each in oracle.SENTENCES} - {sentence for sentence, _, _ in BROKEN} == set()
