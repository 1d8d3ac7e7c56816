DOSES = {
    "Soft": {"Lightly dirty": 40, "Normal": 55, "Very dirty": 80},
    "Medium": {"Lightly dirty": 55, "Normal": 75, "Very dirty": 100},
    "Hard": {"Lightly dirty": 75, "Normal": 95, "Very dirty": 120},
}


def app(ui):
    ui.title("Detergent")
    water = ui.choice("Water", list(DOSES))
    dirt = ui.choice("Laundry", list(DOSES[water]), value="Normal")
    half = ui.checkbox("Only half full", False)
    ml = DOSES[water][dirt] / (2 if half else 1)
    ui.text(f"{ml:.0f} ml", size=48, bold=True)
