def app(ui):
    ui.title("Train")
    start = ui.state.setdefault("start", ui.time)
    passed = (ui.time - start) % 13
    place, second = int(passed // 5), passed % 5
    x = 50 + place * 100 + (max(0, second - 3) * 50 if place < 2 else 0)
    c = ui.canvas(300, 100)
    c.line(0, 70, 300, 70, "gray", 3)
    for i, name in enumerate("ABC"):
        c.text(50 + i * 100, 85, name, align="center")
    c.rect(x - 20, 45, 40, 22, "red")
    ui.text(f"At {'ABC'[place]}" if second < 3 else "Driving", size=28)
