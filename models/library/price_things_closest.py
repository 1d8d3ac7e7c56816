PRICES = {"a loaf of bread": 3.2, "a bicycle": 650, "a cinema ticket": 12, "a washing machine": 480, "a football": 25}


def app(ui):
    ui.title("What does it cost?")
    s = ui.state
    number, points = s.get("number", 0), s.get("points", 0)
    if number == len(PRICES):
        ui.text(f"{points} of {len(PRICES)} points", size=40, bold=True)
        ui.text(s.words)
        if ui.button("Play again"):
            s.number, s.points, s.words = 0, 0, ""
        return
    thing, price = list(PRICES.items())[number]
    ui.text(f"How much is {thing}?", size=28, bold=True)
    ui.text("Within 20 percent gives a point", color="muted")
    guess = ui.number("Euros", 10.0, min=0, step=0.5)
    if ui.button("My guess"):
        hit = abs(guess - price) <= price * 0.2
        s.points, s.number = points + hit, number + 1
        s.words = f"{'Point!' if hit else 'No:'} {thing} costs about {price:.2f} euros"
    ui.text(s.get("words", ""), size=20)
    ui.text(f"{number + 1} of {len(PRICES)}, points: {points}")
