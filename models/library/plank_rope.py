def app(ui):
    ui.title("Skipping rope")
    s = ui.state
    passed = int(ui.time - s.start) if s.get("start") else 0
    if passed >= 4 * 45 - 15:
        ui.text("Well done", size=48, align="center", color="good")
    else:
        second = passed % 45
        ui.text("Rope" if second < 30 else "Pause", size=48, bold=True, align="center")
        ui.text(30 - second if second < 30 else 45 - second, size=72, align="center")
        ui.text(f"Round {passed // 45 + 1} of 4", align="center")
    if ui.button("Start"):
        s.start = ui.time
