"""Every table: who, in which program, with whom, what was asked and what was written."""

from storage.tables.base import Base
from storage.tables.feedback import Exchange, ExchangeReply, ExchangeSide, ExchangeText
from storage.tables.people import Access, Coordinator, InstallState, Member, Pair, Program, Workspace
from storage.tables.sending import Delivery, Lane
from storage.tables.writing import Answer, Prompt, Reading, Response, Rhythm

__all__ = [
    "Access",
    "Answer",
    "Base",
    "Coordinator",
    "Delivery",
    "Exchange",
    "ExchangeReply",
    "ExchangeSide",
    "ExchangeText",
    "InstallState",
    "Lane",
    "Member",
    "Pair",
    "Program",
    "Prompt",
    "Reading",
    "Response",
    "Rhythm",
    "Workspace",
]
