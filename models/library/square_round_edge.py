def app(ui):
    ui.title("Ten squares")
    s = ui.state
    with ui.row():
        if ui.button("Left"):
            s.place = (s.get("place", 0) - 1) % 10
        if ui.button("Right"):
            s.place = (s.get("place", 0) + 1) % 10
    place = s.get("place", 0)
    c = ui.canvas(400, 50)
    for i in range(10):
        c.rect(i * 40, 5, 38, 38, "lightgray")
    c.circle(place * 40 + 19, 24, 12, "red")
    ui.text(f"Square {place + 1}", size=20)
