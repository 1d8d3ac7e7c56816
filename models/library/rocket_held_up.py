def app(ui):
    ui.title("Rocket")
    s = ui.state
    height = s.get("height", 0)
    height += (100 if ui.key("up") else -50) * ui.dt
    s.height = height = max(0, min(200, height))
    c = ui.canvas(200, 240, background="navy")
    c.poly([(100, 200 - height), (90, 230 - height), (110, 230 - height)], color="white")
    ui.text(f"Height: {height:.0f}", size=28)
