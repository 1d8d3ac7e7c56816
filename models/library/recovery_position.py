STEPS = [
    "Check the breath and call for help",
    "Near arm up, palm to the sky",
    "Far hand to the near cheek",
    "Pull the far knee, roll the person to you",
    "Tilt the head back, mouth open and down",
]


def app(ui):
    ui.title("Recovery position")
    s = ui.state
    step = s.get("step", 0)
    with ui.row():
        if ui.button("Back"):
            step = max(0, step - 1)
        if ui.button("Next"):
            step = min(len(STEPS) - 1, step + 1)
        if ui.button("From the start"):
            step = 0
    s.step = step
    ui.text(f"Step {step + 1} of {len(STEPS)}", color="muted")
    ui.text(STEPS[step], size=40, bold=True)
    ui.progress((step + 1) / len(STEPS))
