def roll(count):
    return sorted([random.randint(1, 6) for i in range(count)], reverse=True)


def app(ui):
    ui.title("Battle")
    s = ui.state
    with ui.row():
        if ui.button("Attack"):
            s.attack, s.defend = roll(3), roll(2)
            s.now = sum(a <= d for a, d in zip(s.attack, s.defend))
            s.lost = s.get("lost", 0) + s.now
            s.rounds = s.get("rounds", 0) + 1
        if ui.button("New battle"):
            s.lost = s.rounds = 0
    if not s.get("rounds"):
        ui.text("Press Attack", color="muted")
        return
    ui.text("Attacker: " + " ".join(map(str, s.attack)), size=28, color="red")
    ui.text("Defender: " + " ".join(map(str, s.defend)), size=28, color="blue")
    ui.text(f"Attacker loses {s.now}, defender loses {2 - s.now}", size=32, bold=True)
    ui.text(f"Lost so far: {s.lost} and {2 * s.rounds - s.lost}")
