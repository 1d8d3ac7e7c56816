def app(ui):
    ui.title("Tools")
    lent = ui.state.get("lent", {})
    name = ui.field("Name").strip()
    for tool in ["Hammer", "Saw", "Ladder"]:
        if ui.button(f"{tool}: {lent.get(tool, 'here')}"):
            if tool in lent:
                del lent[tool]
            elif name:
                lent[tool] = name
