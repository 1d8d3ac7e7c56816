def app(ui):
    ui.title("Count up")
    s = ui.state
    limit = ui.number("Limit in seconds", 60, min=1)
    passed = min(limit, int(ui.time - s.start)) if s.get("start") else 0
    ui.text(f"{passed} s", size=72, align="center")
    if passed == limit:
        ui.text("Limit reached", color="bad", align="center")
    if ui.button("Start"):
        s.start = ui.time
