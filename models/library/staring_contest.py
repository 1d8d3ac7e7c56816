def app(ui):
    ui.title("Staring contest")
    s = ui.state
    wins = s.get("wins", {"Left": 0, "Right": 0})
    if ui.button("Start"):
        s.start = ui.time
    with ui.row():
        for loser, winner in [("Left", "Right"), ("Right", "Left")]:
            if ui.button(f"{loser} blinked") and s.get("start"):
                wins[winner] += 1
                s.last = f"{winner} wins after {ui.time - s.start:.1f} s"
                s.start = 0
    if s.get("start"):
        ui.text(f"{ui.time - s.start:.1f} s", size=64)
    else:
        ui.text(s.get("last", "0.0 s"), size=32)
    ui.text(f"Left {wins['Left']} : {wins['Right']} Right", size=24, bold=True)
