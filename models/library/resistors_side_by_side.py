def app(ui):
    ui.title("Resistors in parallel")
    text = ui.field("Resistors in ohms", "100 100 50")
    values = []
    for word in text.replace(",", " ").split():
        if word.replace(".", "", 1).isdecimal() and float(word) > 0:
            values.append(float(word))
    if not values:
        ui.text("Type the resistors with spaces between", color="muted")
        return
    total = 1 / sum(1 / value for value in values)
    ui.text(f"{total:.1f} Ω", size=40, bold=True)
    ui.text(f"{len(values)} resistor{'' if len(values) == 1 else 's'} in parallel", color="muted")
