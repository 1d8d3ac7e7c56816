def app(ui):
    ui.title("Cards")
    cards = ui.state.get("cards", [])
    place = ui.state.get("place", 0)
    for front, back in [("cat", "Katze"), ("dog", "Hund"), ("horse", "Pferd")][place : place + 1]:
        ui.text(f"{front}: {back}")
    word, translation = ui.field("Word"), ui.field("Translation")
    if ui.button("Add"):
        cards.append(f"{word}: {translation}")
    for card in cards:
        ui.text(card)
    ui.button("Ask")
    ui.button("Solve, show answer")
    if ui.button("Next"):
        ui.state.place = place + 1
