def app(ui):
    ui.title("Reading blocks")
    s = ui.state
    with ui.row():
        read = ui.number("Read minutes", 20, min=1)
        rest = ui.number("Rest minutes", 5, min=1)
        rounds = ui.number("Rounds", 3, min=1)
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        return
    passed = ui.time - s.start
    cycle = (read + rest) * 60
    turn = int(passed // cycle) + 1
    if turn > rounds:
        ui.text("All done", size=56, color="good", align="center")
    else:
        reading = passed % cycle < read * 60
        left = math.ceil((read * 60 if reading else cycle) - passed % cycle)
        ui.text("Read" if reading else "Rest", size=40, align="center")
        ui.text(f"{left // 60}:{left % 60:02d}", size=64, bold=True, align="center")
        ui.text(f"Round {turn} of {rounds}", color="muted", align="center")
