"""What the oracle finds: which of its sentences is not true, about whom, when, and what it saw."""

from dataclasses import dataclass
from datetime import datetime

from tests.simulation.history import History


@dataclass(frozen=True, slots=True)
class Finding:
    who: str
    at: datetime
    what: str

    def told(self, history: History) -> str:
        """For whoever reads the report: the moment as their own clock shows it."""
        person = history.people.get(self.who)
        local = person.hours_at(self.at).local(self.at) if person else self.at
        zone = person.hours_at(self.at).zone if person else "UTC"
        return f"{person.name if person else self.who}, {local:%a %Y-%m-%d %H:%M} {zone}: {self.what}"
