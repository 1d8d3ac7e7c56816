def app(ui):
    ui.title("Age in a year")
    born = int(ui.number("Born in", 1990, min=1900, max=2100))
    year = int(ui.number("Year", 2050, min=1900, max=2200))
    age = year - born
    if age < 0:
        ui.text(f"Born {-age} years later" if age < -1 else "Born 1 year later", size=32)
    else:
        ui.text("1 year old" if age == 1 else f"{age} years old", size=40, bold=True)
        ui.text(f"{age - 1} before the birthday of that year" if age else "Born in that year", size=20)
