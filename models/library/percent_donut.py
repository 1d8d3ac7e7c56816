def app(ui):
    ui.title("Percent ring")
    percent = int(ui.number("Percent", 25, min=0, max=100))
    color = "green" if percent == 100 else "blue"
    c = ui.canvas(240, 240)
    c.arc(120, 120, 90, 0, 360, "lightgray", width=24)
    c.arc(120, 120, 90, -90, -90 + percent * 3.6, color, width=24)
    c.text(120, 120, f"{percent}%", size=36, align="center")
    if percent == 100:
        ui.text("Full", size=24, color="green", align="center")
