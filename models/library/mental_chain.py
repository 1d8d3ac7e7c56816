STEPS = ["Start with 8", "Add 7", "Double it", "Take away 5", "Divide by 5"]


def app(ui):
    ui.title("Chain of sums")
    s = ui.state
    place = s.get("place", 0)
    if place < len(STEPS):
        ui.text(STEPS[place], size=48, bold=True, align="center")
        if ui.button("Next"):
            s.place = place + 1
    else:
        ui.text("What is the result?", size=28)
        result = ui.number("Result", 0)
        if ui.button("Check"):
            s.words = "Correct" if result == 5 else "Wrong"
        ui.text(s.get("words", ""), size=28, bold=True)
        if ui.button("Start over"):
            s.place, s.words = 0, ""
