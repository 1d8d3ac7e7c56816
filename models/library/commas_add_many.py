def app(ui):
    ui.title("Shopping")
    things = ui.state.get("things", [])
    with ui.row():
        text = ui.field("Things")
        if ui.button("Add"):
            things.extend(part.strip() for part in text.split(",") if part.strip())
            ui.clear("Things")
    picked = ui.list(things, actions=["Bought"])
    if picked:
        things.pop(picked.index)
    ui.text(f"{len(things)} to buy", bold=True)
