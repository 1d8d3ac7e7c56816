CATEGORIES = ["Food", "Transport", "Home", "Fun", "Other"]


def app(ui):
    ui.title("Expenses")
    expenses = ui.state.get("expenses", [])
    with ui.row():
        what = ui.field("What", placeholder="Lunch")
        amount = ui.number("Amount", 0.0, min=0, step=0.5)
        category = ui.choice("Category", CATEGORIES)
    if ui.button("Add expense") and amount > 0:
        date = ui.now.strftime("%d %b")
        expenses.insert(0, {"date": date, "what": what.strip() or category, "amount": amount, "category": category})
        ui.clear("What")
    totals = {}
    for expense in expenses:
        totals[expense["category"]] = totals.get(expense["category"], 0) + expense["amount"]
    ui.text(f"Total: {sum(totals.values()):.2f}", size=28, bold=True)
    if totals:
        for name, total in totals.items():
            ui.text(f"{name}: {total:.2f}")
        ui.chart(totals, kind="bar")
        shown = ui.choice("Show", ["All", *CATEGORIES])
        chosen = [e for e in expenses if shown in ("All", e["category"])]
        rows = [[e["date"], e["what"], e["category"], f"{e['amount']:.2f}"] for e in chosen]
        ui.table(rows, header=["Date", "What", "Category", "Amount"])
        if ui.button("Delete the last one"):
            expenses.pop(0)
