LIGHT = 299792458


def app(ui):
    ui.title("E = mc²")
    grams = ui.number("Grams", 1, min=0)
    home = ui.number("kWh of a home in a year", 3500, min=1)
    joules = grams / 1000 * LIGHT ** 2
    homes = joules / 3600000 / home
    ui.text(f"{joules / 1e12:.1f} TJ", size=40, bold=True)
    ui.text(f"{homes:,.0f} homes for a year", size=20)
