from datetime import date


def app(ui):
    ui.title("Passports")
    passports = ui.state.get("passports", [])
    with ui.row():
        name = ui.field("Name").strip()
        day = ui.field("Date of expiry", placeholder="2027-05-31").strip()
        if ui.button("Add") and name:
            try:
                date.fromisoformat(day)
                passports.append([day, name])
                passports.sort()
                ui.clear("Name")
                ui.clear("Date of expiry")
            except ValueError:
                ui.text("Write the date like 2027-05-31", color="warn")
    items = []
    for day, name in passports:
        left = (date.fromisoformat(day) - ui.now.date()).days
        note = "expired" if left < 0 else f"days left {left}" + (", renew soon" if left < 180 else "")
        items.append(f"{name}: {note}")
    picked = ui.list(items, actions=["Delete"])
    if picked:
        passports.pop(picked.index)
    if not passports:
        ui.text("No passports yet", color="muted")
