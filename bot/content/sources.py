"""The research that questions and other words draw on, by the ids that `informed_by` names."""

import re
from dataclasses import dataclass

from bot.content.entries import FieldReader

FILE = "sources.toml"
AUTHOR_LIMIT = 60
FINDING_LIMIT = 150
DOI_LIMIT = 100
DOI = re.compile(r"10\.[0-9]{4,9}/[^\s<>|\"]+")


@dataclass(frozen=True, slots=True)
class Source:
    """What was found, in a sentence of our own, by whom, and where to read it."""

    id: str
    author: str
    year: int
    finding: str
    doi: str

    @property
    def url(self) -> str:
        """Leads to where it was published, wherever that is by then."""
        return f"https://doi.org/{self.doi}"


def read(entry: FieldReader) -> Source:
    source = Source(
        id=entry.id(),
        author=entry.text("author", limit=AUTHOR_LIMIT),
        year=entry.number("year", 1900, 2100),
        finding=entry.text("finding", limit=FINDING_LIMIT),
        doi=entry.text("doi", limit=DOI_LIMIT),
    )
    if source.doi and not DOI.fullmatch(source.doi):
        entry.note(f"doi must be a DOI alone, such as '10.1037/bul0000025', not {source.doi!r}")
    entry.note_unknown_fields()
    return source
