STEPS = [
    "Pour in two litres of hot water",
    "Put in baking soda, then vinegar, wait 15 minutes, rinse",
    "Use a plunger, ten strong pushes",
    "Put a bucket below, open the trap and clean it",
    "Push a drain snake into the pipe and turn it",
]


def app(ui):
    ui.title("Blocked drain")
    s = ui.state
    place, works = s.get("place", 0), s.get("works", False)
    if works:
        ui.text("Well done, the water runs", size=28, bold=True, color="good")
    elif place == len(STEPS):
        ui.text("Call a plumber", size=28, bold=True, color="bad")
    else:
        ui.text(f"Step {place + 1}: {STEPS[place]}", size=24, bold=True)
        ui.text("Does the water run now?")
        with ui.row():
            if ui.button("Yes"):
                s.works = True
            if ui.button("No"):
                s.place = place + 1
    if place or works:
        if ui.button("From the beginning"):
            s.place, s.works = 0, False
