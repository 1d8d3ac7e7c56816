def app(ui):
    ui.title("Home repairs")
    log = ui.state.get("log", [])
    with ui.row():
        what = ui.field("Repair").strip()
        cost = ui.number("Cost", 100.0, min=0)
        if ui.button("Save") and what:
            log.insert(0, [str(ui.today), what, cost])
            ui.clear("Repair")
    year = str(ui.today.year)
    total = sum(cost for day, what, cost in log if day.startswith(year))
    ui.text(f"{year}: {total:.2f}", size=36, bold=True)
    ui.text(f"All years: {sum(cost for day, what, cost in log):.2f}")
    ui.table([[day, what, f"{cost:.2f}"] for day, what, cost in log], header=["Date", "Repair", "Cost"])
