COLORS = ["red", "blue", "green"]


def app(ui):
    ui.title("Turtle race")
    s = ui.state
    places = s.get("places", [0, 0, 0])
    bet = ui.choice("My turtle", COLORS)
    winner = max(range(3), key=lambda i: places[i]) if max(places) >= 100 else -1
    with ui.row():
        if ui.button("Start"):
            s.places, s.on, places, winner = [0, 0, 0], True, [0, 0, 0], -1
    if s.get("on") and winner < 0 and ui.every(0.2):
        places = [place + random.randint(0, 5) for place in places]
        s.places = places
        if max(places) >= 100:
            s.on = False
    c = ui.canvas(420, 150, background="khaki")
    c.line(390, 0, 390, 150, "black", 3)
    for i, place in enumerate(places):
        c.ellipse(25 + place * 3.6, 25 + 50 * i, 20, 12, COLORS[i])
    if max(places) >= 100:
        first = COLORS[places.index(max(places))]
        ui.text(f"{first.title()} wins!", size=28, bold=True)
        ui.text("Your turtle!" if bet == first else "Not your turtle", size=20)
    else:
        ui.text("They run ..." if s.get("on") else "Choose your turtle and press Start", size=20)
