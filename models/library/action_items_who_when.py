def app(ui):
    ui.title("Action items")
    items = ui.state.get("items", [])
    with ui.row():
        what = ui.field("What").strip()
        who = ui.field("Who").strip()
        due = ui.field("Due date", str(ui.today)).strip()
        if ui.button("Add") and what and who:
            items.append([due, what, who])
            items.sort()
            ui.clear("What")
            ui.clear("Who")
    picked = ui.list([f"{due}: {what} ({who})" for due, what, who in items], actions=["Done"])
    if picked:
        items.pop(picked.index)
    if not items:
        ui.text("Nothing to do", color="muted")
