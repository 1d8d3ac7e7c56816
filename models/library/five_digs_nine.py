def app(ui):
    ui.title("Five digs")
    s = ui.state
    if "place" not in s or ui.button("New game"):
        s.place, s.dug = random.randint(1, 9), []
    over = s.place in s.dug or len(s.dug) == 5
    with ui.grid(3):
        for n in range(1, 10):
            label = str(n) if n not in s.dug else "★" if n == s.place else "x"
            if ui.button(label) and n not in s.dug and not over:
                s.dug.append(n)
    ui.text(f"Digs left: {5 - len(s.dug)}", size=20)
    if s.place in s.dug:
        ui.text("You found it", size=28, color="good")
    elif len(s.dug) == 5:
        ui.text("Lost", size=28, color="bad")
