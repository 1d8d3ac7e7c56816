def app(ui):
    ui.title("Cinema")
    taken = ui.state.get("taken", [])
    c = ui.canvas(300, 180)
    if c.clicked:
        x, y = c.clicked
        seat = "ABC"[min(2, int(y // 60))] + str(min(4, int(x // 60)) + 1)
        if seat in taken:
            taken.remove(seat)
        elif len(taken) < 4:
            taken.append(seat)
    for row in range(3):
        for place in range(5):
            seat = f"{'ABC'[row]}{place + 1}"
            c.rect(place * 60 + 5, row * 60 + 5, 50, 50, "red" if seat in taken else "green")
            c.text(place * 60 + 30, row * 60 + 30, seat, color="white", align="center")
    ui.text(f"Taken: {', '.join(sorted(taken)) or 'none'}", size=20)
    ui.text(f"Price: {len(taken) * 12}", size=20)
