def app(ui):
    ui.title("Catch the star")
    s = ui.state
    if ui.button("Reset"):
        s.star, s.points = 4, 0
    star, points = s.get("star", 4), s.get("points", 0)
    with ui.grid(3):
        for i in range(9):
            if ui.button("★" if i == star else str(i + 1)):
                if i == star:
                    s.star = random.choice([n for n in range(9) if n != star])
                    s.points = points + 1
                else:
                    s.points = points - 1
    ui.text(f"Points: {s.get('points', 0)}", size=28)
