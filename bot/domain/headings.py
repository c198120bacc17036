"""The headings of a pasted list: which columns say who mentors and who is mentored, in whatever words and order."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from bot.domain.programs import Role

LONGEST = 80  # characters of a heading

_WORDS = re.compile(r"[^\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # MentorName
_SAID_OF_SOMEBODY = re.compile(r"[(\[][^()\[\]]*[)\]]|^[^:]*:(?=.*\w)")  # "Ana (mentor)", "mentor: Ana"
_UNSPACED = re.compile(
    "(メンター|メンティー?|멘토|멘티|导师|導師|学员|學員)"
)  # these scripts put no space after a word

_ROLE_WORDS = {
    Role.MENTOR: """
        mentor mentors mentorin mentorinnen mentoren mentora mentoras mentores mentori mentorka mentör coach tutor
        tutora tutorin parrain marraine ментор наставник メンター 멘토 导师 導師
    """,
    Role.MENTEE: """
        mentee mentees mentoré mentorée mentorés mentorées mentorado mentorada mentorados mentoradas mentorando
        mentoranda mentorand mentorandin mentorizado mentorizada mentorizados mentorizadas tutorizado tutorizada
        danışan aprendiz coachee protégé protégée protege schützling schützlinge filleul filleule adept менти подопечный
        メンティー メンティ 멘티 学员 學員
    """,
}
_ROLES = {word: role for role, words in _ROLE_WORDS.items() for word in words.split()}
_MENTORE = "mentore"  # a mentor in Italian; in French a mentee, once the accent is lost


class Detail(IntEnum):
    """What a column says of somebody; the smaller, the surer."""

    ID = 0
    HANDLE = 1
    EMAIL = 2
    NAME = 3
    FIRST = 4
    LAST = 5


_DETAIL_WORDS = {
    Detail.ID: "id ids userid uid kennung",
    Detail.EMAIL: "email emails mail mails correo courriel メール メールアドレス 이메일 邮箱 郵箱",
    Detail.FIRST: "first firstname forename given vorname prénom prenom",
    Detail.LAST: """
        last lastname surname family nachname familienname famille apellido apellidos sobrenome cognome 姓 苗字 성
    """,
    Detail.HANDLE: "slack handle username nick nickname benutzername mention",
    Detail.NAME: "name names nom nombre nome naam namn 名 名前 氏名 이름 姓名",
}
_DETAILS = {word: detail for detail, words in _DETAIL_WORDS.items() for word in words.split()}
_STRONGEST = (Detail.ID, Detail.EMAIL, Detail.FIRST, Detail.LAST, Detail.HANDLE, Detail.NAME)
_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "1st i primary main",
            "2nd second secondary b ii co zweite zweiter deuxième segundo segunda secondo seconda",
            "3rd third c iii dritte dritter troisième tercero tercera terzo terza",
            "4th fourth d iv",
        ),
        start=1,
    )
    for word in words.split()
}
# Endings that are written apart, and words that change nothing.
_FILLING_WORDS = """
    in innen a as o os or ora e es s the of for der die das des den de del della di du da do la le l el full
    vollständiger voller complet completo completa display user member mitglied mitglieds profile profil contact
    person employee address adresse dirección endereço
