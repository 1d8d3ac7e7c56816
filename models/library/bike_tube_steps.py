STEPS = [
    "Take the wheel out of the bike",
    "Let the rest of the air out",
    "Lift one side of the tyre over the rim with tyre levers",
    "Pull the old tube out",
    "Feel inside the tyre for glass or a thorn",
    "Pump a little air into the new tube and put it in",
    "Push the tyre back over the rim by hand",
    "Pump it up and put the wheel back",
]


def app(ui):
    ui.title("New bike tube")
    s = ui.state
    place = s.get("place", 0)
    with ui.row():
        if ui.button("Back"):
            place = max(0, place - 1)
        if ui.button("Next"):
            place = min(len(STEPS), place + 1)
        if ui.button("From the start"):
            place = 0
    s.place = place
    ui.progress(place / len(STEPS))
    if place < len(STEPS):
        ui.text(f"Step {place + 1} of {len(STEPS)}", color="muted")
        ui.text(STEPS[place], size=32, bold=True)
    else:
        ui.text("Done, have a good ride!", size=32, color="good")
