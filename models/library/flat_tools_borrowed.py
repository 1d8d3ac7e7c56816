def app(ui):
    ui.title("Tools")
    tools = ui.state.get("tools", {"Drill": "", "Ladder": "", "Iron": ""})
    borrower = ui.field("My name").strip()
    for tool, who in tools.items():
        with ui.row():
            ui.text(f"{tool}: {who or 'here'}", size=20, color="" if who else "good")
            if who and ui.button(f"Return {tool}"):
                tools[tool] = ""
            if not who and ui.button(f"Borrow {tool}") and borrower:
                tools[tool] = borrower
    with ui.row():
        more = ui.field("Another tool").strip()
        if ui.button("Add") and more:
            tools.setdefault(more, "")
            ui.clear("Another tool")
