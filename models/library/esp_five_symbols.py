SYMBOLS = ["○", "✚", "≈", "□", "☆"]


def app(ui):
    ui.title("ESP test")
    s = ui.state
    done, hits = s.get("done", 0), s.get("hits", 0)
    if done < 25:
        ui.text(f"Card {done + 1} of 25", size=28)
        with ui.row():
            for symbol in SYMBOLS:
                if ui.button(symbol):
                    card = random.choice(SYMBOLS)
                    s.done = done + 1
                    s.hits = hits + (card == symbol)
                    s.said = f"It was {card}" + (", a hit" if card == symbol else "")
        ui.text(s.get("said", "Which symbol is hidden?"))
        ui.text(f"{hits} {'hit' if hits == 1 else 'hits'}", color="muted")
    else:
        ui.text(f"{hits} {'hit' if hits == 1 else 'hits'} of 25", size=40, bold=True)
        ui.text("By chance it would be about 5")
        if ui.button("Start again"):
            s.done, s.hits, s.said = 0, 0, "Which symbol is hidden?"
