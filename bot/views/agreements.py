"""The page of an agreement that the two write together, and what holds between them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.actions.agreement_pages import Beside
from bot.actions.agreements import MIDDLE, AgreementStep, taken
from bot.content import Content
from bot.domain.agendas import AgendaSource
from bot.domain.agreements import AgreementState, ChangedMeanwhile, StillOpen
from bot.domain.clauses import BY_NAME, CLAUSES, Clause, ClauseForm
from bot.domain.pairs import PairState
from bot.errors import UserError
from bot.views import agreement_words, clause_words, pages
from bot.views.agendas import agenda_button
from bot.views.blocks import Block, actions, button, divider, header, modal, note, section
from bot.views.forms import LONGEST_NUMBER, OLD_BUTTON, Form
from bot.views.pair_choice import partner_name
from bot.views.parts import count, cut, local_day, mention, name
from storage.agreements import Version

PAGE = "agreements.page"
OPEN = "agreements.open"  # one version, by its number
OPEN_PAIR = "agreements.pair"  # where a pair stands
TAKE_MENTORS = "agreements.take_mentor"
TAKE_MENTEES = "agreements.take_mentee"
TAKE_MIDDLE = "agreements.take_middle"
TAKE = {"mentor": TAKE_MENTORS, "mentee": TAKE_MENTEES, MIDDLE: TAKE_MIDDLE}
TAKE_ALL = "agreements.take_all"
EDIT = "agreements.edit"
REVIEW = "agreements.review"
CHANGE = "agreements.change"
DROP = "agreements.drop"
AFFIRM = "agreements.affirm"
VERSIONS = "agreements.versions"
NO_DRAFT = "This is no draft any more, so nothing in it can be changed. Here is how things are."
DROPPED = "The draft is dropped."
AFFIRMED = "Noted: still right for you. Your partner sees it here."
PRIVATE = "Only you and {partner} can read this. Coordinators see whether it is signed, never what it says."


# --- a draft ---------------------------------------------------------------------------------------------------------


def draft(beside: Beside, content: Content, *, since: int, said: str | None = None) -> dict[str, Any]:
    """What both write on: what is to be talked about, and what is agreed."""
    version, holds = beside.version, beside.holds
    paper, partner = version.paper, mention(version.partner_id)
    standing = version.standing
    blocks: list[Block] = [section(said)] if said else []
    blocks.append(section(_above(version, holds)))
    if paper.open:
        blocks.append(header("Talk about these"))
        blocks += [block for each in paper.open for block in _to_talk_about(version, BY_NAME[each], content)]
        if _takes_all(version):
            blocks.append(actions(button("Take over all of it", TAKE_ALL, value=str(version.id))))
    for title, of_both in (("Settled since", False), ("You both said" if holds is None else "As you signed it", True)):
        some = [each for each in CLAUSES if each.name in standing and (not standing[each.name].author_id) == of_both]
        if some:
            blocks += [divider(), header(title)]
            blocks += [block for each in some for block in _settled(version, each, content)]
    blocks.append(actions(*_steps(version, holds)))
    blocks.append(note(PRIVATE.format(partner=partner)))
    metadata = {"agreement": version.id, "since": since}
    return modal("Agreement", blocks, callback_id=PAGE, metadata=metadata)


def _above(version: Version, holds: Version | None) -> str:
    partner, opened = mention(version.partner_id), len(version.paper.open)
    words = [f"*{partner}* · {name(version.pair.program.name)}"]
    if holds is not None:
        words.append("A change of what you have signed. That holds until both of you have signed this one.")
    elif version.is_proposal:
        proposer = next(edit.author_id for edit in version.edits if edit.proposed)
        words.append(
            "You have proposed this. Nothing holds until both of you have signed."
            if proposer == version.viewer
            else f"{partner} proposes this. Take over what is right, and change what is not; nothing holds until both "
            "of you have signed."
        )
    else:
        words.append("You have both answered, each alone. Where you said the same, it is agreed.")
    words.append(_stand(version, opened))
    return "\n".join(words)


def _stand(version: Version, opened: int) -> str:
    partner = mention(version.partner_id)
    if opened:
        return f"{count(opened, 'thing')} to talk about, before it can be signed."
    if version.viewer in version.signed:
        on = local_day(version.signed[version.viewer].at, version.me.zone)
        return f"You have signed it on {on}; it holds once {partner} has, too."
    if version.partner_id in version.signed:
        on = local_day(version.signed[version.partner_id].at, version.me.zone)
        return f"{partner} has signed it on {on}. It waits for you."
    return "Everything is settled: it can be signed."


def _to_talk_about(version: Version, clause: Clause, content: Content) -> list[Block]:
    stood = [edit for edit in version.edits if edit.clause == clause.name and not edit.proposed]
    return [
        section(agreement_words.heading(clause, content)),
        *([note("Words in it were deleted by whoever wrote them.")] if stood else []),
        *agreement_words.answered(version, clause, content),
        actions(*_choices(version, clause, content)),
    ]


def _choices(version: Version, clause: Clause, content: Content) -> list[Block]:
    pair, me = version.pair, version.viewer
    value = f"{version.id}:{clause.name}:{version.seen(clause.name)}"
    named = clause_words.heading(clause, content)
    answers = version.answers(clause)
    found = []
    for user_id in (me, version.partner_id):  # in the order in which they stand above
        proposes = version.is_proposal and user_id == me
        may_be_empty = clause.form is ClauseForm.CHOICES
        if user_id not in answers or proposes or not (answers[user_id] or may_be_empty):
            continue
        label = "Take mine" if user_id == me else f"Take {possessive(partner_name(pair, me))}"
        found.append(button(cut(label, 75), TAKE[pair.role_of(user_id)], value=value, described=f"{label}: {named}"))
    between = taken(version, clause, MIDDLE)
    if between is not None:
        words = agreement_words.one_line(clause_words.said(clause, between, content))
        label = cut(words, 75) if clause.ordered else "Take both together"
        sound = f"In the middle: {label}" if clause.ordered else label
        found.append(button(label, TAKE[MIDDLE], value=value, described=f"{sound}: {named}"))
    found.append(button("Something else", EDIT, value=value, described=f"Something else: {named}"))
    put = f"Put on our agenda: {named}"
    found.append(agenda_button(AgendaSource.DIFFERENCE, version.id, part=clause.name, described=put))
    return found


def possessive(person: str) -> str:
    return f"{person}'" if person.endswith("s") else f"{person}'s"


def _takes_all(version: Version) -> bool:
    """Whether the other proposes what is open."""
    return any(edit.proposed and edit.author_id == version.partner_id for edit in version.edits)


def _settled(version: Version, clause: Clause, content: Content) -> list[Block]:
    edit = version.standing[clause.name]
    value = f"{version.id}:{clause.name}:{version.seen(clause.name)}"
    described = f"Edit: {clause_words.heading(clause, content)}"
    change = button("Edit", EDIT, value=value, described=described)
    return [
        *agreement_words.stands(clause, edit.texts, content, version.pair, version.viewer, accessory=change),
        *agreement_words.changed(version, edit, content),
    ]


def _steps(version: Version, holds: Version | None) -> list[Block]:
    value, partner = str(version.id), partner_name(version.pair, version.viewer)
    buttons = []
    if not version.paper.open and version.viewer not in version.signed:
        buttons.append(button("Sign", REVIEW, value=value, style="primary"))
    if holds is not None:
        buttons.append(button("What you have signed", VERSIONS, value=f"{version.pair.id}:0"))
    stays = " What you have signed before goes on to hold." if holds else ""
    confirm = ("Drop this draft?", f"Nobody can write on it any more, and both of you hear of it.{stays}", "Drop it")
    buttons.append(
        button("Drop this draft", DROP, value=value, confirm=confirm, described=f"Drop the draft with {partner}")
    )
    return buttons


# --- what holds ------------------------------------------------------------------------------------------------------


def holding(beside: Beside, content: Content, *, said: str | None = None) -> dict[str, Any]:
    """What both have signed, now or before; or a draft that was dropped."""
    version, gap, asked = beside.version, beside.gap, beside.asked
    pair, partner = version.pair, mention(version.partner_id)
    blocks: list[Block] = [section(said)] if said else []
    blocks.append(section(f"*{partner}* · {name(pair.program.name)}\n{held(version)}"))
    if gap is not None:
        blocks.append(section(came_back(version, gap)))
    if asked:
        blocks.append(section("Is it still right?"))
    blocks += _signed_clauses(version, content)
    steps = _affirming(version, asked=asked, draft=beside.draft)
    if beside.older:
        steps.append(button("Earlier ones", VERSIONS, value=f"{pair.id}:0", described="What you had signed before"))
    blocks += [actions(*steps)] if steps else []
    blocks += [note(line) for line in [_affirmed(version)] if line]
    blocks.append(note(PRIVATE.format(partner=partner)))
    return modal("Agreement", blocks, callback_id=PAGE, metadata={"agreement": version.id, "since": 0})


def _signed_clauses(version: Version, content: Content) -> list[Block]:
    standing = version.standing
    return [
        block
        for clause in CLAUSES
        if clause.name in standing
        for block in agreement_words.stands(clause, standing[clause.name].texts, content, version.pair, version.viewer)
    ]


def held(version: Version) -> str:
    agreement, zone = version.agreement, version.me.zone
    signed = local_day(agreement.signed_at, zone) if agreement.signed_at else "–"
    if version.state is AgreementState.REPLACED and agreement.ended_at:
        return f"Signed by both of you; it held from {signed} to {local_day(agreement.ended_at, zone)}."
    if version.state is not AgreementState.SIGNED:
        return "This draft was dropped: nothing in it holds."
    words = f"Signed by both of you; it holds since {signed}."
    if version.pair.state == PairState.ENDED:
        return f"Signed by both of you on {signed}. Your mentorship has ended; this stays here to read."
    if agreement.affirm_at is not None:
        words += f" You are both asked on {local_day(agreement.affirm_at, zone)} whether it is still right."
    return words


def came_back(version: Version, gap: int) -> str:
    """What happens differs from what was agreed: a question, and nobody's fault."""
    return (
        f"You meet about every {how_often(gap)}; you agreed on {how_often(version.agreement.meets_every or gap)}. "
        "Which suits you?"
    )


