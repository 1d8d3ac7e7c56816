KINDS = [["Carrot", "Leek", "Beetroot", "Spinach"], ["Egg", "Lentils", "Chicken", "Tofu"],
         ["Peanut butter", "Pineapple", "Coffee", "Blue cheese"]]


def app(ui):
    ui.title("Cooking challenge")
    s = ui.state
    if ui.button("Start"):
        s.chosen = [random.choice(kind) for kind in KINDS]
        s.end = ui.time + 1800
    if "chosen" in s:
        ui.text(f"{s.chosen[0]}, {s.chosen[1]} and {s.chosen[2]}", size=32, bold=True)
    else:
        ui.text("Press Start", size=32)
    left = max(0, math.ceil(s.end - ui.time)) if "end" in s else 1800
    if left:
        ui.text(f"{left // 60}:{left % 60:02d}", size=48)
    else:
        ui.text("Plates on the table!", size=48, color="good")
