DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def app(ui):
    ui.title("My week")
    week = ui.state.get("week", {})
    with ui.row():
        day = ui.choice("Day", DAYS)
        entry = ui.field("Entry").strip()
        if ui.button("Put in") and entry:
            week.setdefault(day, []).append(entry)
            ui.clear("Entry")
    ui.table([[day, ", ".join(week.get(day, []))] for day in DAYS], header=["Day", "Entries"])
