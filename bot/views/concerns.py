"""Something is wrong: what somebody can do about a pair, and what waits for those who ask and are asked."""

from collections.abc import Sequence
from typing import Any

from bot.actions.concerns import Ways
from bot.domain.concerns import SAYING
from bot.domain.pairs import PairState
from bot.views import my_pairs, pages
from bot.views.blocks import Block, DrawnItem, actions, button, divider, header, modal, section
from bot.views.commands import here
from bot.views.concern_drafts import ASK, SAY
from bot.views.concern_threads import ASK_AGAIN, READ
from bot.views.concern_words import EMERGENCY, about, contacts, described, nobody_to_ask
from bot.views.pair_choice import partner_name, person_name
from bot.views.parts import listed, local_day, mention, to_ask
from storage.concerns import Thread
from storage.tables import Item, Pair

OPEN = "concerns.open"
ABOUT = "concerns.about"
CHOOSE = "concerns.pairs"
WAYS = "concerns.ways"
LIST = "concerns.list"

MOST_ON_HOME = 4
MOST_IN_WAYS = 5
TITLE = "Something is wrong"
NOTHING = "You have asked nothing in confidence, and nobody has asked you."


# --- which pair, and what can be done --------------------------------------------------------------------------------


def choose(pairs: Sequence[Pair], me: str, *, page: int) -> dict[str, Any]:
    """Which of somebody's pairs it is about; those that have ended stand last."""
    lines = []
    for pair in pairs[page * pages.SIZE : pages.reach(page)]:
        ended = " · ended" if pair.state == PairState.ENDED else ""
        choice = button("This one", ABOUT, value=str(pair.id), described=described("This one", pair, me))
        lines.append([section(f"{about(pair, me)}{ended}", accessory=choice)])
    return pages.list_page(TITLE, CHOOSE, lines, page=page, empty=my_pairs.NONE)


def ways(ways: Ways, me: str, *, can_pause: bool, several: bool, coordinators: Sequence[str]) -> dict[str, Any]:
    """The three ways. `several` says that it could be about another pair; `coordinators` run the program."""
    pair, value = ways.pair, str(ways.pair.id)
    partner = mention(pair.partner_of(me))
    another = button("Another pair", CHOOSE, value="0") if several else None
    draft = ways.draft.among(SAYING)
    say = button("Your draft" if draft else "Write it down", SAY, value=value)
    asking = (
        f"*Ask a coordinator*\nOne person, whom you choose. They alone read it, and answer you here. {partner} is not "
        "told."
    )
    if ways.whom.nobody:
        ask = section(f"*Ask a coordinator*\n{nobody_to_ask(ways.whom.nobody, pair.program)}")
    else:
        ask = section(asking, accessory=button("Ask", ASK, value=value, style="primary"))
    asks = [] if pair.program.own_pair_id else [ask]  # two who go on by themselves have no coordinator
    pause = button("Pause", my_pairs.OPEN_PAUSE, value=value) if can_pause else None
    return modal(
        TITLE,
        [
            section(about(pair, me), accessory=another),
            section(EMERGENCY),
            *contacts(pair.program),
            divider(),
            section(
                "*Help me say it*\nThree questions, for yourself: what happened, what it does to you, what you wish "
                "for. Nobody else reads it, and it is never sent.",
                accessory=say,
            ),
            *asks,
            section(f"*Change or leave the pair*\n{_leaving(pair, me, coordinators, can_pause)}", accessory=pause),
            *_asked(ways.asked, pair.member(me).zone),
        ],
        callback_id=WAYS,
    )


def _leaving(pair: Pair, me: str, coordinators: Sequence[str], can_pause: bool) -> str:
    if pair.state == PairState.ENDED:
        return "This pair has ended. Nothing more is asked in it."
    whom = to_ask([each for each in coordinators if each not in (me, pair.partner_of(me))])
    who = listed(whom) if whom else "Whoever coordinates your program"
    pausing = "Either of you can pause it until a day. " if can_pause else ""
    leaving = here("You can leave it yourself with `/mentorship pair`. ")
    another = "" if pair.program.own_pair_id else f"{who} can find you another partner. "
    return f"{pausing}{leaving}{another}It is nobody's fault, and you owe no reason."


def _asked(threads: Sequence[Thread], zone: str) -> list[Block]:
    if not threads:
        return []
    shown = threads[:MOST_IN_WAYS]
    more = [actions(_all_of_it())] if len(threads) > len(shown) else []
    return [divider(), section("*What you have asked in confidence*"), *(_line(each, zone) for each in shown), *more]


