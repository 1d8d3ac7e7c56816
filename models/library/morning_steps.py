STEPS = ["Wash", "Dress", "Breakfast", "Teeth", "Shoes", "Off to school!"]


def app(ui):
    ui.title("Good morning")
    step = ui.state.get("step", 0)
    ui.text(STEPS[step], size=64, bold=True, align="center")
    if ui.button("Done"):
        ui.state.step = (step + 1) % 6
