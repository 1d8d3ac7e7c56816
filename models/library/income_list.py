def app(ui):
    ui.title("In and out")
    entries = ui.state.get("entries", [])
    with ui.row():
        what = ui.field("What").strip()
        amount = ui.number("Amount", 10, min=0)
        income = ui.switch("Income", False)
        if ui.button("Add") and what:
            entries.append({"what": what, "amount": amount if income else -amount})
            ui.clear("What")
    for entry in entries:
        sign, color = ("+", "good") if entry["amount"] > 0 else ("−", "bad")
        ui.text(f"{sign} {abs(entry['amount']):.2f} {entry['what']}", color=color)
    ui.text(f"Balance: {sum(entry['amount'] for entry in entries):.2f}", size=24, bold=True)
