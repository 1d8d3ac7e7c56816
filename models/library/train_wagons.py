def app(ui):
    ui.title("Train")
    s = ui.state
    wagons = s.get("wagons", 2)
    with ui.row():
        if ui.button("Couple"):
            wagons = min(6, wagons + 1)
        if ui.button("Uncouple"):
            wagons = max(0, wagons - 1)
    s.wagons = wagons
    c = ui.canvas(420, 100)
    for i in range(wagons + 1):
        c.rect(i * 60 + 2, 30, 54, 40, "red" if i == 0 else "blue")
        c.circle(i * 60 + 15, 75, 8, "gray")
        c.circle(i * 60 + 43, 75, 8, "gray")
    ui.text(f"{wagons} wagons, {wagons * 40} people", size=20)
