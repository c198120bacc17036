"""Somebody's agreements in the copy of their data: every version, with who has written, signed and affirmed what."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.content import Content
from bot.domain.agreements import AgreementState
from bot.domain.clauses import BY_NAME
from bot.views import agreement_words, clause_words
from bot.views.pair_choice import partner_name
from bot.views.parts import stamp
from storage.agreements import Edit, Version

STATES = {
    AgreementState.DRAFT: "a draft",
    AgreementState.SIGNED: "signed by both, in force",
    AgreementState.REPLACED: "signed by both, replaced since",
    AgreementState.DROPPED: "a draft that was dropped",
}


def lines(versions: Sequence[Version], content: Content, zone: ZoneInfo) -> list[str]:
    """Whatever may be read by the two, oldest first."""
    return [line for version in versions for line in _version(version, content, zone)]


def _version(version: Version, content: Content, zone: ZoneInfo) -> Iterator[str]:
    agreement, partner = version.agreement, partner_name(version.pair, version.viewer)
    begun = f", begun by {_who(version, agreement.begun_by)}" if agreement.begun_by else ""
    yield f"{stamp(agreement.begun_at, zone)}, with {partner}, {STATES[version.state]}{begun} (you and {partner})"
    latest = {edit.clause: edit.revision for edit in version.edits if not edit.proposed}
    for edit in version.edits:
        yield from _edit(version, edit, content, zone, stands=latest.get(edit.clause) == edit.revision)
    for user_id, signed in version.signed.items():
        yield f"- Signed by {_who(version, user_id)} on {stamp(signed.at, zone)}"
    for user_id, at in sorted(version.affirmed, key=lambda each: (each[1], each[0])):
        yield f"- Still right, said {_who(version, user_id)} on {stamp(at, zone)}"


def _edit(version: Version, edit: Edit, content: Content, zone: ZoneInfo, *, stands: bool) -> Iterator[str]:
    clause = BY_NAME.get(edit.clause)
    if clause is None:  # of a newer version of the bot
        yield f"- {edit.clause}: {' · '.join(edit.texts.values())}"
        return
    how = "proposed" if edit.proposed else "stands" if stands else "before"
    by = f" by {_who(version, edit.author_id)}" if edit.author_id else ""
    words = agreement_words.described(clause, edit.texts, content, version.pair, version.viewer)
    heading = clause_words.heading(clause, content)
    yield f"- {heading} ({how}{by}, {stamp(edit.written_at, zone)}): {agreement_words.one_line(words)}"


def _who(version: Version, user_id: str) -> str:
    return "you" if user_id == version.viewer else partner_name(version.pair, version.viewer)
