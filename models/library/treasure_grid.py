import random


def app(ui):
    ui.title("Treasure")
    s = ui.state
    if "place" not in s or ui.button("New game"):
        s.place, s.open = random.randrange(25), []
    with ui.grid(5):
        for i in range(25):
            away = abs(i // 5 - s.place // 5) + abs(i % 5 - s.place % 5)
            if i in s.open:
                ui.text("★" if away == 0 else away, size=20, align="center")
            elif ui.button("?") and s.place not in s.open:
                s.open.append(i)
    ui.text(f"Tries: {len(s.open)}", size=20)
    if s.place in s.open:
        ui.text("Found!", size=32, color="good")
