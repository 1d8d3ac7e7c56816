KINDS = ["Want", "Have", "Sold"]


def app(ui):
    ui.title("Collection")
    things = ui.state.get("things", [])
    with ui.row():
        name = ui.field("Thing").strip()
        if ui.button("Add") and name:
            things.append({"name": name, "kind": "Want"})
            ui.clear("Thing")
    counts = {kind: sum(thing["kind"] == kind for thing in things) for kind in KINDS}
    ui.text(", ".join(f"{kind} {counts[kind]}" for kind in KINDS), size=20, bold=True)
    tab = ui.tabs(KINDS)
    shown = [thing for thing in things if thing["kind"] == tab]
    picked = ui.list([thing["name"] for thing in shown], actions=[f"To {kind}" for kind in KINDS if kind != tab])
    if picked and picked.action:
        shown[picked.index]["kind"] = picked.action.removeprefix("To ")
