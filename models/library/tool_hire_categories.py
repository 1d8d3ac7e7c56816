KINDS = ["Garden", "Wood", "Walls"]


def app(ui):
    ui.title("Village tools")
    tools = ui.state.get("tools", [])
    with ui.row():
        name = ui.field("Tool").strip()
        kind = ui.choice("For", KINDS)
        if ui.button("Add") and name:
            tools.append([kind, name])
            ui.clear("Tool")
    for kind in KINDS:
        names = sorted(tool[1] for tool in tools if tool[0] == kind)
        if names:
            with ui.card(f"{kind} ({len(names)})"):
                ui.table([[name] for name in names], header=["Tool"])
