def app(ui):
    ui.title("pH")
    text = ui.field("Hydrogen ions in mol per litre", "0.001")
    try:
        amount = float(text.replace(",", "."))
    except ValueError:
        amount = 0
    if not 0 < amount < 100:
        ui.text("Type a number like 0.001", color="muted")
        return
    ph = -math.log10(amount)
    ui.text(f"pH {ph:.2f}", size=40, bold=True)
    if abs(ph - 7) < 0.05:
        ui.text("neutral", size=24, color="good")
    else:
        ui.text("acid" if ph < 7 else "basic", size=24, color="red" if ph < 7 else "blue")
