TIMERS = {"Oven": 25, "Pasta": 9, "Sauce": 15}


def app(ui):
    ui.title("Three timers")
    ends = ui.state.get("ends", {})
    with ui.grid(3):
        for name, minutes in TIMERS.items():
            with ui.card(name):
                if ui.button(f"Start {name}"):
                    ends[name] = ui.time + minutes * 60
                left = math.ceil(ends[name] - ui.time) if name in ends else minutes * 60
                ui.text(f"{left // 60}:{left % 60:02d}" if left > 0 else "Ready", size=32, bold=True)
