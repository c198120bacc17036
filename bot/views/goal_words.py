"""How a goal is shown, cut to fit, in every view that names one."""

from collections.abc import Sequence

from bot.views.blocks import Block, note, said, section
from bot.views.forms import MOST_OPTIONS, option
from bot.views.pair_choice import partner_name
from bot.views.parts import cut, plain, preview
from storage.tables import Goal, GoalVersion, Pair

FIRST_WORDS = 78  # characters, in a line
SHORT = 400  # characters, where several goals stand below each other
GONE = "Its words were deleted."


def first_words(version: GoalVersion, limit: int = FIRST_WORDS) -> str:
    """Of a goal, safe inside mrkdwn."""
    return preview(version.text or GONE, limit)


def wording(version: GoalVersion) -> list[Block]:
    """A goal in somebody's words, and how the two will know, both cut where they are long."""
    blocks: list[Block] = [said(cut(version.text or GONE, SHORT))]
    if version.known:
        blocks.append(note(f"How you will know: {plain(cut(version.known, SHORT))}"))
    return blocks


def whole_wording(version: GoalVersion) -> list[Block]:
    blocks: list[Block] = [said(version.text or GONE)]
    return [*blocks, section("*How you will know*"), said(version.known)] if version.known else blocks


def goal_options(goals: Sequence[Goal], pairs: Sequence[Pair], me: str) -> list[Block]:
    """Goals to choose from; with whom, where there are several pairs."""
    by_id = {pair.id: pair for pair in pairs}
    whose = {pair.id: f"{partner_name(pair, me)}: " if len(pairs) > 1 else "" for pair in pairs}
    these = [goal for goal in goals if goal.pair_id in by_id]
    return [option(f"{whose[goal.pair_id]}{goal.now.text or GONE}", str(goal.id)) for goal in these[:MOST_OPTIONS]]
