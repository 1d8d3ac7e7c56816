def app(ui):
    ui.title("Truth or dare")
    s = ui.state
    cards = s.get("cards", {"Truth": [], "Dare": []})
    with ui.row():
        text = ui.field("New card").strip()
        for kind in ["Truth", "Dare"]:
            if ui.button(f"Add to {kind}") and text:
                cards[kind].append(text)
                ui.clear("New card")
    with ui.row():
        for kind in ["Truth", "Dare"]:
            if ui.button(kind):
                s.words = random.choice(cards[kind]) if cards[kind] else f"Add a card to {kind} first"
    ui.text(s.get("words", "Truth or dare?"), size=40, bold=True, align="center")
    ui.text(f"Truths: {len(cards['Truth'])}, dares: {len(cards['Dare'])}", color="muted")
    rows = [[kind, card] for kind in cards for card in cards[kind]]
    picked = ui.list([f"{kind}: {card}" for kind, card in rows], actions=["Delete"])
    if picked:
        kind, card = rows[picked.index]
        cards[kind].remove(card)
