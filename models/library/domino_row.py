def app(ui):
    ui.title("Domino")
    upper = ui.slider("Upper", 0, 6, 2)
    lower = ui.slider("Lower", 0, 6, 5)
    c = ui.canvas(160, 300)
    c.rect(10, 10, 140, 280, "white")
    c.line(20, 150, 140, 150, "black", 4)
    c.text(80, 50, upper, size=60, color="black", align="center")
    c.text(80, 190, lower, size=60, color="black", align="center")
    ui.text(f"Sum {upper + lower}", size=28)
    if upper == lower:
        ui.text("Double", size=28, color="good")
