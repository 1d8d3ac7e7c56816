MONTHS = {"Bread": 3, "Minced meat": 3, "Beef": 10, "Chicken": 9, "Fish, oily": 3, "Vegetables": 12, "Berries": 12, "Soup": 4, "Butter": 8}


def app(ui):
    ui.title("In the freezer")
    food = ui.choice("Food", list(MONTHS))
    ago = ui.slider("Frozen for (months)", 0, 24, 0)
    left = MONTHS[food] - ago
    ui.text(f"{MONTHS[food]} months", size=48, bold=True)
    if left > 0:
        ui.text(f"Good for {left} more {'month' if left == 1 else 'months'}", size=24, color="good")
    elif left == 0:
        ui.text("Eat it now", size=24, color="warn")
    else:
        ui.text("Past its best", size=24, color="bad")
