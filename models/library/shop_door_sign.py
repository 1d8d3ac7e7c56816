def app(ui):
    ui.title("Door sign")
    is_open = ui.switch("Open now", True)
    line = ui.field("Line", "Welcome")
    c = ui.canvas(400, 240)
    c.rect(0, 0, 400, 240, "green" if is_open else "firebrick")
    c.text(200, 100, "OPEN" if is_open else "CLOSED", size=64, color="white", align="center")
    c.text(200, 190, line, size=28, color="white", align="center")
