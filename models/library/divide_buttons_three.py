def app(ui):
    ui.title("Dividing")
    s = ui.state
    right, asked = s.get("right", 0), s.get("asked", 0)
    if "result" not in s:
        s.by, s.result = random.randint(2, 9), random.randint(2, 9)
        s.choices = random.sample([s.result - 1, s.result, s.result + 1], 3)
    ui.text(f"{s.by * s.result} ÷ {s.by}", size=40)
    with ui.row():
        for choice in s.choices:
            if ui.button(f"{choice}"):
                s.right, s.asked = right + (choice == s.result), asked + 1
                s.by, s.result = random.randint(2, 9), random.randint(2, 9)
                s.choices = random.sample([s.result - 1, s.result, s.result + 1], 3)
                break
    if asked:
        ui.text(f"{right / asked * 100:.0f} percent of {asked} right")
    else:
        ui.text("Nothing asked yet")
