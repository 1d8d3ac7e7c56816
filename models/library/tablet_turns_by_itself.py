def app(ui):
    ui.title("Tablet turns")
    s = ui.state
    names = [name.strip() for name in ui.field("Names", "Mia, Ben, Zoe").split(",") if name.strip()]
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    if not names:
        ui.text("Type names with commas", color="muted")
    elif s.get("since"):
        passed = ui.time - s.since
        turn = int(passed // 600)
        left = math.ceil(600 - passed % 600)
        ui.text(names[turn % len(names)], size=64, bold=True, align="center")
        ui.text(f"{left // 60}:{left % 60:02d}", size=48, align="center")
        ui.text(f"Next: {names[(turn + 1) % len(names)]}", align="center")
    else:
        ui.text(f"{names[0]} begins", size=40, bold=True, align="center")
