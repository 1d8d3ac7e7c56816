START = {
    "red": [0, 2, 2, 1],
    "blue": [2, 1, 1, 3],
    "green": [4, 0, 1, 3],
    "orange": [1, 4, 2, 1],
    "purple": [3, 5, 2, 1],
}


def taken(cars, other):
    return [(x + a, y + b) for name, (x, y, w, h) in cars.items() if name != other for a in range(w) for b in range(h)]


def app(ui):
    ui.title("Rush hour")
    s = ui.state
    if ui.button("Start over") or "cars" not in s:
        s.cars, s.moves = {name: list(car) for name, car in START.items()}, 0
    chosen = ui.choice("Car", list(START))
    x, y, w, h = s.cars[chosen]
    solved = s.cars["red"][0] == 4
    with ui.row():
        for label, way in [("Back", -1), ("Forward", 1)]:
            new = [x + way, y, w, h] if w > h else [x, y + way, w, h]
            fields = [(new[0] + a, new[1] + b) for a in range(w) for b in range(h)]
            inside = all(0 <= a < 6 and 0 <= b < 6 for a, b in fields)
            free = not set(fields) & set(taken(s.cars, chosen))
            if ui.button(label) and inside and free and not solved:
                s.cars[chosen] = new
                s.moves += 1
    c = ui.canvas(300, 300, background="lightgray")
    c.rect(290, 100, 10, 50, "white")
    for name, (x, y, w, h) in s.cars.items():
        c.rect(x * 50 + 3, y * 50 + 3, w * 50 - 6, h * 50 - 6, name, radius=8)
    ui.text(f"{s.moves} {'move' if s.moves == 1 else 'moves'}", size=28, bold=True)
    ui.text("The red car is out!" if s.cars["red"][0] == 4 else "Get the red car to the exit on the right", size=20)
