def app(ui):
    ui.title("Cast on")
    with ui.row():
        stitches = ui.number("Stitches on 10 cm", 22, min=1)
        rows = ui.number("Rows on 10 cm", 30, min=1)
    with ui.row():
        width = ui.number("Width in cm", 50, min=0)
        height = ui.number("Height in cm", 60, min=0)
    ui.text(f"{round(stitches * width / 10)} stitches", size=40, bold=True)
    ui.text(f"{round(rows * height / 10)} rows", size=28)
