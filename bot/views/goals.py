"""The goals of a pair: all of them, one with everything about it, and the forms in which one is worded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.domain.clauses import MOST_GOALS
from bot.domain.goals import GoalWords
from bot.domain.pairs import PairState
from bot.errors import UserError
from bot.views import confidences, pages
from bot.views.blocks import Block, DrawnItem, actions, button, divider, header, modal, note, section
from bot.views.commands import here
from bot.views.forms import Form, text_input
from bot.views.goal_words import SHORT, first_words, whole_wording, wording
from bot.views.pair_choice import partner_name
from bot.views.parts import LONGEST_TEXT, local_day, mention, name, preview
from bot.views.responses import EDIT, READ
from storage.confidences import OpenedConfidence, OwnConfidence
from storage.goals import News
from storage.tables import Goal, GoalVersion, Pair

OPEN = "goals.open"
LIST = "goals.list"
PAGE = "goals.page"
MORE = "goals.more"
DROPPED = "goals.dropped"
OPEN_ADD, ADD_FORM = "goals.write", "goals.add"
OPEN_CHANGE, CHANGE_FORM = "goals.word", "goals.change"
DROP = "goals.drop"

NONE = "You are in no pair at the moment."
MOST_ON_HOME = 4  # pairs
MOST_VERSIONS = 5
MOST_NEWS = 8
FULL = "Three goals are the most. To set another, change or drop one of these."


@dataclass(frozen=True, slots=True)
class PairGoals:
    """What one of the two may see of the goals of their pair. `mine` is what they are being asked, if they are."""

    pair: Pair
    viewer: str
    goals: Sequence[Goal]
    mine: OwnConfidence | None
    opened: Sequence[OpenedConfidence]

    @property
    def living(self) -> list[Goal]:
        return [goal for goal in self.goals if goal.is_living]

    @property
    def dropped(self) -> list[Goal]:
        return sorted((goal for goal in self.goals if not goal.is_living), key=lambda goal: -goal.id)

    @property
    def zone(self) -> str:
        return self.pair.member(self.viewer).zone

    def who(self, user_id: str) -> str:
        return "you" if user_id == self.viewer else mention(user_id)


@dataclass(frozen=True, slots=True)
class WholeGoal:
    """One goal with all its wordings, oldest first, and the news about it, newest first."""

    goal: Goal
    versions: Sequence[GoalVersion]
    news: Sequence[News]


# --- all goals of a pair ---------------------------------------------------------------------------------------------


def show(seen: PairGoals, *, now: datetime, told: str | None = None) -> dict[str, Any]:
    """The goals of a pair, with what can be done about them."""
    pair, partner = seen.pair, mention(seen.pair.partner_of(seen.viewer))
    blocks: list[Block] = [*([section(told)] if told else []), section(f"With {partner} · {name(pair.program.name)}")]
    can_change = pair.state != PairState.ENDED
    for goal in seen.living:
        blocks.append(section(f"*Goal {goal.place}*"))
        blocks += wording(goal.now)
        if said_of := confidences.lines_of(goal.id, seen.opened):
            blocks.append(note("\n".join(said_of)))
        more = button("More", MORE, value=str(goal.id), described=f"Everything about goal {goal.place}")
        word = button("Change", OPEN_CHANGE, value=str(goal.id), described=f"Change goal {goal.place}")
        blocks.append(actions(*([word] if can_change else []), more))
    if not seen.living:
        blocks.append(section(_none(can_change)))
    if seen.mine:
        blocks += confidences.lines(seen.mine, now=now)
    buttons = []
    if can_change and len(seen.living) < MOST_GOALS:
        label = "Add another goal" if seen.living else "Add a goal"
        buttons.append(button(label, OPEN_ADD, value=str(pair.id), style=None if seen.living else "primary"))
    if seen.dropped:
        buttons.append(button("Dropped goals", DROPPED, value=str(pair.id)))
    blocks += [actions(*buttons)] if buttons else []
    blocks += [confidences.read_buttons(seen.opened)] if seen.opened else []
    if can_change and len(seen.living) >= MOST_GOALS:
        blocks.append(note(FULL))
    blocks.append(note(f"Only you and {partner} can see this. Either of you can change it; the other hears of it."))
    return modal("Goals", blocks, callback_id=LIST)


def _none(can_change: bool) -> str:
    if not can_change:
        return "This pair has ended without a goal."
    return "There is no goal yet. Set one to three: what do you want to be different when the program ends?"


def dropped(seen: PairGoals) -> dict[str, Any]:
    """What the two wanted to reach once."""
    blocks: list[Block] = []
    for goal in seen.dropped[: pages.SIZE]:
        day = local_day(goal.dropped_at, seen.zone) if goal.dropped_at else ""
        by = f" by {seen.who(goal.dropped_by)}" if goal.dropped_by else ""
        more = button("More", MORE, value=str(goal.id), described="Everything about this goal")
        blocks.append(section(f"{first_words(goal.now)}\nDropped{by} {day}", accessory=more))
    if len(seen.dropped) > pages.SIZE:
        blocks.append(note(here("Those before are in your copy: `/mentorship export`.")))
    blocks.append(_back(seen.pair))
    return modal("Dropped goals", blocks, callback_id=DROPPED)


def _back(pair: Pair) -> Block:
    return actions(button("All goals", OPEN, value=str(pair.id)))


def choose(pairs: Sequence[Pair], goals: Sequence[Goal], me: str, *, page: int = 0) -> dict[str, Any]:
    """For somebody in several pairs: theirs, a page at a time, each with its goals."""
    some = pairs[page * pages.SIZE : pages.reach(page)]
    return pages.list_page("Goals", PAGE, [_pair_line(pair, goals, me) for pair in some], page=page, empty=NONE)


def _pair_line(pair: Pair, goals: Sequence[Goal], me: str) -> list[Block]:
    own = [goal for goal in goals if goal.pair_id == pair.id]
    words = "\n".join(f"{goal.place}. {first_words(goal.now)}" for goal in own) or "None yet."
    described = f"Goals with {partner_name(pair, me)}"
    open_ = button("Goals" if own else "Set goals", OPEN, value=str(pair.id), described=described)
    return [
        section(f"*Goals with {mention(pair.partner_of(me))}* · {name(pair.program.name)}\n{words}", accessory=open_)
    ]


def on_home(pairs: Sequence[Pair], goals: Sequence[Goal], me: str) -> list[Block]:
    """The goals of somebody's pairs, as a section of App Home."""
    if not pairs:
        return []
    blocks: list[Block] = [header("Goals")] if goals else []
    for pair in pairs[:MOST_ON_HOME]:
        blocks += _pair_line(pair, goals, me)
    if len(pairs) > MOST_ON_HOME:
        blocks.append(actions(button("Goals of all pairs", PAGE, value="0")))
    return blocks


