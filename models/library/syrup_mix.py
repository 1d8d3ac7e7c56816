def app(ui):
    ui.title("Syrup and water")
    jug = ui.number("Jug (ml)", 1400, min=0, step=100)
    water = int(ui.choice("Mix", ["1 to 6", "1 to 4", "1 to 8"])[-1])
    syrup = round(jug / (water + 1))
    ui.text(f"Syrup: {syrup} ml", size=24)
    ui.progress(1 / (water + 1))
    ui.text(f"Water: {jug - syrup} ml", size=24)
    ui.progress(water / (water + 1))
