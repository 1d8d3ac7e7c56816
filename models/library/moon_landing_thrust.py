def app(ui):
    ui.title("Moon landing")
    s = ui.state
    if ui.button("Restart") or "height" not in s:
        s.height, s.speed, s.fuel = 250, 0, 100
    burning = ui.key("up") and s.fuel > 0 and s.height > 0
    if s.height > 0:
        s.speed += (-30 if burning else 20) * ui.dt
        s.height = max(0, s.height - s.speed * ui.dt)
        if burning:
            s.fuel = max(0, s.fuel - 20 * ui.dt)
    c = ui.canvas(300, 300, background="black")
    c.rect(0, 285, 300, 15, "gray")
    c.rect(138, 265 - s.height, 24, 20, "white")
    if burning:
        c.poly([(142, 285 - s.height), (158, 285 - s.height), (150, 300 - s.height)], color="orange")
    ui.text(f"Height {s.height:.0f}   Speed {s.speed:.0f}   Fuel {s.fuel:.0f}", size=20)
    if s.height == 0:
        if s.speed <= 40:
            ui.text("Soft landing", size=32, color="good")
        else:
            ui.text("Crashed", size=32, color="bad")
    ui.text("Hold up to brake, touch down with a speed of 40 at most", color="muted")
