def app(ui):
    ui.title("Green tea")
    s = ui.state
    left = math.ceil(s.end - ui.time) if s.get("end") else 150
    if left > 0:
        ui.text(f"{left // 60}:{left % 60:02d}", size=72, align="center")
    else:
        ui.text("Take out the leaves", size=32, align="center", color="good")
    if ui.button("Start"):
        s.end = ui.time + 150
