"""Every table: who, in which program, with whom, what was asked and what was written."""

from storage.tables.attention import AttentionNote
from storage.tables.base import Base
from storage.tables.items import Item, VisitLine
from storage.tables.people import Access, Coordinator, InstallReturn, Member, Pair, PeopleList, Program, Workspace
from storage.tables.rosters import PastedPart, PastedRoster
from storage.tables.rounds import Round, RoundReply, RoundSide, RoundText
from storage.tables.sending import Delivery, Lane
from storage.tables.weeks import Quarter, Week
from storage.tables.writing import Answer, Prompt, Reading, Response, Rhythm

__all__ = [
    "Access",
    "Answer",
    "AttentionNote",
    "Base",
    "Coordinator",
    "Delivery",
    "InstallReturn",
    "Item",
    "Lane",
    "Member",
    "Pair",
    "PastedPart",
    "PastedRoster",
    "PeopleList",
    "Program",
    "Prompt",
    "Quarter",
    "Reading",
    "Response",
    "Rhythm",
    "Round",
    "RoundReply",
    "RoundSide",
    "RoundText",
    "VisitLine",
    "Week",
    "Workspace",
]
