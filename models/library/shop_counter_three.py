def app(ui):
    ui.title("Shop")
    s = ui.state
    net = ui.number("Net price", 100.0, min=0)
    ui.text(f"Gross: {net * 1.19:.2f}", size=20)
    ui.divider()
    price = ui.number("Price", 7.5, min=0)
    given = ui.number("Given", 10.0, min=0)
    if given >= price:
        ui.text(f"Change: {given - price:.2f}", size=20)
    else:
        ui.text(f"Missing: {price - given:.2f}", size=20)
    ui.divider()
    with ui.row():
        if ui.button("Customer"):
            s.customers = s.get("customers", 0) + 1
        if ui.button("Reset"):
            s.customers = 0
    ui.text(f"Customers: {s.get('customers', 0)}", size=20)
