SUMS = {"3 + 4": "7", "6 + 5": "11", "8 - 2": "6", "9 + 9": "18", "2 × 4": "8", "15 - 5": "10"}


def app(ui):
    ui.title("Sum pairs")
    s = ui.state
    if ui.button("New game") or "cards" not in s:
        cards = [*SUMS, *SUMS.values()]
        s.cards, s.found, s.open, s.turns = random.sample(cards, len(cards)), [], [], 0
    with ui.grid(4):
        for place, card in enumerate(s.cards):
            seen = place in s.found or place in s.open
            if ui.button(card if seen else "?") and not seen:
                if len(s.open) == 2:
                    s.open = []
                s.open.append(place)
                if len(s.open) == 2:
                    s.turns += 1
                    a, b = s.cards[s.open[0]], s.cards[s.open[1]]
                    if SUMS.get(a) == b or SUMS.get(b) == a:
                        s.found, s.open = s.found + s.open, []
    ui.text(f"{len(s.found) // 2} of {len(SUMS)} pairs", size=28, bold=True)
    ui.text(f"Turns: {s.turns}")
    if len(s.found) == len(s.cards):
        ui.text("All sums solved!", size=24, color="good")
