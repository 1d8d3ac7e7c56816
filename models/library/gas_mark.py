CELSIUS = [140, 150, 170, 180, 190, 200, 220, 230, 240]


def app(ui):
    ui.title("Gas mark")
    mark = ui.slider("Gas mark", 1, 9, 4)
    celsius = CELSIUS[mark - 1]
    ui.text(f"{celsius} °C", size=48, bold=True)
    ui.text(f"Fan oven: {celsius - 20} °C", size=24)
