STATEMENTS = ["slept in a tent", "broken a bone", "missed a plane", "sung in public", "lost my keys", "lied today"]


def app(ui):
    ui.title("Never have I ever")
    s = ui.state
    turn, fingers = s.get("turn", 0), s.get("fingers", {"Ann": 5, "Ben": 5, "Cleo": 5})
    ui.text(f"Never have I ever {STATEMENTS[turn % len(STATEMENTS)]}", size=32, bold=True)
    for name in fingers:
        with ui.row():
            ui.text(f"{name}: {fingers[name]} finger{'s' * (fingers[name] != 1)}", size=20)
            if ui.button(f"{name} has") and fingers[name] > 0:
                fingers[name] -= 1
    out = [name for name in fingers if fingers[name] == 0]
    if out:
        ui.text(f"Out: {', '.join(out)}", size=24, color="bad")
    with ui.row():
        if ui.button("Next"):
            s.turn = turn + 1
        if ui.button("New game"):
            s.turn, s.fingers = 0, {"Ann": 5, "Ben": 5, "Cleo": 5}
