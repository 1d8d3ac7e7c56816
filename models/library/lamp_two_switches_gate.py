def app(ui):
    ui.title("Logic gate")
    gate = ui.choice("Gate", ["AND", "OR", "XOR", "NOT A"])
    with ui.row():
        a = ui.switch("A", False)
        b = ui.switch("B", False)
    if gate == "AND":
        on = a and b
    elif gate == "OR":
        on = a or b
    elif gate == "XOR":
        on = a != b
    else:
        on = not a
    c = ui.canvas(160, 160)
    c.circle(80, 80, 60, "yellow" if on else "dimgray", outline="black")
    ui.text("Lamp on" if on else "Lamp off", size=28, bold=True)
