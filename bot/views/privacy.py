"""The privacy page: what is kept, who can see it, and who has looked."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.access import CoordinatorAction
from bot.views import my_data
from bot.views.blocks import Block, header, modal, note, section, sections
from bot.views.parts import local_moment, mention, name
from storage.tables import Access

OPEN = "help.privacy"  # as on the buttons of welcomes that were sent long ago

READ_ACTIONS = {
    CoordinatorAction.READ_DIGEST: "looked at the digest of",
    CoordinatorAction.READ_PAIRS: "looked at the list of pairs of",
    CoordinatorAction.START_PROGRAM: "started",
    CoordinatorAction.MAKE_PAIR: "made your pair in",
    CoordinatorAction.END_PAIR: "ended your pair in",
    CoordinatorAction.PAUSE_PAIR: "paused your pair in",
    CoordinatorAction.RESUME_PAIR: "resumed your pair in",
}


def page(
    who_sees_what: Sequence[str], entries: Sequence[Access], programs: Mapping[int, str], *, zone: str
) -> dict[str, Any]:
    blocks: list[Block] = [
        header("Who can see what"),
        section("\n".join(who_sees_what)),
        header("What is kept"),
        section(
            "Your Slack id, name and time zone, your settings, your pairs, what you were asked, what you wrote, "
            "and when you read what was shared with you. It is kept in your organization's own database. Whoever runs "
            "that server could reach the file; coordinators cannot."
        ),
        my_data.buttons(),
        header("Who has looked"),
    ]
    lines = [
        f"{local_moment(entry.at, zone)} – {mention(entry.actor_id)} {READ_ACTIONS.get(entry.action, 'looked at')} "
        f"{name(programs[entry.program_id])}"
        for entry in entries
        if entry.program_id in programs
    ]
    blocks += sections(lines or ["No coordinator has looked at anything about you yet."])
    blocks.append(note("Each time a coordinator reads or changes something that concerns you, it is noted here."))
    return modal("Privacy", blocks, callback_id="privacy")
