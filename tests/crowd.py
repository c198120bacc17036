"""Five pairs in London: the fewest people of whom a digest may tell how many answered."""

from tests.conftest import House

PAIRS = tuple((f"mentor{number}", f"mentee{number}") for number in range(5))


async def gather(house: House) -> None:
    """They are paired in a program of their own; each has read the welcome."""
    await house.start_program()
    for pair in PAIRS:
        for who in pair:
            house.playground.add_person(who, tz="Europe/London")
        await house.pair(*pair)


def numbers(digest: str) -> list[str]:
    """The lines of a digest that tell how many, without the pairs that may need a hand."""
    lines = [line for line in digest.splitlines() if not line.startswith("In touch:")]
    return [line for line in lines if line.startswith(("*Mon, ", "Week of")) or " people" in line]


async def ask_for_digest(house: House, *, by: str = "cleo") -> str:
    """As somebody types it, more than a minute after the last time."""
    await house.pass_by(minutes=2)
    coordinator = house.person(by)
    await coordinator.types("/mentorship-admin digest")
    await house.tick()
    return coordinator.texts[-1]
