TIMERS = {"Rice": 12, "Peas": 6}


def app(ui):
    ui.title("Stove")
    ends = ui.state.get("ends", {})
    with ui.row():
        for name, minutes in TIMERS.items():
            with ui.column():
                if ui.button(name):
                    ends[name] = ui.time + minutes * 60
                left = math.ceil(ends[name] - ui.time) if name in ends else minutes * 60
                if left > 0:
                    ui.text(f"{left // 60}:{left % 60:02d}", size=40)
                else:
                    ui.text(f"{name} ready", size=32, color="good")
