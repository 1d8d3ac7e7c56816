def clock(minutes):
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def app(ui):
    ui.title("My day")
    things = ui.state.get("things", [])
    with ui.row():
        what = ui.field("What").strip()
        long = ui.number("Minutes", 30, min=5, step=5)
    if ui.button("Add") and what:
        things.append([what, long])
        ui.clear("What")
    time, rows = 540, []
    for what, long in things:
        rows.append(f"{clock(time)} to {clock(time + long)} {what}")
        time += long
    pressed = ui.list(rows, actions=["Up", "Delete"])
    if pressed:
        thing = things.pop(pressed.index)
        if pressed.action == "Up":
            things.insert(max(0, pressed.index - 1), thing)
    ui.text(f"Done at {clock(time)}", bold=True)
