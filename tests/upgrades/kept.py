"""What a version left behind: where it is kept, whose words are in it, and what people get from here on."""

import re
from collections import Counter
from pathlib import Path

from sqlalchemy import create_engine, inspect, text

from bot.playground.person import Person
from tests.towns import Town

VERSIONS = sorted(each.parent for each in Path(__file__).parent.glob("*/sqlite.db"))
# People go on from these: the release, and the last three that landed. The rest are taken over, row by row.
LIVED = [VERSIONS[0], *VERSIONS[-3:]]
WITH_PROMISES = [each for each in LIVED if each.name >= "0013"]
MARKER = re.compile(r"([A-Z][a-z]+)'s (private|shared|draft|sealed|opened) word \d+")


def markers_in(words: str) -> set[str]:
    return {each.group() for each in MARKER.finditer(words)}


def words_of(written: set[str], who: str, kind: str = "") -> set[str]:
    return {each for each in written if each.startswith(f"{who.title()}'s {kind}")}


def read(url: str) -> tuple[Counter[int], Counter[str]]:
    """How many tables have how many rows, and how often each marker is there, whatever the tables are called."""
    engine = create_engine(url)
    with engine.connect() as connection:
        names = inspect(connection).get_table_names()
        tables = [connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names]
    engine.dispose()
    return Counter(len(rows) for rows in tables if rows), Counter(each.group() for each in MARKER.finditer(str(tables)))


def everybody(town: Town) -> dict[str, Person]:
    here = [town.person(each.id) for each in town.playground.workspace.members.values()]
    return {each.member.handle: each for each in here} | {each: town.north(each) for each in ("nora", "nils")}


class News:
    """What people have got since this was made."""

    def __init__(self, town: Town) -> None:
        self._town = town
        self._before = {who: len(person.texts) for who, person in everybody(town).items()}

    def of(self, who: str) -> list[str]:
        return everybody(self._town)[who].texts[self._before[who] :]

    def readers(self) -> set[str]:
        return {who for who in self._before if self.of(who)}
