def app(ui):
    ui.title("Parking")
    s = ui.state
    paid = ui.number("Paid minutes", 60, min=1)
    if ui.button("Start"):
        s.end = ui.time + paid * 60
    left = math.ceil((s.end - ui.time) / 60) if s.get("end") else paid
    if left <= 0:
        ui.text("Time is over", size=40, bold=True, color="red")
        return
    soon = bool(s.get("end")) and left <= 5
    ui.text(f"{left} min left", size=40, bold=True, color="orange" if soon else "")
    if soon:
        ui.text("Go back to the car", size=24, color="orange")
