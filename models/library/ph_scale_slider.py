EXAMPLES = {1: "stomach acid", 2: "lemon juice", 3: "vinegar", 5: "black coffee", 7: "pure water", 8: "sea water", 9: "baking soda", 12: "soapy cleaner", 14: "drain cleaner"}


def app(ui):
    ui.title("pH scale")
    ph = ui.slider("pH", 0, 14, 7)
    if ph < 7:
        ui.text("Acid", size=48, bold=True, color="red")
    elif ph == 7:
        ui.text("Neutral", size=48, bold=True, color="green")
    else:
        ui.text("Base", size=48, bold=True, color="blue")
    nearest = min(EXAMPLES, key=lambda known: abs(known - ph))
    ui.text(f"Near this: {EXAMPLES[nearest]}, about pH {nearest}", size=20)
