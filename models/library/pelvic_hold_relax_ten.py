def app(ui):
    ui.title("Pelvic floor")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Stop"):
            s.since = None
    if not s.get("since"):
        ui.text("Hold 5 s, relax 5 s, 10 times", size=28, align="center")
        return
    passed = ui.time - s.since
    if passed >= 100:
        ui.text("Finished", size=64, bold=True, color="good", align="center")
        return
    inside = passed % 10
    holding = inside < 5
    ui.text("Hold" if holding else "Relax", size=64, bold=True, color="blue" if holding else "good", align="center")
    ui.text(math.ceil((5 if holding else 10) - inside), size=80, align="center")
    ui.text(f"{int(passed // 10) + 1} of 10", size=24, align="center")