# --- one goal --------------------------------------------------------------------------------------------------------


def more(seen: PairGoals, whole: WholeGoal, *, told: str | None = None) -> dict[str, Any]:
    """One goal, whole: how sure the two were, the news, and how it was worded before."""
    goal = whole.goal
    blocks: list[Block] = [*([section(told)] if told else []), *whole_wording(goal.now)]
    blocks.append(note(_by(seen, goal.now)))
    if said_of := confidences.lines_of(goal.id, seen.opened):
        blocks.append(section("\n".join(said_of)))
    if whole.news:
        blocks += [divider(), section("*News from check-ins*")]
        blocks += [_news(seen, each) for each in whole.news]
    if earlier := [each for each in reversed(whole.versions) if each.revision < goal.revision]:
        blocks += [divider(), section("*What it was before*")]
        for each in earlier[:MOST_VERSIONS]:
            blocks += [note(_by(seen, each)), *wording(each)]
        if len(earlier) > MOST_VERSIONS or any(len(each.text or "") > SHORT for each in earlier):
            blocks.append(note(here("All of it, whole, is in your copy: `/mentorship export`.")))
    drop = button(
        "Drop this goal",
        DROP,
        value=str(goal.id),
        confirm=("Drop this goal?", "You both can still read it, with all that was said about it.", "Drop it"),
    )
    can_drop = goal.is_living and seen.pair.state != PairState.ENDED
    blocks.append(actions(button("All goals", OPEN, value=str(seen.pair.id)), *([drop] if can_drop else [])))
    metadata = {"goal": goal.id, "revision": goal.revision}
    return modal(
        f"Goal {goal.place}" if goal.is_living else "Dropped goal", blocks, callback_id=MORE, metadata=metadata
    )


