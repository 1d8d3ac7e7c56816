def app(ui):
    s = ui.state
    ui.title("Parking")
    end = s.get("end", 0)
    if ui.button("Insert coin"):
        s.end = max(end, ui.time) + 15
    left = max(0, math.ceil(s.get("end", 0) - ui.time))
    ui.text(f"{left // 60}:{left % 60:02d}", size=60)
    if left <= 0:
        ui.text("EXPIRED", color="red")
