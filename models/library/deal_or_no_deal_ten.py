VALUES = [1, 5, 10, 50, 100, 500, 1000, 5000, 10000, 50000]


def app(ui):
    ui.title("Ten boxes")
    s = ui.state
    if ui.button("New game") or "boxes" not in s:
        s.boxes, s.mine, s.opened, s.won = random.sample(VALUES, 10), -1, [], -1
    with ui.grid(5):
        for i in range(10):
            if i in s.opened or s.won >= 0:
                ui.text(s.boxes[i], align="center")
            elif i == s.mine:
                ui.text("Mine", bold=True, align="center")
            elif ui.button(f"Box {i + 1}"):
                if s.mine < 0:
                    s.mine = i
                else:
                    s.opened.append(i)
    left = [value for i, value in enumerate(s.boxes) if i not in s.opened]
    offer = round(sum(left) / len(left) * 0.8)
    if len(left) == 1 and s.won < 0:
        s.won = s.boxes[s.mine]
    if s.won >= 0:
        ui.text(f"You won {s.won}, your box held {s.boxes[s.mine]}", size=28, color="good")
    elif s.mine < 0:
        ui.text("Choose your box", size=28)
    else:
        ui.text(f"The bank offers {offer}", size=28, bold=True)
        if ui.button("Deal"):
            s.won = offer
        ui.text(f"Deal, or open another box. Still in: {', '.join(str(value) for value in sorted(left))}")
