def app(ui):
    ui.title("Best of five")
    s = ui.state
    rounds, matches = s.get("rounds", []), s.get("matches", {"Lin": 0, "Oli": 0})
    over = any(rounds.count(name) == 3 for name in matches)
    with ui.row():
        for name in matches:
            if ui.button(f"{name} won") and not over:
                rounds.append(name)
                if rounds.count(name) == 3:
                    matches[name] += 1
    for number, name in enumerate(rounds, start=1):
        ui.text(f"Round {number}: {name}")
    if over:
        ui.text(f"{rounds[-1]} wins the match", size=24, color="good")
        if ui.button("Next match"):
            rounds.clear()
    ui.text(f"Matches: Lin {matches['Lin']}, Oli {matches['Oli']}")
