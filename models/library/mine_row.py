import random


def app(ui):
    ui.title("Three bombs")
    s = ui.state
    if "bombs" not in s or ui.button("New field"):
        s.bombs, s.open, s.over = random.sample(range(12), 3), [], False
    with ui.grid(4):
        for i in range(12):
            if s.over and i in s.bombs:
                ui.text("X", color="bad", align="center")
            elif i in s.open:
                ui.text("OK", color="good", align="center")
            elif s.over or len(s.open) == 9:
                ui.text("-", align="center")
            elif ui.button("?"):
                if i in s.bombs:
                    s.over = True
                else:
                    s.open.append(i)
                    s.best = max(s.get("best", 0), len(s.open))
    ui.text(f"Points: {len(s.open)}, best: {s.get('best', 0)}", size=20)
    if s.over or len(s.open) == 9:
        ui.text("Boom" if s.over else "Clear!", size=32)
