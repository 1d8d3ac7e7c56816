YEARS = {"Mercury": 0.2408, "Venus": 0.6152, "Mars": 1.8808, "Jupiter": 11.862, "Saturn": 29.447, "Uranus": 84.017, "Neptune": 164.79}


def app(ui):
    ui.title("Age on other planets")
    age = ui.number("My age in years", 10, min=0, max=120)
    planet = ui.choice("Planet", list(YEARS))
    ui.text(f"{age / YEARS[planet]:.1f} years on {planet}", size=40, bold=True)
    ui.text(f"A year there takes {YEARS[planet] * 365.25:.0f} of our days", color="muted")
