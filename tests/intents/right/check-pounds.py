def app(ui):
    ui.title("Kilograms to pounds")
    kg = ui.number("Kilograms", 1.0, min=0)
    ui.text(f"{kg * 2.20462:.2f} lb", size=32)
