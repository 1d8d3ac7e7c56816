def app(ui):
    ui.title("Rent")
    tenants = ui.state.get("tenants", [])
    month = f"{ui.now:%Y-%m}"
    with ui.row():
        name = ui.field("Tenant").strip()
        rent = ui.number("Rent", 600.0, min=0)
        if ui.button("Add") and name:
            tenants.append({"name": name, "rent": rent, "paid": ""})
            ui.clear("Tenant")
    for tenant in tenants:
        if ui.checkbox(f"{tenant['name']}, {tenant['rent']:.2f}", tenant["paid"] == month):
            tenant["paid"] = month
        else:
            tenant["paid"] = ""
    received = sum(tenant["rent"] for tenant in tenants if tenant["paid"] == month)
    ui.text(f"Received: {received:.2f}", size=20)
    ui.text(f"Missing: {sum(tenant['rent'] for tenant in tenants) - received:.2f}", size=32, bold=True)
