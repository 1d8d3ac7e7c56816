def app(ui):
    ui.title("Little memory")
    s = ui.state
    if "cards" not in s or ui.button("New game"):
        s.cards = random.sample("AABB", 4)
        s.open, s.found, s.turns = [], [], 0
    with ui.row():
        for i in range(4):
            shown = i in s.open or i in s.found
            if ui.button(f"{i + 1}: {s.cards[i]}" if shown else f"{i + 1}: ?") and not shown:
                if len(s.open) == 2:
                    s.open = []
                s.open.append(i)
                if len(s.open) == 2:
                    s.turns += 1
                    if s.cards[s.open[0]] == s.cards[s.open[1]]:
                        s.found += s.open
    ui.text(f"Turns: {s.turns}", size=20)
    if len(s.found) == 4:
        ui.text("All found", size=28, color="good")
