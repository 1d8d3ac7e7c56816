COLUMNS = ["To do", "Doing", "Done"]


def app(ui):
    ui.title("Kanban")
    cards = ui.state.get("cards", [])
    with ui.row():
        text = ui.field("New card", placeholder="What is to be done?")
        if ui.button("Add card") and text.strip():
            cards.append({"text": text.strip(), "column": 0})
            ui.clear("New card")
    with ui.row():
        for number, name in enumerate(COLUMNS):
            here = [card for card in cards if card["column"] == number]
            with ui.card(f"{name} ({len(here)})"):
                for card in here:
                    with ui.card():
                        ui.text(card["text"])
                        with ui.row():
                            if number > 0 and ui.button("←"):
                                card["column"] -= 1
                            full = number == 0 and sum(other["column"] == 1 for other in cards) >= 2
                            if number < 2 and ui.button("→"):
                                if full:
                                    ui.notify("Two are enough in Doing")
                                else:
                                    card["column"] += 1
                            if ui.button("✕"):
                                cards.remove(card)
