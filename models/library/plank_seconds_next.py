def app(ui):
    ui.title("Plank")
    times = ui.state.get("times", [])
    with ui.row():
        seconds = ui.number("Seconds", 30, min=1)
        if ui.button("Held"):
            times.append(seconds)
            ui.state.times = times
    if times:
        ui.text(f"Last: {times[-1]} s")
        ui.text(f"Best: {max(times)} s")
        ui.text(f"Next goal: {max(times) + 5} s", size=24)
