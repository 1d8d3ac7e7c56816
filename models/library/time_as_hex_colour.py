def app(ui):
    ui.title("Colour of the time")
    code = ui.now.strftime("#%H%M%S")
    c = ui.canvas(500, 260)
    c.rect(0, 0, 500, 260, code)
    c.text(250, 110, ui.now.strftime("%H:%M:%S"), size=72, color="white", align="center")
    c.text(250, 190, code, size=28, color="white", align="center")
    ui.text("The time is read as a colour code", color="muted", align="center")
