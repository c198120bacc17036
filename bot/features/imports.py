"""Many pairs from a list."""

from bot.domain.actor import Actor, Scope
from bot.feature import Feature, Shown, Typed
from bot.services import Services
from handlers import imports


async def answer(services: Services, actor: Actor, scope: Scope, typed: Typed) -> Shown:
    return Shown(view=await imports.form(services, actor, scope))


IMPORTS = Feature(
    name="imports",
    register=imports.register,
    coordinator_commands={"/mentorship-admin import": "make many pairs from pasted CSV"},
    coordinator_answers={"import": answer},
)
