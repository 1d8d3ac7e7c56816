PLATE = {"Vegetables and salad": 50, "Potatoes, rice or pasta": 25, "Fish, eggs, meat or beans": 25}


def app(ui):
    ui.title("Healthy plate")
    portion = ui.slider("Portion in g", 200, 800, 500, step=50)
    ui.chart(list(PLATE.values()), kind="pie", labels=list(PLATE))
    for part, percent in PLATE.items():
        ui.text(f"{part}: {portion * percent / 100:.0f} g", size=20)
