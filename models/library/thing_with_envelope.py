def app(ui):
    ui.title("Month's money")
    left = ui.number("Comes in", 2000, min=0)
    for name, start in [("Rent", 800), ("Food", 400), ("Bus", 60), ("Fun", 200)]:
        left -= ui.number(name, start, min=0)
        color = "red" if name == "Fun" and left < 0 else ""
        ui.text(f"After {name}: {left:g}", color=color, size=20)
    if left < 0:
        ui.text("Below zero", color="red")
