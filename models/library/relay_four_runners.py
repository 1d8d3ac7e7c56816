def app(ui):
    ui.title("Relay")
    s = ui.state
    times = s.get("times", [])
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
            times.clear()
        if ui.button("Baton") and "start" in s and len(times) < 4:
            times.append(ui.time - s.start - sum(times))
    if "start" not in s:
        ui.text("0.0", size=72)
    elif len(times) < 4:
        ui.text(f"{ui.time - s.start:.1f}", size=72)
        ui.text(f"Runner {len(times) + 1} is on")
    else:
        ui.text(f"{sum(times):.1f}", size=72, bold=True)
        ui.text("Finish", color="good")
    ui.table([[place + 1, f"{time:.1f}"] for place, time in enumerate(times)], header=["Runner", "Seconds"])
