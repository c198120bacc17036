"""Why a digest cannot be posted in a channel, in words: beside the field where one is chosen, and in the digest."""

from bot.domain.channels import Unfit

OR_NONE = "Choose another, or leave this empty to send the digest to the coordinators."
NOT_IN = "Rapport is not in this channel. Type /invite @Rapport there, and then send this again."

BESIDE = {
    Unfit.DIRECT: f"This is a direct message between people. {OR_NONE}",
    Unfit.SHARED: f"This channel is shared with another company, or is about to be. {OR_NONE}",
    Unfit.ARCHIVED: f"This channel is archived. {OR_NONE}",
    Unfit.NOT_SEEN: f"Rapport cannot see this channel. If it is private, type /invite @Rapport there first. {OR_NONE}",
    Unfit.NOT_LOOKED_AT: (
        "Slack does not let Rapport look at this channel, so it cannot make sure that nobody else reads along there. "
        "Leave this empty to send the digest to the coordinators. Whoever runs Rapport can grant channels:read, and "
        "groups:read for private channels."
    ),
}
BECAUSE: dict[str, str] = {
    Unfit.DIRECT: "it is a direct message",
    Unfit.SHARED: "it is shared with another company, or is about to be",
    Unfit.ARCHIVED: "it is archived",
    Unfit.NOT_SEEN: "it is gone, or private without Rapport in it",
    Unfit.NOT_LOOKED_AT: "Slack does not let Rapport look who reads along there; channels:read would, and groups:read",
    "cannot_be_confirmed": "Slack did not say whether it has arrived there",
}


def because(reason: str) -> str:
    """Why it was not posted; what is not known here is Slack's own word."""
    return BECAUSE.get(reason, f"Slack says {reason}")
