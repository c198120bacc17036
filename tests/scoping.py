"""Whether a statement keeps to one workspace, read off the statement itself."""

import pkgutil
import sys
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from sqlalchemy import ColumnClause, CompoundSelect, Select, event
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.sql import operators
from sqlalchemy.sql.dml import Delete, Update
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, ClauseElement, Grouping
from sqlalchemy.sql.selectable import Alias, FromClause, Join, ScalarSelect, SelectStatementGrouping, Subquery

import storage

ROOT = Path(__file__).resolve().parents[1]


def unscoped(statement: object) -> list[str]:
    """The tables with a workspace in each row of which a statement reads or changes rows of any workspace.

    A table is kept to one by its `team_id`, or by a key that leads to or from rows of a table that is.
    """
    if isinstance(statement, CompoundSelect):
        return [name for each in statement.selects for name in unscoped(each)]
    if isinstance(statement, SelectStatementGrouping | ScalarSelect | Subquery):
        return unscoped(statement.element)
    if isinstance(statement, Select):
        whole = statement.get_final_froms()  # once: each time it gives other aliases
        froms = [part for each in whole for part in _parts(each)]
        conditions = [*_all_of(statement.whereclause), *(condition for each in whole for condition in _joined(each))]
    elif isinstance(statement, Update | Delete):
        froms, conditions = list(_parts(statement.table)), list(_all_of(statement.whereclause))
    else:
        return []
    inner = [name for each in froms if isinstance(each, Subquery) for name in unscoped(each)]
    kept = {_which(each) for each in froms if isinstance(each, Subquery) or "team_id" not in each.c}
    while more := {each for one in conditions for each in _keeps(one, kept)} - kept:
        kept |= more
    return inner + [_name(each) for each in froms if _which(each) not in kept]


def _keeps(condition: ClauseElement, kept: set[int]) -> Iterator[int]:
    """The tables that this condition keeps to one workspace, when those in `kept` are already."""
    if not isinstance(condition, BinaryExpression):
        return
    left, right = condition.left, condition.right
    if condition.operator is operators.in_op and isinstance(left, ColumnClause) and _is_key(left):
        inside = right.element if isinstance(right, Grouping) else right
        if isinstance(inside, Select | CompoundSelect | ScalarSelect | SelectStatementGrouping) and not unscoped(
            inside
        ):
            yield _which(left.table)
    if condition.operator is operators.eq:
        for one, other in ((left, right), (right, left)):
            if not isinstance(one, ColumnClause):
                continue
            if one.name == "team_id" and not isinstance(other, ColumnClause):
                yield _which(one.table)
            if isinstance(other, ColumnClause) and _which(other.table) in kept and _lead_on(one, other):
                yield _which(one.table)


def _lead_on(one: ColumnClause[Any], other: ColumnClause[Any]) -> bool:
    return one.name == "team_id" or _is_key(one) or _is_key(other)


def _which(table: FromClause | None) -> int:
    """The same for a table, or an alias of one, and for SQLAlchemy's annotated copies of it."""
    return hash(table)


def _is_key(column: ColumnClause[Any]) -> bool:
    return bool(getattr(column, "primary_key", False)) or bool(column.foreign_keys)


def _parts(whole: FromClause) -> Iterator[FromClause]:
    if isinstance(whole, Join):
        yield from _parts(whole.left)
        yield from _parts(whole.right)
    else:
        yield whole


def _joined(whole: FromClause) -> Iterator[ClauseElement]:
    if isinstance(whole, Join):
        yield from _all_of(whole.onclause)
        yield from _joined(whole.left)
        yield from _joined(whole.right)


def _all_of(clause: object) -> Iterator[ClauseElement]:
    """The conditions of which all must hold."""
    if isinstance(clause, BooleanClauseList) and clause.operator is operators.and_:
        for each in clause.clauses:
            yield from _all_of(each)
    elif isinstance(clause, Grouping):
        yield from _all_of(clause.element)
    elif isinstance(clause, ClauseElement):
        yield clause


def _name(table: FromClause) -> str:
    return str(getattr(table.element if isinstance(table, Alias) else table, "name", table))


def constants() -> dict[str, ClauseElement]:
    """The statements that stand at the top of storage's modules, by their names."""
    modules = [import_module(each.name) for each in pkgutil.iter_modules(storage.__path__, "storage.")]
    return {
        f"{module.__name__}.{name}": value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, Select | CompoundSelect | Update | Delete)
    }


@contextmanager
def watched() -> Iterator[set[str]]:
    """Fills with the functions that ran a statement of their own making, and not kept to one workspace."""
    found: set[str] = set()
    known = {id(each) for each in constants().values()}
    looked_at: set[Hashable] = set()  # which function's, and what it says but for its values

    def look(state: ORMExecuteState) -> None:
        if state.is_relationship_load or state.is_column_load or id(state.statement) in known:
            return  # what foreign keys lead to from rows that are there; what stands at the top of a module
        where = _who_asks()
        if not where.startswith("storage."):
            return
        statement = cast(ClauseElement, state.statement)
        shape = statement._generate_cache_key()
        if shape and (where, shape.key) in looked_at:
            return
        if unscoped(statement):
            found.add(where)
        if shape:
            looked_at.add((where, shape.key))

    event.listen(Session, "do_orm_execute", look)
    try:
        yield found
    finally:
        event.remove(Session, "do_orm_execute", look)


def _who_asks() -> str:
    frame = sys._getframe(1)
    while frame := frame.f_back:  # type: ignore[assignment]
        if module := _own_module(frame.f_code.co_filename):
            return f"{module}.{frame.f_code.co_name}"
    return ""


@cache
def _own_module(filename: str) -> str:
    """Which of the bot's own modules a file is; none for the one through which all statements go."""
    file = Path(filename)
    if file.is_relative_to(ROOT) and not {".venv", "tests"} & set(file.parts) and file.name != "database.py":
        return ".".join(file.relative_to(ROOT).with_suffix("").parts)
    return ""
