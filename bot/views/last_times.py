"""What somebody said is next, at the beginning of their next check-in: did it happen?"""

from bot.domain.entries import Happened
from bot.views.blocks import Block, actions, button, note, said, section
from bot.views.entry_texts import LONGEST_NAME
from bot.views.pair_choice import partner_name
from bot.views.parts import cut, local_day, plain
from storage.last_times import SaidNext
from storage.tables import Pair

# Slack wants a name of its own for each button in a row.
YES = "checkins.happened"
NOT_YET = "checkins.not_yet"
CHANGED = "checkins.changed"
BY_PRESS = {YES: Happened.YES, NOT_YET: Happened.NOT_YET, CHANGED: Happened.CHANGED}
TELL = "checkins.tell"

WORDS = {Happened.YES: "yes", Happened.NOT_YET: "not yet", Happened.CHANGED: "it has changed"}
SHORT = 400  # characters
_BUTTONS = {
    Happened.YES: ("Yes", YES, "Yes, it happened"),
    Happened.NOT_YET: ("Not yet", NOT_YET, "It has not happened yet"),
    Happened.CHANGED: ("Changed", CHANGED, "Something else came of it"),
}


def asked(last: SaidNext, pair: Pair, me: str, *, is_answered: bool) -> list[Block]:
    """The question, or what was answered to it while this form is open."""
    partner = cut(partner_name(pair, me), LONGEST_NAME)
    blocks: list[Block] = [
        section(f"*You said next* on {local_day(last.written_at, pair.member(me).zone)}:"),
        said(cut(last.text, SHORT)),
    ]
    if last.told_at:
        return [*blocks, section(f"✓ It happened, and {plain(partner)} hears of it.")]
    if not is_answered or last.happened is None:
        return [*blocks, section("*Did it happen?*"), actions(*(_button(each, last) for each in Happened))]
    others = [_button(each, last) for each in Happened if each != last.happened]
    if last.happened == Happened.YES:
        tell = button(f"Tell {partner}", TELL, value=str(last.response_id), style="primary")
        reads = f"{plain(partner)} then reads that it happened"
        if not last.shared:
            reads += ", and what you said above, which is for you alone until you tell. Nothing else of that day"
        return [
            *blocks,
            section("✓ It happened. This is saved, for you alone."),
            actions(tell, *others),
            note(f"{reads}."),
        ]
    words = {
        Happened.NOT_YET: "Not yet. This is saved, for you alone, and asked again next time.",
        Happened.CHANGED: "It has changed. This is saved, for you alone, and not asked again.",
    }
    return [*blocks, section(words.get(last.happened, "This is saved.")), actions(*others)]


def _button(happened: Happened, last: SaidNext) -> Block:
    label, action_id, described = _BUTTONS[happened]
    return button(label, action_id, value=str(last.response_id), described=described)
