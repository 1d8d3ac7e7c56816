def app(ui):
    ui.title("My deck")
    s = ui.state
    text = ui.field("My cards", "Go back two\nTake a coin\nSkip a turn", lines=6)
    cards = [line.strip() for line in text.splitlines() if line.strip()]
    with ui.row():
        drawn = ui.button("Draw")
        if ui.button("Shuffle all") or "pile" not in s:
            s.pile, s.discarded = random.sample(cards, len(cards)), []
        if drawn:
            if not s.pile:
                s.pile, s.discarded = random.sample(s.discarded, len(s.discarded)), []
            if s.pile:
                s.discarded.append(s.pile.pop())
    ui.text(s.discarded[-1] if s.discarded else "Draw a card", size=48, bold=True)
    ui.text(f"{len(s.pile)} in the pile, {len(s.discarded)} discarded", color="muted")
