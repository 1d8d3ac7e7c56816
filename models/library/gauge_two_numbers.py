def app(ui):
    ui.title("How far")
    done = ui.number("Done", 15, min=0)
    planned = ui.number("Planned", 60, min=1)
    percent = done / planned * 100
    c = ui.canvas(300, 170)
    c.arc(150, 150, 120, 180, 360, "gray", width=12)
    turn = math.radians(180 + min(100, percent) * 1.8)
    c.line(150, 150, 150 + 105 * math.cos(turn), 150 + 105 * math.sin(turn), "red", 5)
    ui.text(f"{percent:.0f}%", size=28, bold=True)
    if percent > 100:
        ui.text("More than planned", color="bad")
