def app(ui):
    ui.title("Secret santa")
    s = ui.state
    text = ui.field("Couples with +, singles alone", "Ann + Ben\nCleo + Dan\nEva", lines=6)
    groups = [[name.strip() for name in line.split("+") if name.strip()] for line in text.splitlines()]
    group = {name: number for number, names in enumerate(groups) for name in names}
    if ui.button("Draw"):
        givers, s.pairs = list(group), []
        for attempt in range(1000):
            takers = random.sample(givers, len(givers))
            if all(group[a] != group[b] for a, b in zip(givers, takers)):
                s.pairs = list(zip(givers, takers))
                break
    if "pairs" not in s:
        ui.text("Press Draw", color="muted")
    elif not s.pairs:
        ui.text("That can't work out", color="bad")
    for giver, taker in s.get("pairs", []):
        ui.text(f"{giver} gives to {taker}", size=22)
