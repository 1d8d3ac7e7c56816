def app(ui):
    ui.title("Moon and earth")
    s = ui.state
    seconds = ui.slider("Seconds for one orbit", 5, 60, 10)
    s.turn = s.get("turn", 0) + ui.dt / seconds
    angle = s.turn * math.tau
    c = ui.canvas(400, 360, background="black")
    c.circle(200, 180, 140, fill=False, outline="gray")
    c.circle(200, 180, 45, "dodgerblue")
    c.circle(190, 170, 15, "green")
    c.circle(200 + 140 * math.cos(angle), 180 - 140 * math.sin(angle), 14, "silver")
    ui.text(f"Orbits: {int(s.turn)}", size=24, align="center")
