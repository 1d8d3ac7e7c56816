def app(ui):
    ui.title("Water")
    degrees = ui.slider("Temperature in °C", -50, 150, 20)
    if degrees < 0:
        state, color = "Ice", "lightblue"
    elif degrees == 0:
        state, color = "Melting ice", "lightblue"
    elif degrees < 100:
        state, color = "Liquid water", "blue"
    elif degrees == 100:
        state, color = "Boiling water", "orange"
    else:
        state, color = "Steam", "red"
    ui.text(state, size=48, bold=True, color=color)
    ui.text(f"at {degrees} °C", size=20)
