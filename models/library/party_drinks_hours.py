import math


def app(ui):
    ui.title("Party drinks")
    guests = int(ui.number("Guests", 30, min=1))
    hours = int(ui.number("Hours", 4, min=1))
    drinks = guests * (2 + hours - 1)
    ui.text(f"{drinks} drinks", size=40, bold=True)
    ui.text(f"Crates of 20 bottles: {math.ceil(drinks / 20)}", size=24)
    ui.text("Two drinks each in the first hour, then one an hour", color="muted")
