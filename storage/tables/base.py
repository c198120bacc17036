"""What every table is built from."""

from datetime import datetime
from typing import ClassVar

from sqlalchemy import ForeignKeyConstraint, MetaData, Table
from sqlalchemy.orm import DeclarativeBase

from storage.types import UtcDateTime


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    __table__: ClassVar[Table]  # SQLAlchemy promises less
    type_annotation_map = {datetime: UtcDateTime()}  # noqa: RUF012 - SQLAlchemy's own class-level setting


def member_key(column: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["team_id", column], ["members.team_id", "members.user_id"])
