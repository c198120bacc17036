"""`/mentorship-admin`: help for coordinators, and what the other features answer there."""

from bot.feature import Feature
from handlers import mentorship_admin

MENTORSHIP_ADMIN = Feature(
    name="mentorship_admin",
    register=mentorship_admin.register,
    coordinator_commands={"/mentorship-admin help": "this list"},
)
