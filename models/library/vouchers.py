from datetime import date, timedelta


def app(ui):
    ui.title("Vouchers")
    vouchers = ui.state.get("vouchers", [])
    today = ui.now.date()
    with ui.row():
        shop = ui.field("Shop").strip()
        amount = ui.number("Amount", 10, min=0)
        days = int(ui.number("Days", 30, min=0, max=3650))
        if ui.button("Add") and shop:
            vouchers.append([shop, amount, str(today + timedelta(days=days))])
            ui.clear("Shop")
    total = 0
    for shop, amount, end in vouchers:
        if date.fromisoformat(end) < today:
            ui.text(f"{shop}: {amount:g}, Expired", color="bad")
        else:
            ui.text(f"{shop}: {amount:g} until {end}")
            total += amount
    ui.text(f"Sum: {total:g}", size=24, bold=True)
