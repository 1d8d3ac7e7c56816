STEPS = [
    "Choose a pot 3 cm wider",
    "Cover the hole with a piece of clay",
    "Fill in some fresh soil",
    "Take the plant out and loosen the roots",
    "Put it in and fill up with soil",
    "Press it down and water it",
]


def app(ui):
    ui.title("Repot a plant")
    s = ui.state
    done = s.get("done", 0)
    for place, step in enumerate(STEPS):
        if place < done:
            ui.text(f"✓ {step}", color="good")
        elif place == done:
            ui.text(step, size=28, bold=True)
            if ui.button("Done"):
                s.done = done + 1
        else:
            ui.text(step, color="muted")
    if done == len(STEPS):
        ui.text("Your plant is happy", size=28, bold=True)
    if ui.button("Next plant"):
        s.done = 0
