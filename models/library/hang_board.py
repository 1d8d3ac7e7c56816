def app(ui):
    ui.title("Hang board")
    s = ui.state
    if ui.button("Start"):
        s.start = ui.time
    if "start" not in s:
        ui.text("Press Start", size=24)
        return
    passed = ui.time - s.start
    turn = int(passed // 10) + 1
    if turn > 6:
        ui.text("Finished", size=64, color="good", align="center")
    else:
        ui.text("Hang" if passed % 10 < 7 else "Rest", size=64, bold=True, align="center")
        ui.text(f"Round {turn} of 6", align="center")
