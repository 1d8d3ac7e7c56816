def app(ui):
    ui.title("Oxygen")
    oxygen = ui.slider("Oxygen saturation in %", 70, 100, 97)
    if oxygen >= 95:
        ui.text("Normal", size=40, color="good")
    elif oxygen > 90:
        ui.text("A little low", size=40, color="warn")
        ui.text("Measure again with warm hands and ask a doctor")
    else:
        ui.text("Dangerously low", size=40, color="bad")
        ui.text("Call the emergency number")
