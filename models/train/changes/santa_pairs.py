import random


def app(ui):
    ui.title("Secret Santa")
    s = ui.state
    text = ui.field("Who takes part?", lines=5, placeholder="One name on each line")
    names = [name.strip() for name in text.splitlines() if name.strip()]
    ui.text(f"{len(names)} take part", color="muted")
    pairs = s.get("pairs", [])
    if pairs and ui.button("Forget the draw"):
        pairs = s.pairs = []
    if len(names) < 2:
        ui.text("Type at least two names", color="muted")
    elif ui.button("Draw"):
        random.shuffle(names)
        # Each gives to the next one, the last to the first.
        pairs = s.pairs = [[names[i], names[(i + 1) % len(names)]] for i in range(len(names))]
    if pairs:
        giver = ui.choice("I am", sorted(pair[0] for pair in pairs))
        if ui.checkbox("Show my draw", False):
            for name, other in pairs:
                if name == giver:
                    ui.text(f"{name} gives a present to {other}", size=28, color="accent")
