def app(ui):
    ui.title("Weekend pay")
    total = 0
    for day, wage in [("Saturday", 15), ("Sunday", 22.5)]:
        hours = ui.number(f"Hours on {day}", 4.0, min=0, max=24, step=0.5)
        total += hours * wage
        ui.text(f"{day}: {hours * wage:.2f}")
    ui.text(f"Together: {total:.2f}", size=24)
    ui.text(f"After tax: {total * 0.88:.2f}", size=32, bold=True)
