from datetime import date


def app(ui):
    ui.title("Name, place, date")
    rows = ui.state.get("rows", [])
    name = ui.field("Name").strip()
    place = ui.field("Place").strip()
    typed = ui.field("Date", str(ui.now.date()), placeholder="2026-03-14").strip()
    if ui.button("Add") and name:
        try:
            rows.append([str(date.fromisoformat(typed)), name, place])
            rows.sort()
            ui.clear("Name")
            ui.clear("Place")
        except ValueError:
            ui.notify("Write the date like 2026-03-14")
    ui.table([[n, name, place, day] for n, (day, name, place) in enumerate(rows, 1)], header=["No.", "Name", "Place", "Date"])
    with ui.row():
        number = int(ui.number("Row", 1, min=1))
        if ui.button("Delete row") and number <= len(rows):
            rows.pop(number - 1)