def _by(seen: PairGoals, version: GoalVersion) -> str:
    whose = "both of you, in your agreement" if version.agreed else ""
    if not whose:
        whose = seen.who(version.author_id) if version.author_id else "one of you"
    return f"By {whose}, {local_day(version.written_at, seen.zone)}"


def _news(seen: PairGoals, news: News) -> Block:
    day = local_day(news.written_at, seen.zone)
    own = news.author_id == seen.viewer
    who = "You" if own else mention(news.author_id)
    words = f"“{preview(news.text, SHORT)}”" if news.text else "Not read yet."
    readers = "" if news.shared else " · only you can see it"
    button_ = (
        button("Edit", EDIT, value=str(news.response_id), described=f"Edit your check-in of {day}")
        if own
        else button("Read", READ, value=str(news.response_id), described=f"Read the check-in of {day}")
    )
    return section(f"{who}, {day}{readers}\n{words}", accessory=button_)


# --- wording one -----------------------------------------------------------------------------------------------------


def add_form(pair: Pair, me: str, *, form_id: str) -> dict[str, Any]:
    return modal(
        "A goal",
        [section(f"With {mention(pair.partner_of(me))} · {name(pair.program.name)}"), *_inputs(None), _who(pair, me)],
        callback_id=ADD_FORM,
        submit="Set it",
        close="Cancel",
        metadata={"form": form_id, "pair": pair.id},
    )


def change_form(goal: Goal, me: str, *, typed: GoalWords | None = None) -> dict[str, Any]:
    """`typed` is what they have written in a form from before the other changed the goal: both are shown."""
    meanwhile: list[Block] = []
    if typed:
        partner = mention(goal.pair.partner_of(me))
        who = (
            "You have" if goal.now.author_id == me else f"{partner} has" if goal.now.author_id else "Your agreement has"
        )
        meanwhile = [
            section(f"*{who} changed this goal meanwhile. It is now:*"),
            *whole_wording(goal.now),
            section("*What you have written is below.* Put both together, or send yours as it is. Nothing is lost."),
        ]
    words = typed or goal.now.words
    return modal(
        "Change a goal",
        [*meanwhile, *_inputs(words), _who(goal.pair, me)],
        callback_id=CHANGE_FORM,
        submit="Change it",
        close="Cancel",
        metadata={"goal": goal.id, "revision": goal.revision},
    )


def _inputs(words: GoalWords | None) -> list[Block]:
    return [
        text_input(
            "text",
            "What do you want to reach?",
            initial=words.text if words else None,
            hint="One thing that you can say yes or no to when the program ends.",
            multiline=True,
        ),
        text_input(
            "known",
            "How will you both know that you are there?",
            initial=words.known if words else None,
            optional=True,
            multiline=True,
        ),
    ]


def _who(pair: Pair, me: str) -> Block:
    return note(f"You and {mention(pair.partner_of(me))} can read this and change it. Nobody else can see it.")


def read_words(view: Mapping[str, Any]) -> GoalWords:
    """What a form holds. Raises UserError beside what is missing or too long."""
    sent = Form(view)
    words = GoalWords(str(sent.required("text", sent.text("text"))), sent.text("known"))
    for field, text in (("text", words.text), ("known", words.known or "")):
        if len(text) > LONGEST_TEXT:
            raise UserError(f"Please keep this to {LONGEST_TEXT:,} characters; it has {len(text):,}.", field=field)
    return words


def read_pair_id(view: Mapping[str, Any]) -> int:
    return int(Form(view).required("text", Form(view).number("pair")))


def read_goal_id(view: Mapping[str, Any]) -> int:
    return int(Form(view).required("text", Form(view).number("goal")))


# --- what is said ----------------------------------------------------------------------------------------------------


def added(goal: Goal) -> str:
    return f"✓ Set: goal {goal.place}."


def changed(goal: Goal) -> str:
    return f"✓ Changed: goal {goal.place}."


DROPPED_NOW = "✓ Dropped. Both of you can still read it."
CHANGED_SINCE = "*Not dropped:* this goal has been changed since you opened it. It is now as below."


def changed_line(pair: Pair, me: str) -> DrawnItem:
    """That the other one has changed something: never with the words."""
    text = f"{mention(pair.partner_of(me))} has changed what you want to reach together."
    open_ = button("Goals", OPEN, value=str(pair.id), described=f"Goals with {partner_name(pair, me)}")
    return DrawnItem(text, [section(text, accessory=open_)])
