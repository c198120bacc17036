"""`python -m bot outbox`: what is owed, uncertain or failed, and `retry ID`, `cancel ID`. Never any words."""

import sys
from datetime import datetime

from sqlalchemy.orm import Session

from bot.domain.delivery import DeliveryState as State
from bot.domain.delivery import Why
from bot.operate import CannotDo
from storage import lanes, operate
from storage.database import Database
from storage.tables import Delivery

MOST_LISTED = 200
WHAT_NOW = {
    State.SENT: "It has arrived.",
    State.SENDING: "It is on its way at this moment. Look again in a minute.",
    State.CANCELLED: "It was canceled.",
    State.EXPIRED: "It came too late to make sense.",
    State.PLANNED: "It is waiting to be sent; `retry` has it sent now.",
    State.UNCERTAIN: "It may have arrived; `retry` has the bot look for it now.",
    State.FAILED: "It failed.",
}


async def show(database: Database) -> None:
    rows = await database.read(operate.list_unfinished, limit=MOST_LISTED + 1)
    if not rows:
        sys.stdout.write("Nothing is owed, uncertain or failed.\n")
        return
    table: list[tuple[str, ...]] = [("ID", "STATE", "KIND", "WORKSPACE", "TO", "NOT BEFORE", "TRIES", "REASON")]
    table += [_line(each) for each in rows[:MOST_LISTED]]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        line = "  ".join(word.ljust(width) for word, width in zip(row, widths, strict=True))
        sys.stdout.write(line.rstrip() + "\n")
    if len(rows) > MOST_LISTED:
        sys.stdout.write("… and more; the oldest are shown.\n")


def _line(each: Delivery) -> tuple[str, ...]:
    return (
        str(each.id),
        each.state,
        each.kind,
        each.team_id,
        each.user_id or each.channel_id or "",
        f"{each.send_after:%Y-%m-%d %H:%M}Z",
        str(each.attempt),
        each.reason or "",
    )


async def retry(database: Database, delivery_id: int, *, now: datetime) -> None:
    """Send what failed or waits, and look for what is uncertain, at the bot's next tick."""
    with database.session() as session:
        delivery = _get(session, delivery_id)
        lanes.lock(session, delivery.team_id)
        if not operate.mark_retried(session, delivery, now=now):
            raise CannotDo(f"Delivery {delivery_id} is not retried. {WHAT_NOW[delivery.state]}")
    done = "is looked for" if delivery.state == State.UNCERTAIN else "is sent"
    sys.stdout.write(f"Delivery {delivery_id} {done} as soon as the bot runs, if it is still wanted then.\n")


async def cancel(database: Database, delivery_id: int) -> None:
    with database.session() as session:
        delivery = _get(session, delivery_id)
        lanes.lock(session, delivery.team_id)
        if not operate.mark_cancelled_by_hand(session, delivery, reason=Why.BY_HAND):
            raise CannotDo(f"Delivery {delivery_id} is not canceled. {WHAT_NOW[delivery.state]}")
    sys.stdout.write(f"Delivery {delivery_id} is canceled.\n")


def _get(session: Session, delivery_id: int) -> Delivery:
    delivery = session.get(Delivery, delivery_id)
    if delivery is None:
        raise CannotDo(f"There is no delivery {delivery_id}. `python -m bot outbox` lists those that are not done.")
    return delivery
