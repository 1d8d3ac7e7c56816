def app(ui):
    ui.title("Vouchers")
    vouchers = ui.state.get("vouchers", [])
    with ui.row():
        shop = ui.field("Shop").strip()
        amount = ui.number("Amount", 10, min=1)
        if ui.button("Add") and shop:
            vouchers.append([shop, amount])
            ui.clear("Shop")
    spend = ui.number("To spend", 5, min=0)
    picked = ui.list([f"{name}: {worth:.2f}" for name, worth in vouchers], actions=["Use"])
    if picked:
        vouchers[picked.index][1] -= spend
        if vouchers[picked.index][1] <= 0:
            vouchers.pop(picked.index)
    ui.text(f"Sum: {sum(worth for name, worth in vouchers):.2f}", size=24, bold=True)
