HITS = {"Pan": 1, "Tarta": 2, "Chocolate": 3}


def app(ui):
    ui.title("Ritmo")
    words = ui.state.get("words", [])
    with ui.row():
        for word in HITS:
            if ui.button(word):
                words.append(word)
    total = sum(HITS[word] for word in words)
    ui.text(" ".join(words) or "Vacío", size=24)
    ui.text(f"{total} golpes", size=28)
    if total == 8:
        ui.text("Compás lleno", color="good", size=28)
    elif total > 8:
        ui.text("Demasiado", color="bad", size=28)
    if ui.button("Empezar de nuevo"):
        words.clear()
