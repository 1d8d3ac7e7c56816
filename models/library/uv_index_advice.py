LEVELS = [
    (2, "Low", "No protection needed", "good"),
    (5, "Moderate", "Sunscreen, hat and sunglasses", "warn"),
    (7, "High", "Shirt, hat, sunscreen, shade at noon", "warn"),
    (10, "Very high", "Stay in the shade from 11 to 15", "bad"),
    (99, "Extreme", "Best stay inside", "bad"),
]


def app(ui):
    ui.title("UV index")
    index = ui.slider("UV index", 0, 12, 4)
    for top, name, advice, color in LEVELS:
        if index <= top:
            ui.text(name, size=40, bold=True, color=color)
            ui.text(advice, size=20)
            break
