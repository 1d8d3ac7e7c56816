def app(ui):
    ui.title("Hourglass")
    s = ui.state
    end = s.get("end", 0)
    left = math.ceil(max(0, end - ui.time))
    c = ui.canvas(120, 260)
    c.rect(20, 10, 80, 240, outline="white", width=3)
    c.rect(24, 246 - left * 3.8, 72, left * 3.8, "gold")
    if not end:
        ui.text("Turn it", size=24)
    elif left > 0:
        ui.text(f"{left} s left", size=24)
    else:
        ui.text("Time is over", size=24, color="bad")
    if ui.button("Turn"):
        s.end = ui.time + 60
