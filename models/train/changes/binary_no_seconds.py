def app(ui):
    ui.title("Binary clock")
    now = ui.now
    parts = [("Hours", f"{now.hour:06b}"), ("Minutes", f"{now.minute:06b}")]
    c = ui.canvas(360, 140, background="black")
    for row, (_, bits) in enumerate(parts):
        for column, bit in enumerate(bits):
            color = "#00e0a0" if bit == "1" else "#223333"
            c.circle(40 + column * 56, 40 + row * 60, 20, color)
    ui.text(now.strftime("%H:%M"), size=28, align="center")
    for name, bits in parts:
        ui.text(f"{name} {bits}", align="center", color="muted")
