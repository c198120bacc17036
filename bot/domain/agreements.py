"""An agreement of a pair: how a draft becomes what both have signed, word for word.

Each clause of a draft is open, or settled: it stands in words that either of the two can change. Whoever changes one
says which revision of it they have seen, so that nobody writes over what they have not read. A signature is for all
words at one revision; a change takes it back.
"""

import hashlib
import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from statistics import median
from zoneinfo import ZoneInfo

from bot.domain.calendar import local_moment
from bot.domain.clauses import CLAUSES, Texts
from bot.errors import Refusal


class AgreementState(StrEnum):
    """They stand in databases: what is renamed here is not found there."""

    DRAFT = "draft"  # either of the two edits it
    SIGNED = "signed"  # it holds
    REPLACED = "replaced"  # another one holds since
    DROPPED = "dropped"  # it was never signed by both


class NoDraft(Refusal):
    """It is signed, replaced or dropped, so nothing in it changes any more."""


class NothingHolds(Refusal):
    """There is nothing signed that could be changed or affirmed."""


class StillOpen(Refusal):
    """Something in it is still to be talked about, so nobody can sign it."""


class ChangedMeanwhile(Refusal):
    """The other has changed what was on the page, so it is looked at once more."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A draft as the rule sees it.

    `clauses` are those that are settled, `revisions` when each was settled as it stands. The two are 0 and 1.
    """

    clauses: Mapping[str, Texts] = field(default_factory=dict)
    revisions: Mapping[str, int] = field(default_factory=dict)
    revision: int = 0
    signed: frozenset[int] = frozenset()

    @property
    def open(self) -> tuple[str, ...]:
        """The names of the clauses that are still to be talked about."""
        return tuple(clause.name for clause in CLAUSES if clause.name not in self.clauses)

    @property
    def both_signed(self) -> bool:
        return self.signed == {0, 1}

    @property
    def fingerprint(self) -> str:
        """Of all words at this revision."""
        words = sorted((name, sorted(texts.items())) for name, texts in self.clauses.items())
        return hashlib.sha256(repr((self.revision, words)).encode()).hexdigest()

    def seen(self, clause: str) -> int:
        """The revision that somebody has seen who looks at a clause now."""
        return self.revisions.get(clause, 0)

    def edit(self, clause: str, texts: Texts, *, seen: int) -> "Paper":
        """Settle a clause in these words; the same words once more change nothing."""
        if self.clauses.get(clause) == texts:
            return self
        if seen != self.seen(clause):
            raise ChangedMeanwhile
        number = self.revision + 1
        return Paper({**self.clauses, clause: dict(texts)}, {**self.revisions, clause: number}, number)

    def sign(self, who: int, *, shown: str) -> "Paper":
        """Sign all that was shown, of which `shown` is the fingerprint; signing twice is signing once."""
        if self.open:
            raise StillOpen
        if shown != self.fingerprint:
            raise ChangedMeanwhile
        return replace(self, signed=self.signed | {who})

    def copied(self) -> "Paper":
        """A draft that begins with the words of this one."""
        names = [clause.name for clause in CLAUSES if clause.name in self.clauses]
        return Paper(
            {name: self.clauses[name] for name in names}, {name: at for at, name in enumerate(names, 1)}, len(names)
        )


@dataclass(frozen=True, slots=True)
class Papers:
    """All versions of a pair: the draft, what holds, and what held before."""

    draft: Paper | None = None
    holds: Paper | None = None
    before: tuple[Paper, ...] = ()

    def begin(self, draft: Paper) -> "Papers":
        """Begin a draft; a pair has one at most."""
        return self if self.draft else replace(self, draft=draft)

    def begin_change(self) -> "Papers":
        """Begin a draft with the words that hold; they hold until another is signed."""
        if self.holds is None:
            raise NothingHolds
        return self.begin(self.holds.copied())

    def edit(self, clause: str, texts: Texts, *, seen: int) -> "Papers":
        return replace(self, draft=self._draft.edit(clause, texts, seen=seen))

    def sign(self, who: int, *, shown: str) -> "Papers":
        """Sign the draft. When both have, it holds, and the one before does no longer."""
        draft = self._draft.sign(who, shown=shown)
        if not draft.both_signed:
            return replace(self, draft=draft)
        return Papers(None, draft, (*self.before, *([self.holds] if self.holds else [])))

    def drop(self) -> "Papers":
        """End the draft; what holds goes on."""
        return replace(self, draft=None) if self.draft else self

    @property
    def _draft(self) -> Paper:
        if self.draft is None:
            raise NoDraft
        return self.draft


# --- whether it is still right ---------------------------------------------------------------------------------------

FIRST_LOOK = timedelta(days=45)
QUARTER = timedelta(weeks=13)
AFFIRMS = time(9)  # in the program's zone; each of the two is asked at their own visit time
FEWEST_GAPS = 3
DIFFERS_BY = 1.5


def first_look(signed_at: datetime, ends_on: date, zone: ZoneInfo) -> datetime | None:
    """When both are asked for the first time whether it is still right; None when the program is over before."""
    return _at(signed_at.astimezone(zone).date() + FIRST_LOOK, ends_on, zone)


def next_look(last: datetime, now: datetime, ends_on: date, zone: ZoneInfo) -> datetime | None:
    """The next time, a quarter after the last one: the first such day that is still to come."""
    day, today = last.astimezone(zone).date(), now.astimezone(zone).date()
    while day <= today:
        day += QUARTER
    return _at(day, ends_on, zone)


def _at(day: date, ends_on: date, zone: ZoneInfo) -> datetime | None:
    return local_moment(day, AFFIRMS, zone) if day <= ends_on else None


def usual_gap(met_on: Sequence[date]) -> int | None:
    """How many days usually lie between two of a pair's latest meetings; None when they have met too seldom to say."""
    days = sorted(set(met_on))[-FEWEST_GAPS - 1 :]
    gaps = [(later - day).days for day, later in itertools.pairwise(days)]
    return round(median(gaps)) if len(gaps) >= FEWEST_GAPS else None


def differs(gap: int | None, agreed: int | None) -> bool:
    """Whether they meet so much more seldom than they agreed that it is worth a question."""
    return gap is not None and agreed is not None and gap >= DIFFERS_BY * agreed
