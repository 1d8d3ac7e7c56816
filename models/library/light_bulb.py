def app(ui):
    ui.title("Bulb")
    on = ui.switch("Light", False)
    bright = ui.slider("Brightness", 0, 100, 50)
    level = 40 + round(bright * 2.1) if on else 30
    c = ui.canvas(200, 220)
    c.circle(100, 90, 70, f"#{level:02x}{level:02x}20")
    c.rect(75, 155, 50, 45, "gray")
    ui.text(f"On at {bright}%" if on else "Off", size=24)
