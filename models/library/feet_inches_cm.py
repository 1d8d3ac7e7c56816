def app(ui):
    ui.title("Height")
    feet = ui.number("Feet", 5, min=0)
    inches = ui.number("Inches", 0, min=0)
    cm = (feet * 12 + inches) * 2.54
    ui.text(f"{cm:.0f} cm", size=40, bold=True)
