"""Help, privacy, and the answers for somebody who is not in a pair."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.views import checkins, my_data
from bot.views.blocks import Block, Message, actions, button, header, modal, note, notice, section, sections
from bot.views.parts import listed, local_moment, mention, name
from storage.tables import Access

OPEN_PRIVACY = "help.privacy"

MEMBER_COMMANDS = {
    "/checkin": "two minutes on how it is going; each answer is private unless you share it",
    "/reflect": "one question to think about, now",
    "/feedback": "feedback for each other, sealed until both have written",
    "/mentorship help": "this list",
    "/mentorship home": "what waits for you, what you wrote and what was shared with you",
    "/mentorship settings": "working hours, time zone, messages a week",
    "/mentorship away": "days on which nothing should reach you",
    "/mentorship privacy": "what is kept, who can see it, and who has",
    "/mentorship export": "a copy of everything that is kept about you",
    "/mentorship delete": "delete all that you wrote, for good",
}
COORDINATOR_COMMANDS = {
    "/mentorship-admin": "programs, pairs and the digest in one place",
    "/mentorship-admin program new NAME": "start a program",
    "/mentorship-admin pair": "make a pair with a form",
    "/mentorship-admin pair @mentor @mentee": "the same form, filled in",
    "/mentorship-admin import": "make many pairs from pasted CSV",
    "/mentorship-admin digest": "how a program is doing",
    "/mentorship-admin help": "this list",
}


def commands(entries: dict[str, str], heading: str) -> str:
    return "\n".join([f"*{heading}*", *(f"`{command}` – {meaning}" for command, meaning in entries.items())])


def member_help() -> str:
    return commands(MEMBER_COMMANDS, "What you can type")


def coordinator_help() -> str:
    return commands(COORDINATOR_COMMANDS, "What coordinators can type")


def hint() -> Message:
    """The answer to somebody who writes to the bot; what they wrote is neither kept nor looked at."""
    text = (
        "I do not keep or pass on what you write here. To check in type `/checkin`, to think about a question type "
        "`/reflect`; `/mentorship help` lists the rest."
    )
    return Message(text, [section(text), actions(button("Check in", checkins.OPEN_FORM))])


def home_link(team_id: str, app_id: str) -> str:
    """How to get to the Home tab; a link when Slack said which app this is."""
    if not app_id:
        return "Open Rapport under Apps in the sidebar, and choose the Home tab."
    return f"<slack://app?team={team_id}&id={app_id}&tab=home|Open your Home tab>, or choose Rapport under Apps."


def no_pair(coordinator_ids: Sequence[str], me: str) -> str:
    """For a member without a pair: what is missing, and whom to ask."""
    if me in coordinator_ids:
        ask = "You coordinate: `/mentorship-admin` makes pairs."
    elif coordinator_ids:
        whom = listed([mention(user_id) for user_id in coordinator_ids[:3]])
        ask = f"{whom} can add you to one."
    else:
        ask = "No program runs here yet; a workspace admin can start one with `/mentorship-admin`."
    return f"Rapport is for mentorship pairs, and you are not in a pair yet. {ask}"


def no_pair_notice(words: str) -> dict[str, Any]:
    return notice("No pair yet", words)


def not_coordinator(coordinator_ids: Sequence[str]) -> str:
    people = [mention(user_id) for user_id in coordinator_ids[:5]]
    whom = f" Here that is {listed(people)}." if people else ""
    return f"This is for program coordinators and workspace admins.{whom} `/mentorship help` lists what you can do."


READ_ACTIONS = {
    "digest": "looked at the digest of",
    "pairs": "looked at the list of pairs of",
    "program.new": "started",
    "pair.new": "made your pair in",
    "pair.end": "ended your pair in",
    "pair.pause": "paused your pair in",
    "pair.resume": "resumed your pair in",
}


def privacy(entries: Sequence[Access], programs: Mapping[int, str], *, zone: str) -> dict[str, Any]:
    """What is kept, who can see it, and who has looked."""
    blocks: list[Block] = [
        header("Who can see what"),
        section(
            "*Your answers* – only you, or you and your partner: you choose for each answer before you send it.\n"
            "*The word for how it is going* – only you.\n"
            "*Feedback* – only you until it opens for both of you; then you and your partner. Until then nobody can "
            "see whether you have written. Coordinators see how many rounds there were, in totals of five people or "
            "more.\n"
            "*That you met, and when* – your partner. Coordinators see that you met.\n"
            "*That you answered or let a question pass* – coordinators see when a pair last answered, "
            "never what was said. *Not this time* is counted only in totals for the program.\n"
            "*That you read something* – the person who shared it with you.\n"
            "*Your hours and days* – only you.\n"
            "*Your time away* – coordinators see that you are away, not why. Your partner can tell while a feedback "
            "round runs: it ends later for it, and a new one has to wait.\n"
            "*Your words* are not in the log, not in any digest, and not in any direct message."
        ),
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
