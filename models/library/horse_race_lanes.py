def app(ui):
    ui.title("Horse race")
    s = ui.state
    finished = s.get("finished", [])
    if ui.button("Start"):
        s.since = ui.time
        finished.clear()
    done = [lane for lane, _ in finished]
    with ui.grid(3):
        for lane in range(1, 7):
            if ui.button(f"Lane {lane}") and s.get("since") and lane not in done:
                finished.append([lane, ui.time - s.since])
    if s.get("since") and len(finished) < 6:
        ui.text(f"{ui.time - s.since:.1f} s", size=56, bold=True)
    elif finished:
        ui.text("All in", size=56, bold=True)
    else:
        ui.text("0.0 s", size=56, bold=True)
    ui.table([[place, f"Lane {lane}", f"{time:.1f} s"] for place, (lane, time) in enumerate(finished, 1)], header=["Place", "Horse", "Time"])
