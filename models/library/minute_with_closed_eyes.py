def app(ui):
    ui.title("One minute")
    s = ui.state
    tries = s.get("tries", [])
    if ui.button("A minute is over" if s.get("since") else "Close your eyes"):
        if s.get("since"):
            tries.insert(0, round(ui.time - s.since, 1))
            s.since = None
        else:
            s.since = ui.time
    if s.get("since"):
        ui.text("Feel the time ...", size=40, bold=True, align="center")
    elif tries:
        off = tries[0] - 60
        ui.text(f"{tries[0]:.1f} s", size=64, bold=True, align="center")
        ui.text("Exactly!" if abs(off) < 0.5 else f"{abs(off):.1f} s too {'late' if off > 0 else 'early'}", size=24, align="center")
    else:
        ui.text("No clock, no counting aloud", size=28, align="center")
    for seconds in tries[1:6]:
        ui.text(f"{seconds:.1f} s", color="muted", align="center")
