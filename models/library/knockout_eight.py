ROUNDS = {8: "Quarter-finals", 4: "Semi-finals", 2: "Final"}


def app(ui):
    ui.title("Knockout")
    s = ui.state
    names = [name.strip() for name in ui.field("8 players", "A, B, C, D, E, F, G, H").split(",")]
    if len(names) != 8:
        ui.text("Type 8 names with commas", color="warn")
        return
    if s.get("names") != names:
        s.names, s.left, s.winners = names, list(names), []
    left, winners = s.left, s.winners
    if len(left) > 1:
        ui.text(ROUNDS[len(left)], size=32)
        first = len(winners) * 2
        for place in range(first, len(left), 2):
            with ui.row():
                for name in left[place:place + 2]:
                    if ui.button(name) and place == first:
                        winners.append(name)
        ui.text(f"Through: {', '.join(winners) or 'nobody yet'}", color="muted")
        if len(winners) == len(left) // 2:
            s.left, s.winners = list(winners), []
    else:
        ui.text(f"Champion: {left[0]}", size=48, color="good")
    if ui.button("New tournament"):
        s.left, s.winners = list(names), []
