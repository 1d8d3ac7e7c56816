FABRICS = {
    "Wool": (30, "Wool programme, dry it lying flat"),
    "Silk": (30, "Hand wash or delicates, never wring it"),
    "White cotton": (60, "Normal programme"),
    "Coloured cotton": (40, "With others of the same colour"),
    "Synthetics": (40, "Easy care, low spin"),
    "Towels": (60, "Normal programme, no softener"),
}


def app(ui):
    ui.title("Washing")
    fabric = ui.choice("Fabric", list(FABRICS))
    degrees, hint = FABRICS[fabric]
    ui.text(f"{degrees} °C", size=48, bold=True)
    ui.text(hint, size=20)
