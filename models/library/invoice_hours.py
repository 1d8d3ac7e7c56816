RATES = {"Bauer": 60, "Wolf": 75}


def app(ui):
    ui.title("Hours")
    hours = ui.state.get("hours", {"Bauer": 0, "Wolf": 0})
    with ui.row():
        client = ui.choice("Client", list(RATES))
        more = ui.number("Hours", 1.0, min=0, step=0.5)
        if ui.button("Log"):
            hours[client] += more
    for name in RATES:
        charge = hours[name] * RATES[name] * 1.2
        ui.text(f"{name}: {hours[name]:g} hours, {charge:.2f} with tax", size=20)
