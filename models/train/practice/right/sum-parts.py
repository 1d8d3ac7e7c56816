def app(ui):
    ui.title("Parts")
    amount = ui.number("Amount", 100, min=0)
    parts = {}
    for name in ["Ann", "Ben", "Cem"]:
        parts[name] = ui.number(f"Parts for {name}", 1, min=0)
    total = sum(parts.values())
    if total == 0:
        ui.text("Enter some parts")
        return
    for name, part in parts.items():
        ui.text(f"{name} receives {amount * part / total:.2f}", size=20)
