PLACES = ["Hundreds", "Tens", "Ones"]


def app(ui):
    ui.title("Big number")
    s = ui.state
    if "die" not in s or ui.button("New round"):
        s.die, s.put = random.randint(1, 6), {}
    with ui.row():
        for place in PLACES:
            if place not in s.put and ui.button(place):
                s.put[place] = s.die
                s.die = random.randint(1, 6)
    ui.text(" ".join(str(s.put.get(place, "_")) for place in PLACES), size=48)
    if len(s.put) < 3:
        ui.text(f"Die: {s.die}", size=28)
    else:
        number = int("".join(str(s.put[place]) for place in PLACES))
        s.best = max(s.get("best", 0), number)
        ui.text(f"Your number: {number}", size=28)
    ui.text(f"Best: {s.get('best', 0)}")
