"""The privacy page: what is kept, who can see it, and who has looked."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.access import CoordinatorAction
from bot.views import my_data, pages
from bot.views.blocks import Block, actions, button, header, modal, note, section, sections
from bot.views.parts import local_moment, mention, name
from storage.access import Noted

OPEN = "help.privacy"  # as on the buttons of welcomes that were sent long ago
LOOKS = "privacy.looks"
CHANGED = "privacy.changed"

MOST_ON_PAGE = 10
NOBODY = "No coordinator has looked at anything about you yet."
NOTHING_CHANGED = "Nobody has changed anything about your pairs yet."

# What somebody did; {program}, and {whom} it was about.
DONE = {
    CoordinatorAction.READ_DIGEST: "looked at the digest of {program}",
    CoordinatorAction.SENT_DIGEST: "was sent the digest of {program}",
    CoordinatorAction.READ_PAIRS: "looked at the list of pairs of {program}",
    CoordinatorAction.READ_ATTENTION: "looked at the pairs that may need a hand in {program}",
    CoordinatorAction.PREVIEW_PAIRS: "looked at a list of new pairs for {program}",
    CoordinatorAction.START_PROGRAM: "started {program}",
    CoordinatorAction.CHANGE_PROGRAM: "changed the settings of {program}",
    CoordinatorAction.MOVE_PROGRAM: "changed the dates of {program}",
    CoordinatorAction.CHANGE_RHYTHM: "changed how often {program} asks",
    CoordinatorAction.END_PROGRAM: "ended {program}",
    CoordinatorAction.ADD_COORDINATOR: "made {whom} a coordinator of {program}",
    CoordinatorAction.REMOVE_COORDINATOR: "took {whom} off the coordinators of {program}",
    CoordinatorAction.MAKE_PAIR: "made your pair in {program}",
    CoordinatorAction.END_PAIR: "ended your pair in {program}",
    CoordinatorAction.PAUSE_PAIR: "paused your pair in {program}",
    CoordinatorAction.RESUME_PAIR: "resumed your pair in {program}",
    CoordinatorAction.HANDLE_PAIR: "left your pair out of the digest for a while in {program}",
    CoordinatorAction.TAKE_BACK_PAIR: "took your pair back into the digest in {program}",
    CoordinatorAction.TAKE_OVER: "became coordinator of {program}",
    CoordinatorAction.READ_CONCERN: "read what you asked in confidence, in {program}",
}
LOOKED_UP = "looked you up for a list of new pairs in {program}"
POSTED = "The digest of {program} was posted in <#{channel}>"
UNKNOWN = "looked at {program}"  # a newer version has noted it


def page(
    who_sees_what: Sequence[str], noted: Sequence[Noted], programs: Mapping[int, str], *, zone: str
) -> dict[str, Any]:
    """The whole page; of what was noted, one more than are shown says that there are more."""
    blocks: list[Block] = [
        header("Who can see what"),
        *sections(who_sees_what),
        header("What is kept"),
        section(
            "Your Slack id, name and time zone, your settings, your pairs, what you were asked, what you wrote, "
            "and when you read what was shared with you. It is kept in your organization's own database. Whoever runs "
            "that server could reach the file; coordinators cannot."
        ),
        my_data.buttons(),
        header("Who has looked"),
        *sections([line(each, programs, zone=zone) for each in noted[:MOST_ON_PAGE]] or [NOBODY]),
    ]
    if len(noted) > MOST_ON_PAGE:
        blocks.append(
            actions(
                button("All of it", LOOKS, value="0", described="Everything that coordinators have looked at or done"),
                button("Only changes", CHANGED, value="0", described="Only what coordinators have changed"),
            )
        )
    blocks.append(
        note(
            "Each time a coordinator reads or changes something that concerns you, it is noted here. What one of them "
            "looked at several times on one day is one line."
        )
    )
    return modal("Privacy", blocks, callback_id="privacy")


def all_looks(noted: Sequence[Noted], programs: Mapping[int, str], *, zone: str, page: int) -> dict[str, Any]:
    """A page of all that coordinators have looked at or done that concerns somebody, newest first."""
    lines = [[section(line(each, programs, zone=zone))] for each in noted]
    return pages.list_page("Who has looked", LOOKS, lines, page=page, empty=NOBODY)


def all_changes(noted: Sequence[Noted], programs: Mapping[int, str], *, zone: str, page: int) -> dict[str, Any]:
    """The same, but for what they only looked at."""
    lines = [[section(line(each, programs, zone=zone))] for each in noted]
    return pages.list_page("What was changed", CHANGED, lines, page=page, empty=NOTHING_CHANGED)


def line(noted: Noted, programs: Mapping[int, str], *, zone: str) -> str:
    """`Tue, Nov 24 at 10:00 – @Cleo looked at the digest of Spring, 3 times that day`; the moment is the last one."""
    program = name(programs.get(noted.program_id, "a program"))
    if noted.action == CoordinatorAction.POSTED_DIGEST:
        what = POSTED.format(program=program, channel=noted.actor_id)
    else:
        whom = mention(noted.about_id) if noted.about_id and noted.about_id != noted.actor_id else "themselves"
        of_them = noted.action == CoordinatorAction.PREVIEW_PAIRS and noted.about_id
        done = LOOKED_UP if of_them else DONE.get(noted.action, UNKNOWN)
        what = f"{mention(noted.actor_id)} {done.format(program=program, whom=whom)}"
    times = f", {noted.times} times that day" if noted.times > 1 else ""
    return f"{local_moment(noted.at, zone)} – {what}{times}"
