def app(ui):
    ui.title("15 each")
    names = ["Kim", "Lou", "Max", "Nora"]
    paid = 0
    for name in names:
        if ui.checkbox(f"{name} paid", False):
            paid += 1
    ui.text(f"In: {paid * 15}", size=20)
    ui.text(f"Missing: {(len(names) - paid) * 15}", size=20)
    if paid == len(names):
        ui.text("All paid", size=24, color="good")
