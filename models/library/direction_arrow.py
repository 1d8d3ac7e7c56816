def app(ui):
    ui.title("Direction")
    s = ui.state
    if ui.button("Go"):
        s.way = random.choice(["Left", "Right", "Up", "Down"])
        s.rounds = s.get("rounds", 0) + 1
    ui.text(s.get("way", "Ready?"), size=60, bold=True)
    ui.text(f"Round {s.get('rounds', 0)}")
