THINGS = [["A toaster", 35], ["A bicycle", 420], ["A kilo of apples", 3], ["A washing machine", 550]]


def app(ui):
    ui.title("Guess the price")
    s = ui.state
    turn, points = s.get("turn", 0), s.get("points", {"Ann": 0, "Ben": 0})
    thing, price = THINGS[turn % len(THINGS)]
    ui.text(f"{thing}: what does it cost?", size=28, bold=True)
    with ui.row():
        ann = ui.number("Ann", 0, min=0)
        ben = ui.number("Ben", 0, min=0)
    with ui.row():
        if ui.button("Show the price"):
            good = {name: guess for name, guess in {"Ann": ann, "Ben": ben}.items() if guess <= price}
            if not good:
                s.words = f"{thing} costs {price}. Both too high"
            elif len(good) == 2 and ann == ben:
                s.words = f"{thing} costs {price}. The same guess"
            else:
                winner = max(good, key=good.get)
                points[winner] += 1
                s.words = f"{thing} costs {price}. Point for {winner}"
            s.turn = turn + 1
            ui.clear("Ann")
            ui.clear("Ben")
        if ui.button("Start over"):
            s.turn, s.points, s.words = 0, {"Ann": 0, "Ben": 0}, ""
    ui.text(s.get("words", ""), size=20)
    points = s.get("points", points)
    ui.text(f"Ann {points['Ann']} : {points['Ben']} Ben", size=28, bold=True)
    ui.text("The nearest guess that is not too high wins", color="muted")
