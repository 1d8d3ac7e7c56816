def app(ui):
    ui.title("Packing")
    things = ["Towel", "Soap", "Comb"]
    left = sum(not ui.checkbox(thing, False) for thing in things)
    if left:
        ui.text(f"{left} left", size=24)
    else:
        ui.text("Ready to go", size=24, color="good")
