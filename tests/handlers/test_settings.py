"""Settings and time away: what a member says about their time, checked beside each field."""

from datetime import date, datetime, timedelta

from sqlalchemy import update

from bot.domain.visits import HALF_FROM
from storage.tables import Member
from tests.conftest import House, fields, words


async def test_settings_are_shown_as_they_are_and_saved(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_home()
    await ben.types("/mentorship settings")
    before = fields(ben.modal)
    assert (before["work_start"], before["work_end"], before["zone"]) == ("09:00", "17:00", None)
    assert before["visits_a_week"] == "3" and len(before["work_days"]) == 5
    assert (before["visit_time"], before["visit_days"]) == (None, [])
    assert "Leave it empty to follow Slack, which says Africa/Lagos." in words(ben.modal)
    assert "Leave it empty for the time of your programs: 10:00 for you." in words(ben.modal)

    assert (
        await ben.submits(
            {
                "work_start": "08:00",
                "work_end": "12:30",
                "work_days": ["Monday", "Sunday"],
                "zone": "America/New_York",
                "visit_time": "12:00",
                "visit_days": ["Sunday"],
                "visits_a_week": "1",
            }
        )
        == {}
    )
    await paired.app.services.settle()

    for shown in (words(ben.modal), words(ben.home)):
        assert "Mon, Sun, 08:00-12:30, America/New_York" in shown
        assert "Visits: 12:00, Sun, at most 1 a week" in shown
    await ben.closes()
    await ben.types("/mentorship settings")
    assert await ben.submits({"visit_time": "", "visit_days": []}) == {}
    assert "Visits: 10:00, Mon, Sun, at most 1 a week" in words(ben.modal), "empty is the usual again"


CANNOT_BE: list[tuple[dict[str, object], str, str]] = [
    ({"work_end": "09:00"}, "work_end", "The day cannot end when it starts, at 09:00."),
    ({"work_days": []}, "work_days", "Choose at least one day."),
    ({"zone": "Europe/Berlim"}, "zone", "did you mean Europe/Berlin"),
    ({"zone": "<@U1>"}, "zone", "There is no time zone"),
    ({"visit_time": "17:00"}, "visit_time", "Choose a time within your day, from 09:00 on and before 17:00, or none."),
    (
        {"work_start": "22:00", "work_end": "06:00", "visit_time": "12:00"},
        "visit_time",
        "from 22:00 on and before 06:00",
    ),
    (
        {"visit_days": ["Tuesday", "Saturday", "Sunday"]},
        "visit_days",
        "You do not work on Saturday and Sunday. Untick that here, or tick it under the days you work.",
    ),
    ({"visits_a_week": None}, "visits_a_week", "Choose a number from 1 to 7."),
]


async def test_a_setting_that_cannot_be_is_refused_beside_its_field(paired: House) -> None:
    ben = paired.person("ben")
    for values, field, says in CANNOT_BE:
        await ben.types("/mentorship settings")

        errors = await ben.submits(values, checked=False)

        assert list(errors) == [field] and says in errors[field]
        held = {key: _ticked(value) for key, value in fields(ben.modal).items()}
        assert all(held[key] == value for key, value in values.items() if value), "what was typed stays"


def _ticked(value: object) -> object:
    return [each["text"]["text"] for each in value] if isinstance(value, list) else value


async def test_a_night_shift_is_kept_and_questions_come_in_it(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    assert await ben.submits({"work_start": "22:00", "work_end": "06:00"}) == {}
    assert "Mon-Fri, 22:00-06:00 the next day, Africa/Lagos" in words(ben.modal)

    await paired.pass_by(days=3, hours=10)
    assert not any("A question about" in text for text in ben.texts), "it is evening in Lagos"
    await paired.pass_by(hours=4)
    assert any("A question about" in text for text in ben.texts)


async def test_a_zone_is_found_by_what_one_types_and_shows_what_time_it_is_there(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    assert (await ben.looks_for("zone", "ist"))[:4] == [  # it is 10:00 in London
        "Kolkata, India · 15:30 now",
        "Dublin, Ireland · 10:00 now",
        "Jerusalem, Israel · 12:00 now",
        "Istanbul, Turkey · 13:00 now",
    ]
    assert await ben.looks_for("zone", "nowhere at all") == []
    assert (await ben.looks_for("zone", ""))[0] == "As Slack says: Lagos, Nigeria · 11:00 now"

    assert await ben.submits({"zone": "São Paulo"}) == {}
    assert "America/Sao_Paulo" in words(ben.modal)
    await ben.closes()
    await ben.types("/mentorship settings")
    assert "São Paulo, Brazil" in words(ben.modal)


async def test_whoever_has_chosen_a_zone_may_follow_slack_again(paired: House) -> None:
    ben = paired.person("ben")
    for zone, shown in (("Tokyo", "Asia/Tokyo"), ("slack", "Africa/Lagos")):
        await ben.types("/mentorship settings")
        assert await ben.submits({"zone": zone}) == {}
        assert shown in words(ben.modal)


async def test_a_program_is_not_offered_to_follow_slack(paired: House) -> None:
    cleo = paired.person("cleo")
    await cleo.types("/mentorship-admin program new Autumn")
    assert fields(cleo.modal)["zone"] == "Europe/London"
    assert not any("Slack" in each for each in await cleo.looks_for("zone", ""))
    assert await cleo.looks_for("zone", "Cape Town") == ["Cape Town, South Africa · 12:00 now"]


async def test_a_new_zone_moves_what_is_still_to_come(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    await ben.submits({"zone": "America/New_York"})
    await paired.pass_by(days=3, hours=4)

    assert not any("A question about" in text for text in ben.texts), "it is 09:00 in New York"
    await paired.pass_by(hours=1)
    assert any("A question about" in text for text in ben.texts)


async def next_message_at(house: House, who: str, *, within_days: int) -> datetime:
    """When somebody gets the next message, to the half hour."""
    before, ends = len(house.person(who).texts), house.clock.at + timedelta(days=within_days)
    while len(house.person(who).texts) == before:
        assert house.clock.at < ends, "nothing came"
        await house.move_on(ends, step=timedelta(minutes=30))
    return house.clock.at


async def test_questions_come_at_the_visit_time_and_on_the_visit_days(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    assert await ben.submits({"visit_time": "14:30", "visit_days": ["Wednesday"]}) == {}

    first = await next_message_at(paired, "ben", within_days=14)
    assert f"{first:%A %H:%M}" == "Wednesday 13:30", "14:30 in Lagos"
    assert "Check-in with" in ben.texts[-1]

    await ben.types("/mentorship settings")
    assert await ben.submits({"visit_time": "09:00", "visit_days": ["Friday"]}) == {}
    await paired.move_to(first + timedelta(days=1))
    following = await next_message_at(paired, "ben", within_days=14)
    assert f"{following:%A %H:%M}" == "Friday 08:00"


async def test_what_the_partner_shares_waits_for_no_visit_day(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    assert await ben.submits({"visit_days": ["Friday"]}) == {}
    before = len(ben.texts)

    await paired.check_in("ana", hard="Waiting", audience="partner")
    assert len(ben.texts) == before + 1


async def test_fewer_visits_hold_back_what_waits_and_more_let_it_come(paired: House) -> None:
    ben = paired.person("ben")
    await ben.types("/mentorship settings")
    assert await ben.submits({"visits_a_week": "1"}) == {}
    for shared in ("One", "Two"):
        await paired.check_in("ana", hard=shared, audience="partner")
        await paired.pass_by(hours=1)
    before = len(ben.texts)

    await ben.closes(everything=True)
    await ben.types("/mentorship settings")
    assert await ben.submits({"visits_a_week": "3"}) == {}
    await paired.pass_days(1)  # a welcome and another visit are as many as come on one day
    assert len(ben.texts) == before + 1


async def test_saving_settings_keeps_the_gentle_start(paired: House) -> None:
    ben = paired.person("ben")
    for start in ("08:00", "07:00", "09:00"):
        await ben.types("/mentorship settings")
        assert await ben.submits({"work_start": start}) == {}
        await ben.closes(everything=True)

    first = await next_message_at(paired, "ben", within_days=21)
    assert first.date() >= date(2026, 3, 5), "three working days after the welcome"


async def test_whoever_was_asked_less_is_told_in_settings_that_the_usual_rhythm_is_back(paired: House) -> None:
    ben = paired.person("ben")
    with paired.app.services.db.session() as session:
        session.execute(update(Member).where(Member.user_id == ben.id).values(unanswered=HALF_FROM))

    await ben.types("/mentorship settings")
    assert "I have been asking less often" in words(ben.modal)
    await paired.app.services.settle()
    await ben.closes()
    await ben.types("/mentorship settings")
    assert "I have been asking less often" not in words(ben.modal)


async def test_time_away_holds_everything_back_until_they_return(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_home()
    await ben.types("/mentorship away")
    assert await ben.submits({"first": "2026-03-03", "last": "2026-03-17"}) == {}
    assert "You are away Tue, Mar 3 to Tue, Mar 17." in words(ben.modal)
    await paired.app.services.settle()
    assert "Away Tue, Mar 3 to Tue, Mar 17" in words(ben.home)
    before = len(ben.texts)

    await paired.check_in("ana", hard="Waiting", audience="partner")
    await paired.pass_days(8)
    await paired.check_in("ana", hard="Waiting still", audience="partner")
    await paired.pass_days(7)
    assert len(ben.texts) == before + 1, "what was shared on the day before is the last to arrive"

    await ben.types("/mentorship away")
    await ben.presses("I am back")
    assert "Welcome back. What waited for you comes in one visit" in words(ben.modal)
    await paired.tick()
    assert len(ben.texts) == before + 2, "what time away held back comes at once, in one visit"
    held_back = ben.texts[-1]
    await paired.pass_days(1)
    assert held_back not in ben.texts[before + 2 :], "and only once"


AWAY = [
    ("2026-03-10", "2026-03-09", {"last": "This day is before the first one. Choose a later day."}),
    ("2026-02-01", "2026-03-01", {"last": "This day is over. Choose a later one."}),
]


async def test_dates_away_that_cannot_be_are_refused_beside_their_field(paired: House) -> None:
    ben = paired.person("ben")
    for first, last, errors in AWAY:
        await ben.types("/mentorship away")

        assert await ben.submits({"first": first, "last": last}) == errors


async def test_the_forms_open_from_home(paired: House) -> None:
    ben = paired.person("ben")
    await ben.opens_home()
    for label, title in (("Settings", "Settings"), ("Time away", "Time away"), ("Who sees what", "Privacy")):
        await ben.presses(label, where="home")
        assert words(ben.modal).startswith(title)
        await ben.closes()
