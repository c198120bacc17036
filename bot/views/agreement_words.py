"""How the clauses of an agreement read to one of the two: as they stand, as each has answered, and what was before."""

from collections.abc import Mapping

from bot.content import Content
from bot.domain.clauses import BY_NAME, ROLES, Clause, ClauseForm, Texts, half, words_field
from bot.domain.names import shown as shown_name
from bot.views import clause_words
from bot.views.blocks import Block, note, said, section
from bot.views.pair_choice import partner_name
from bot.views.parts import local_day, mention, plain, preview
from storage.agreements import Edit, Version
from storage.tables import Pair

DELETED = "Deleted by whoever wrote it."
BEFORE = 200  # characters of what stood in a clause before


def heading(clause: Clause, content: Content) -> str:
    return f"*{plain(clause_words.heading(clause, content))}*"


def described(clause: Clause, texts: Texts, content: Content, pair: Pair, me: str) -> str:
    """A clause of a draft as plain words that nobody has escaped."""
    if not clause.apart:
        words = clause_words.said(clause, texts, content)
        return _with_deleted(words, texts)
    lines = []
    for role in ROLES:
        text = texts.get(half(clause, role))
        if text is not None:
            words = clause_words.said(clause, texts, content, of=f"_{role}")
            lines.append(f"{_whose(pair, role, me)}: {_with_deleted(words, {role: text})}")
    return "\n".join(lines) or clause_words.NOTHING


def _with_deleted(words: str, texts: Mapping[str, str]) -> str:
    if "" not in texts.values():
        return words
    return DELETED if words == clause_words.NOTHING else f"{words}\n{DELETED}"


def _whose(pair: Pair, role: str, me: str) -> str:
    user_id = pair.mentor_id if role == "mentor" else pair.mentee_id
    return "You" if user_id == me else shown_name(pair.member(user_id).name) or "They"


def stands(
    clause: Clause, texts: Texts, content: Content, pair: Pair, me: str, *, accessory: Block | None = None
) -> list[Block]:
    """A clause as it stands, in one block or two; people's own words as plain text."""
    words = described(clause, texts, content, pair, me)
    own = clause.form in (ClauseForm.TEXT, ClauseForm.GOALS) or clause.apart or words_field(clause) in texts
    if own:
        return [section(heading(clause, content), accessory=accessory), said(words)]
    return [section(f"{heading(clause, content)}\n{plain(words)}", accessory=accessory)]


def answered(version: Version, clause: Clause, content: Content) -> list[Block]:
    """What each has said alone, side by side, and what it would mean."""
    blocks: list[Block] = []
    means: list[str] = []
    answers = version.answers(clause)
    for user_id in (version.viewer, version.partner_id):
        if user_id not in answers:
            continue
        texts = answers[user_id]
        who = "You" if user_id == version.viewer else partner_name(version.pair, version.viewer)
        words = clause_words.said(clause, texts, content)
        separator = "\n" if "\n" in words else " "
        blocks.append(said(f"{who}:{separator}{words}"))
        if meaning := clause_words.means(clause, texts, content):
            means.append(f"{plain(words.splitlines()[0])}: {plain(meaning)}.")
    return [*blocks, *([note("\n".join(means))] if means else [])]


def changed(version: Version, edit: Edit, content: Content) -> list[Block]:
    """Who has set a clause as it stands, when, and what was there before; marked if the viewer has not seen it."""
    if edit.author_id is None:
        return []
    who = "You" if edit.author_id == version.viewer else mention(edit.author_id)
    on = local_day(edit.written_at, version.me.zone)
    before = version.before(edit)
    mark = "*New:* " if version.has_new(edit.clause) else ""
    if before is None or before.proposed:
        return [note(f"{mark}{who} settled this on {on}.")]
    words = described(BY_NAME[edit.clause], before.texts, content, version.pair, version.viewer)
    return [note(f"{mark}{who} changed this on {on}: before “{preview(words, BEFORE)}”.")]


def one_line(words: str) -> str:
    return " · ".join(line for line in words.splitlines() if line)
