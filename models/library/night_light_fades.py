def app(ui):
    ui.title("Night light")
    s = ui.state
    minutes = ui.number("Minutes", 10, min=1, max=120)
    with ui.row():
        if ui.button("Start"):
            s.start = ui.time
        if ui.button("Light on"):
            s.start = None
    share = 100
    if s.get("start"):
        share = max(0, 100 - int((ui.time - s.start) / (minutes * 60) * 100))
    c = ui.canvas(480, 300)
    c.rect(0, 0, 480, 300, f"#{255 * share // 100:02x}{140 * share // 100:02x}{40 * share // 100:02x}")
    ui.text(f"{share}%" if share else "Good night", size=32, align="center")
