def app(ui):
    ui.title("Car age")
    built = ui.number("Built", 2000, min=1886, max=ui.now.year)
    age = ui.now.year - built
    ui.text(f"{age} years old", size=24)
    if age >= 30:
        ui.text("Classic car", size=20, bold=True)
    else:
        ui.text(f"A classic car in {built + 30}", size=20)
