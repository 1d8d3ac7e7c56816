MACHINES = {"Washer": 45, "Dryer": 60}


def app(ui):
    ui.title("Laundry")
    ends = ui.state.get("ends", {})
    for name in MACHINES:
        with ui.row():
            ui.text(name, size=20, bold=True)
            if name not in ends:
                ui.text("off", color="muted")
            elif ui.time < ends[name]:
                ui.text(f"{math.ceil((ends[name] - ui.time) / 60)} minutes")
            else:
                ui.text("empty me", color="good")
            if ui.button(f"Start {name.lower()}"):
                ends[name] = ui.time + MACHINES[name] * 60