def how_often(days: int) -> str:
    weeks = round(days / 7)
    numbers = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    if weeks <= 1:
        return "week" if days >= 5 else count(days, "day")
    return f"{numbers[weeks] if weeks < len(numbers) else weeks} weeks"


def _affirming(version: Version, *, asked: bool, draft: Version | None) -> list[Block]:
    if version.state is not AgreementState.SIGNED or version.pair.state == PairState.ENDED:
        return []
    steps = []
    if asked:
        steps.append(button("Still right", AFFIRM, value=str(version.id), style="primary"))
    if draft is not None:
        steps.append(button("Open the change under way", OPEN, value=str(draft.id)))
    else:
        steps.append(button("Change it", CHANGE, value=str(version.pair.id)))
    return steps


def _affirmed(version: Version) -> str | None:
    if not version.affirmed:
        return None
    latest: dict[str, datetime] = {}
    for user_id, at in version.affirmed:
        latest[user_id] = max(at, latest.get(user_id, at))
    who = [
        f"{'you' if user_id == version.viewer else mention(user_id)} ({local_day(at, version.me.zone)})"
        for user_id, at in sorted(latest.items())
    ]
    return f"Said to be still right by {' and '.join(who)}."


def show(beside: Beside, content: Content, *, since: int = 0, said: str | None = None) -> dict[str, Any]:
    """A version as one of the two may see it now. `said` is what has just happened."""
    if beside.version.state is AgreementState.DRAFT:
        return draft(beside, content, since=since, said=said)
    return holding(beside, content, said=said)