"""
_FILLING = frozenset(_FILLING_WORDS.split())


@dataclass(frozen=True, slots=True)
class Column:
    """`role` is None of a column that says something of somebody, and not of whom."""

    role: Role | None
    number: int  # which of several mentees; 0 without one
    detail: Detail


@dataclass(frozen=True, slots=True)
class Columns:
    """For each mentor and mentee of a row, where what is said of them stands; `width` counts all columns.

    `ignored` are the headings of the columns that are not looked at.
    """

    mentors: Sequence[Mapping[Detail, int]]
    mentees: Sequence[Mapping[Detail, int]]
    width: int
    ignored: Sequence[str] = ()


PLAIN = Columns([{Detail.NAME: 0}], [{Detail.NAME: 1}], 2)
"""Without a heading."""


def read(cells: Sequence[str], *, loosely: bool = False) -> Columns | None:
    """The columns that these cells name; None when they name none for mentors or none for mentees.

    `loosely`: among whatever other words, such as "Who is your mentor?". So may a row that names people.
    """
    if any("@" in cell or "<" in cell or (len(cell) > LONGEST and not loosely) for cell in cells):
        return None
    columns = [_column(cell) for cell in cells]
    columns = _settle_mentore(cells, columns)
    if loosely:
        columns = _among_other_words(cells, columns)
    found = {each.role for each in columns if each and each.role}
    if len(found) == 1 and _is_of_the_other(columns):
        other_role = next(iter(set(Role) - found))
        columns = [each and replace(each, role=each.role or other_role) for each in columns]
    elif len(found) == 1 and (other := _the_other(cells, columns, loosely=loosely)) is not None:
        columns[other] = Column(next(iter(set(Role) - found)), 0, Detail.NAME)
    elif len(found) < 2:
        return None
    owners = _owners(columns)
    people: dict[Role, dict[tuple[int, int], dict[Detail, int]]] = {Role.MENTOR: {}, Role.MENTEE: {}}
    ignored = []
    for index, column in enumerate(columns):
        role = owners.get(index)
        if column is None or role is None:
            ignored += [cells[index]] if cells[index] else []
            continue
        turn = 0  # "Mentee, Mentee": the same said twice is said of two people; "Mentee, Name" of one
        detail = column.detail
        if column.role is None and detail in people[role].get((column.number, turn), {}):
            detail = Detail.HANDLE
        while detail in people[role].get((column.number, turn), {}):
            turn += 1
        people[role].setdefault((column.number, turn), {})[detail] = index
    mentors, mentees = (list(people[role].values()) for role in (Role.MENTOR, Role.MENTEE))
    return Columns(mentors, mentees, len(cells), ignored)


def read_merged(above: Sequence[str], below: Sequence[str]) -> Columns | None:
    """The columns of a heading in two rows, the upper one with merged cells: "Mentor, , Mentee" over "Name, E-mail".

    None when the lower row is not one of headings.
    """
    generic = [column for cell in below if (column := _column(cell)) and column.role is None]
    if len(generic) < 2 or any("@" in cell or "<" in cell or len(cell) > LONGEST for cell in below):
        return None
    upper = ""
    whole = []
    for index in range(max(len(above), len(below))):
        upper = (above[index] if index < len(above) else "") or upper
        lower = below[index] if index < len(below) else ""
        whole.append(f"{upper} {lower}".strip())
    return read(whole)


def is_heading(cells: Sequence[str]) -> bool:
    return read(cells) is not None


def _words(cell: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", _HUMP.sub(" ", cell)).casefold()
    return _WORDS.findall(_UNSPACED.sub(r" \1 ", unicodedata.normalize("NFC", folded)))


def _column(cell: str) -> Column | None:
    words = _words(cell)
    roles = {_ROLES[word] for word in words if word in _ROLES}
    number = next((int(word) for word in words if word.isdecimal() and len(word) <= 2), 0)
    number = number or (next((_ORDINALS[word] for word in words if word in _ORDINALS), 0) if roles else 0)
    others = [word for word in words if not (word.isdecimal() or word in _ROLES or word in _FILLING)]
    others = [word for word in others if not (roles and word in _ORDINALS)]
    details = {_DETAILS[word] for word in others if word in _DETAILS}
    if len(roles) > 1 or any(word not in _DETAILS for word in others) or not (roles or details):
        return None
    detail = next((each for each in _STRONGEST if each in details), Detail.NAME)
    return Column(next(iter(roles), None), number, detail)


def _settle_mentore(cells: Sequence[str], columns: Sequence[Column | None]) -> list[Column | None]:
    has_mentor = any(each and each.role is Role.MENTOR for each in columns)
    role = Role.MENTEE if has_mentor else Role.MENTOR
    settled = list(columns)
    for index, cell in enumerate(cells):
        words = _words(cell)
        if _MENTORE in words:
            plain = _column(" ".join("mentee" if word == _MENTORE else word for word in words))
            settled[index] = Column(role, plain.number, plain.detail) if plain else None
    return settled


def _among_other_words(cells: Sequence[str], columns: Sequence[Column | None]) -> list[Column | None]:
    """Of a role that no heading names by itself, those that name it among other words: that of a name or an address,
    or the only one.
    """
    if not any(word in _ROLES for cell in cells for word in _words(_SAID_OF_SOMEBODY.sub(" ", cell))):
        return list(columns)
    read = list(columns)
    for role in set(Role) - {each.role for each in columns if each}:
        told: dict[int, Detail | None] = {}
        for index, cell in enumerate(cells):
            words = _words(cell)
            if columns[index] is None and {_ROLES[word] for word in words if word in _ROLES} == {role}:
                details = {_DETAILS[word] for word in words if word in _DETAILS}
                told[index] = next((each for each in _STRONGEST if each in details), None)
        known = {detail: index for index, detail in told.items() if detail is not None}
        if not known and len(told) == 1:
            known = {Detail.NAME: next(iter(told))}
        for detail, index in known.items():
            read[index] = Column(role, 0, detail)
    return read


def _the_other(cells: Sequence[str], columns: Sequence[Column | None], *, loosely: bool) -> int | None:
    """Where one role is named, and one other column can only be the other role's: it names it among other words, or
    `loosely`, as somebody's name would do too, there are but two.
    """
    named = next(each.role for each in columns if each and each.role)
    unread = [index for index, column in enumerate(columns) if column is None and cells[index]]
    told = [index for index in unread if {_ROLES.get(word) for word in _words(cells[index])} - {None, named}]
    if len(told) == 1 or not loosely:
        return told[0] if len(told) == 1 else None
    rest = [index for index, column in enumerate(columns) if cells[index] and not (column and column.role)]
    return rest[0] if len(rest) == 1 and sum(map(bool, cells)) == 2 else None


def _is_of_the_other(columns: Sequence[Column | None]) -> bool:
    """Whether what stands before all that is said of one role is said of the other: "Name, E-mail, Mentor"."""
    named = next(index for index, column in enumerate(columns) if column and column.role)
    unsaid = [index for index, column in enumerate(columns) if column and not column.role]
    details = [column.detail for column in columns[:named] if column]
    return bool(unsaid) and max(unsaid) < named and len(details) == len(set(details))


def _owners(columns: Sequence[Column | None]) -> dict[int, Role]:
    """Of whom each column speaks. One that does not say it speaks of the person to its left, if it stands there for
    mentor and mentee alike: "Mentor, E-mail, Mentee, E-mail".
    """
    owners = {index: column.role for index, column in enumerate(columns) if column and column.role}
    beside: dict[Role, Counter[Detail]] = defaultdict(Counter)
    unsaid: dict[int, Role] = {}
    left: Role | None = None
    for index, column in enumerate(columns):
        if column and column.role:
            left = column.role
        elif column and left:
            unsaid[index] = left
            beside[left][column.detail] += 1
    return owners | unsaid if beside[Role.MENTOR] == beside[Role.MENTEE] else owners
