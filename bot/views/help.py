"""Help, and the answers for somebody who is not in a pair."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.commands import Command, Unknown, parse
from bot.errors import UserError
from bot.views import checkins
from bot.views.blocks import Message, actions, button, notice, section
from bot.views.commands import here
from bot.views.endings import how, mentorship
from bot.views.parts import listed, mention, to_ask, unescape
from storage.tables import Pair

LONGEST_ECHO = 40

FOR_COORDINATORS = "This is for program coordinators and workspace admins."


def member_help(commands: Mapping[str, str]) -> str:
    return _listed("What you can type", commands)


def coordinator_help(commands: Mapping[str, str]) -> str:
    return _listed("What coordinators can type", commands)


def _listed(heading: str, commands: Mapping[str, str]) -> str:
    return "\n".join([f"*{heading}*", *(here(f"`{command}` – {meaning}") for command, meaning in commands.items())])


def read(text: str, known: Sequence[str]) -> Command:
    """What stands after a slash command; raises UserError, which lists what can be typed, for what is not known."""
    asked = look_at(text, known)
    if isinstance(asked, Unknown):
        raise unknown(asked)
    return asked


def look_at(text: str, known: Sequence[str]) -> Command | Unknown:
    """What stands after a slash command, known or not."""
    return parse(unescape(text), known)


def unknown(asked: Unknown) -> UserError:
    """Lists what can be typed."""
    return UserError(_unknown(asked))


def _unknown(asked: Unknown) -> str:
    choices = ", ".join(asked.choices)
    if not asked.typed:
        return f"Add what you want to do: {choices}."
    echo = asked.typed if len(asked.typed) <= LONGEST_ECHO else f"{asked.typed[: LONGEST_ECHO - 1]}…"
    guess = f' Did you mean "{asked.meant}"?' if asked.meant else ""
    return f'There is no "{echo}" here.{guess} You can type: {choices}.'


def hint() -> Message:
    """The answer to somebody who writes to the bot; what they wrote is neither kept nor looked at."""
    text = here(
        "I do not keep or pass on what you write here. To check in type `/checkin`, to think about a question type "
        "`/reflect`; `/mentorship help` lists the rest."
    )
    return Message(text, [section(text), actions(button("Check in", checkins.OPEN_FORM))])


def home_link(team_id: str, app_id: str) -> str:
    """How to get to the Home tab; a link when Slack said which app this is."""
    if not app_id:
        return "Open Rapport under Apps in the sidebar, and choose the Home tab."
    return f"<slack://app?team={team_id}&id={app_id}&tab=home|Open your Home tab>, or choose Rapport under Apps."


def to_be_paired(coordinator_ids: Sequence[str], me: str) -> str:
    """Whom to ask for a pair."""
    if me in coordinator_ids:
        return here("You coordinate: `/mentorship-admin` makes pairs.")
    if coordinator_ids:
        return f"{listed(to_ask(coordinator_ids))} can add you to a pair."
    return here("No program runs here yet; a workspace admin can start one with `/mentorship-admin`.")


def no_pair(coordinator_ids: Sequence[str], me: str, *, last: Pair | None = None) -> str:
    """For a member without a pair: what is missing, and whom to ask; `last` is the one that has ended latest."""
    ask = to_be_paired(coordinator_ids, me)
    if last:
        return f"{mentorship(last, me)} {how(last, me)}. What you wrote is still in the Home tab. {ask}"
    return f"Rapport is for mentorship pairs, and you are not in a pair yet. {ask}"


def no_pair_notice(words: str) -> dict[str, Any]:
    return notice("No pair", words)


def not_coordinator(coordinator_ids: Sequence[str]) -> str:
    people = [mention(user_id) for user_id in coordinator_ids[:5]]
    whom = f" Here that is {listed(people)}." if people else ""
    return f"{FOR_COORDINATORS}{whom} {here('`/mentorship help` lists what you can do.')}"
