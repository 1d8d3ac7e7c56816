RANGES = {"pH": (6.5, 7.5), "Nitrate": (0, 50), "Temperature": (23, 27)}
START = {"pH": 7.0, "Nitrate": 20, "Temperature": 25}


def app(ui):
    ui.title("Aquarium")
    tests = ui.state.get("tests", [])
    with ui.row():
        values = [ui.number(name, START[name], min=0, step=0.1 if name == "pH" else 1) for name in RANGES]
    good = True
    for (name, (low, high)), value in zip(RANGES.items(), values):
        if value < low or value > high:
            good = False
            ui.text(f"{name} too {'low' if value < low else 'high'}", size=28, color="bad", bold=True)
    if good:
        ui.text("All values good", size=28, color="good", bold=True)
    if ui.button("Save test"):
        tests.insert(0, [f"{ui.now:%d %b}", *values])
    ui.table([[day, *[f"{value:g}" for value in rest]] for day, *rest in tests], header=["Day", *RANGES])
