YEARS = {"Mercury": 0.2408, "Venus": 0.6152, "Mars": 1.8808, "Jupiter": 11.862, "Saturn": 29.457}


def app(ui):
    ui.title("Age on other planets")
    age = ui.number("My age", 30, min=0)
    ui.table([[planet, f"{age / years:.1f}"] for planet, years in YEARS.items()], header=["Planet", "Years old"])
