def app(ui):
    ui.title("Balloons")
    s = ui.state
    size = s.get("size", 30)
    c = ui.canvas(300, 300, background="lightblue")
    if size > 100:
        c.text(150, 150, "POP", size=60, color="red", align="center")
        if ui.button("New balloon"):
            s.size = 30
    else:
        c.circle(150, 150, size, "red")
        ui.text(f"Size {size}", size=20)
        with ui.row():
            if ui.button("Pump"):
                s.burst = s.get("burst", 0) + (size + 15 > 100)
                s.size = size + 15
            if ui.button("Let out"):
                s.size = max(30, size - 5)
    ui.text(f"Burst: {s.get('burst', 0)}")
