from datetime import date, timedelta

ROOMS = {"Kitchen": 3, "Bath": 7, "Windows": 30}


def app(ui):
    ui.title("Cleaning")
    last = ui.state.get("last", {})
    with ui.row():
        room = ui.choice("Room", list(ROOMS))
        if ui.button("Cleaned"):
            last[room] = str(ui.today)
    rows = []
    for room in ROOMS:
        if room in last:
            day = date.fromisoformat(last[room])
            rows.append([room, day.strftime("%d %b"), (day + timedelta(days=ROOMS[room])).strftime("%d %b")])
        else:
            rows.append([room, "never", "now"])
    ui.table(rows, header=["Room", "Last", "Next"])
