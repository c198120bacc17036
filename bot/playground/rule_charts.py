"""Rules for charts and tables."""

import math
from typing import Any

from bot.playground.elements import Json
from bot.playground.rule_checks import Check

CELL_TYPES = ("raw_text", "raw_number", "rich_text")
CELL_TEXT_LIMIT = 20_000


def _number(check: Check, at: str, value: Any, above: float = -math.inf) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value <= above:
        check.bad(at, "must be a number" + (f" greater than {above:g}" if math.isfinite(above) else ""))


def check_chart(check: Check, at: str, block: Json) -> None:
    """data_visualization: a pie of segments, or series of points over the same categories."""
    check.string(f"{at}/title", block["title"], 50)
    chart, place = block["chart"], f"{at}/chart"
    kind = chart.get("type") if isinstance(chart, dict) else None
    check.one_of(f"{place}/type", kind, ("pie", "line", "bar", "area"))
    if kind == "pie":
        if check.shape(place, chart, ("type", "segments"), ()):
            for index, segment in enumerate(check.items(f"{place}/segments", chart["segments"], 1, 12)):
                if check.shape(f"{place}/segments/{index}", segment, ("label", "value"), ()):
                    check.string(f"{place}/segments/{index}/label", segment["label"], 20)
                    _number(check, f"{place}/segments/{index}/value", segment["value"], above=0)
    elif kind in ("line", "bar", "area") and check.shape(place, chart, ("type", "series", "axis_config"), ()):
        categories = _categories(check, f"{place}/axis_config", chart["axis_config"])
        names: set[str] = set()
        for index, series in enumerate(check.items(f"{place}/series", chart["series"], 1, 12)):
            _series(check, f"{place}/series/{index}", series, categories)
            name = series.get("name") if isinstance(series, dict) else None
            if name in names:
                check.bad(f"{place}/series/{index}/name", f"series names must be unique: {name}")
            names.add(str(name))


def _categories(check: Check, at: str, axis: Any) -> list[Any]:
    if not check.shape(at, axis, ("categories",), ("x_label", "y_label")):
        return []
    categories = check.items(f"{at}/categories", axis["categories"], 1, 20)
    for index, each in enumerate(categories):
        check.string(f"{at}/categories/{index}", each, 20)
    if len({str(each) for each in categories}) != len(categories):
        check.bad(f"{at}/categories", "categories must be unique")
    for key in ("x_label", "y_label"):
        if key in axis:
            check.string(f"{at}/{key}", axis[key], 50)
    return categories


def _series(check: Check, at: str, series: Any, categories: list[Any]) -> None:
    if not check.shape(at, series, ("name", "data"), ()):
        return
    check.string(f"{at}/name", series["name"], 20)
    labels = []
    for index, point in enumerate(check.items(f"{at}/data", series["data"], 1, 20)):
        if check.shape(f"{at}/data/{index}", point, ("label", "value"), ()):
            check.string(f"{at}/data/{index}/label", point["label"], 20)
            _number(check, f"{at}/data/{index}/value", point["value"])
            labels.append(point["label"])
    if sorted(map(str, labels)) != sorted(map(str, categories)):
        check.bad(f"{at}/data", "every series needs exactly one point for every category")


def check_table(check: Check, at: str, block: Json) -> None:
    for index, row in enumerate(check.items(f"{at}/rows", block["rows"], 1, 100)):
        for column, cell in enumerate(check.items(f"{at}/rows/{index}", row, 1, 20)):
            _cell(check, f"{at}/rows/{index}/{column}", cell)
    if "column_settings" in block:
        for index, setting in enumerate(check.items(f"{at}/column_settings", block["column_settings"], 0, 20)):
            if setting is not None and check.shape(
                f"{at}/column_settings/{index}", setting, (), ("align", "is_wrapped")
            ):
                check.one_of(
                    f"{at}/column_settings/{index}/align", setting.get("align", "left"), ("left", "center", "right")
                )


def check_data_table(check: Check, at: str, block: Json) -> None:
    check.string(f"{at}/caption", block["caption"], 3000)
    rows = check.items(f"{at}/rows", block["rows"], 2, 201)
    for index, row in enumerate(rows):
        for column, cell in enumerate(check.items(f"{at}/rows/{index}", row, 1, 20)):
            _cell(check, f"{at}/rows/{index}/{column}", cell)
    widths = {len(row) for row in rows if isinstance(row, list)}
    if len(widths) > 1:
        check.bad(f"{at}/rows", "all rows need the same number of cells")
    if "page_size" in block:
        check.whole(f"{at}/page_size", block["page_size"], 1, 100)
    if "row_header_column_index" in block:
        check.whole(f"{at}/row_header_column_index", block["row_header_column_index"], 0, max(widths, default=1) - 1)


def _cell(check: Check, at: str, cell: Any) -> None:
    kind = cell.get("type") if isinstance(cell, dict) else None
    check.one_of(f"{at}/type", kind, CELL_TYPES)
    if kind == "raw_text":
        check.string(f"{at}/text", cell.get("text"), CELL_TEXT_LIMIT)
    elif kind == "raw_number":
        _number(check, f"{at}/value", cell.get("value"))
        check.string(f"{at}/text", cell.get("text"), CELL_TEXT_LIMIT)


def cell_text(rows: Any) -> int:
    """How many characters the cells of a table hold."""
    if isinstance(rows, dict):
        return sum(
            len(each) if key == "text" and isinstance(each, str) else cell_text(each) for key, each in rows.items()
        )
    return sum(cell_text(each) for each in rows) if isinstance(rows, list) else 0
