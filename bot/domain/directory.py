"""Everybody in a workspace, to be found by whatever somebody writes for a person."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

SLACKBOT = "USLACKBOT"  # Slack does not mark it as a bot
MENTION = re.compile(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>")
EMAIL = re.compile(r"(?:mailto:)?([^\s@<>()|,;:]+@[^\s@<>()|,;:]+\.[^\s@<>()|,;:.]+)", re.IGNORECASE)

BESIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*")  # pronouns, a team: "Ana Souza (she/her)"
_TITLES = re.compile(
    r"(?:(?:prof|professor|professorin|dr|mr|mrs|ms|mx|miss|sir|herr|frau|dipl|mag|ing|mme|sr|sra|dra|dott)\b\.?[ -]*)+"
)
_DEGREES = re.compile(r"(?:,? +(?:ph\.?d|m\.?d|m\.?sc|b\.?sc|mba|jr|sr)\b\.?)+")
_DASHES = re.compile(r"[-‐‑‒–—.·_]")
_QUOTES = str.maketrans("“”„‟«»＂‘’‚‛´`ʼ", "\"\"\"\"\"\"\"'''''''")
_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ħ": "h"})
_ACCENTS = re.compile("[\u0300-\u036f]")  # those of Latin, Greek and Cyrillic; a mark in kana or Devanagari is a letter

_DRAWINGS = ("So", "Sk")  # emoji, and their colors of skin

_LONGEST_COMPARED = 60  # characters
_MOST_LOOKED_UP = 300  # names that share three letters with a mistyped one
_MOST_COMPARED = 8
_ALIKE = 0.7  # as difflib counts it: somebody's name with a few letters wrong


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody Slack knows. `handle` is without the @; `foreign` is somebody of another workspace.

    The other names, and the address, are empty when they have none or Slack does not say.
    """

    id: str
    handle: str
    is_bot: bool = False
    deactivated: bool = False
    foreign: bool = False
    display_name: str = ""
    real_name: str = ""
    email: str = ""

    @property
    def can_be_paired(self) -> bool:
        return not (self.is_bot or self.deactivated or self.foreign or self.id == SLACKBOT)


def fold(words: str) -> str:
    """What is the same name however it is typed: in full width or half (NFKC), in capitals or not (case folding), with
    whatever spaces, curly quotes or invisible marks.
    """
    if not words.isascii():
        words = unicodedata.normalize("NFKC", words).translate(_QUOTES)
        words = "".join(each for each in words if unicodedata.category(each) != "Cf")
    return " ".join(words.casefold().split())


def loosen(folded: str) -> str:
    """A folded name without accents, strokes, hyphens and emoji: José and Jose, Søren and Soren, Anne-Marie and Anne
    Marie.
    """
    if not folded.isascii():
        folded = "".join(each for each in folded if unicodedata.category(each) not in _DRAWINGS and each != "\ufe0f")
        folded = _ACCENTS.sub("", unicodedata.normalize("NFD", folded)).translate(_STROKES)
    return " ".join(_DASHES.sub(" ", folded).replace("'", "").split())


