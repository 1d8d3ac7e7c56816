def app(ui):
    ui.title("Sprints")
    s = ui.state
    passed = int(ui.time - s.start) if s.get("start") else 0
    if passed >= 5 * 60:
        ui.text("Finished", size=48, align="center", color="good")
    else:
        second = passed % 60
        ui.text("Run" if second < 40 else "Rest", size=48, bold=True, align="center")
        ui.text(40 - second if second < 40 else 60 - second, size=72, align="center")
        ui.text(f"Round {passed // 60 + 1} of 5", align="center")
    if ui.button("Start"):
        s.start = ui.time
