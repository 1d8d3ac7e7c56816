def app(ui):
    ui.title("Quote")
    customer = ui.field("Customer", "Mrs Hall").strip()
    hours = ui.number("Hours", 6, min=0, step=0.5)
    rate = ui.number("Rate", 45.0, min=0)
    material = ui.number("Material", 120.0, min=0)
    lines = [
        f"Work: {hours:g} {'hour' if hours == 1 else 'hours'} at {rate:.2f} = {hours * rate:.2f}",
        f"Material: {material:.2f}",
        f"Offer for {customer}: {hours * rate + material:.2f}",
    ]
    for line in lines:
        ui.text(line, size=20, bold=line == lines[-1])
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