def after(step: AgreementStep) -> str | None:
    """What somebody is told whose change has taken signatures back."""
    partner = mention(step.version.partner_id)
    if not step.took_back:
        return None
    if step.version.partner_id in step.took_back:
        return (
            f"This takes back the signature that {partner} had given; they hear of it, and can sign these words anew."
        )
    return "This takes your signature back: sign again once you are done."


def not_signed(step: AgreementStep) -> str:
    partner = mention(step.version.partner_id)
    if isinstance(step.refused, ChangedMeanwhile):
        return f"Nothing is signed: {partner} has changed something meanwhile. What is new is marked below."
    if isinstance(step.refused, StillOpen):
        return "Nothing is signed: something is to be talked about again."
    return "Nothing is signed: this is no draft any more. Here is how things are."


def signed(version: Version) -> str:
    partner = mention(version.partner_id)
    if version.state is AgreementState.SIGNED:
        return f"*It holds:* you and {partner} have signed the same words. Both of you hear of it."
    return f"*Signed.* It holds once {partner} has signed these words, too; they hear of it."


# --- what is read back -----------------------------------------------------------------------------------------------


def read_choice(action: Mapping[str, Any]) -> tuple[int, Clause, int]:
    """(agreement, clause, the revision of it that was on the page); raises UserError for what is none."""
    parts = str(action.get("value", "")).split(":")
    numbers = [
        each for each in (parts[0], parts[-1]) if each.isascii() and each.isdigit() and len(each) <= LONGEST_NUMBER
    ]
    if len(parts) != 3 or len(numbers) != 2 or parts[1] not in BY_NAME:
        raise UserError(OLD_BUTTON)
    return int(numbers[0]), BY_NAME[parts[1]], int(numbers[1])


def read_page(action: Mapping[str, Any]) -> tuple[int, int]:
    """(pair, page) of a list; raises UserError for what is none."""
    parts = str(action.get("value", "")).split(":")
    if len(parts) != 2 or not all(each.isascii() and each.isdigit() and len(each) <= LONGEST_NUMBER for each in parts):
        raise UserError(OLD_BUTTON)
    return int(parts[0]), min(int(parts[1]), pages.LAST)


def since(view: Mapping[str, Any]) -> int | None:
    """Up to which revision whoever looks at a page had looked before they opened it; None if it is none."""
    return Form(view).number("since")
