def app(ui):
    ui.title("Battery life")
    capacity = ui.number("Capacity (mAh)", 2000, min=0)
    current = ui.number("Current (mA)", 50, min=1)
    hours = capacity / current
    days = int(hours // 24)
    ui.text(f"{hours:.1f} hours", size=40, bold=True)
    if days:
        ui.text(f"{days} day{'' if days == 1 else 's'} and {hours % 24:.0f} hours", size=20)
