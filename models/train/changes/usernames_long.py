def app(ui):
    ui.title("User names")
    with ui.row():
        first = ui.field("First name", placeholder="Anna")
        last = ui.field("Last name", placeholder="Berg")
    year = ui.number("Year", 1990, min=1900, max=2100)
    first = first.strip().lower().replace(" ", "")
    last = last.strip().lower().replace(" ", "")
    if not first or not last:
        ui.text("Type your first and last name", color="muted")
        return
    names = [first + "." + last, first[0] + last, first + last[0], last + "_" + first, first + str(year)[2:]]
    pressed = ui.list([f"{name} ({len(name)})" for name in names], actions=["Copy"])
    if pressed:
        ui.copy(names[pressed.index])
        ui.notify("Copied " + names[pressed.index])
