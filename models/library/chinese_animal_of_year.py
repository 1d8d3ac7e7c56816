ANIMALS = ["Rat", "Ox", "Tiger", "Rabbit", "Dragon", "Snake",
           "Horse", "Goat", "Monkey", "Rooster", "Dog", "Pig"]


def app(ui):
    ui.title("Chinese zodiac")
    year = int(ui.number("Year", 1990, min=1900, max=2100))
    ui.text(ANIMALS[(year - 4) % 12], size=48, bold=True)
    ui.text("Next: " + ", ".join(str(year + 12 * turn) for turn in (1, 2, 3)))
    ui.text("The year begins in January or February", color="muted")
