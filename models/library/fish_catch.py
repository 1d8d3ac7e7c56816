def app(ui):
    ui.title("Our fish")
    fish = ui.state.get("fish", [])
    with ui.row():
        kind = ui.field("Kind").strip()
        length = ui.number("Length in cm", 20, min=1)
        if ui.button("Caught") and kind:
            fish.append([kind, length])
            ui.clear("Kind")
    rows = sorted(fish, key=lambda row: row[1], reverse=True)
    if rows:
        ui.table(rows, header=["Kind", "cm"])
        ui.text(f"Longest: {rows[0][0]}, {rows[0][1]} cm", bold=True)
        ui.text(f"Fish: {len(rows)}")
    else:
        ui.text("No fish yet", color="muted")
    if ui.button("Clear"):
        fish.clear()
