"""Alignments on a timer: new pairs begin with one, and each opens, is asked about once more, or ends."""

from bot.actions import alignments
from bot.services import Services

BATCH = 50


async def run(services: Services) -> None:
    """Begin and open what is due."""
    while await services.db.in_turn.write(alignments.begin_planned, now=services.clock(), limit=BATCH) == BATCH:
        pass  # an import makes hundreds of pairs at once, and others want to write between two batches
    await services.db.in_turn.write(alignments.open_due, now=services.clock(), limit=BATCH)
