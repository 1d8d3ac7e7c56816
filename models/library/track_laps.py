def app(ui):
    ui.title("Laps")
    s = ui.state
    laps = s.get("laps", 0)
    goal = ui.number("Distance in m", 2000, min=1, step=100)
    share = min(laps * 400 / goal, 1)
    ui.progress(share)
    ui.text(f"{laps * 400} of {goal} m", size=32)
    ui.text(f"{share * 100:.0f}%")
    with ui.row():
        if ui.button("Lap"):
            s.laps = laps + 1
        if ui.button("Undo") and laps > 0:
            s.laps = laps - 1
