"""How a pair ends: the words for it."""

from bot.domain.pairs import PairEnding
from bot.views.parts import day, local_day, mention, name
from storage.tables import Pair


def mentorship(pair: Pair, me: str) -> str:
    return f"Your mentorship with {mention(pair.partner_of(me))} in {name(pair.program.name)}"


def how(pair: Pair, me: str) -> str:
    """What has become of a pair that has ended, as either of the two reads it; never which of them has ended it."""
    if pair.ending == PairEnding.OVER:
        return f"ended on {day(pair.last_day)}, its last day"
    ended_on = f" on {local_day(pair.ended_at, pair.member(me).zone)}" if pair.ended_at else ""
    return f"{'was completed' if pair.ending == PairEnding.COMPLETED else 'ended'}{ended_on}"
