def app(ui):
    ui.title("Pedestrian light")
    s = ui.state
    if ui.button("Walk"):
        s.end = ui.time + 6
    left = math.ceil(s.get("end", 0) - ui.time)
    green = left > 0
    c = ui.canvas(120, 220)
    c.rect(10, 10, 100, 200, "black")
    c.circle(60, 60, 40, "#333333" if green else "red")
    c.circle(60, 160, 40, "green" if green else "#333333")
    ui.text(f"Green, {left} left" if green else "Red", size=28)
