CARDS = {"hot": "cold", "early": "late", "heavy": "light"}


def app(ui):
    ui.title("Opposites")
    s = ui.state
    cards = s.get("cards", list(CARDS))
    turned = s.get("turned", False)
    ui.text(f"{len(cards)} cards left", color="muted")
    if not cards:
        ui.text("All known", size=28, color="good")
        if ui.button("All again"):
            s.cards = list(CARDS)
    else:
        ui.text(cards[0], size=36, bold=True)
        if not turned:
            if ui.button("Turn"):
                s.turned = True
        else:
            ui.text(CARDS[cards[0]], size=36, color="accent")
            with ui.row():
                if ui.button("Knew it"):
                    cards.pop(0)
                    s.turned = False
                if ui.button("Not yet"):
                    cards.append(cards.pop(0))
                    s.turned = False
