def app(ui):
    ui.title("Commission")
    sales = ui.state.get("sales", {})
    with ui.row():
        name = ui.field("Name").strip()
        sale = ui.number("Sale", 100.0, min=0)
        if ui.button("Add") and name:
            sales[name] = sales.get(name, 0) + sale
            ui.clear("Name")
    rows = [[name, f"{sales[name]:.2f}", f"{sales[name] * 0.05:.2f}"] for name in sorted(sales)]
    ui.table(rows, header=["Name", "Sales", "Commission"])
    ui.text(f"Commission in all: {sum(sales.values()) * 0.05:.2f}", size=24, bold=True)
