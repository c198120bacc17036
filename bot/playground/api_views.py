"""Web API methods that open, push, update and publish views."""

import json

from bot.playground import rules
from bot.playground.api_places import invalid_arguments, need, reachable
from bot.playground.elements import Json
from bot.playground.objects import view_object
from bot.playground.state import Refused, View
from bot.playground.workspace import Workspace


def checked_view(params: Json, kind: str) -> Json:
    view = need(params, "view")
    if not isinstance(view, dict):
        raise invalid_arguments("[ERROR] view must be an object [json-pointer:/view]")
    if len(json.dumps(view)) > rules.VIEW_BYTES:
        raise Refused("view_too_large")
    problems = rules.problems_in_modal(view) if kind == "modal" else rules.problems_in_home(view)
    if problems:
        raise invalid_arguments(*(f"[ERROR] {each}" for each in problems))
    return view


def check_external_id(workspace: Workspace, view: Json, known: View | None = None) -> None:
    external_id = view.get("external_id")
    taken = workspace.find_external(external_id) if external_id else None
    if taken is not None and (known is None or taken.id != known.id):
        raise Refused("duplicate_external_id")


def open_view(workspace: Workspace, params: Json) -> Json:
    view, trigger_id = checked_view(params, "modal"), need(params, "trigger_id")
    check_external_id(workspace, view)
    user_id = workspace.redeem_trigger(trigger_id)
    return {"view": view_object(workspace, workspace.show_modal(user_id, view, push=False))}


def push_view(workspace: Workspace, params: Json) -> Json:
    view, trigger_id = checked_view(params, "modal"), need(params, "trigger_id")
    check_external_id(workspace, view)
    user_id = workspace.redeem_trigger(trigger_id)
    if not workspace.modals.get(user_id):
        raise Refused("not_found")
    return {"view": view_object(workspace, workspace.show_modal(user_id, view, push=True))}


def update_view(workspace: Workspace, params: Json) -> Json:
    external_id = params.get("external_id")
    known = workspace.find_external(external_id) if external_id else workspace.find_view(need(params, "view_id"))
    if known is None:
        raise Refused("not_found")
    view = checked_view(params, known.body["type"])
    if params.get("hash") and params["hash"] != known.hash:
        raise Refused("hash_conflict")
    check_external_id(workspace, view, known)
    return {"view": view_object(workspace, workspace.replace_view(known, view))}


def publish_view(workspace: Workspace, params: Json) -> Json:
    user_id = need(params, "user_id")
    if not workspace.manifest.home_tab:
        raise Refused("not_enabled")
    view = checked_view(params, "home")
    reachable(workspace, user_id)
    known = workspace.homes.get(user_id)
    check_external_id(workspace, view, known)
    if params.get("hash") and (known is None or params["hash"] != known.hash):
        raise Refused("hash_conflict")
    return {"view": view_object(workspace, workspace.publish_home(user_id, view))}
