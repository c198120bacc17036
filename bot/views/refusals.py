"""What somebody is told who may not have or do what they asked for: words for each refusal."""

from bot.errors import Refusal
from storage.members import NotAMember
from storage.pairs import NotInThisPair
from storage.programs import NotTheirProgram
from storage.responses import EntryDeleted, OnlyAuthorEdits, OnlyAuthorOpens

WORDS: dict[type[Refusal], str] = {
    EntryDeleted: "You have deleted this.",
    NotAMember: "You are not in a pair yet, so there is nothing to set.",
    NotInThisPair: "You are not in this pair.",
    NotTheirProgram: "There is no such program among those you coordinate.",
    OnlyAuthorEdits: "Only the person who wrote this can edit it.",
    OnlyAuthorOpens: "Only the person who wrote this can open it here.",
}


def words(refusal: Refusal) -> str:
    return WORDS[type(refusal)]
