def app(ui):
    ui.title("My body")
    s = ui.state
    weight = ui.number("Weight", 70.0, min=1)
    height = ui.number("Height", 175.0, min=50)
    ui.text(f"BMI: {weight / (height / 100) ** 2:.1f}", size=20)
    born = ui.number("Birth year", 1990, min=1900, max=ui.now.year)
    ui.text(f"Age this year: {ui.now.year - born}", size=20)
    with ui.row():
        if ui.button("+"):
            s.glasses = s.get("glasses", 0) + 1
        if ui.button("-"):
            s.glasses = max(0, s.get("glasses", 0) - 1)
    ui.text(f"Water: {s.get('glasses', 0)} glasses", size=20)
