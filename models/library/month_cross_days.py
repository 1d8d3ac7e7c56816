def app(ui):
    ui.title("Calendar")
    crossed = ui.state.get("crossed", [])
    c = ui.canvas(400, 200, background="white")
    if c.clicked:
        x, y = c.clicked
        day = min(4, int(y // 40)) * 6 + int(x // 67) + 1
        if day in crossed:
            crossed.remove(day)
        else:
            crossed.append(day)
    for day in range(1, 31):
        x, y = (day - 1) % 6 * 67, (day - 1) // 6 * 40
        c.rect(x, y, 65, 38, "lightgray")
        c.text(x + 10, y + 10, str(day))
        if day in crossed:
            c.line(x, y, x + 65, y + 38, "red", 3)
    ui.text(f"{30 - len(crossed)} days left", size=20)
