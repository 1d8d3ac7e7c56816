FACES = "⚀⚁⚂⚃⚄⚅"


def app(ui):
    ui.title("How much together?")
    s = ui.state
    if "dice" not in s:
        s.dice = [random.randint(1, 6), random.randint(1, 6)]
    a, b = s.dice
    ui.text(f"{FACES[a - 1]} {FACES[b - 1]}", size=96, align="center")
    answer = ui.field("Together").strip()
    if ui.button("Check") and answer:
        if answer == str(a + b):
            s.said = f"Right, {a} + {b} = {a + b}"
            s.stars = s.get("stars", 0) + 1
            s.dice = [random.randint(1, 6), random.randint(1, 6)]
        else:
            s.said = "Count again"
        ui.clear("Together")
    ui.text(s.get("said", ""), size=24)
    ui.text("★" * s.get("stars", 0) or "No stars yet", size=28, color="gold")
