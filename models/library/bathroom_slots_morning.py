def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def app(ui):
    ui.title("Bathroom")
    people = ui.state.get("people", [])
    hour = ui.slider("First one at (hour)", 4, 10, 6.5, step=0.25)
    with ui.row():
        name = ui.field("Name").strip()
        minutes = int(ui.number("Minutes", 15, min=1, max=90))
        if ui.button("Add") and name:
            people.append([name, minutes])
            ui.clear("Name")
    now = int(hour * 60)
    rows = []
    for name, minutes in people:
        rows.append(f"{clock(now)} {name}")
        now += minutes
    picked = ui.list(rows, actions=["Delete"])
    if picked:
        people.pop(picked.index)
    ui.text(f"Free from {clock(now)}", size=24, bold=True)
