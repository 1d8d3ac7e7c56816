def app(ui):
    ui.title("Electricity bill")
    bill = ui.number("Bill", 90.0, min=0)
    days = {}
    with ui.row():
        for name in ["Ada", "Ben", "Cem"]:
            days[name] = ui.number(f"Days of {name}", 30, min=0, max=366)
    total = sum(days.values())
    if total == 0:
        ui.text("Nobody was there", color="muted")
        return
    for name, there in days.items():
        ui.text(f"{name} pays {bill * there / total:.2f}", size=28)