def _line(thread: Thread, zone: str) -> Block:
    """What was asked, without a word of it, and the way to it; the day is that of whoever looks."""
    me = thread.viewer
    day = local_day(thread.concern.asked_at, zone)
    if not thread.is_mine:
        words = f"{mention(thread.author_id)} has asked you something in confidence · {day}"
        return section(words, accessory=_to_read("Read", thread))
    if thread.is_closed:
        state = "closed"
    elif not thread.is_open:
        state = "cannot be read or answered any more"
    else:
        state = "answered" if thread.answered else "not answered yet"
    words = f"You asked {mention(thread.coordinator_id)} · {day} · {state}\n{about(thread.pair, me)}"
    return section(words, accessory=_to_read("Open", thread))


def _to_read(label: str, thread: Thread, *, style: str | None = None) -> Block:
    of_author = thread.pair.member(thread.author_id)
    about = partner_name(thread.pair, thread.author_id) if thread.is_mine else person_name(of_author)
    described = f"{label}: in confidence, {'about' if thread.is_mine else 'from'} {about}"
    return button(label, READ, value=str(thread.id), style=style, described=described)


def _all_of_it() -> Block:
    return button("All in confidence", LIST, value="0")


def listing(threads: Sequence[Thread], *, zone: str, page: int) -> dict[str, Any]:
    """A page of what somebody was asked, and has asked, in confidence."""
    lines = [[_line(each, zone)] for each in threads]
    return pages.list_page("In confidence", LIST, lines, page=page, empty=NOTHING)


def on_home(asked_of_me: Sequence[Thread], mine: Sequence[Thread], pairs: Sequence[Pair], *, zone: str) -> list[Block]:
    """A section of App Home; one more of either than are shown says that there are more. `pairs` are one's own."""
    blocks: list[Block] = []
    if pairs:
        ask = "" if all(pair.program.own_pair_id for pair in pairs) else "ask one coordinator in confidence, "
        words = f"Find words for it, {ask}or change the pair. Nobody is told that you look."
        blocks += [header(TITLE), section(words, accessory=button("What you can do", OPEN))]
        blocks += [_line(each, zone) for each in mine[:MOST_ON_HOME]]
    if asked_of_me:
        blocks += [header("Asked of you in confidence"), *(_line(each, zone) for each in asked_of_me[:MOST_ON_HOME])]
    if max(len(asked_of_me), len(mine)) > MOST_ON_HOME:
        blocks.append(actions(_all_of_it()))
    return blocks


# --- what waits ------------------------------------------------------------------------------------------------------


def asked(item: Item, thread: Thread) -> DrawnItem | None:
    """For who was asked: by whom, and not a word of it."""
    author = mention(thread.author_id)
    if item.is_open and thread.heard:
        text = f"{author} has asked you something in confidence."
        return DrawnItem(text, [section(f"*{text}*", accessory=_to_read("Read", thread, style="primary"))])
    if item.is_open:
        return None
    if thread.heard:
        text = f"✓ {author} has asked you something in confidence."
        return DrawnItem(text, [section(text, accessory=_to_read("Read it again", thread))])
    text = f"✓ Nothing to do: what {author} had asked you in confidence is not with you any more."
    return DrawnItem(text, [section(text)])


def answered(item: Item, thread: Thread) -> DrawnItem:
    """For its author, and not a word of it."""
    whom = mention(thread.coordinator_id)
    if item.is_open:
        text = f"{whom} has answered you in confidence."
        return DrawnItem(text, [section(f"*{text}*", accessory=_to_read("Read", thread, style="primary"))])
    text = f"✓ {whom} has answered you in confidence."
    again = None if thread.is_taken_back else _to_read("Read it again", thread)
    return DrawnItem(text, [section(text, accessory=again)])


def let_go(item: Item, thread: Thread) -> DrawnItem:
    """For its author: who was asked is there no more, and nothing is lost."""
    whom = mention(thread.coordinator_id)
    if not item.is_open:
        text = f"✓ What you had asked {whom} in confidence is settled."
        return DrawnItem(text, [section(text)])
    text = (
        f"{whom} can no longer read or answer what you asked in confidence. Your words are kept, and somebody else "
        "can be asked with them."
    )
    return DrawnItem(
        text,
        [
            section(text),
            actions(
                button("Ask somebody else", ASK_AGAIN, value=str(thread.id), style="primary"),
                _to_read("Open", thread),
            ),
        ],
    )
