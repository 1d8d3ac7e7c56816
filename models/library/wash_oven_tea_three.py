TIMERS = {"Laundry": 90, "Oven": 25, "Tea": 4}


def app(ui):
    ui.title("Three timers")
    ends = ui.state.get("ends", {})
    for name, minutes in TIMERS.items():
        with ui.row():
            if name in ends:
                if ui.button(f"Stop {name}"):
                    del ends[name]
            elif ui.button(f"Start {name}"):
                ends[name] = ui.time + minutes * 60
            left = math.ceil(ends[name] - ui.time) if name in ends else minutes * 60
            if left > 0:
                ui.text(f"{name} {left // 60}:{left % 60:02d}", size=28)
            else:
                ui.text(f"{name} done", size=28, bold=True, color="good")
