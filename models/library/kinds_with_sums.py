def app(ui):
    ui.title("By kind")
    entries = ui.state.get("entries", [])
    with ui.row():
        kind = ui.field("Kind").strip().capitalize()
        what = ui.field("What").strip()
        amount = ui.number("Amount", 10.0, min=0)
        if ui.button("Add") and kind and what:
            entries.append([kind, what, amount])
            ui.clear("What")
    for kind in sorted({entry[0] for entry in entries}):
        inside = [entry for entry in entries if entry[0] == kind]
        with ui.card(f"{kind}: {sum(entry[2] for entry in inside):g}"):
            picked = ui.list([f"{what} {amount:g}" for _, what, amount in inside], actions=["Delete"])
            if picked:
                entries.remove(inside[picked.index])
    ui.text(f"All: {sum(entry[2] for entry in entries):g}", size=28, bold=True)
