def app(ui):
    ui.title("Toy train")
    s = ui.state
    rounds = s.get("rounds", [])
    if ui.button("Round"):
        if s.get("last"):
            rounds.append(round(ui.time - s.last, 1))
        s.last = ui.time
    if not s.get("last"):
        ui.text("Press Round when the train passes", color="muted")
    elif not rounds:
        ui.text("Press again after the round")
    for i, seconds in enumerate(rounds):
        slow = ", slowest" if seconds == max(rounds) else ""
        ui.text(f"{i + 1}: {seconds:.1f} s{slow}")
    if rounds:
        ui.text(f"Average: {sum(rounds) / len(rounds):.1f} s", bold=True)
