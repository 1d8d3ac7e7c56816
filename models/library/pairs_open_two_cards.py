def app(ui):
    ui.title("Pairs")
    s = ui.state
    if "cards" not in s or ui.button("New game"):
        s.cards, s.found, s.open, s.tries = random.sample("AABBCCDD", 8), [], [], 0
    with ui.grid(4):
        for place in range(8):
            seen = place in s.found or place in s.open
            if ui.button(s.cards[place] if seen else "?") and not seen:
                if len(s.open) == 2:
                    s.open = []
                s.open.append(place)
                if len(s.open) == 2:
                    s.tries += 1
                    if s.cards[s.open[0]] == s.cards[s.open[1]]:
                        s.found, s.open = s.found + s.open, []
    ui.text(f"Tries: {s.tries}")
    ui.text("All found" if len(s.found) == 8 else f"Pairs: {len(s.found) // 2} of 4")
