MASS = {"H": 1.008, "C": 12.011, "N": 14.007, "O": 15.999, "F": 18.998, "Na": 22.990, "Mg": 24.305, "Al": 26.982,
        "Si": 28.085, "P": 30.974, "S": 32.06, "Cl": 35.45, "K": 39.098, "Ca": 40.078, "Fe": 55.845, "Cu": 63.546,
        "Zn": 65.38, "Br": 79.904, "Ag": 107.868, "I": 126.904}


def app(ui):
    ui.title("Molar mass")
    formula = ui.field("Formula", "H2O")
    flat = re.sub(r"\((\w*)\)(\d{0,2})", lambda found: found[1] * int(found[2] or 1), formula)
    parts = re.findall(r"([A-Z][a-z]?)(\d*)", flat)
    unknown = [element for element, number in parts if element not in MASS]
    if not parts:
        ui.text("Type a formula", color="muted")
    elif unknown:
        ui.text(f"I don't know {unknown[0]}", color="bad")
    else:
        total = sum(MASS[element] * int(number or 1) for element, number in parts)
        ui.text(f"{total:.2f} g/mol", size=40, bold=True)
