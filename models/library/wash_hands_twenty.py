def app(ui):
    ui.title("Wash hands")
    s = ui.state
    today = str(ui.now.date())
    if s.get("day") != today:
        s.day, s.washed = today, 0
    if ui.button("Wash"):
        s.end = ui.time + 20
        s.washed += 1
    left = max(0, math.ceil(s.end - ui.time)) if s.get("end") else 20
    if left == 0:
        ui.text("Clean!", size=80, bold=True, color="good", align="center")
    else:
        ui.text(left, size=80, bold=True, align="center")
    ui.progress(1 - left / 20)
    ui.text(f"Washed today: {s.washed}", align="center")
