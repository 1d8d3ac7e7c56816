import random


def app(ui):
    ui.title("Raffle")
    s = ui.state
    text = ui.field("Names, one per line", lines=6)
    names = [name.strip() for name in text.splitlines() if name.strip()]
    if ui.button("Draw"):
        s.winners = random.sample(names, 3) if len(names) >= 3 else []
        s.words = "" if s.winners else "Type at least three names"
    winners = s.get("winners", [])
    for prize, name in zip(["First", "Second", "Third"], winners):
        ui.text(f"{prize} prize: {name}", size=24)
    ui.text(s.get("words", "No prizes drawn yet"), color="muted")
