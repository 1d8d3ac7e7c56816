STEPS = [
    "Hold it inside out with a hand in each of two corners",
    "Bring your hands together and turn one corner over the other",
    "Do the same with the two other corners",
    "Put it on a table and tuck the round edges in",
    "Fold it in three along the long side",
    "Fold it in three again",
]


def app(ui):
    ui.title("Fitted sheet")
    s = ui.state
    place = s.get("place", 0)
    ui.text(f"Step {place + 1} of {len(STEPS)}", color="muted")
    ui.text(STEPS[place], size=28, bold=True)
    ui.progress((place + 1) / len(STEPS))
    with ui.row():
        if ui.button("Back") and place > 0:
            s.place = place - 1
        if ui.button("Next"):
            s.place = (place + 1) % len(STEPS)
