TOPPINGS = ["Ham", "Olives", "Mushrooms"]


def app(ui):
    ui.title("Pizza")
    s = ui.state
    step = s.get("step", 1)
    ui.text(f"Step {step} of 3", color="muted")
    if step == 1:
        s.size = ui.choice("Size", ["Small", "Large"], s.get("size", "Small"))
    elif step == 2:
        chosen = s.get("toppings", [])
        s.toppings = [name for name in TOPPINGS if ui.checkbox(name, name in chosen)]
    else:
        price = (7 if s.size == "Small" else 10) + 2 * len(s.toppings)
        ui.text(f"{s.size} pizza with {', '.join(s.toppings) or 'nothing'}", size=24)
        ui.text(f"Price: {price}", size=24)
    with ui.row():
        if ui.button("Back") and step > 1:
            s.step = step - 1
        if ui.button("Next") and step < 3:
            s.step = step + 1
