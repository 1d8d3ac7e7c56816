def app(ui):
    ui.title("Race")
    runs = ui.state.get("runs", [])
    with ui.row():
        name = ui.field("Runner")
        minutes = int(ui.number("Minutes", 5, min=0))
        seconds = int(ui.number("Seconds", 0, min=0, max=59))
    with ui.row():
        if ui.button("Add") and name.strip():
            runs.append([minutes * 60 + seconds, name.strip()])
            runs.sort()
            ui.clear("Runner")
        if ui.button("Remove the slowest") and runs:
            runs.pop()
    rows = []
    for i, (time, name) in enumerate(runs):
        rows.append([i + 1, name, f"{time // 60}:{time % 60:02d}", f"+{time - runs[0][0]}"])
    ui.table(rows, header=["Place", "Runner", "Time", "Behind"])
