def app(ui):
    ui.title("Opening hand")
    with ui.row():
        deck = int(ui.number("Deck", 60, min=1, max=500))
        copies = min(deck, int(ui.number("Copies", 4, min=0, max=100)))
        hand = min(deck, int(ui.number("Cards in hand", 7, min=0, max=100)))
    ways = math.comb(deck, hand)
    exact = [math.comb(copies, k) * math.comb(deck - copies, hand - k) / ways for k in range(min(copies, hand) + 1)]
    ui.text(f"{100 * (1 - exact[0]):.1f} %", size=56, bold=True)
    ui.text("for at least one of them in the hand")
    rows = [[f"{k} of them", f"{100 * chance:.1f} %"] for k, chance in enumerate(exact[:8])]
    ui.table(rows, header=["In the hand", "Chance"])
