def app(ui):
    ui.title("Line-up")
    formation = ui.choice("Formation", ["4-4-2", "4-3-3", "3-5-2", "5-4-1"])
    rows = [int(part) for part in formation.split("-")]
    c = ui.canvas(300, 400, background="green")
    c.rect(10, 10, 280, 380, outline="white")
    c.line(10, 200, 290, 200, "white", 2)
    c.circle(150, 200, 40, outline="white")
    c.circle(150, 375, 11, "yellow")
    for i, count in enumerate(rows):
        for k in range(count):
            c.circle(10 + 280 * (k + 0.5) / count, 300 - i * 105, 11, "red")
    back, middle, front = rows
    ui.text(f"{back} defenders, {middle} midfielders, {front} forward{'' if front == 1 else 's'}")
