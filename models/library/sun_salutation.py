STEPS = [
    "Stand, hands together", "Arms up, breathe in", "Bend forward, breathe out", "Step back into the plank",
    "Lower down, cobra, breathe in", "Downward dog, breathe out", "Step forward, bend", "Stand up, arms up",
]


def app(ui):
    ui.title("Sun salutation")
    s = ui.state
    step = s.get("step", 0)
    with ui.row():
        if ui.button("Back"):
            step = max(0, step - 1)
        if ui.button("Next"):
            step += 1
    if step == len(STEPS):
        step = 0
        s.rounds = s.get("rounds", 0) + 1
    s.step = step
    ui.text(STEPS[step], size=36, bold=True)
    ui.text(f"{step + 1} of {len(STEPS)}")
    ui.text(f"Rounds: {s.get('rounds', 0)}", color="muted")
