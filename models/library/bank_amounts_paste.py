def app(ui):
    ui.title("Bank amounts")
    text = ui.field("Amounts", lines=8, placeholder="One amount on each line")
    came, went, bad = 0, 0, 0
    for line in text.splitlines():
        try:
            amount = float(line.replace(",", ".")) if line.strip() else 0
            came += max(amount, 0)
            went += max(-amount, 0)
        except ValueError:
            bad += 1
    ui.text(f"In: {came:.2f}", size=24, color="good")
    ui.text(f"Out: {went:.2f}", size=24, color="bad")
    ui.text(f"Difference: {came - went:.2f}", size=32, bold=True)
    if bad:
        ui.text("1 line is no amount" if bad == 1 else f"{bad} lines are no amounts", color="muted")