class Directory:
    """Finds people by mention, member id, @handle, display or real name, and e-mail address where Slack tells them.

    First as it is written, then without accents, and at last without what stands beside a name. A name is everybody's
    who can be paired and has it; only if there is nobody, that of somebody who cannot be. A handle with its @ is always
    that one person's: Slack gives the handle of a deactivated account to whoever asks for it next.

    Building it takes a moment for thousands of people: on a thread.
    """

    def __init__(self, people: Iterable[Candidate]) -> None:
        self._ids: dict[str, Candidate] = {}
        self._handles: dict[str, list[Candidate]] = defaultdict(list)
        self._names: dict[str, list[Candidate]] = defaultdict(list)
        self._loose: dict[str, list[Candidate]] = defaultdict(list)
        self._emails: dict[str, list[Candidate]] = defaultdict(list)
        self._alike: dict[str, list[str]] = defaultdict(list)  # loose names by three letters that stand in them
        for person in people:
            self._add(person)
        for name in self._loose:
            for letters in _letters(name):
                self._alike[letters].append(name)

    def _add(self, person: Candidate) -> None:
        self._ids[person.id] = person
        handle = fold(person.handle)
        self._handles[handle].append(person)
        names = {handle, fold(person.display_name), fold(person.real_name)} - {""}
        for name in names:
            self._names[name].append(person)
        for loose in {loosen(each) for name in names for each in (name, BESIDE.sub(" ", name))} - {""}:
            self._loose[loose].append(person)
        if person.email:
            self._emails[person.email.casefold()].append(person)

    @property
    def knows_emails(self) -> bool:
        """Whether Slack tells addresses: it does when the app was granted `users:read.email`."""
        return bool(self._emails)

    def get(self, user_id: str) -> Candidate | None:
        return self._ids.get(user_id)

    def find(self, written: str) -> Sequence[Candidate]:
        """Whoever may be meant: nobody, one, or several of one name."""
        if not written.isascii():
            written = unicodedata.normalize("NFKC", written)
        if mention := MENTION.fullmatch(written):
            person = self._ids.get(mention[1])
            return [person] if person else []
        if person := self._ids.get(written.strip().removeprefix("@")):
            return [person]
        if email := EMAIL.fullmatch(written):
            return _fit(self._emails.get(email[1].casefold(), []))
        name = fold(written)
        if name.startswith("@"):
            name = name[1:].strip()
            if found := _fit(self._handles.get(name, [])):
                return found
        readings = [name, *_other_readings(name)]
        return (
            _fit(self._names.get(name, []))
            or _fit(self._loose.get(loosen(name), []))
            or next((found for each in readings[1:] if (found := _fit(self._loose.get(loosen(each), [])))), [])
        )

    def find_alike(self, written: str) -> Candidate | None:
        """Whoever has the name most like a mistyped one, if it is anybody's only.

        Comparing is slow: only a few are compared, which share the letters that are the rarest here.
        """
        typed = loosen(fold(written).removeprefix("@"))[:_LONGEST_COMPARED]
        shared: Counter[str] = Counter()
        looked_up = 0
        for names in sorted((self._alike.get(letters, []) for letters in _letters(typed)), key=len):
            shared.update(names[:_MOST_LOOKED_UP])
            looked_up += len(names)
            if looked_up > _MOST_LOOKED_UP:
                break
        near = [(_ratio(typed, name), name) for name, _ in shared.most_common(_MOST_COMPARED)]
        ratio, name = max(near, default=(0.0, ""))
        people = _fit(self._loose.get(name, []))
        return people[0] if ratio >= _ALIKE and len(people) == 1 else None


def _fit(people: Sequence[Candidate]) -> Sequence[Candidate]:
    """Those who can be paired; all of them when nobody can. Two accounts are one person only by their id."""
    return [each for each in people if each.can_be_paired] or people


def _other_readings(name: str) -> list[str]:
    """What else a folded name may say: "souza, ana", with pronouns or a team in brackets, or "dr. ana souza"."""
    bare = BESIDE.sub(" ", name).strip()
    last, comma, first = bare.partition(",")
    turned = (
        [f"{first.strip()} {last.strip()}"] if comma and "," not in first and first.strip() and last.strip() else []
    )
    untitled = _DEGREES.sub("", _TITLES.sub("", bare, count=1) if _TITLES.match(bare) else bare)
    return [*turned, bare, *([untitled] if " " in untitled else [])]  # a single name may be anybody's


def _letters(name: str) -> set[str]:
    """Every three characters that follow one another, the ends counting as one."""
    framed = f"^{name}$"
    return {framed[at : at + 3] for at in range(len(framed) - 2)}


def _ratio(typed: str, name: str) -> float:
    return SequenceMatcher(None, typed, name[:_LONGEST_COMPARED]).ratio()
