NUMBERS = {
    "Germany": ("110", "112", "112"),
    "France": ("17", "15", "18"),
    "Switzerland": ("117", "144", "118"),
    "United Kingdom": ("999", "999", "999"),
    "USA": ("911", "911", "911"),
    "Australia": ("000", "000", "000"),
}


def app(ui):
    ui.title("Emergency numbers")
    country = ui.choice("Country", list(NUMBERS))
    for service, number in zip(["Police", "Ambulance", "Fire"], NUMBERS[country]):
        with ui.row():
            ui.text(service, size=24)
            ui.text(number, size=48, bold=True, color="bad")
    ui.text("112 works everywhere in the European Union", color="muted")
