MEAT = {"Chicken": 74, "Turkey": 74, "Pork": 65, "Minced meat": 70, "Beef medium": 57, "Beef rare": 50, "Lamb": 60, "Salmon": 52}


def app(ui):
    ui.title("Core temperature")
    meat = ui.choice("Meat", list(MEAT))
    now = ui.slider("On the thermometer (°C)", 0, 100, 20)
    ui.text(f"{MEAT[meat]} °C", size=48, bold=True)
    if now >= MEAT[meat]:
        ui.text("Done", size=32, color="good")
    else:
        left = MEAT[meat] - now
        ui.text(f"{left} {'degree' if left == 1 else 'degrees'} to go", size=24)
    ui.progress(min(1.0, now / MEAT[meat]))
