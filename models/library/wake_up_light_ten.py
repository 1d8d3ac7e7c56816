def app(ui):
    ui.title("Wake-up light")
    s = ui.state
    with ui.row():
        if ui.button("Start"):
            s.since = ui.time
        if ui.button("Off"):
            s.since = None
    part = min(1, int(ui.time - s.since) / 600) if s.get("since") else 0
    red = int(60 + 195 * part)
    green = blue = int(255 * part)
    c = ui.canvas(600, 360)
    c.rect(0, 0, 600, 360, f"#{red:02x}{green:02x}{blue:02x}" if s.get("since") else "black")
    if not s.get("since"):
        ui.text("Off, ready for the morning", align="center")
    elif part < 1:
        ui.text(f"Light {part:.0%}", size=28, align="center")
    else:
        ui.text("Good morning!", size=40, bold=True, align="center")
