CARDS = {"The Fool": "new beginnings", "The Magician": "skill", "The High Priestess": "secrets",
         "The Empress": "abundance", "The Emperor": "power",
         "The Lovers": "love", "The Star": "hope", "The Tower": "sudden change",
         "The Sun": "joy", "The Hermit": "patience"}


def app(ui):
    ui.title("Tarot")
    s = ui.state
    if ui.button("Draw three cards"):
        s.cards = [[name, random.random() < 0.3] for name in random.sample(list(CARDS), 3)]
    if "cards" not in s:
        ui.text("Think of your question and draw", size=24)
        return
    for time, (name, turned) in zip(["Past", "Present", "Future"], s.cards):
        ui.text(f"{time}: {name}{' (reversed)' if turned else ''}", size=28, bold=True)
        ui.text(f"less of this: {CARDS[name]}" if turned else CARDS[name], color="muted")
