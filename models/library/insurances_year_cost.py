TIMES = {"monthly": 12, "quarterly": 4, "yearly": 1}


def app(ui):
    ui.title("Insurances")
    entries = ui.state.get("entries", [])
    with ui.row():
        name = ui.field("Insurance").strip()
        amount = ui.number("Amount", 20.0, min=0)
        paid = ui.choice("Paid", list(TIMES))
        if ui.button("Add") and name:
            entries.append([name, amount * TIMES[paid]])
            ui.clear("Insurance")
    picked = ui.list([f"{name}: {year:.2f} a year" for name, year in entries], actions=["Delete"])
    if picked:
        entries.pop(picked.index)
    ui.text(f"Together: {sum(year for name, year in entries):.2f} a year", size=28, bold=True)
