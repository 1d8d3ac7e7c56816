def app(ui):
    ui.title("Chores")
    emma, noah = ui.state.get("emma", 0), ui.state.get("noah", 0)
    with ui.row():
        if ui.button("Emma"):
            emma += 1
        if ui.button("Noah"):
            noah += 1
    ui.state.emma, ui.state.noah = emma, noah
    ui.text(f"Emma: {emma}", size=24)
    ui.text(f"Noah: {noah}", size=24)
    ui.text(f"Next: {'either' if emma == noah else 'Emma' if emma < noah else 'Noah'}", bold=True)
