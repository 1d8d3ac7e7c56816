LEVELS = {"Beginner": 20, "Advanced": 15, "Expert": 10}


def app(ui):
    ui.title("Ski length")
    height = ui.number("Height in cm", 175, min=80, max=220)
    level = ui.choice("I am", list(LEVELS))
    shortest = height - LEVELS[level]
    ui.text(f"{shortest} to {shortest + 5} cm", size=40, bold=True)
