"""Every table: who, in which program, with whom, what was asked and what was written."""

from storage.tables.base import Base
from storage.tables.items import Item, VisitLine
from storage.tables.people import Access, Coordinator, InstallState, Member, Pair, Program, Workspace
from storage.tables.rounds import Round, RoundReply, RoundSide, RoundText
from storage.tables.sending import Delivery, Lane
from storage.tables.writing import Answer, Prompt, Reading, Response, Rhythm

__all__ = [
    "Access",
    "Answer",
    "Base",
    "Coordinator",
    "Delivery",
    "InstallState",
    "Item",
    "Lane",
    "Member",
    "Pair",
    "Program",
    "Prompt",
    "Reading",
    "Response",
    "Rhythm",
    "Round",
    "RoundReply",
    "RoundSide",
    "RoundText",
    "VisitLine",
    "Workspace",
]
