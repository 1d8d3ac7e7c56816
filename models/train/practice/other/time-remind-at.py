def app(ui):
    s = ui.state
    items = s.get("items", [])
    with ui.row():
        when = ui.field("When", placeholder="15:30")
        what = ui.field("What", placeholder="Reminder")
        if ui.button("Set"):
            items.append([when, what, False])
            ui.clear("What")
            ui.clear("When")
    now = ui.now.strftime("%H:%M")
    for item in items:
        if item[0] == now:
            item[2] = True
        ui.text(f"Now: {item[1]}" if item[2] else f"{item[0]} {item[1]}")
