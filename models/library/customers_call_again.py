def app(ui):
    ui.title("Call again")
    called = ui.state.get("called", {})
    today = ui.today.toordinal()
    with ui.row():
        name = ui.field("Customer").strip()
        days = ui.number("Days since the last call", 10, min=0, max=5000)
        if ui.button("Add") and name:
            called[name] = today - days
            ui.clear("Customer")
    count = sum(today - day >= 30 for day in called.values())
    ui.text(f"{count} {'customer' if count == 1 else 'customers'} to call", size=28, bold=True)
    for name in sorted(called, key=called.get):
        days = today - called[name]
        with ui.row():
            ui.text(f"{name}: {days} {'day' if days == 1 else 'days'}", color="bad" if days >= 30 else "text")
            if ui.button(f"Called {name}"):
                called[name] = today
