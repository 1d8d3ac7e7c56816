from datetime import date


def app(ui):
    ui.title("Parcels")
    parcels = ui.state.get("parcels", [])
    today = ui.now.date()
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            parcels.append([name, str(today)])
            ui.clear("Name")
    rows = []
    for person, came in parcels:
        days = (today - date.fromisoformat(came)).days
        rows.append(f"{person}: {days} days" + (", Remind" if days >= 7 else ""))
    picked = ui.list(rows, actions=["Fetched"])
    if picked:
        parcels.pop(picked.index)
