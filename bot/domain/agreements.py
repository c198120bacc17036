"""An agreement of a pair: how a draft becomes what both have signed, word for word."""

from enum import StrEnum


class AgreementState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    DRAFT = "draft"  # either of the two edits it
    SIGNED = "signed"  # it holds
    REPLACED = "replaced"  # another one holds since
    DROPPED = "dropped"  # it was never signed by both
