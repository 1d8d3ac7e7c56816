def app(ui):
    ui.title("Bills")
    bills = ui.state.get("bills", [])
    with ui.row():
        name = ui.field("Name").strip()
        day = ui.field("Day", placeholder="2026-03-20").strip()
        if ui.button("Add") and name and day:
            bills.append({"name": name, "day": day})
            ui.clear("Name")
            ui.clear("Day")
    today = ui.now.date().isoformat()
    late = [bill for bill in bills if bill["day"] < today]
    shown = late if ui.switch("Late only", False) else bills
    picked = ui.list([f"{bill['name']} {bill['day']}" for bill in shown], actions=["Paid"])
    if picked:
        bills.remove(shown[picked.index])
