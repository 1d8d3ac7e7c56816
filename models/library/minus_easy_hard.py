import random


def app(ui):
    ui.title("Minus")
    s = ui.state
    top = 10 if ui.choice("Level", ["Easy", "Hard"]) == "Easy" else 100
    typed = ui.field("Result").strip()
    new = s.get("top") != top
    with ui.row():
        if ui.button("Check") and typed and not new:
            if typed == str(s.a - s.b):
                s.right = s.get("right", 0) + 1
            else:
                s.wrong = s.get("wrong", 0) + 1
            new = True
            ui.clear("Result")
        if ui.button("New task"):
            new = True
    if new:
        s.top, s.a = top, random.randint(0, top)
        s.b = random.randint(0, s.a)
    ui.text(f"{s.a} - {s.b} = ?", size=40)
    ui.text(f"Right: {s.get('right', 0)}, wrong: {s.get('wrong', 0)}")
