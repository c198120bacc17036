"""Rows and cells of a list that somebody pasted, whatever program it was copied from."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

MARKS = "\t|;,、"
"""What may stand between two cells: of two that would do, the first. People write commas inside of names and notes."""
_DRAWN = {
    "→": r" *(?:[→⟶➔➜➡⇒↔⇄⇔]\ufe0f?|--?>|=>) *| +>>? +",  # "Ana → Ben"
    # Only where nothing else stands between, as these stand in notes and names too: "Ana – Ben", "Ana   Ben".
    "–": r" +[-–—] +",
    "  ": r" {2,}",
    ":": r" *: +",  # only if all lines have one
}
_LAST_RESORTS = ("–", "  ")
_WITH_COLON = re.compile(r"[^:\t;|]*\w[^:\t;|]*: +\S[^:\t;|]*")  # "Ana: Ben, Kai"
_AS_TEXT = re.compile(r"""="(.*)"|'(?=[@=+-])(.*)""", re.DOTALL)  # so that a spreadsheet takes it for no formula
_SEP = re.compile(r'"?sep=([^\w"\s]|\t)"?[ ;,]*', re.IGNORECASE)  # Excel's own first line
_RULE = re.compile(r"[-=:|+ ]*-[-=:|+ ]*")  # under the heading of a table drawn with characters
_LOOKED_AT = 100  # lines by which it is told what stands between the cells

# Marks that show nothing: byte order, direction, and places where a word may be broken.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb"
_DROPPED = re.compile(f"[{_UNSEEN}\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_SAME = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»＂〝〞", '"'),
        **dict.fromkeys("，﹐،", ","),
        **dict.fromkeys("；﹔؛", ";"),
        **dict.fromkeys("＠﹫", "@"),
        "｜": "|",
        "＜": "<",
        "＞": ">",
    }
)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells without the space around them; they begin on line `number` of what was pasted, counted from 1.

    A quoted cell may hold line breaks: the row then ends on line `last`. `open_quote`: a quotation mark has no partner.
    """

    number: int
    last: int
    cells: tuple[str, ...]
    open_quote: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows with something in them, and the `mark` that stands between their cells.

    Of the other lines that are not blank, `rules` only say how the rows are written, and `bare` have empty cells only.
    """

    mark: str
    rows: Sequence[Row]
    rules: Sequence[int]
    bare: Sequence[int]


def read(text: str, *, is_heading: Callable[[Sequence[str]], bool]) -> Sheet:
    """Rows of cells with a tab, semicolon, comma, bar or arrow between; `sep=;` on the first line says which.

    `is_heading` says whether cells name columns: what stands between those of a heading stands between all others.
    """
    lines = _unwrapped(_clean(text)).split("\n")
    rules = {number for number, line in enumerate(lines, 1) if _RULE.fullmatch(line.strip()) and "--" in line}
    first = next((number for number, line in enumerate(lines, 1) if line.strip()), None)
    said = _SEP.fullmatch(lines[first - 1].strip(" ")) if first else None
    if first and said:
        rules.add(first)
    blanked = "\n".join("" if number in rules else line for number, line in enumerate(lines, 1))
    mark = said[1] if said else _mark_of(blanked, is_heading)
    rows = list(_rows(blanked, mark))
    empty = [number for row in rows if not any(row.cells) for number in range(row.number, row.last + 1)]
    bare = [number for number in empty if number not in rules and lines[number - 1].strip()]
    return Sheet(mark, [row for row in rows if any(row.cells)], sorted(rules), bare)


def _clean(text: str) -> str:
    return _SPACES.sub(" ", _DROPPED.sub("", _BREAKS.sub("\n", text))).translate(_SAME)


def _unwrapped(text: str) -> str:
    """Without the quotation marks that a spreadsheet puts around a cell of several lines, copied as one."""
    whole = text.strip("\n ")
    is_wrapped = len(whole) > 1 and whole[0] == whole[-1] == '"' and whole.count('"') == 2 and "\n" in whole
    return text.replace('"', "") if is_wrapped else text


def _mark_of(text: str, is_heading: Callable[[Sequence[str]], bool]) -> str:
    """What stands between cells: that of the heading, else what is found in most lines."""
    some = "\n".join(text.split("\n", _LOOKED_AT)[:_LOOKED_AT])
    written = [line for line in some.split("\n") if line.strip()]
    if written and all(_WITH_COLON.fullmatch(line) and not is_heading(line.split(":")) for line in written):
        return ":"
    best, most = ",", (False, 0)
    for mark in (*MARKS, "→", *_LAST_RESORTS):
        if mark in _LAST_RESORTS and most > (False, 0):
            break
        rows = [row.cells for row in _rows(some, mark)]
        found = any(map(is_heading, rows)), sum(len([cell for cell in cells if cell]) > 1 for cells in rows)
        if found > most:
            best, most = mark, found
    return best


@cache
def _patterns(mark: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A quoted cell, any other, and what stands between. A mention or an address in <> is never cut in two."""
    between = _DRAWN.get(mark) or re.escape(mark)
    quoted = re.compile(rf' *"((?:[^"]|"")*+)" *(?={between}|\n|\Z)')
    plain = re.compile(rf"(?:<[^<>\n]*>|(?!{between})[^\n])*+")
    return quoted, plain, re.compile(between)


def _rows(text: str, mark: str) -> Iterator[Row]:
    quoted, plain, between = _patterns(mark)
    at, number = 0, 1
    while at < len(text):
        cells: list[str] = []
        start = at
        open_quote = False
        while True:
            if cell := quoted.match(text, at):
                cells.append(cell[1].replace('""', '"'))
                at = cell.end()
            elif cell := plain.match(text, at):
                cells.append(cell[0])
                open_quote = open_quote or (cell[0].lstrip().startswith('"') and cell[0].count('"') % 2 == 1)
                at = cell.end()
            following = between.match(text, at)
            if not following:
                break
            at = following.end()
        last = number + text.count("\n", start, at)
        yield Row(number, last, _trimmed(cells, mark), open_quote)
        at, number = at + 1, last + 1


def _trimmed(cells: Sequence[str], mark: str) -> tuple[str, ...]:
    """Without the space around each, and without the empty columns that spreadsheets add, and a table's outer bars."""
    trimmed = [_as_meant(cell.strip()) for cell in cells]
    if mark == "|" and len(trimmed) > 1 and not trimmed[0]:
        trimmed = trimmed[1:]
    while len(trimmed) > 2 and not trimmed[-1]:
        trimmed.pop()
    return tuple(trimmed)


def _as_meant(cell: str) -> str:
    text = _AS_TEXT.fullmatch(cell)
    return (text[1] or text[2] or "").strip() if text else cell
